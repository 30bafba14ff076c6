import { digitsMeant } from "../text/digits";
import { spanText, type Span } from "../text/span";
import type { Classification } from "./classification";
import { fullYear } from "./date-time-group";

export interface MessageReference {
  /** As printed: "STATE", "THE HAGUE". */
  readonly post: string;
  readonly serial: number;
  /** Year, post and serial as archives join them: "08STATE37957"; `null` while the year is unknown. */
  readonly id: string | null;
  readonly span: Span;
}

/**
 * The message reference number on the classification line; `year` is the telegram's own, where it is known. `null` also
 * where damage left no number that can be read.
 */
export function readMessageReference(
  text: string,
  classification: Classification | null,
  year: number | null,
): MessageReference | null {
  const { post = null, serial = null } = classification?.line ?? {};
  const name = ownPost(text, classification);
  const number = serial && serialNumber(text, serial);
  if (post === null || serial === null || name === null || number === null) return null;
  return {
    post: name,
    serial: number,
    id: year === null ? null : canonicalId(year, name, number),
    span: { start: post.start, end: serial.end },
  };
}

/** The post on the classification line, in capitals; also where its number cannot be read. */
export function ownPost(text: string, classification: Classification | null): string | null {
  const post = classification?.line.post;
  if (!post) return null;
  const name = spanText(text, post).replace(/\s+/g, " ").toUpperCase();
  return name
    .replaceAll("0", "O")
    .replaceAll("1", "I")
    .replace(/^AM(?:EMBASSY|CONSUL|CONGEN) /, "");
}

/** Whether a name is that of the telegrams of a delegation that travels: a station of another name sends them. */
export function isTravelling(post: string): boolean {
  return /^(?:PARTO|SECTO|TOSEC|TOPTO|CADEL|TOCAD)/.test(post);
}

/** A number in which O, I or l may stand for a digit; `null` where other signs do: `00Q412`. */
export function serialNumber(text: string, serial: Span): number | null {
  const digits = digitsMeant(spanText(text, serial));
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

/** The post of a canonical id: letters only, and the Department by its short name. */
export function postSlug(post: string): string {
  const letters = post.toUpperCase().replace(/[^A-Z]/g, "");
  return letters.replace(/^SECSTATE(?:WASHDC|WASHINGTONDC)?$/, "STATE");
}

export function canonicalId(year: number, post: string, serial: number): string {
  return `${String(year % 100).padStart(2, "0")}${postSlug(post)}${String(serial)}`;
}

/** Year, post and serial of an id as archives write it: "08STATE37957", "1973ZENDA00042"; `null` for other words. */
export function parseId(id: string): { year: number; post: string; serial: number } | null {
  const found = /^((?:19|20)?\d{2})([A-Z]+)(\d+)$/.exec(id);
  if (found === null) return null;
  return { year: fullYear(Number(found[1])), post: found[2] ?? "", serial: Number(found[3]) };
}
