import type { DocumentSymbol } from "vscode-languageserver-types";
import { createView, decode, documentSymbols } from "../service";
import { write } from "./output";
import { readSource } from "./sources";

/** Prints the outline of a file as the editor shows it: a tree, or the values of the language server. */
export async function printOutline(
  file: string,
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  const symbols = documentSymbols(createView(decode(await readSource(file)).text));
  await write(json ? [`${JSON.stringify(symbols, undefined, 2)}\n`] : tree(symbols), undefined);
}

/** A line for each part: the number of its line, its name below the part that holds it, and more about it. */
function* tree(symbols: readonly DocumentSymbol[], depth = 0): Iterable<string> {
  for (const { name, detail = "", selectionRange, children = [] } of symbols) {
    const line = String(selectionRange.start.line + 1).padStart(5);
    const words = detail === "" ? name : `${name} · ${detail}`;
    yield `${line}  ${"  ".repeat(depth)}${printable(words)}\n`;
    yield* tree(children, depth + 1);
  }
}

/** A text may hold characters that would command the terminal. */
function printable(words: string): string {
  return words.replace(/\p{Cc}/gu, "\ufffd");
}
