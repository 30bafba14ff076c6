import type { Edit } from "../rules/rule";
import { splitLines, type Lines } from "../text/lines";

/** Lines of a text, counted from 1, and what stands in their place in another. */
export interface LineChange {
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What edits, made in several rounds, change in a text line by line. Linear: only what the edits touch is compared. */
export class ChangedLines {
  private readonly first: Lines;
  private last: Lines;
  /** For each line of the last text: the line of the first that it still is. */
  private origins: readonly (number | undefined)[];

  constructor(text: Lines) {
    this.first = text;
    this.last = text;
    this.origins = text.starts.map((_, line) => line);
  }

  /** `edits`: in order of the last text, not overlapping; `text`: what it is after them. */
  add(edits: readonly Edit[], text: string): void {
    const after = splitLines(text);
    const origins: (number | undefined)[] = after.starts.map(() => undefined);
    let next = 0;
    let shift = 0;
    let lineAfter = 0;
    for (const [line, start] of this.last.starts.entries()) {
      const end = this.last.starts[line + 1] ?? Infinity;
      let touched = false;
      // An edit that goes on beyond the line touches the next one too.
      for (let edit = edits[next]; edit !== undefined && edit.start < end; edit = edits[next]) {
        touched = true;
        if (edit.end > end) break;
        shift += edit.text.length - (edit.end - edit.start);
        next++;
      }
      if (touched) continue;
      while ((after.starts[lineAfter] ?? Infinity) < start + shift) lineAfter++;
      if (after.starts[lineAfter] === start + shift) origins[lineAfter] = this.origins[line];
    }
    this.last = after;
    this.origins = origins;
  }

  /** What has changed from the first text to the last, in their order. */
  list(): readonly LineChange[] {
    const changes: LineChange[] = [];
    let from = 0;
    let fromAfter = 0;
    for (const [line, origin] of [...this.origins, this.first.starts.length].entries()) {
      if (origin === undefined) continue;
      if (origin > from || line > fromAfter)
        changes.push({
          line: from + 1,
          before: contents(this.first, from, origin),
          after: contents(this.last, fromAfter, line),
        });
      from = origin + 1;
      fromAfter = line + 1;
    }
    return changes;
  }
}

function contents({ text, starts, ends }: Lines, from: number, to: number): readonly string[] {
  return starts.slice(from, to).map((start, at) => text.slice(start, ends[from + at]));
}
