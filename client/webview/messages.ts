/** What the extension and the page of the reading view tell each other. Lines are those of the document, from 0. */

export type ToPage =
  | {
      readonly type: "show";
      /** Of the document, for when the window is opened again. */
      readonly uri: string;
      readonly html: string;
      /** Said above the telegram; "" for nothing. */
      readonly note: string;
    }
  /** Scroll so that a line is at the top. */
  | { readonly type: "scroll"; readonly line: number }
  /** Mark the part in which the cursor stands. */
  | { readonly type: "select"; readonly line: number };

export type FromPage =
  | { readonly type: "ready" }
  /** The reader scrolled: the part that begins on this line is at the top. */
  | { readonly type: "scrolled"; readonly line: number }
  | { readonly type: "selected"; readonly line: number };

/** What the page remembers for when the window is opened again. */
export interface PageState {
  readonly uri: string;
}
