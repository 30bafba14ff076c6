import { distance } from "fastest-levenshtein";

/** The marks that telegrams mostly carry, the commonest first. */
const marks = [
  "C",
  "SBU",
  "U",
  "S",
  "S/NF",
  "C/NF",
  "SBU/NF",
  "TS",
  "U/FOUO",
  "S//NF",
  "C//NF",
  "S/NOFORN",
  "C/NOFORN",
];

/** Marks that one slip turns into `text`: a letter more, less or other, two swapped, a stroke lost. At most three. */
export function nearestMarks(text: string): readonly string[] {
  const printed = text.toUpperCase();
  const letters = sorted(printed);
  const near = marks.map((mark) => {
    const same = sorted(mark) === letters && mark !== printed;
    return { mark, off: same ? 0 : distance(mark, printed) };
  });
  return near
    .filter(
      ({ mark, off }) =>
        off <= 1 && (off === 0 || mark.length > 1 || printed.startsWith(mark) || printed.endsWith(mark)),
    )
    .sort((a, b) => a.off - b.off)
    .slice(0, 3)
    .map(({ mark }) => mark);
}

/** The letters of a mark in order of the alphabet, strokes and blanks left out: `S-NF` and `N/SF` give `FNS`. */
function sorted(mark: string): string {
  return Array.from(mark.replace(/[^A-Z]/g, ""))
    .sort()
    .join("");
}
