import { spawnSync } from "node:child_process";
import path from "node:path";
import { median } from "./clock";
import { atMost, type Row } from "./row";

const starts = 15;
/** Milliseconds. */
const goal = 5;

/** What a process of activation-start.ts prints. */
export interface Activation {
  readonly load: number;
  readonly activate: number;
  readonly decide: number;
}

/**
 * What the extension itself takes in a window that shows a plain text file which is no cable: its bundle is read and
 * run, it is activated, and looks at the file. Each time in a process of its own, since code runs slower at first.
 */
export function activationRows(extension: string): readonly Row[] {
  return [row(extension, "prose"), row(extension, "capitals")];
}

function row(extension: string, kind: string): Row {
  const times = Array.from({ length: starts }, () => start(extension, kind));
  const total = median(times.map(({ load, activate, decide }) => load + activate + decide));
  return {
    texts: `a text file of ${kind}`,
    measure: "activation, without VS Code's own part",
    values: {
      ms: total,
      "to load": median(times.map(({ load }) => load)),
      "to activate": median(times.map(({ activate }) => activate)),
      "to decide": median(times.map(({ decide }) => decide)),
    },
    goals: [atMost("ms", goal, total)],
  };
}

function start(extension: string, kind: string): Activation {
  const script = path.join(__dirname, "activation-start.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, extension, kind], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The extension could not be activated:\n${stderr}`);
  return JSON.parse(stdout) as Activation;
}
