/** A text with a picture in place of each control character but tabs and line ends: a terminal would obey them. */
export function visible(text: string): string {
  return text.replace(controls, (control) => {
    const code = control.charCodeAt(0);
    return String.fromCharCode(code < 32 ? pictures + code : code === 127 ? deletePicture : 0xfffd);
  });
}

// eslint-disable-next-line no-control-regex -- They are what is sought.
const controls = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/g;
const pictures = 0x2400;
const deletePicture = 0x2421;
