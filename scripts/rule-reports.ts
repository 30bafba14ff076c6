import { withoutMarkers } from "../server/src/rules/examples";
import type { Finding, Profile, Rule, Severity } from "../server/src/rules/rule";
import { createView } from "../server/src/service";

/** What a rule reports in one of its bad examples, in order of the text; its own severity stands at none of them. */
export function findingsOf(rule: Rule, example: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const telegram of createView(withoutMarkers(example)).telegrams)
    rule.check(telegram, (finding) => found.push(finding));
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The severities of single cases among the rule's bad examples, which weigh less or more than the others. */
export function caseSeverities(rule: Rule): readonly Severity[] {
  const findings = rule.docs.bad.flatMap((example) => findingsOf(rule, example));
  return [...new Set(findings.flatMap(({ severity }) => severity ?? []))];
}

/** The severities that a rule has in a profile: "information or warning", the one of most cases first. */
export function severitiesOf(rule: Rule, profile: Profile): string {
  const own = rule.severity[profile];
  return own === "off" ? own : [...new Set([own, ...caseSeverities(rule)])].join(" or ");
}
