import type { Telegram } from "../syntax/tree";

/** Whether a telegram, or a part of it, stands in a column of a table that is set in quotation marks. */
export function isQuotedColumn(text: string, { heading, opening }: Telegram): boolean {
  return [heading, opening].some(
    (part) => part !== null && /[,;\t]"$/.test(text.slice(Math.max(0, part.start - 2), part.start)),
  );
}

/** A value with the marks that are meant in all of its words: in such a column `""` and `\"` stand for one `"`. */
export function withMarksMeant<T>(value: T): T {
  if (typeof value === "string") return value.replace(/""|\\"/g, '"') as T;
  if (Array.isArray(value)) return value.map((one: unknown) => withMarksMeant(one)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, withMarksMeant<unknown>(one)]),
  ) as T;
}
