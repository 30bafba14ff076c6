/** The line end that a text has, by its first one: what is put in must have the same. */
export function lineEndOf(text: string): string {
  const lf = text.indexOf("\n");
  const cr = (lf === -1 ? text : text.slice(0, lf)).indexOf("\r");
  if (cr === -1) return "\n";
  return lf === cr + 1 ? "\r\n" : "\r";
}

/** Whether only blanks and the marks of quoting stand between the start of the line and an offset. */
export function beginsLine(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return before === "" || /[\r\n][ \t>"]{0,10}$/.test(before);
}
