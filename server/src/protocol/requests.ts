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
  /** How the paragraphs of the first telegram are marked, lowest level first; `null`: without a mark. */
  readonly portions: readonly { readonly level: string | null; readonly paragraphs: number }[];
}

/** The telegram that stands on a line, for the reading view. `null`: the server does not have the document open. */
export const readingRequest = "cable/reading";

export interface ReadingParams {
  readonly textDocument: { readonly uri: string };
  /** From 0. */
  readonly line: number;
}

export interface ReadingResult {
  readonly title: string;
  /** Escaped HTML without scripts; `data-line` on its blocks is the line, from 0, on which they begin. */
  readonly html: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Its number in the file, from 0, and how many there are. */
  readonly index: number;
  readonly total: number;
}

/** All telegrams of a document as one page of HTML that needs nothing but itself. `null` as above. */
export const readingPageRequest = "cable/readingPage";

export interface ReadingPageParams {
  readonly textDocument: { readonly uri: string };
}

/** The ways to cite the telegram, or its paragraph, at a position. `null` as above, or where it has no number. */
export const citationsRequest = "cable/citations";

export interface CitationsParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
  /** What a link to the file leads to. */
  readonly link: string;
}

export interface CitationsResult {
  readonly style: string;
  /** Ready to be pasted. */
  readonly text: string;
}
