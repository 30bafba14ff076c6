import { overlay, readSettings, settingsFileName, type ReadSettings, type Settings } from "../service";

/** A file of settings. */
export interface SettingsFile extends ReadSettings {
  readonly uri: string;
  readonly text: string;
}

/** The settings that hold for a document. */
export interface DocumentSettings {
  /** Those of the folder over those of the editor; the same value until something changes. */
  readonly settings: Settings;
  /** The file that the folder's come from; `null` where no folder above the document has one. */
  readonly file: SettingsFile | null;
  /** The way to the document from the folder of that file; its address where there is none. */
  readonly path: string;
}

/** Finds the settings of documents: the editor's, and those of the nearest folder above. */
export class SettingsFinder {
  private readonly read: (uri: string) => Promise<string | null>;
  private editor: Settings = {};
  private files = new Map<string, Promise<SettingsFile | null>>();
  private merged = new Map<SettingsFile | null, Settings>();

  /** `read`: the text of a file, the editor's where it is open; `null` where there is none. */
  constructor(read: (uri: string) => Promise<string | null>) {
    this.read = read;
  }

  /** What the editor sets for all its files, in the form of a file of settings; what is wrong in it is passed over. */
  setEditor(value: unknown): void {
    this.editor = readSettings(JSON.stringify(value ?? {})).settings;
    this.merged.clear();
  }

  /** Forgets every file that was read: one was written, or is no longer there. */
  forget(): void {
    this.files = new Map();
    this.merged.clear();
  }

  async of(uri: string): Promise<DocumentSettings> {
    const file = await this.above(parentOf(uri));
    const settings = this.merged.get(file) ?? overlay(this.editor, file?.settings ?? {});
    this.merged.set(file, settings);
    const folder = file === null ? null : parentOf(file.uri);
    return { settings, file, path: folder === null ? uri : decodeURIComponent(uri.slice(folder.length + 1)) };
  }

  /** The nearest file of settings in a folder or above it. */
  private above(folder: string | null): Promise<SettingsFile | null> {
    if (folder === null) return Promise.resolve(null);
    const known = this.files.get(folder);
    if (known !== undefined) return known;
    const found = this.readFile(settingsUri(folder)).then((own) => own ?? this.above(parentOf(folder)));
    this.files.set(folder, found);
    return found;
  }

  private async readFile(uri: string): Promise<SettingsFile | null> {
    const text = await this.read(uri);
    return text === null ? null : { ...readSettings(text), uri, text };
  }
}

export function isSettings(uri: string): boolean {
  return uri.endsWith(`/${settingsFileName}`);
}

/** The file of settings that a folder has or would have. */
export function settingsUri(folder: string): string {
  return `${folder}/${settingsFileName}`;
}

/** The folder that holds a file or folder; `null` for one that is in none. */
export function parentOf(uri: string): string | null {
  const path = /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i.exec(uri)?.[0] ?? "";
  const end = uri.lastIndexOf("/");
  return end < path.length ? null : uri.slice(0, end);
}
