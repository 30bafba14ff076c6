import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import type { CableView } from "../facts/view";
import type { RatedFinding } from "../rules/engine";
import type { Severity } from "../rules/rule";
import type { Suppression } from "../rules/suppressions";
import { settingsFindings } from "../settings/findings";
import type { ReadSettings } from "../settings/read";
import { defaultLimits, type ReadLimits } from "../settings/settings";
import { splitLines } from "../text/lines";
import { toRange } from "./range";

/** Where a finding is shown: the document, and the folder with the rule pages where the client has them. */
export interface DiagnosticsOptions {
  readonly uri: string;
  /** The URI of the folder that holds `<rule id>.md`, ending in a slash. */
  readonly rulePages?: string | undefined;
  readonly limits?: ReadLimits | undefined;
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
  const { limits = defaultLimits } = options;
  return [
    ...limitNotes(view, findings, limits),
    ...findings.slice(0, limits.findings).map((finding) => toDiagnostic(view, finding, options)),
  ];
}

/** What a limit kept back, said at the head of the file. */
function limitNotes(view: CableView, findings: readonly RatedFinding[], limits: ReadLimits): Diagnostic[] {
  const note = (limit: keyof ReadLimits, message: string): Diagnostic => ({
    range: toRange(view.lines, { start: 0, end: 0 }),
    severity: DiagnosticSeverity.Information,
    source: "cable",
    code: `limits/${limit}`,
    message,
  });
  const hidden = findings.length - limits.findings;
  return [
    ...(view.text.length > limits.characters
      ? [note("characters", `Not checked: this file is longer than ${limits.characters} characters.`)]
      : []),
    ...(hidden > 0 ? [note("findings", `${hidden} more findings than the limit allows are not shown.`)] : []),
  ];
}

/** What is wrong with a file of settings: what cannot be followed, and suppressions that match nothing. */
export function settingsFileDiagnostics(
  text: string,
  read: ReadSettings,
  idle: readonly Suppression[],
): Diagnostic[] {
  const lines = splitLines(text);
  return settingsFindings(read, idle).map(({ code, severity, span, message, unnecessary }) => ({
    range: toRange(lines, span),
    severity: severities[severity],
    source: "cable",
    code,
    message,
    ...(unnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  }));
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
