import { modify } from "jsonc-parser";
import {
  type CodeAction,
  CodeActionKind,
  type TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver-types";
import type { RatedFinding } from "../rules/engine";
import { lineEndOf } from "../text/line-end";
import { splitLines } from "../text/lines";
import { toRange } from "./range";

/** What can be done about a rule, not about a text. */
export interface RuleActionOptions {
  /** The file of settings that holds for the document, or would; `text`: `null` while it is not there. */
  readonly settingsFile?: { readonly uri: string; readonly text: string | null } | null;
  /** Whether the client can make files. */
  readonly createFiles?: boolean;
  /** Whether the client has the commands `cable.turnRuleOff` and `cable.explainRule`, which take a rule's id. */
  readonly commands?: boolean;
}

/** For each rule that reports here: explain it, turn it off in the folder or everywhere. */
export function ruleActions(here: readonly RatedFinding[], options: RuleActionOptions): CodeAction[] {
  const ids = [...new Set(here.map(({ rule }) => rule.id))];
  const { commands = false } = options;
  return ids.flatMap((id): CodeAction[] => [
    ...(commands ? [command(`Explain ${id}`, "cable.explainRule", id)] : []),
    ...turnOffInFolder(id, options),
    ...(commands ? [command(`Turn off ${id} everywhere`, "cable.turnRuleOff", id)] : []),
  ]);
}

function command(title: string, name: string, id: string): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: name, arguments: [id] } };
}

function turnOffInFolder(id: string, { settingsFile, createFiles = false }: RuleActionOptions): CodeAction[] {
  if (settingsFile == null || (settingsFile.text === null && !createFiles)) return [];
  const { uri, text } = settingsFile;
  const edit: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: withRuleOff(text ?? "", id),
  };
  const documentChanges = text === null ? [{ kind: "create" as const, uri }, edit] : [edit];
  return [
    { title: `Turn off ${id} in this folder`, kind: CodeActionKind.QuickFix, edit: { documentChanges } },
  ];
}

/** The edits that turn a rule off in the text of a file of settings, which keeps its line ends and its indent. */
function withRuleOff(text: string, id: string): TextEdit[] {
  const lines = splitLines(text);
  const [indent = "  "] = /^[ \t]+(?=")/m.exec(text) ?? [];
  const formattingOptions = {
    insertSpaces: !indent.includes("\t"),
    tabSize: indent.length,
    eol: lineEndOf(text),
  };
  return modify(text, ["rules", id], "off", { formattingOptions }).map(({ offset, length, content }) => ({
    range: toRange(lines, { start: offset, end: offset + length }),
    newText: content,
  }));
}
