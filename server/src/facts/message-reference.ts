import { spanText, type Span } from "../text/span";
import type { Classification } from "./classification";

export interface MessageReference {
  /** As printed: "STATE", "THE HAGUE". */
  readonly post: string;
  readonly serial: number;
  /** Year, post and serial as archives join them: "08STATE37957"; `null` while the year is unknown. */
  readonly id: string | null;
  readonly span: Span;
}

/** The message reference number on the classification line; `year` is the telegram's own, where it is known. */
export function readMessageReference(
  text: string,
  classification: Classification | null,
  year: number | null,
): MessageReference | null {
  const post = classification?.line.post;
  const serial = classification?.line.serial;
  if (!post || !serial) return null;
  const name = spanText(text, post);
  const number = Number(spanText(text, serial));
  return {
    post: name,
    serial: number,
    id: year === null ? null : canonicalId(year, name, number),
    span: { start: post.start, end: serial.end },
  };
}

export function canonicalId(year: number, post: string, serial: number): string {
  const slug = post
    .toUpperCase()
    .replace(/[^A-Z]/g, "")
    .replace(/^SECSTATE$/, "STATE");
  return `${String(year % 100).padStart(2, "0")}${slug}${String(serial)}`;
}
