import type { TextDocument } from "vscode-languageserver-textdocument";
import { createView, type CableView } from "../service";

/** The views of the open documents, made when first asked for and again when the text is another. */
export class Views {
  private readonly views = new WeakMap<TextDocument, CableView>();

  of(document: TextDocument): CableView {
    // The text tells, not the version: a client can open another text under a version that was used before.
    const text = document.getText();
    const known = this.views.get(document);
    if (known?.text === text) return known;
    const view = createView(text);
    this.views.set(document, view);
    return view;
  }
}
