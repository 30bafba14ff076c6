/** A line as printed; `goesOn` when the sentence on it is not at its end. */
export interface Line {
  readonly text: string;
  readonly goesOn: boolean;
}

/**
 * Breaks a text at blanks into lines no wider than `width`, `used` columns of the first being taken already; without a
 * width it stays one line. A line end in the text is one in the result too.
 */
export function wrap(text: string, width: number | null, used = 0): string[] {
  const lines: string[] = [];
  for (const part of text.split("\n")) {
    let rest = part;
    let room = width === null ? Infinity : width - (lines.length === 0 ? used : 0);
    while (rest.length > room) {
      const at = rest.lastIndexOf(" ", room);
      const cut = at > 0 ? at : rest.indexOf(" ");
      if (cut === -1) break;
      lines.push(rest.slice(0, cut).trimEnd());
      rest = rest.slice(cut).trimStart();
      room = width ?? Infinity;
    }
    lines.push(rest);
  }
  return lines;
}

/** Lines of running text, each but the last of which goes on. */
export function proseLines(text: string, width: number | null, used = 0): Line[] {
  const lines = wrap(text, width, used);
  return lines.map((line, at) => ({ text: line, goesOn: at < lines.length - 1 && !/[.?!)"]$/.test(line) }));
}

export function plainLines(...texts: readonly string[]): Line[] {
  return texts.map((text) => ({ text, goesOn: false }));
}

/** Every run of blanks and line ends as one blank. */
export function unwrap(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
