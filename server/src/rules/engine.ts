import type { CableView } from "../facts/view";
import { rules } from "./index";
import type { Finding, Profile, Rule, Severity } from "./rule";

/** A finding with the rule that made it and the severity it has in the profile asked for. */
export interface RatedFinding extends Finding {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Every finding in a text, in order of the text. */
export function check(view: CableView, profile: Profile = "archival"): readonly RatedFinding[] {
  const found: RatedFinding[] = [];
  for (const telegram of view.telegrams) {
    for (const rule of rules) {
      const severity = rule.severity[profile];
      if (severity === "off") continue;
      for (const finding of rule.check(telegram)) {
        found.push({ ...finding, rule, severity: finding.severity ?? severity });
      }
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
