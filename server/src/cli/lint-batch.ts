import { Configs } from "./config";
import { lintFile, type LintedFile, type LintFileOptions } from "./lint-file";

/** Files for one worker, and how to lint them. */
export interface Batch {
  readonly files: readonly string[];
  readonly options: LintFileOptions;
  /** The file of the settings that hold for all; `undefined` for those nearest above each file. */
  readonly config: string | undefined;
}

/** What came of one file of a batch: its findings, and what is to be said of it. */
export interface BatchedFile {
  readonly file: string;
  readonly linted: LintedFile | null;
  readonly said: readonly string[];
  readonly complaints: readonly string[];
}

/** The settings that were read for the batches before. */
let known: { readonly config: string | undefined; readonly configs: Configs } | undefined;

/** Lints the files of a batch one after the other. */
export async function lintBatch({ files, options, config }: Batch): Promise<readonly BatchedFile[]> {
  if (known === undefined || known.config !== config) known = { config, configs: new Configs(config) };
  const { configs } = known;
  const results: BatchedFile[] = [];
  for (const file of files) {
    const said: string[] = [];
    const complaints: string[] = [];
    const linted = await lintFile(file, options, configs, {
      say: (sentence) => said.push(sentence),
      complain: (sentence) => complaints.push(sentence),
    });
    results.push({ file, linted, said, complaints });
  }
  return results;
}
