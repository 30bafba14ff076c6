/** A line of carets under what the line above it shows; words may stand behind them. */
const markerLine = /^ *\^/;

/** An example without its lines of markers: the text that is meant. */
export function withoutMarkers(marked: string): string {
  return marked
    .split("\n")
    .filter((line) => !markerLine.test(line))
    .join("\n");
}
