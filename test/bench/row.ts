/** One line of the table: what was measured on which texts. */
export interface Row {
  readonly texts: string;
  readonly measure: string;
  /** Million UTF-16 code units a second. */
  readonly speed?: number;
  /** The speed as a share of that of a loop that reads each character once. */
  readonly ofLoop?: number;
  /** The speed as a multiple of markdown-it's. */
  readonly ofMarkdownIt?: number;
  /** What is no speed: how often the time for twice the text is that for the text, bytes, milliseconds. */
  readonly values?: Readonly<Record<string, number>>;
  /** Absent where there is none. */
  readonly goals?: readonly Goal[];
  /** Why there is nothing to show. */
  readonly missing?: string;
}

export interface Goal {
  readonly what: string;
  readonly wanted: number;
  readonly reached: number;
  readonly met: boolean;
}

export function atLeast(what: string, wanted: number, reached: number): Goal {
  return { what, wanted, reached, met: reached >= wanted };
}

export function atMost(what: string, wanted: number, reached: number): Goal {
  return { what, wanted, reached, met: reached <= wanted };
}
