import type { CableView } from "../facts/view";
import { Rows } from "../syntax/rows";
import { lineAt } from "../text/lines";
import { htmlArticle, htmlPage } from "./html";
import { markdownPage } from "./markdown";
import { readTelegram, type Reading } from "./reading";

export const renderFormats = ["html", "markdown"] as const;
export type RenderFormat = (typeof renderFormats)[number];

/** All telegrams of a view as a page of their own. */
export function render(view: CableView, format: RenderFormat): string {
  const rows = new Rows(view.lines);
  const readings = view.telegrams.map((facts) => readTelegram(view, facts, rows));
  return format === "html" ? htmlPage(titleOf(readings), readings, lineIn(view)) : markdownPage(readings);
}

/** One telegram for the editor's reading view. */
export interface RenderedTelegram {
  readonly title: string;
  /** Escaped HTML without scripts; `data-line` on its blocks is the line, from 0, on which they begin. */
  readonly html: string;
  /** The lines, from 0, on which it begins and ends. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Its number in the file, from 0, and how many there are. */
  readonly index: number;
  readonly total: number;
}

/** The telegram that holds a line, from 0, or the nearest above it; `null` for a text without one. */
export function renderTelegram(view: CableView, line: number): RenderedTelegram | null {
  const offset = view.lines.starts[line] ?? view.text.length;
  const above = view.telegrams.findLastIndex(({ telegram }) => telegram.start <= offset);
  const index = Math.max(0, above);
  const facts = view.telegrams[index];
  if (facts === undefined) return null;
  const reading = readTelegram(view, facts, new Rows(view.lines));
  const { start, end } = facts.telegram;
  return {
    firstLine: lineAt(view.lines, start),
    lastLine: lineAt(view.lines, end),
    title: titleOf([reading]),
    html: htmlArticle(reading, lineIn(view)),
    index,
    total: view.telegrams.length,
  };
}

function lineIn({ lines }: CableView): (offset: number) => number {
  return (offset) => lineAt(lines, offset);
}

function titleOf(readings: readonly Reading[]): string {
  const [first] = readings;
  const name = first?.title?.text ?? first?.reference ?? "Telegram";
  return readings.length > 1 ? `${name} and ${readings.length - 1} more` : name;
}
