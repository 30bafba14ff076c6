import {
  type AnnotatedTextEdit,
  type CodeAction,
  CodeActionKind,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-types";
import type { CableView } from "../facts/view";
import type { RatedFinding } from "../rules/engine";
import { combine, safeFix } from "../rules/fixes";
import type { Edit } from "../rules/rule";
import { offsetAt } from "../text/lines";
import { type DiagnosticsOptions, toDiagnostic } from "./diagnostics";
import { toRange } from "./range";
import { ruleActions, type RuleActionOptions } from "./rule-actions";

/** The document that edits are meant for, and the form in which the client takes them. */
export interface EditOptions {
  readonly uri: string;
  /** Of the document that the edits are meant for; they fit no other. */
  readonly version: number;
  /** Whether the client takes edits with a document version. */
  readonly documentChanges: boolean;
  /** Whether the client can show edits for confirmation. */
  readonly changeAnnotations?: boolean;
}

export interface CodeActionOptions extends EditOptions, DiagnosticsOptions, RuleActionOptions {
  /** Kinds that are asked for; absent: all. */
  readonly only?: readonly string[] | undefined;
}

export const fixAllKind = `${CodeActionKind.SourceFixAll}.cable`;
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

/** What can be mended in a range: each fix by itself, all of its kind, and every safe fix of the file. */
export function codeActions(
  view: CableView,
  findings: readonly RatedFinding[],
  range: Range,
  options: CodeActionOptions,
): CodeAction[] {
  const start = offsetAt(view.lines, range.start);
  const end = offsetAt(view.lines, range.end);
  const here = findings.filter(({ span }) => span.start <= end && span.end >= start);
  return [
    ...(wants(options, CodeActionKind.QuickFix) ? quickFixes(view, findings, here, options) : []),
    ...(options.only !== undefined && wants(options, fixAllKind) ? fixAll(view, findings, options) : []),
  ];
}

function quickFixes(
  view: CableView,
  findings: readonly RatedFinding[],
  here: readonly RatedFinding[],
  options: CodeActionOptions,
): CodeAction[] {
  const single = here.flatMap((finding) =>
    (finding.fixes ?? []).map((fix, index, all): CodeAction => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(view, finding, options)],
      isPreferred: fix.safety === "safe" ? index === 0 : all.length === 1 && fix.likely !== true,
      edit: workspaceEdit(view, fix.edits, options, fix.preview),
    })),
  );
  const rules = [...new Set(here.map(({ rule }) => rule))];
  const kinds = rules.flatMap((rule): CodeAction[] => {
    const same = findings.filter((finding) => finding.rule === rule && safeFix(finding) !== undefined);
    if (same.length < 2) return [];
    return [
      {
        title: `Fix all of this kind in this file (${rule.id}, ${String(same.length)})`,
        kind: CodeActionKind.QuickFix,
        diagnostics: same.map((finding) => toDiagnostic(view, finding, options)),
        edit: workspaceEdit(view, combineSafe(same), options),
      },
    ];
  });
  return [...single, ...kinds, ...ruleActions(here, options)];
}

/** Only when it is asked for by kind: as a list entry it would stand beside every quick fix. */
function fixAll(
  view: CableView,
  findings: readonly RatedFinding[],
  options: CodeActionOptions,
): CodeAction[] {
  const edits = combineSafe(findings);
  if (edits.length === 0) return [];
  return [{ title: "Apply all safe fixes", kind: fixAllKind, edit: workspaceEdit(view, edits, options) }];
}

function combineSafe(findings: readonly RatedFinding[]): readonly Edit[] {
  return combine(findings.map(safeFix).filter((fix) => fix !== undefined));
}

function wants({ only }: CodeActionOptions, kind: string): boolean {
  return only === undefined || only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`));
}

/** `preview`: what the edits are called where the client can show them for confirmation. */
export function workspaceEdit(
  view: CableView,
  edits: readonly Edit[],
  options: EditOptions,
  preview?: string,
): WorkspaceEdit {
  const { uri, version, documentChanges, changeAnnotations = false } = options;
  const annotated = preview !== undefined && documentChanges && changeAnnotations;
  const textEdits: (TextEdit | AnnotatedTextEdit)[] = edits.map((edit) => ({
    range: toRange(view.lines, edit),
    newText: edit.text,
    ...(annotated && { annotationId: "preview" }),
  }));
  if (!documentChanges) return { changes: { [uri]: textEdits } };
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: textEdits }],
    ...(annotated && { changeAnnotations: { preview: { label: preview, needsConfirmation: true } } }),
  };
}
