import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  checkUnsuppressed,
  createView,
  readLimits,
  type CableView,
  type ReadLimits,
  type Suppressed,
} from "../service";
import type { DocumentSettings, SettingsFile } from "./settings";

/** A document that was checked. */
export interface Checked extends Suppressed {
  readonly view: CableView;
  readonly limits: ReadLimits;
  readonly settingsFile: SettingsFile | null;
}

/** What is known of the open documents, made when first asked for and again when the text is another. */
export class Views {
  private readonly views = new WeakMap<TextDocument, CableView>();
  private readonly known = new WeakMap<
    CableView,
    { readonly settings: unknown; readonly checked: Checked }
  >();

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
  checked(document: TextDocument, { settings, file, path }: DocumentSettings): Checked {
    const view = this.of(document);
    const known = this.known.get(view);
    if (known?.settings === settings) return known.checked;
    const limits = readLimits(settings);
    const checked = {
      ...(view.text.length > limits.characters
        ? { findings: [], used: [], idle: [] }
        : checkUnsuppressed(
            view,
            { profile: settings.profile, severities: settings.rules },
            settings.suppressions ?? [],
            path,
          )),
      view,
      limits,
      settingsFile: file,
    };
    this.known.set(view, { settings, checked });
    return checked;
  }
}
