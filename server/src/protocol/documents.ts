import type { TextDocument } from "vscode-languageserver-textdocument";
import { check, createView, type CableView, type RatedFinding } from "../service";

/** What is known of the open documents, made when first asked for and again when the text is another. */
export class Views {
  private readonly views = new WeakMap<TextDocument, CableView>();
  private readonly checked = new WeakMap<CableView, readonly RatedFinding[]>();

  of(document: TextDocument): CableView {
    // The text tells, not the version: a client can open another text under a version that was used before.
    const text = document.getText();
    const known = this.views.get(document);
    if (known?.text === text) return known;
    const view = createView(text);
    this.views.set(document, view);
    return view;
  }

  /** Diagnostics and quick fixes, which an editor asks for at every move of the cursor, rest upon the same findings. */
  findings(view: CableView): readonly RatedFinding[] {
    const known = this.checked.get(view);
    if (known !== undefined) return known;
    const findings = check(view);
    this.checked.set(view, findings);
    return findings;
  }
}
