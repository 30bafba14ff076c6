/** The order of the bullets of a list: `1) 2) 3)`, `(a) (b) (c)`, `i. ii. iii.`, `2a. 2b. 2c.` */

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
/** What stands before the letter or number that counts, that itself, and what stands behind. */
const parts = /^([^a-z\d]*\d{0,2}?)([a-z]+|\d+)([^a-z\d]*)$/i;

/** Whether a bullet is the first of a list. */
export function beginsList(bullet: string): boolean {
  return /^[1ai]$/i.test(read(bullet)?.[2] ?? "");
}

/** Whether a bullet is the one behind another of the same list. */
export function comesNext(before: string, after: string): boolean {
  const [, lead = "", count = "", stop = ""] = read(before) ?? [];
  const next = read(after);
  if (next === null || next[1] !== lead || next[3] !== stop) return false;
  return following(count).includes(next[2] ?? "");
}

/** The pilcrows of the release belong to no bullet. */
function read(bullet: string): RegExpExecArray | null {
  return parts.exec(bullet.replace(/^¶ ?/, ""));
}

/** "i" may be a letter or a Roman number. */
function following(count: string): readonly string[] {
  if (/^\d/.test(count)) return [String(Number(count) + 1)];
  const found = count.length === 1 ? [String.fromCharCode(count.charCodeAt(0) + 1)] : [];
  const roman = romans[romans.indexOf(count) + 1];
  return romans.includes(count) && roman !== undefined ? [...found, roman] : found;
}
