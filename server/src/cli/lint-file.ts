import { styleText } from "node:util";
import {
  checkUnsuppressed,
  createView,
  decode,
  overlay,
  readableChanges,
  toFindingRecord,
  type CableView,
  type FileFindings,
  type Lines,
  type Settings,
  type Severity,
  type Style,
} from "../service";
import { type Config, type Configs, fromFolderOf } from "./config";
import { Failure } from "./failure";
import { applySafeFixes, writeFixed } from "./fix";
import { count, lintFormats, type LintFormatName } from "./lint-formats";
import type { Messages } from "./messages";
import { readOrComplain } from "./sources";

/** How files are linted. */
export interface LintFileOptions {
  /** What the command line sets, over the settings of the folder. */
  readonly settings: Settings;
  readonly fix: "none" | "dry run" | "write";
  readonly format: LintFormatName;
  readonly coloured: boolean;
}

/** What is said of fixes. */
export const fixedWords = { none: "", "dry run": "would be applied", write: "applied" } as const;

/** What came of one file: plain data, which a worker can send, and no more than is needed of it. */
export interface LintedFile {
  /** What is written of it; "" for nothing. */
  readonly text: string;
  /** Its findings: the rule and the severity of each. */
  readonly findings: readonly (readonly [rule: string, severity: Severity])[];
  /** How many fixes were applied to it, or would be. */
  readonly fixes: number;
  /** Of the suppressions that name it, by their place in the settings: those that match something, and nothing. */
  readonly used: readonly number[];
  readonly idle: readonly number[];
}

/** Checks, and on demand fixes, one file; `null` when it cannot be read or written, and then `messages` says why. */
export async function lintFile(
  file: string,
  options: LintFileOptions,
  configs: Configs,
  messages: Pick<Messages, "say" | "complain">,
): Promise<LintedFile | null> {
  const bytes = await readOrComplain(file, messages);
  if (bytes === null) return null;
  const config = configOf(file, configs, messages);
  if (config === undefined) return null;
  const { profile, rules, suppressions = [] } = overlay(config?.settings ?? {}, options.settings);
  const findingsIn = (view: CableView) =>
    checkUnsuppressed(
      view,
      { profile, severities: rules },
      suppressions,
      config === null ? file : fromFolderOf(config, file),
    );
  const { text, encoding } = decode(bytes);
  let view = createView(text);
  let fixes = 0;
  let changes = "";
  if (options.fix !== "none") {
    const fixed = applySafeFixes(view, (changed) => findingsIn(changed).findings);
    ({ view, count: fixes } = fixed);
    if (fixes > 0 && options.fix === "dry run")
      changes = readableChanges(file, fixed.changes, styleOf(options));
    else if (fixes > 0 && !writeFixed(file, bytes, view.text, encoding, messages)) return null;
    if (fixes > 0) messages.say(`${file}: ${count(fixes, "fix", "fixes")} ${fixedWords[options.fix]}.`);
  }
  const { findings: found, used, idle } = findingsIn(view);
  const findings = found.map((finding) => toFindingRecord(view, finding));
  const linted = toLinted({ file, encoding, findings }, view.lines, options);
  // The other formats are for programs, which ask for no changes.
  const isText = options.format === "text";
  if (!isText && changes !== "") messages.say(changes.trimEnd());
  return {
    ...linted,
    text: isText ? changes + linted.text : linted.text,
    fixes,
    used: used.map((one) => suppressions.indexOf(one)),
    idle: idle.map((one) => suppressions.indexOf(one)),
  };
}

/** The settings that hold for a file; `undefined` when they cannot be read, and then the user is told why. */
function configOf(
  file: string,
  configs: Configs,
  messages: Pick<Messages, "complain">,
): Config | null | undefined {
  try {
    return configs.of(file);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    messages.complain(error.message);
    return undefined;
  }
}

/** What came of the findings of a file. */
export function toLinted(
  found: FileFindings,
  lines: Lines,
  options: Pick<LintFileOptions, "format" | "coloured">,
): LintedFile {
  const { findings } = found;
  return {
    text: findings.length === 0 ? "" : lintFormats[options.format].file(found, lines, styleOf(options)),
    findings: findings.map(({ rule, severity }) => [rule, severity]),
    fixes: 0,
    used: [],
    idle: [],
  };
}

function styleOf({ coloured }: Pick<LintFileOptions, "coloured">): Style {
  return coloured ? (part, text) => styleText(colours[part], text) : (_, text) => text;
}

const colours = {
  file: "bold",
  error: "red",
  warning: "yellow",
  information: "blue",
  hint: "gray",
  faint: "gray",
  removed: "red",
  added: "green",
} as const;
