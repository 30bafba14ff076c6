import { idleMessage, type Suppression } from "../rules/suppressions";
import type { ReadSettings } from "../settings/read";
import { splitLines } from "../text/lines";
import { placeOf, type FindingRecord } from "./findings";

/**
 * What is wrong with a file of settings, as findings of that file: what cannot be followed, and suppressions that match
 * nothing.
 */
export function settingsFindings(
  text: string,
  { problems, places }: ReadSettings,
  idle: readonly Suppression[],
): readonly FindingRecord[] {
  const lines = splitLines(text);
  const found = [
    ...problems.map(
      ({ span, message }) => ({ rule: "settings/invalid", severity: "warning", span, message }) as const,
    ),
    ...idle.flatMap((suppression) => {
      const span = places.get(suppression);
      return span === undefined
        ? []
        : [
            {
              rule: "settings/idle-suppression",
              severity: "information",
              span,
              message: idleMessage,
            } as const,
          ];
    }),
  ];
  return found
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ rule, severity, span, message }) => ({
      rule,
      severity,
      message,
      ...placeOf(lines, span),
      related: [],
      fix: null,
    }));
}
