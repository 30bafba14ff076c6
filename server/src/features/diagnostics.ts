import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import type { CableView } from "../facts/view";
import type { RatedFinding } from "../rules/engine";
import type { Severity } from "../rules/rule";
import { toRange } from "./range";

/** Where a finding is shown: the document, and the folder with the rule pages where the client has them. */
export interface DiagnosticsOptions {
  readonly uri: string;
  /** The URI of the folder that holds `<rule id>.md`, ending in a slash. */
  readonly rulePages?: string | undefined;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function diagnostics(
  view: CableView,
  findings: readonly RatedFinding[],
  options: DiagnosticsOptions,
): Diagnostic[] {
  return findings.map((finding) => toDiagnostic(view, finding, options));
}

export function toDiagnostic(
  view: CableView,
  finding: RatedFinding,
  options: DiagnosticsOptions,
): Diagnostic {
  const { rule, message, related, unnecessary } = finding;
  return {
    range: toRange(view.lines, finding.span),
    severity: severities[finding.severity],
    source: "cable",
    code: rule.id,
    message,
    ...(options.rulePages === undefined
      ? {}
      : { codeDescription: { href: `${options.rulePages}${rule.id}.md` } }),
    ...(unnecessary === true ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(related === undefined
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri: options.uri, range: toRange(view.lines, place.span) },
            message: place.message,
          })),
        }),
  };
}
