import type { CableView } from "../facts/view";
import { rules } from "./index";
import type { Finding, Profile, Rule, Severity } from "./rule";

/** A finding with the rule that made it and the severity that it has in the profile asked for. */
export interface RatedFinding extends Finding {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** How a text is checked. */
export interface CheckOptions {
  /** `archival` where it is not given. */
  readonly profile?: Profile | undefined;
  /** Severities by rule id, in place of those of the profile. */
  readonly severities?: Readonly<Record<string, Severity | "off">> | undefined;
}

/** Every finding in a text, in order of the text. */
export function check(view: CableView, options: CheckOptions = {}): readonly RatedFinding[] {
  const found: RatedFinding[] = [];
  for (const rule of rules) {
    const chosen = options.severities?.[rule.id];
    const severity = severityOf(rule, options);
    if (severity === "off" || chosen === "off") continue;
    const report = (finding: Finding): void => {
      found.push({ rule, ...finding, severity: chosen ?? finding.severity ?? severity });
    };
    for (const telegram of view.telegrams) rule.check(telegram, report);
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Whether the rule with an id is among those that a text is checked by. */
export function isOn(id: string, options: CheckOptions): boolean {
  const rule = rules.find((one) => one.id === id);
  return rule !== undefined && severityOf(rule, options) !== "off";
}

function severityOf(rule: Rule, { profile = "archival", severities }: CheckOptions): Severity | "off" {
  return severities?.[rule.id] ?? rule.severity[profile];
}
