import { isColumnRule, isRule, isTableRow } from "../syntax/shapes";
import { fullLine, type Rows } from "../syntax/rows";
import { isLetter } from "../text/characters";
import type { Span } from "../text/span";

/** What a run of words is besides words. */
export type RunMark =
  /** Mended for reading only: `printed` is what stands in the file, "" where something was put in. */
  | { readonly kind: "repaired"; readonly printed: string; readonly why: string }
  | { readonly kind: "abbreviation"; readonly meaning: string }
  /** Taken out by an archive. */
  | { readonly kind: "redaction" }
  /** Cites a reference by its letter, or a paragraph by its number. */
  | { readonly kind: "reference"; readonly label: string }
  | { readonly kind: "paragraph"; readonly number: number }
  /** Words that open or close a part. */
  | { readonly kind: "part" };

/** Words in the order of reading, on one line. */
export interface Run {
  readonly text: string;
  readonly mark: RunMark | null;
}

/** A stretch of the file that is marked; `text` is read in its place where it is given. */
export interface MarkedSpan extends Span {
  readonly mark: RunMark;
  readonly text?: string;
}

/** Running words, or lines that stand as they are printed: a table. */
export type Content =
  | { readonly kind: "flow"; readonly runs: readonly Run[] }
  | { readonly kind: "table"; readonly lines: readonly string[] };

/** Turns stretches of a file into runs: lines become one, and what is marked keeps its mark. */
export class RunReader {
  private readonly rows: Rows;
  private readonly marks: readonly MarkedSpan[];

  /** `marks`: in order of the text; of two that overlap the first counts. */
  constructor(rows: Rows, marks: readonly MarkedSpan[]) {
    this.rows = rows;
    let end = 0;
    this.marks = marks.filter((mark) => {
      if (mark.start < end) return false;
      ({ end } = mark);
      return true;
    });
  }

  /** Stretches that belong to one paragraph; between two of them something is left out. */
  contents(pieces: readonly Span[]): readonly Content[] {
    const found: Content[] = [];
    let flow = new Flow();
    const finish = (): void => {
      if (flow.runs.length > 0) found.push({ kind: "flow", runs: flow.runs });
      flow = new Flow();
    };
    for (const piece of pieces) {
      flow.part();
      let table: string[] = [];
      for (const line of this.lines(piece)) {
        if (line.isTable || (table.length > 0 && line.isRule)) {
          finish();
          table.push(this.rows.text.slice(line.lineStart, line.end));
          continue;
        }
        if (table.length > 0) found.push({ kind: "table", lines: table });
        table = [];
        if (line.isRule) continue;
        this.addLine(line, flow);
      }
      if (table.length > 0) found.push({ kind: "table", lines: table });
    }
    finish();
    return found;
  }

  /** Stretches as one line of runs: a title. */
  runs(span: Span): readonly Run[] {
    const flow = new Flow();
    for (const line of this.lines(span)) this.addLine(line, flow);
    return flow.runs;
  }

  private lines(piece: Span): readonly Line[] {
    const { rows } = this;
    const { text } = rows;
    const found: Line[] = [];
    for (let row = this.rowAt(piece.start); row < rows.count && rows.start(row) < piece.end; row++) {
      const whole = rows.start(row) >= piece.start;
      const start = Math.max(piece.start, rows.start(row));
      const end = Math.min(piece.end, rows.end(row));
      if (start >= end) continue;
      const lineStart = whole ? Math.max(piece.start, rows.lineStart(row)) : start;
      found.push({
        start,
        end,
        lineStart,
        isTable: isTableRow(text, start, end),
        isRule: isRule(text, start, end),
      });
    }
    markColumns(text, found);
    markLabels(text, found);
    return found;
  }

  /** The row that holds an offset, or else the next one. */
  private rowAt(offset: number): number {
    const { rows } = this;
    let low = 0;
    let high = rows.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows.end(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private addLine({ start, end }: Span, flow: Flow): void {
    const { text } = this.rows;
    const open = this.marks[this.markAt(start - 1)];
    // A repair may take the line's end away.
    if (open?.text === undefined || open.start >= start) flow.line();
    let at = start;
    for (let index = this.markAt(start); index < this.marks.length; index++) {
      const marked = this.marks[index];
      if (marked === undefined || marked.start > end || (marked.start === end && marked.end > end)) break;
      flow.add(text.slice(at, Math.max(at, marked.start)), null);
      const stop = Math.min(marked.end, end);
      if (marked.text === undefined) flow.add(text.slice(Math.max(marked.start, start), stop), marked.mark);
      else if (marked.start >= start) flow.add(marked.text, marked.mark);
      at = Math.max(at, stop);
    }
    flow.add(text.slice(at, end), null);
  }

  /** The first mark that ends behind an offset, or stands at it and is empty. */
  private markAt(offset: number): number {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mark = this.marks[middle];
      if (mark !== undefined && (mark.end < offset || (mark.end === offset && mark.start < offset)))
        low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Line extends Span {
  /** Where the line begins, with its blanks. */
  readonly lineStart: number;
  /** Whether it stands as it is printed. */
  isTable: boolean;
  readonly isRule: boolean;
}

const gap = /\S {2,}\S/;

/** Marks the rows around a rule that has columns. */
function markColumns(text: string, lines: readonly Line[]): void {
  const isRow = (line: Line | undefined): boolean =>
    line !== undefined && gap.test(text.slice(line.start, line.end));
  for (const [index, line] of lines.entries()) {
    if (!isColumnRule(text, line.start, line.end)) continue;
    markTable(line);
    if (isRow(lines[index - 1])) markTable(lines[index - 1]);
    for (let at = index + 1; isRow(lines[at]); at++) markTable(lines[at]);
  }
}

/** `Name: Jane Doe`, of which one stands below the other. */
const labelled = /^[A-Z][A-Za-z .'/-]{0,24}: +\S/;

function markLabels(text: string, lines: readonly Line[]): void {
  const isLabelled = (line: Line | undefined): boolean =>
    line !== undefined && line.end - line.start < fullLine && labelled.test(text.slice(line.start, line.end));
  for (const [index, line] of lines.entries())
    if (isLabelled(line) && (isLabelled(lines[index - 1]) || isLabelled(lines[index + 1]))) markTable(line);
}

function markTable(line: Line | undefined): void {
  if (line !== undefined) line.isTable = true;
}

/** Runs as they grow: blanks of any number and kind are one, and none stands at the beginning. */
class Flow {
  readonly runs: Run[] = [];
  private blank = false;

  /** Something was left out here. */
  part(): void {
    this.blank = true;
  }

  /** A new line: a blank, unless the last one ends with a hyphen that parts a word. */
  line(): void {
    const last = this.runs.at(-1)?.text ?? "";
    const parted = last.endsWith("-") && isLetter(last.charCodeAt(last.length - 2));
    this.blank ||= !parted;
  }

  add(words: string, mark: RunMark | null): void {
    // A pilcrow that numbers no paragraph was put before a wrapped year or letter.
    const flat = words.replace(/\s+/g, " ").replaceAll("¶", "");
    if (flat === " ") {
      this.blank = true;
      return;
    }
    if (flat === "" && mark === null) return;
    const text = flat.trim();
    if ((this.blank || flat.startsWith(" ")) && this.runs.length > 0) this.push(" ", null);
    this.blank = flat.endsWith(" ");
    this.push(text, mark);
  }

  private push(text: string, mark: RunMark | null): void {
    const last = this.runs.at(-1);
    if (mark === null && last?.mark === null)
      this.runs[this.runs.length - 1] = { text: last.text + text, mark };
    else this.runs.push({ text, mark });
  }
}
