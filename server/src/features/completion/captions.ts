import { CompletionItemKind } from "vscode-languageserver-types";
import { isClassified } from "../../facts/classification";
import { captions, lookupCaption, type Caption } from "../../reference/captions";
import { startsCaption } from "../../syntax/caption-line";
import { withCaution } from "../hover/layout";
import { fit, fitting, typedKey } from "./fit";
import type { Suggestion } from "./offer";
import type { Place } from "./place";

/**
 * Captions for a line of their own, between the classification line and the first label; those that the telegram does not
 * carry yet, the most used first.
 */
export function captionSuggestions({ telegram, at }: Place, words: string): readonly Suggestion[] {
  const { line } = telegram?.classification ?? {};
  const labelled = telegram?.telegram.opening?.parts.find((part) => "label" in part);
  if (line === undefined || at <= line.end || (labelled !== undefined && at > labelled.start)) return [];
  const carried = new Set((telegram?.captions ?? []).map(({ name }) => lookupCaption(name)));
  const classified = isClassified(telegram?.classification ?? null);
  const usual = captions
    // What controls unclassified text has no place in a classified telegram.
    .filter((caption) => !carried.has(caption) && !(classified && caption.kind === "control"))
    .sort((a, b) => (b.uses ?? 0) - (a.uses ?? 0));
  const named = usual.flatMap((caption) => namesOnLines(caption).map((name) => ({ name, caption })));
  const typed = typedKey(words);
  return fitting(named, ({ name, caption }) => fit(typed, name, caption.meaning.toUpperCase())).map(
    ({ name, caption }) => ({
      label: name,
      says: withCaution(caption.meaning, caption.confidence),
      detail: "caption",
      kind: CompletionItemKind.Keyword,
      words: caption.meaning,
      subject: { of: "caption", key: name },
    }),
  );
}

/** The forms in which a caption stands on a line by itself: not BU and other words that stand elsewhere. */
function namesOnLines({ names }: Caption): readonly string[] {
  return names.filter((name) => startsCaption(name, 0));
}
