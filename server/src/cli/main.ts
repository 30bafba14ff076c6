#!/usr/bin/env node
import { Command, Option } from "commander";
import { exportRecords, type ExportOptions } from "./export";
import { badUsage, Failure, someUnread } from "./failure";
import { formats } from "./formats";
import { printOutline } from "./outline";

/** Set by scripts/build.mjs. */
declare const packageVersion: string;

const program = new Command("cable-text")
  .description("Reads U.S. State Department telegrams kept as text files.")
  .version(packageVersion)
  .showHelpAfterError("(--help says what there is)")
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : badUsage));

program
  .command("export")
  .summary("write what telegrams say as data")
  .description(
    "Writes what telegrams say as data: one record for each telegram, in the order of the files' names.\n" +
      "docs/cable-record.schema.json describes the record.",
  )
  .argument("<path...>", "files, folders (with all folders in them), or - for standard input")
  .addOption(new Option("--format <format>", "what to write").choices(Object.keys(formats)).default("jsonl"))
  .option("--output <file>", "write to this file instead of standard output")
  .option("--spans", "tell also where each field stands, in UTF-16 code units of the text")
  .option(
    "--glob <pattern>",
    "which files to take from folders; may be given more than once (default: *.txt and *.cable)",
    (pattern, before: readonly string[] | undefined) => [...(before ?? []), pattern],
  )
  .addHelpText(
    "after",
    `
Exit code: 0 when every file was read, 1 when some could not be, 2 when nothing could be done as asked.

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
Examples:
  cable-text outline cable.txt
  cable-text outline cable.txt --json`,
  )
  .action(printOutline);

program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
});
