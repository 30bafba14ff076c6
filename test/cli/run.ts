import { spawnSync, type SpawnSyncOptionsWithBufferEncoding } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { CableRecord, SpansRecord } from "../../server/src/service";

export const root = path.resolve(__dirname, "../..");
export const program = path.join(root, "dist/cli.js");

/** How a run of the built program came to its end, with all that it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs the built program to its end; `input` is what it finds on standard input. */
export function run(args: readonly string[], options: SpawnSyncOptionsWithBufferEncoding = {}): Ended {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [program, ...args], {
    maxBuffer: Infinity,
    ...options,
  });
  if (error !== undefined) throw error;
  return { code: status, out: stdout.toString(), said: stderr.toString() };
}

/** The records of JSON lines. */
export function records(out: string): readonly (CableRecord & { readonly spans?: SpansRecord })[] {
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as CableRecord);
}

/** A folder for each test, which goes with it. */
export function temporaryFolder(): {
  readonly path: string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
} {
  const folder = {
    path: "",
    write: (files: Readonly<Record<string, string | Uint8Array>>) => {
      for (const [name, content] of Object.entries(files)) {
        const file = path.join(folder.path, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, content);
      }
    },
  };
  beforeEach(() => {
    folder.path = mkdtempSync(path.join(os.tmpdir(), "cable-text-cli-"));
  });
  afterEach(() => {
    rmSync(folder.path, { recursive: true, force: true });
  });
  return folder;
}

/** A small telegram with its own number. */
export const telegram = (serial: number): string =>
  `UNCLAS ZENDA 0000${serial}\n\nTAGS: PREL, EC\nSUBJECT: TALKS\n\n¶1. Nobody crosses the bridge.\nROE\n`;
