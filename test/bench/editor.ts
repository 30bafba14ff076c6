import { type Position, type Range, TextDocument } from "vscode-languageserver-textdocument";

/** How many places of a text are looked at. */
const places = 50;

/** A document as an editor sends it: a letter is typed in the midst of it, and taken away again. */
export class Editor {
  readonly document: TextDocument;
  /** Places all over the text. */
  readonly positions: readonly Position[];
  private readonly at: Position;
  private isTyped = false;

  constructor(text: string, languageId: string) {
    this.document = TextDocument.create(`file:///${languageId}`, languageId, 1, text);
    const middle = text.length >> 1;
    // Within the words, in whatever language they stand.
    this.at = this.document.positionAt(middle + text.slice(middle).search(/[a-z] [a-z]/) + 1);
    this.positions = Array.from({ length: places }, (_, index) =>
      this.document.positionAt(Math.floor(((index + 0.5) * text.length) / places)),
    );
  }

  /** What an editor tells of the next letter. */
  change(): { readonly range: Range; readonly text: string } {
    const { line, character } = this.at;
    const end = { line, character: character + (this.isTyped ? 1 : 0) };
    this.isTyped = !this.isTyped;
    return { range: { start: this.at, end }, text: this.isTyped ? "s" : "" };
  }

  /** The same document with the next letter, in its next version. */
  type(): TextDocument {
    return TextDocument.update(this.document, [this.change()], this.document.version + 1);
  }
}
