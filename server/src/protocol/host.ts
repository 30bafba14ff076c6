/** What the server needs of the machine or the editor that it runs in. */
export interface Host {
  /** The text of a file that is not open; `null` when there is none or it cannot be read. */
  readFile(uri: string): Promise<string | null>;
}
