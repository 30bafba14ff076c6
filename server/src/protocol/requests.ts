/** Requests that Cable Text adds to LSP. Plain types and names only, so that the client can import them for nothing. */

/** What the language status item shows of a document. `null`: the server does not have it open. */
export const statusRequest = "cable/status";

export interface StatusParams {
  readonly textDocument: { readonly uri: string };
}

export interface StatusResult {
  /** Overall classification of the first telegram in capitals, unspaced ("SECRET"); `null` when it has none. */
  readonly classification: string | null;
  /** How many telegrams the file holds. */
  readonly telegrams: number;
}
