import { paragraphNumberEnd, printedNumber } from "./paragraph-number";
import type { Quotation } from "./quotations";
import type { Rows } from "./rows";

/** How far the numbers of a telegram, or of a text that it quotes, have come. */
interface Count {
  /** The number that the next paragraph should have; {@link anyNumber} where nobody knows. */
  expected: number;
  /** What stands behind the last number; "" before the first. */
  stop: string;
  /** Whether one of them had a pilcrow. */
  pilcrows: boolean;
}

/** What is expected where a text may begin with any number: nothing tells its first from one in a sentence but a full stop. */
export const anyNumber = -1;

const stops = [".", ")", ","];

/** How many items of a list are looked at for its end. */
const longestList = 40;

/** Counts the paragraphs of a telegram, and apart from them those of each text that it quotes; rows only grow. */
export class Counts {
  private readonly rows: Rows;
  private readonly first: number;
  private readonly last: number;
  private readonly quotations: readonly Quotation[];
  private nextQuotation = 0;
  private count: Count;
  /** The counts of the texts around the one that is read, with the offset from which each goes on. */
  private readonly around: { readonly count: Count; readonly from: number }[] = [];
  /** The numbers with which lines begin, read when first asked for, and how many of them are passed. */
  private numbers: readonly LineNumber[] | null = null;
  private passed = 0;

  /** `before`: the number of the last paragraph above the rows from `first` to `last` (exclusive), where that is known. */
  constructor(
    rows: Rows,
    first: number,
    last: number,
    before: number | null,
    quotations: readonly Quotation[],
  ) {
    this.rows = rows;
    this.first = first;
    this.last = last;
    this.quotations = quotations;
    this.count = { expected: before === null ? anyNumber : before + 1, stop: "", pilcrows: false };
  }

  get expected(): number {
    return this.count.expected;
  }

  get stop(): string {
    return this.count.stop;
  }

  get pilcrows(): boolean {
    return this.count.pilcrows;
  }

  /** Whether the text that is read is a quoted one. */
  get isQuoted(): boolean {
    return this.around.length > 0;
  }

  /** Leaves the quotations that have ended before an offset, and enters those that have begun. */
  goTo(offset: number): void {
    for (;;) {
      const outer = this.around.at(-1);
      const quotation = this.quotations[this.nextQuotation];
      if (outer !== undefined && outer.from <= Math.min(offset, quotation?.start ?? Infinity)) {
        this.around.pop();
        this.count = outer.count;
      } else if (quotation !== undefined && quotation.start < offset) {
        this.nextQuotation++;
        if (countsForItself(quotation, this.expected)) {
          this.around.push({ count: this.count, from: quotation.end });
          this.count = { expected: anyNumber, stop: "", pilcrows: false };
        }
      } else return;
    }
  }

  /** Counts a paragraph; a number with a 1 for its pilcrow is given as it was meant. */
  take(value: number, stop: string, hasPilcrow: boolean): void {
    const { count } = this;
    count.pilcrows ||= hasPilcrow;
    if (stops.includes(stop)) count.stop = stop;
    if (value >= count.expected) count.expected = value + 1;
  }

  /** The first number with which a row behind this one begins, or that many further on; -1 when there is none. */
  numberBehind(row: number, further = 0): number {
    this.numbers ??= lineNumbers(this.rows, this.first, this.last);
    while ((this.numbers[this.passed]?.row ?? Infinity) <= row) this.passed++;
    return this.numbers[this.passed + further]?.value ?? -1;
  }

  /** Whether a list that has come to `value` on a row ends behind it, and the paragraphs go on where they were. */
  listEnds(row: number, value: number): boolean {
    for (let further = 0; further < longestList; further++) {
      const next = this.numberBehind(row, further);
      if (next !== value + 1 + further) return next === this.expected;
    }
    return false;
  }
}

/**
 * Whether the paragraphs of a quotation are not those of the telegram: its own go on behind it where they stopped
 * before it, or the quotation begins anew.
 */
function countsForItself({ first, next }: Quotation, expected: number): boolean {
  return next === expected || next === Number(`1${String(expected)}`) || first !== expected;
}

interface LineNumber {
  readonly row: number;
  readonly value: number;
}

function lineNumbers(rows: Rows, first: number, last: number): readonly LineNumber[] {
  const found: LineNumber[] = [];
  for (let row = first; row < last; row++) {
    const start = rows.start(row);
    const end = paragraphNumberEnd(rows.text, start);
    if (end !== null) found.push({ row, value: printedNumber(rows.text, { start, end }) });
  }
  return found;
}
