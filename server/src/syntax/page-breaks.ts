import { skipBlanks } from "../text/characters";
import type { Scanner } from "../text/scanner";
import { isPageBreak } from "./shapes";

const longestLine = 200;

/** Passes over the lines that a page break printed at the place of a scanner. */
export function skipPageBreaks(scanner: Scanner): void {
  const { text } = scanner;
  for (;;) {
    const start = skipBlanks(text, scanner.at, scanner.end);
    if (!/[\r\n]/.test(text.slice(scanner.at, start))) return;
    const line = /^[^\r\n]*/.exec(text.slice(start, Math.min(scanner.end, start + longestLine)))?.[0] ?? "";
    const end = start + line.trimEnd().length;
    if (!isPageBreak(text, start, end)) return;
    scanner.at = end;
  }
}
