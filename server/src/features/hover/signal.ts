import { lookupSignal } from "../../reference/signals";
import { spanText } from "../../text/span";
import { escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";

/** An operating signal or the security letters of format line 4. */
export function signalCard(target: HoverTarget): HoverCard | null {
  const printed = spanText(target.text, target.leaf);
  // `(CCY TEXT AD0042)`, `ZCZC` where its V is lost.
  const [word = ""] = /[A-Z/#][A-Z0-9-]*/.exec(printed) ?? [];
  const signal = lookupSignal(word.replace(/^ZCZC$/, "VZCZC"));
  return {
    span: target.leaf,
    term: printed,
    kind:
      target.leaf.kind === "securityLetters"
        ? "security letters"
        : signal?.kind === "procedure"
          ? "procedure sign"
          : "operating signal",
    lines: [
      signal?.meaning === undefined ? "Meaning not documented." : escapeMarkdown(signal.meaning),
      signal?.note && escapeMarkdown(signal.note),
    ],
    provenance: signal?.meaning === undefined ? undefined : signal,
  };
}
