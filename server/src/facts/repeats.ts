import { spanText, type Span } from "../text/span";
import type { Classification } from "./classification";
import type { MessageReference } from "./message-reference";

/** The reference numbers that stand in a file above a telegram, with the sections that they are of. */
export type EarlierReferences = Map<string, Span>;

/**
 * Where the same telegram, or the same section of it, stands further up in the file; `null` for the first, which is
 * kept in `earlier`.
 */
export function firstCopy(
  text: string,
  reference: MessageReference | null,
  classification: Classification | null,
  earlier: EarlierReferences,
): Span | null {
  if (reference === null) return null;
  const section = classification?.line.section;
  const key = `${reference.id ?? `${reference.post} ${reference.serial}`} ${section ? spanText(text, section) : ""}`;
  const first = earlier.get(key);
  if (first === undefined) earlier.set(key, reference.span);
  return first ?? null;
}
