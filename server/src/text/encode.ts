import { printable, type Encoding } from "./decode";

/** Every platform on which the core runs has it; the core's types know no platform. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The bytes of a text in an encoding, with its byte order mark; `null` where the encoding has not every character. */
export function encode(text: string, encoding: Encoding): Uint8Array | null {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "utf-8-bom":
      return new TextEncoder().encode(`\uFEFF${text}`);
    case "utf-16le":
      return utf16(text, 0);
    case "utf-16be":
      return utf16(text, 1);
    case "windows-1252":
      return windows1252(text);
  }
}

/** `low`: the place of a unit's low byte. */
function utf16(text: string, low: 0 | 1): Uint8Array {
  const marked = `\uFEFF${text}`;
  const bytes = new Uint8Array(2 * marked.length);
  for (let at = 0; at < marked.length; at++) {
    const unit = marked.charCodeAt(at);
    bytes[2 * at + low] = unit & 0xff;
    bytes[2 * at + 1 - low] = unit >> 8;
  }
  return bytes;
}

function windows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const high = unit < 0x80 ? -1 : printable.indexOf(text.charAt(at));
    if (high !== -1) bytes[at] = 0x80 + high;
    else if (unit <= 0xff && (unit < 0x80 || unit >= 0xa0)) bytes[at] = unit;
    else return null;
  }
  return bytes;
}
