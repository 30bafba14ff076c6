import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { activationRows } from "./activation";
import { readArguments, usage, UsageError, type Arguments } from "./arguments";
import { commandLineRows } from "./command-line";
import { growthRow } from "./growth";
import { memoryRows } from "./memory";
import type { Row } from "./row";
import { editingRows } from "./editing";
import { speedRows } from "./speed";
import { table } from "./table";
import { editedTexts, folderGrowing, folderSets, standardGrowing, standardSets } from "./texts";

/** The bundle of this file stands in out/bench/. */
const root = path.resolve(__dirname, "../..");
const sample = path.join(root, "seeds", "000_3cf85b5abb626903.txt");

/** Everything that is asked for, measured; a group of rows belongs together. */
async function measureAll({ folder, parts }: Arguments): Promise<readonly (readonly Row[])[]> {
  const sets = folder === undefined ? standardSets(sample) : folderSets(folder);
  const groups: (readonly Row[])[] = sets.map((set) => [
    ...(parts.includes("speed") ? told(`speed: ${set.name}`, () => speedRows(set)) : []),
    ...(parts.includes("memory") ? told(`memory: ${set.name}`, () => memoryRows(set)) : []),
  ]);
  if (parts.includes("growth")) {
    const growing = folder === undefined ? standardGrowing() : folderGrowing(sets);
    groups.push(growing.map((text) => told(`growth: ${text.name}`, () => growthRow(text))));
  }
  if (parts.includes("editing")) {
    const edited = folder === undefined ? editedTexts(sample) : folderGrowing(sets);
    for (const { name, text } of edited)
      groups.push(await told(`editing: ${name}`, () => editingRows(name, text)));
  }
  if (parts.includes("activation"))
    groups.push(told("activation", () => activationRows(path.join(root, "dist", "extension.js"))));
  if (parts.includes("command line"))
    groups.push(await told("command line", () => commandLineRows(path.join(root, "dist", "cli.js"), folder)));
  return groups.filter((rows) => rows.length > 0);
}

/** Tells whoever waits what is being measured. */
function told<R>(what: string, act: () => R): R {
  console.error(`${what} …`);
  return act();
}

/** How many programs wait for the processors, on average over the last minute. */
function load(): number {
  return os.loadavg()[0] ?? 0;
}

async function main(): Promise<void> {
  const wanted = readArguments();
  if (wanted === null) {
    console.log(usage);
    return;
  }
  const loadBefore = load();
  const groups = await measureAll(wanted);
  const processors = os.cpus();
  const machine = {
    node: process.version,
    processor: `${processors.length} × ${processors[0]?.model ?? "unknown"}`,
    loadBefore,
    loadAfter: load(),
  };
  console.log(`${table(groups)}\n`);
  console.log(`Medians of processor time on Node ${machine.node}, ${machine.processor};`);
  console.log(`load ${loadBefore.toFixed(1)} before and ${machine.loadAfter.toFixed(1)} after.`);
  if (wanted.json !== undefined)
    writeFileSync(wanted.json, `${JSON.stringify({ machine, rows: groups.flat() }, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
});
