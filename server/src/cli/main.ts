#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from "commander";
import { exportRecords, type ExportOptions } from "./export";
import { badUsage, Failure, someUnread } from "./failure";
import { formats } from "./formats";
import { profiles, renderFormats, ruleIds, severities, settingsFileName } from "../service";
import { lint, type LintOptions } from "./lint";
import { lintFormats } from "./lint-formats";
import { printOutline } from "./outline";
import { portionsFormats, printPortions, type PortionsOptions } from "./portions";
import { printReading } from "./render";

/** Set by scripts/build.mjs. */
declare const packageVersion: string;

/** Exit codes of lint beside those of all commands. */
const foundErrors = 1;
const filesUnread = 3;

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Adds `id=severity` to those given before. */
function ruleSeverity(value: string, before: LintOptions["rule"]): NonNullable<LintOptions["rule"]> {
  const [id = "", chosen] = value.split("=");
  const severity = severities.find((candidate) => candidate === chosen);
  if (!ruleIds.has(id)) throw new InvalidArgumentError(`There is no rule ${JSON.stringify(id)}.`);
  if (severity === undefined)
    throw new InvalidArgumentError(`A severity is one of ${severities.join(", ")}.`);
  return { ...before, [id]: severity };
}

/** Takes a whole number that is not below the least one. */
function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    if (number >= least) return number;
    throw new InvalidArgumentError(`A whole number is expected, ${String(least)} or more.`);
  };
}

/** Said of the commands that read many files. */
const everyFile =
  "Every file is taken for a cable: the editor alone looks at what it holds. " +
  'To choose files of a folder: --glob "*.cable".';

/** What the exit codes mean, for the help: those of a command, and that of an interrupt. */
function exitCodes(own: Readonly<Record<number, string>>): string {
  const rows = Object.entries({ ...own, 130: "interrupted (Ctrl+C)" });
  return ["Exit code:", ...rows.map(([code, words]) => `  ${code.padEnd(4)} ${words}`)].join("\n");
}

const nothingDone = "nothing could be done as asked, or nothing was found to read";
const manyRead = exitCodes({
  0: "every file was read",
  [someUnread]: "some files could not be read",
  [badUsage]: nothingDone,
});
const oneRead = exitCodes({
  0: "it is printed",
  [someUnread]: "the file could not be read",
  [badUsage]: "it could not be done as asked",
});

const program = new Command("cable-text")
  .description("Reads U.S. State Department telegrams kept as text files.")
  .version(packageVersion)
  .showHelpAfterError("(--help says what there is)")
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : badUsage));

program
  .command("export")
  .summary("write what telegrams say as data")
  .description(
    "Writes what telegrams say as data: one record for each telegram, in the order of the files' names. " +
      `docs/cable-record.schema.json describes the record. ${everyFile}`,
  )
  .argument("<path...>", "files, folders (with all folders in them), or - for standard input")
  .addOption(new Option("--format <format>", "what to write").choices(Object.keys(formats)).default("jsonl"))
  .option("--output <file>", "write to this file instead of standard output")
  .option(
    "--spans",
    "tell also where each field stands, in UTF-16 code units of the text (in csv as a last column)",
  )
  .option(
    "--glob <pattern>",
    "which files to take from folders; may be given more than once (default: *.txt and *.cable)",
    collect,
  )
  .addHelpText(
    "after",
    `
${manyRead}

Examples:
  cable-text export cables/ > cables.jsonl
  cable-text export cables/ --format csv --output cables.csv
  cable-text export cables/ --glob "*.eml" --glob "1976/**/*.txt"
  zcat cable.txt.gz | cable-text export - --spans`,
  )
  .action(async (paths: readonly string[], options: ExportOptions) => {
    if (!(await exportRecords(paths, options))) process.exitCode = someUnread;
  });

program
  .command("outline")
  .summary("print the outline of a file")
  .description("Prints the outline of a file as the editor shows it, with the number of each part's line.")
  .argument("<file>", "a file, or - for standard input")
  .option("--json", "print the document symbols of the language server instead of a tree")
  .addHelpText(
    "after",
    `
${oneRead}

Examples:
  cable-text outline cable.txt
  cable-text outline cable.txt --json`,
  )
  .action(printOutline);

program
  .command("render")
  .summary("print a file for reading")
  .description(
    "Prints the telegrams of a file as they are read: facts in a table, paragraphs without line breaks, page markers " +
      "gone, damage mended and marked. The file itself stays as it is.",
  )
  .argument("<file>", "a file, or - for standard input")
  .addOption(new Option("--format <format>", "what to write").choices(renderFormats).default("html"))
  .option("--output <file>", "write to this file instead of standard output")
  .addHelpText(
    "after",
    `
${oneRead}

Examples:
  cable-text render cable.txt --output cable.html
  cable-text render cable.txt --format markdown`,
  )
  .action(printReading);

program
  .command("portions")
  .summary("tell how much of the text stands at which level")
  .description(
    "Tells for each telegram how many paragraphs have which portion mark, what share of the text they are, and what " +
      "remains when everything above a level is withheld. A paragraph without a mark remains only where the telegram " +
      `as a whole is of that level or lower. ${everyFile}`,
  )
  .argument("<path...>", "files, folders (with all folders in them), or - for standard input")
  .addOption(
    new Option("--format <format>", "what to write").choices(Object.keys(portionsFormats)).default("text"),
  )
  .option("--output <file>", "write to this file instead of standard output")
  .option("--glob <pattern>", "which files to take from folders; may be given more than once", collect)
  .addHelpText(
    "after",
    `
${manyRead}

Examples:
  cable-text portions cable.txt
  cable-text portions cables/ --format csv --output portions.csv`,
  )
  .action(async (paths: readonly string[], options: PortionsOptions) => {
    if (!(await printPortions(paths, options))) process.exitCode = someUnread;
  });

program
  .command("lint")
  .summary("say what is malformed or damaged, and mend it")
  .description(
    `Says what is malformed or damaged in telegrams. docs/rules describes every rule. ${everyFile}`,
  )
  .argument("<path...>", "files, folders (with all folders in them), or - for standard input")
  .addOption(
    new Option("--format <format>", "what to write").choices(Object.keys(lintFormats)).default("text"),
  )
  .option("--output <file>", "write to this file instead of standard output")
  .option("--glob <pattern>", "which files to take from folders; may be given more than once", collect)
  .addOption(
    new Option(
      "--profile <profile>",
      "archival (the default) is quiet about what the telegraph did, drafting holds to the handbooks",
    ).choices(profiles),
  )
  .option(
    "--rule <id=severity>",
    "error, warning, information, hint or off for one rule; may be given more than once",
    ruleSeverity,
  )
  .option(
    "--config <file>",
    `the settings for all files (default: for each the ${settingsFileName} nearest above it)`,
  )
  .option("--jobs <number>", "how many threads work (default: as many as there are cores)", wholeNumber(1))
  .option("--fix", "apply the safe fixes to the files")
  .addOption(
    new Option("--fix-dry-run", "show the lines that --fix would change, and what would be left").conflicts(
      "fix",
    ),
  )
  .option("--max-warnings <number>", "how many warnings are allowed", wholeNumber(0))
  .addHelpText(
    "after",
    `
${exitCodes({
  0: "there is nothing to complain of",
  [foundErrors]: "an error was found, or more warnings than are allowed",
  [badUsage]: nothingDone,
  [filesUnread]: "some files could not be read or changed",
})}

Examples:
  cable-text lint cables/
  cable-text lint cables/ --format sarif --output cables.sarif
  cable-text lint cable.txt --rule captions/sipdis-twice=off --max-warnings 0
  cable-text lint cable.txt --fix`,
  )
  .action(async (paths: readonly string[], options: LintOptions) => {
    const { allRead, failed } = await lint(paths, options);
    if (!allRead) process.exitCode = filesUnread;
    else if (failed) process.exitCode = foundErrors;
  });

// Where nobody reads it there is nobody to tell.
process.stderr.on("error", () => undefined);

program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
});
