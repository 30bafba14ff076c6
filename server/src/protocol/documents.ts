import type { TextDocument } from "vscode-languageserver-textdocument";
import { createView, type CableView } from "../service";

/** The views of the open documents, made when first asked for and again after a change. */
export class Views {
  private readonly views = new Map<string, { readonly version: number; readonly view: CableView }>();

  of(document: TextDocument): CableView {
    const known = this.views.get(document.uri);
    if (known?.version === document.version) return known.view;
    const view = createView(document.getText());
    this.views.set(document.uri, { version: document.version, view });
    return view;
  }

  forget(uri: string): void {
    this.views.delete(uri);
  }
}
