import {
  githubAnnotations,
  readableFindings,
  sarifLog,
  sarifResult,
  type FileFindings,
  type Lines,
  type Profile,
  type Severity,
  type Style,
} from "../service";
import { csvLine } from "./csv";

/** Set by scripts/build.mjs. */
declare const packageVersion: string;

/** What is written of a run, piece by piece: a large run is never held whole, and its files are written by several threads. */
interface Format {
  /** What stands before all files. */
  readonly head: (profile: Profile) => string;
  /** The findings of one file; it has some. */
  readonly file: (found: FileFindings, lines: Lines, style: Style) => string;
  /** What stands between what is written of two files. */
  readonly between: string;
  /** What stands behind all files. */
  readonly tail: (sum: Sum, profile: Profile) => string;
}

/** What a run comes to. */
export class Sum {
  /** How many files were checked. */
  files = 0;
  fixes = 0;
  /** What is said of the fixes: "applied". */
  readonly fixed: string;
  readonly severities: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  readonly rules = new Map<string, number>();

  constructor(fixed: string) {
    this.fixed = fixed;
  }

  add(findings: readonly (readonly [rule: string, severity: Severity])[], fixes: number): void {
    this.fixes += fixes;
    for (const [rule, severity] of findings) {
      this.severities[severity]++;
      this.rules.set(rule, (this.rules.get(rule) ?? 0) + 1);
    }
  }
}

const text: Format = {
  head: () => "",
  file: readableFindings,
  between: "",
  tail: ({ files, fixes, fixed, rules }) => {
    const total = [...rules.values()].reduce((sum, number) => sum + number, 0);
    const rows = [...rules].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
    const mended = fixes === 0 ? "" : `; ${count(fixes, "fix", "fixes")} ${fixed}`;
    return [
      ...(total === 0 ? [] : [""]),
      `${count(files, "file")}, ${count(total, "finding")}${mended}.`,
      ...rows.map(([rule, number]) => `${String(number).padStart(7)}  ${rule}`),
    ]
      .map((line) => `${line}\n`)
      .join("");
  },
};

const json: Format = {
  head: () => "[",
  file: ({ file, encoding, findings }) => `\n${JSON.stringify({ file, encoding, findings })}`,
  between: ",",
  tail: ({ rules }) => (rules.size === 0 ? "]\n" : "\n]\n"),
};

/** The log around its results. */
function sarifParts(profile: Profile): readonly string[] {
  return JSON.stringify(sarifLog(packageVersion, profile)).split('"results":[]');
}

const sarif: Format = {
  head: (profile) => `${sarifParts(profile)[0] ?? ""}"results":[`,
  file: (found) =>
    found.findings.map((finding) => `\n${JSON.stringify(sarifResult(found, finding))}`).join(","),
  between: ",",
  tail: (_, profile) => `]${sarifParts(profile)[1] ?? ""}\n`,
};

const github: Format = {
  head: () => "",
  file: githubAnnotations,
  between: "",
  tail: () => "",
};

const csv: Format = {
  head: () =>
    csvLine([
      "file",
      "encoding",
      "line",
      "column",
      "endLine",
      "endColumn",
      "severity",
      "rule",
      "message",
      "fix",
    ]),
  file: ({ file, encoding, findings }) =>
    findings
      .map(({ line, column, endLine, endColumn, severity, rule, message, fix }) => {
        const title = fix && `${fix.title} (${fix.safety})`;
        return csvLine([file, encoding, line, column, endLine, endColumn, severity, rule, message, title]);
      })
      .join(""),
  between: "",
  tail: () => "",
};

export const lintFormats = { text, json, sarif, github, csv } satisfies Record<string, Format>;
export type LintFormatName = keyof typeof lintFormats;

/** "12 files", "1 file", "no findings". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? "no" : String(number)} ${number === 1 ? one : many}`;
}
