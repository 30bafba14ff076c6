import { readFileSync } from "node:fs";
import path from "node:path";
import { decode, readSettings, settingsFileName, type Decoded, type ReadSettings } from "../service";
import { badUsage, causeOf, Failure } from "./failure";
import { nameOf, sourceName } from "./sources";

/** A file of settings. */
export interface Config extends ReadSettings, Decoded {
  /** As the user would name it. */
  readonly file: string;
}

/** Finds the settings of files: those of one file for all, or those nearest above each. */
export class Configs {
  private readonly given: Config | undefined;
  private readonly byFolder = new Map<string, Config | null>();

  /** `given`: a file whose settings hold for all, as it is to be named. Throws a Failure when it cannot be read as JSON. */
  constructor(given: string | undefined) {
    if (given === undefined) return;
    const config = readConfig(given);
    if (config === null) throw new Failure(`Cannot read ${JSON.stringify(given)}: no such file.`, badUsage);
    if (config.fault !== null)
      throw new Failure(
        `Cannot read ${JSON.stringify(given)} as settings: ${config.fault.message}`,
        badUsage,
      );
    this.given = config;
  }

  /** The settings that hold for a file; `null` where no folder above it has any. Throws a Failure for unreadable ones. */
  of(file: string): Config | null {
    return this.given ?? this.above(path.dirname(path.resolve(file)), path.isAbsolute(file));
  }

  /** `absolute`: whether the files are named by their whole paths, and then so are their settings. */
  private above(folder: string, absolute: boolean): Config | null {
    const known = this.byFolder.get(folder);
    if (known !== undefined) return known;
    const parent = path.dirname(folder);
    const own = readConfig(nameOf(path.join(folder, settingsFileName), absolute));
    const found = own ?? (parent === folder ? null : this.above(parent, absolute));
    this.byFolder.set(folder, found);
    return found;
  }
}

/** The way to a file from the folder of its settings, with strokes. */
export function fromFolderOf({ file: config }: Config, file: string): string {
  return sourceName(path.relative(path.dirname(path.resolve(config)), path.resolve(file)));
}

/** `null` when there is no such file. */
function readConfig(file: string): Config | null {
  try {
    const decoded = decode(readFileSync(file));
    return { ...readSettings(decoded.text), ...decoded, file };
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return null;
    throw new Failure(`Cannot read ${JSON.stringify(file)}: ${causeOf(error)}.`, badUsage);
  }
}
