import {
  commands,
  languages,
  Range,
  Selection,
  SymbolKind,
  TextEditorRevealType,
  window,
  type Diagnostic,
  type DocumentSymbol,
  type Position,
  type TextEditor,
} from "vscode";

/** What a key of the keyboard goes to, and which way. */
export interface Step {
  readonly to: "paragraph" | "section" | "finding";
  readonly by: 1 | -1;
}

/** Moves the cursor to the next or last paragraph, section, or finding of the same rule. */
export async function goTo({ to, by }: Step): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const places = to === "finding" ? findings(editor) : await symbols(editor, kinds[to]);
  const { active } = editor.selection;
  const target =
    by === 1
      ? places.find((place) => place.isAfter(active))
      : places.findLast((place) => place.isBefore(active));
  if (target === undefined) {
    window.setStatusBarMessage(`No ${by === 1 ? "further" : "earlier"} ${to} in this cable`, 2000);
    return;
  }
  editor.selection = new Selection(target, target);
  editor.revealRange(new Range(target, target), TextEditorRevealType.InCenterIfOutsideViewport);
}

const kinds = { paragraph: SymbolKind.Field, section: SymbolKind.Class } as const;

/** Where the parts of a kind begin, in order of the text. */
async function symbols({ document }: TextEditor, kind: SymbolKind): Promise<readonly Position[]> {
  const outline = await commands.executeCommand<readonly DocumentSymbol[] | undefined>(
    "vscode.executeDocumentSymbolProvider",
    document.uri,
  );
  return flat(outline ?? [])
    .filter((symbol) => symbol.kind === kind)
    .map(({ selectionRange }) => selectionRange.start);
}

function flat(outline: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  return outline.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
}

/** Where the findings of the rule under the cursor, or else of all rules, begin. */
function findings({ document, selection }: TextEditor): readonly Position[] {
  const all = languages.getDiagnostics(document.uri);
  const here = all.find(({ range }) => range.contains(selection.active));
  return all
    .filter((finding) => here === undefined || ruleOf(finding) === ruleOf(here))
    .map(({ range }) => range.start)
    .sort((a, b) => a.compareTo(b));
}

function ruleOf({ code }: Diagnostic): string | number | undefined {
  return typeof code === "object" ? code.value : code;
}
