import { styleText } from "node:util";
import {
  check,
  createView,
  decode,
  readableFindings,
  toFindingRecord,
  type CableView,
  type CheckOptions,
  type FileFindings,
  type Style,
} from "../service";
import { badUsage, Failure } from "./failure";
import { applySafeFixes, writeFixed } from "./fix";
import { lintFormats, type LintFormatName } from "./lint-formats";
import { Messages } from "./messages";
import { write } from "./output";
import { isAmong, listSources, readOrComplain } from "./sources";

export interface LintOptions {
  readonly format: LintFormatName;
  /** `undefined` for standard output. */
  readonly output?: string;
  /** Which files to take from folders. */
  readonly glob?: readonly string[];
  readonly profile: NonNullable<CheckOptions["profile"]>;
  readonly rule?: CheckOptions["severities"];
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly maxWarnings?: number;
}

/** The findings of a run, file by file, with what is printed of each. */
export interface LintedFile extends FileFindings {
  /** For people: with the source lines. */
  readonly readable: (style: Style) => string;
}

/** What came of a run. */
export interface LintResult {
  readonly allRead: boolean;
  /** Whether an error was found, or more warnings than are allowed. */
  readonly failed: boolean;
}

/** Checks the files that the paths name and writes what is found. */
export async function lint(paths: readonly string[], options: LintOptions): Promise<LintResult> {
  const { format, output, profile, glob = ["*.txt", "*.cable"] } = options;
  const messages = new Messages(process.stderr, output !== undefined || !process.stdout.isTTY);
  const sources = listSources(paths, glob, messages);
  if (sources.length === 0 && !messages.complained)
    messages.say(`There is nothing to read: no file is named ${glob.join(" or ")}.`);
  if (output !== undefined && isAmong(output, sources))
    throw new Failure(
      `${JSON.stringify(output)} is among the files to be read: name another output.`,
      badUsage,
    );
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  const files = async function* (): AsyncGenerator<LintedFile> {
    for (const [done, file] of sources.entries()) {
      messages.progress(done, sources.length);
      const linted = await lintFile(file, options, messages);
      if (linted === null) continue;
      for (const { severity } of linted.findings) counts[severity]++;
      if (linted.findings.length > 0) yield linted;
    }
  };
  const style: Style = output === undefined && process.stdout.isTTY ? coloured : (_, text) => text;
  try {
    await write(lintFormats[format](files(), { profile, style }), output);
  } finally {
    messages.clear();
  }
  const { maxWarnings = Infinity } = options;
  return { allRead: !messages.complained, failed: counts.error > 0 || counts.warning > maxWarnings };
}

const colours = {
  file: "bold",
  error: "red",
  warning: "yellow",
  information: "blue",
  hint: "gray",
  faint: "gray",
} as const;
const coloured: Style = (part, text) => styleText(colours[part], text);

async function lintFile(file: string, options: LintOptions, messages: Messages): Promise<LintedFile | null> {
  const { profile, rule: severities, fix = false, fixDryRun = false } = options;
  const checkOptions: CheckOptions = { profile, ...(severities && { severities }) };
  const bytes = await readOrComplain(file, messages);
  if (bytes === null) return null;
  const { text, encoding } = decode(bytes);
  let view: CableView = createView(text);
  if (fix || fixDryRun) {
    const fixed = applySafeFixes(view, checkOptions);
    if (fixed.count > 0) {
      const what = `${String(fixed.count)} ${fixed.count === 1 ? "fix" : "fixes"}`;
      if (fixDryRun) messages.say(`${file}: ${what} would be applied.`);
      else if (!writeFixed(file, bytes, fixed.view.text, encoding, messages)) return null;
      else messages.say(`${file}: ${what} applied.`);
      ({ view } = fixed);
    }
  }
  const findings = check(view, checkOptions).map((finding) => toFindingRecord(view, finding));
  const linted: FileFindings = { file, encoding, findings };
  return { ...linted, readable: (style) => readableFindings(linted, view.lines, style) };
}
