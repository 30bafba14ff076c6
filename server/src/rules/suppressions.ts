import type { CableView } from "../facts/view";
import type { TelegramFacts } from "../facts/telegram-facts";
import { contains } from "../text/span";
import { check, type CheckOptions, isOn, type RatedFinding } from "./engine";

/** What a user has looked at and settled: a rule that is silent in one file or telegram, or one paragraph of it. */
export interface Suppression {
  readonly rule: string;
  /** The file, as the way to it from the folder of the settings: "1976/zenda.txt". */
  readonly file: string | null;
  /** A telegram, by its reference id: "08ZENDA42". */
  readonly id: string | null;
  /** The number of a paragraph by its place in the count. */
  readonly paragraph: number | null;
  readonly reason: string;
}

export interface Suppressed {
  /** The findings that are left. */
  readonly findings: readonly RatedFinding[];
  /**
   * The suppressions that name this file, or a telegram in it: those that match a finding, and those that match none
   * though their rule is on.
   */
  readonly used: readonly Suppression[];
  readonly idle: readonly Suppression[];
}

/**
 * Checks a text and takes out the findings that suppressions match. `file`: the way to it from the folder of the settings.
 */
export function checkUnsuppressed(
  view: CableView,
  options: CheckOptions,
  suppressions: readonly Suppression[],
  file: string,
): Suppressed {
  const meant = suppressions.filter(
    (one) => one.file === file || view.telegrams.some(({ reference }) => names(one, reference?.id)),
  );
  const findings = check(view, options);
  if (meant.length === 0) return { findings, used: [], idle: [] };
  const used = new Set<Suppression>();
  const left = findings.filter((finding) => {
    const telegram = view.telegrams.find((candidate) => contains(candidate.telegram, finding.span));
    const matching = meant.filter((one) => matches(one, finding, telegram, file));
    for (const one of matching) used.add(one);
    return matching.length === 0;
  });
  const idle = meant.filter((one) => !used.has(one) && isOn(one.rule, options));
  return { findings: left, used: [...used], idle };
}

function matches(
  { rule, file, id, paragraph }: Suppression,
  finding: RatedFinding,
  telegram: TelegramFacts | undefined,
  ownFile: string,
): boolean {
  if (rule !== finding.rule.id || (file !== null && file !== ownFile)) return false;
  if (id !== null && telegram?.reference?.id !== id) return false;
  return (
    paragraph === null ||
    telegram?.numbered.some(
      (numbered) => numbered.number === paragraph && contains(numbered.paragraph, finding.span),
    ) === true
  );
}

function names({ id }: Suppression, telegram: string | null | undefined): boolean {
  return id !== null && id === telegram;
}
