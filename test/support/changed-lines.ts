/**
 * What differs between two texts with the same line end, from the first to the last line that does: those lines of the
 * one behind `-`, then those of the other behind `+`.
 */
export function changedLines(before: string, after: string): readonly string[] {
  const lineEnd = /\r\n|\r|\n/.exec(before)?.[0] ?? "\n";
  const old = before.split(lineEnd);
  const now = after.split(lineEnd);
  let first = 0;
  while (first < old.length && first < now.length && old[first] === now[first]) first++;
  let last = 0;
  while (last < Math.min(old.length, now.length) - first && old.at(-1 - last) === now.at(-1 - last)) last++;
  return [
    ...old.slice(first, old.length - last).map((line) => (line === "" ? "-" : `- ${line}`)),
    ...now.slice(first, now.length - last).map((line) => (line === "" ? "+" : `+ ${line}`)),
  ];
}
