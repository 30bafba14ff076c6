import type { Goal, Row } from "./row";

const heads = ["Texts", "Measure", "M char/s", "of loop", "× markdown-it", "Result", "Goal"];
/** The columns that hold words; numbers stand to the right of theirs. */
const words: ReadonlySet<number> = new Set([0, 1, 5, 6]);

/** The rows as a table for reading, a blank line between one group of texts and the next. */
export function table(groups: readonly (readonly Row[])[]): string {
  const lines = groups.map((rows) => rows.map(cells));
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...lines.flat().map((line) => line[column]?.length ?? 0)),
  );
  const print = (line: readonly string[]): string =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return words.has(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [print(heads), rule, lines.map((group) => group.map(print).join("\n")).join("\n\n")].join("\n");
}

function cells(row: Row): readonly string[] {
  return [
    row.texts,
    row.measure,
    number(row.speed),
    number(row.ofLoop),
    number(row.ofMarkdownIt),
    row.missing ??
      Object.entries(row.values ?? {})
        .map(([unit, value]) => `${number(value)} ${unit}`)
        .join(", "),
    goals(row.goals ?? []),
  ];
}

function goals(list: readonly Goal[]): string {
  if (list.length === 0) return "";
  const missed = list.filter(({ met }) => !met);
  if (missed.length === 0) return "met";
  return `missed: ${missed.map(({ what, wanted, reached }) => `${number(reached)} for ${number(wanted)} ${what}`).join(", ")}`;
}

/** Three digits that count, all of them before the point. */
function number(value: number | undefined): string {
  if (value === undefined) return "";
  const digits = { minimumSignificantDigits: 3, maximumSignificantDigits: 3 };
  return value.toLocaleString("en", Math.abs(value) < 100 ? digits : { maximumFractionDigits: 0 });
}
