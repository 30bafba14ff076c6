import type { FromLine, Heading, OtherHeadingLine } from "../syntax/tree";

/** Lines of a heading that a sound one has once or not at all. */
export interface HeadingLines {
  /** The FM lines. */
  readonly senders: readonly FromLine[];
  /** The lines among the format lines that are none of them. */
  readonly others: readonly OtherHeadingLine[];
}

export function headingLines(heading: Heading | null): HeadingLines {
  const lines = heading?.children ?? [];
  return {
    senders: lines.filter((line) => line.kind === "fromLine"),
    others: lines.filter((line) => line.kind === "otherHeadingLine"),
  };
}
