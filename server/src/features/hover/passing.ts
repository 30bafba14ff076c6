import { spanText } from "../../text/span";
import { enclosing, type HoverCard, type HoverTarget } from "./layout";
import { partCard, printed } from "./part";

/** A line for somebody's attention or to be passed on: `DEPT FOR WHA/AND`, `STATE PASS USTR`. */
export function passingCard(target: HoverTarget): HoverCard | null {
  const line = enclosing(target, "passingLine");
  if (line === undefined) return null;
  const words = spanText(target.text, line.body).slice(0, 400);
  // What is asked at the position: one line can hold both.
  const [asked = ""] = Array.from(words.matchAll(/\b(?:PASS|FOR)\b/gi), ([word]) => word.toUpperCase());
  if (asked === "") return null;
  return partCard(asked, { ...printed(target, line.body), kind: "passing line" });
}
