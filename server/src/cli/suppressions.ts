import { existsSync } from "node:fs";
import path from "node:path";
import { settingsFindingRecords, splitLines, type Suppression } from "../service";
import type { Config, Configs } from "./config";
import { toLinted, type LintedFile, type LintFileOptions } from "./lint-file";

/** Which suppressions of which settings matched something in all the files, and which named any of them. */
export class Suppressions {
  private readonly seen = new Map<Config, { used: Set<number>; idle: Set<number> }>();
  private readonly configs: Configs;

  constructor(configs: Configs) {
    this.configs = configs;
  }

  add(config: Config | null, { used, idle }: LintedFile): void {
    if (config === null) return;
    const seen = this.seen.get(config) ?? { used: new Set(), idle: new Set() };
    this.seen.set(config, seen);
    for (const at of used) seen.used.add(at);
    for (const at of idle) seen.idle.add(at);
  }

  /**
   * What came of the files of settings that were met: their own faults, and suppressions that match nothing. One that
   * names no file that was read is among them where `wholeFolders`, of which every file was, hold its settings.
   */
  linted(wholeFolders: readonly string[], options: LintFileOptions): readonly LintedFile[] {
    return [...this.seen].map(([config, { used, idle }]) => {
      const { file, encoding, text, settings } = config;
      const isWhole = wholeFolders.some((folder) => holds(folder, path.dirname(file)));
      const unused = (settings.suppressions ?? []).filter(
        (one, at) => !used.has(at) && (idle.has(at) || (isWhole && !this.mayMatch(one, config))),
      );
      const findings = settingsFindingRecords(text, config, unused);
      return toLinted({ file, encoding, findings }, splitLines(text), options);
    });
  }

  /** Whether a suppression that named no file that was read names another: a hidden one, or one with another ending. */
  private mayMatch({ file }: Suppression, config: Config): boolean {
    if (file === null) return false;
    const meant = path.join(path.dirname(config.file), file);
    return existsSync(meant) && this.configs.of(meant) === config;
  }
}

/** Whether the listing of a folder goes into another one, or is that of it. */
function holds(folder: string, other: string): boolean {
  const way = path.relative(folder, other);
  return !path.isAbsolute(way) && way.split(path.sep).every((part) => !part.startsWith("."));
}
