// `npm run survey -- FOLDER`: in how many files of a folder each rule reports. Without a folder, in 2,000 generated cables.
import { existsSync, readFileSync } from "node:fs";
import { check, createView, decode } from "../../server/src/service";
import { generateCable } from "../support/generator/cable";
import { textFiles } from "./texts";

const generated = 2000;

interface Text {
  readonly name: string;
  readonly text: string;
}

function* texts(folder: string | undefined): Iterable<Text> {
  if (folder === undefined) {
    for (let seed = 0; seed < generated; seed++)
      yield { name: `seed ${seed}`, text: generateCable(seed).text };
    return;
  }
  for (const name of textFiles(folder)) yield { name, text: decode(readFileSync(name)).text };
}

/** Rules by severity, each with the files in which it reports and how often it does in all. */
class Survey {
  files = 0;
  private readonly loud = new Set<string>();
  private readonly counts = new Map<string, { files: number; findings: number }>();

  add({ name, text }: Text): void {
    this.files++;
    const seen = new Set<string>();
    for (const { rule, severity } of check(createView(text))) {
      const key = `${severity.padEnd(11)}  ${rule.id}`;
      const count = this.counts.get(key) ?? { files: 0, findings: 0 };
      this.counts.set(key, count);
      count.findings++;
      if (!seen.has(key)) count.files++;
      seen.add(key);
      if (severity === "error" || severity === "warning") this.loud.add(name);
    }
  }

  table(): string {
    const share = (files: number): string => `${((100 * files) / this.files).toFixed(1)} %`.padStart(7);
    const rows = [...this.counts]
      .sort(([, a], [, b]) => b.files - a.files)
      .map(([key, { files, findings }]) => `${share(files)} ${String(findings).padStart(8)}  ${key}`);
    return [
      "  files findings  severity     rule",
      ...rows,
      "",
      `${share(this.loud.size)} of ${this.files} files have a warning or an error`,
    ].join("\n");
  }
}

const [folder] = process.argv.slice(2);
if (folder !== undefined && !existsSync(folder)) {
  console.error(`There is no folder ${JSON.stringify(folder)}.`);
  process.exitCode = 2;
} else {
  const survey = new Survey();
  for (const text of texts(folder)) survey.add(text);
  console.log(survey.table());
}
