import { styleText } from "node:util";
import {
  check,
  createView,
  decode,
  overlay,
  readableFindings,
  suppress,
  toFindingRecord,
  type CableView,
  type FileFindings,
  type Lines,
  type Settings,
  type Style,
} from "../service";
import { type Config, type Configs, fromFolderOf } from "./config";
import { Failure } from "./failure";
import { applySafeFixes, writeFixed } from "./fix";
import type { Messages } from "./messages";
import { readOrComplain } from "./sources";

/** How files are linted. */
export interface LintFileOptions {
  /** What the command line sets, over the settings of the folder. */
  readonly settings: Settings;
  readonly fix: "none" | "dry run" | "write";
  /** Whether findings are shown to people, with their source lines. */
  readonly readable: "no" | "plain" | "coloured";
}

/** What came of one file: plain data, which a worker can send. */
export interface LintedFile extends FileFindings {
  /** For people; "" where it was not asked for. */
  readonly readable: string;
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
  const checkOptions = { profile, severities: rules };
  const findingsIn = (view: CableView) =>
    suppress(
      view,
      check(view, checkOptions),
      suppressions,
      config === null ? file : fromFolderOf(config, file),
    );
  const { text, encoding } = decode(bytes);
  let view = createView(text);
  if (options.fix !== "none") {
    const fixed = applySafeFixes(view, (changed) => findingsIn(changed).findings);
    if (fixed.count > 0) {
      const what = `${String(fixed.count)} ${fixed.count === 1 ? "fix" : "fixes"}`;
      if (options.fix === "dry run") messages.say(`${file}: ${what} would be applied.`);
      else if (!writeFixed(file, bytes, fixed.view.text, encoding, messages)) return null;
      else messages.say(`${file}: ${what} applied.`);
      ({ view } = fixed);
    }
  }
  const { findings: found, used, idle } = findingsIn(view);
  const findings = found.map((finding) => toFindingRecord(view, finding));
  return {
    ...linted({ file, encoding, findings }, view.lines, options.readable),
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

/** Findings with what is shown of them to people. */
export function linted(found: FileFindings, lines: Lines, readable: LintFileOptions["readable"]): LintedFile {
  const shown =
    readable === "no" || found.findings.length === 0
      ? ""
      : readableFindings(found, lines, readable === "coloured" ? coloured : plain);
  return { ...found, readable: shown, used: [], idle: [] };
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
const plain: Style = (_, text) => text;
