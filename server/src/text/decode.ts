export type Encoding = "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Every platform on which the core runs has it; the core's types know no platform. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

const marks: readonly (readonly [mark: readonly number[], encoding: Encoding, label: string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8-bom", "utf-8"],
  [[0xff, 0xfe], "utf-16le", "utf-16le"],
  [[0xfe, 0xff], "utf-16be", "utf-16be"],
];

/**
 * The text of a file, by its byte order mark; without one it is UTF-8 where every byte fits, else windows-1252.
 * Any bytes are a text: what a mark's encoding does not know becomes U+FFFD.
 */
export function decode(bytes: Uint8Array): Decoded {
  for (const [mark, encoding, label] of marks) {
    if (mark.every((byte, at) => bytes[at] === byte))
      return { text: new TextDecoder(label).decode(bytes), encoding };
  }
  const text = strictUtf8(bytes);
  return text === null ? { text: windows1252(bytes), encoding: "windows-1252" } : { text, encoding: "utf-8" };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** What windows-1252 has from 0x80 on where Latin-1 has control characters; five places are empty. */
export const printable = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  // Not by TextDecoder: many releases of Node decode windows-1252 as Latin-1, and abort where the text is too long.
  let latin1 = "";
  for (let at = 0; at < bytes.length; at += 8192)
    latin1 += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return latin1.replace(/[\u0080-\u009f]/g, (control) => printable.charAt(control.charCodeAt(0) - 0x80));
}
