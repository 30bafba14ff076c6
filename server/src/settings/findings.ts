import type { Severity } from "../rules/rule";
import type { Suppression } from "../rules/suppressions";
import type { Span } from "../text/span";
import type { ReadSettings } from "./read";

/** Something that is wrong with a file of settings. */
export interface SettingsFinding {
  readonly code: "settings/invalid" | "settings/idle-suppression";
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  /** The text can be faded: it adds nothing. */
  readonly unnecessary: boolean;
}

/** What in a file of settings cannot be followed, and which of its suppressions match nothing; in order of the text. */
export function settingsFindings(
  { problems, places }: ReadSettings,
  idle: readonly Suppression[],
): readonly SettingsFinding[] {
  const found: SettingsFinding[] = problems.map(({ span, message }) => ({
    code: "settings/invalid",
    severity: "warning",
    span,
    message,
    unnecessary: false,
  }));
  for (const suppression of idle) {
    const span = places.get(suppression);
    if (span === undefined) continue;
    found.push({
      code: "settings/idle-suppression",
      severity: "information",
      span,
      message: "This suppression matches no finding: it can go.",
      unnecessary: true,
    });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
