/**
 * The language service: everything that a protocol, a command line or a test needs, as pure functions over a view
 * of one text. It knows no editor, no file system and no connection.
 */
export { createView, type CableView } from "./facts/view";
export { codeActionKinds, codeActions } from "./features/code-actions";
export { completions, resolveCompletion, type CompletionOptions } from "./features/completion";
export { definition } from "./features/definition";
export { diagnostics, settingsFileDiagnostics } from "./features/diagnostics";
export { documentHighlights } from "./features/document-highlights";
export { documentLinks } from "./features/document-links";
export { documentSymbols } from "./features/document-symbols";
export { foldingRanges, type FoldingOptions } from "./features/folding-ranges";
export { hover } from "./features/hover";
export { inlayHints } from "./features/inlay-hints";
export { onTypeFormatting } from "./features/on-type-formatting";
export { references } from "./features/references";
export { prepareRename, rename, type Refusal } from "./features/rename";
export { selectionRanges } from "./features/selection-ranges";
export {
  semanticTokenModifiers,
  semanticTokens,
  semanticTokenTypes,
  type SemanticToken,
} from "./features/semantic-tokens";
export { status } from "./features/status";
export { check, type CheckOptions, type RatedFinding } from "./rules/engine";
export { applyEdits, combine, safeFix } from "./rules/fixes";
export { ruleIds, rules } from "./rules/index";
export { type Finding, type Profile, type Severity } from "./rules/rule";
export { checkUnsuppressed, type Suppressed, type Suppression } from "./rules/suppressions";
export { settingsFileName } from "./settings/file-name";
export { readSettings, type ReadSettings, type SettingsProblem } from "./settings/read";
export {
  overlay,
  profiles,
  readInlayHints,
  readLimits,
  severities,
  type InlayHints,
  type ReadLimits,
  type Settings,
} from "./settings/settings";
export { settingsFindingRecords } from "./report/settings";
export { ChangedLines, type LineChange } from "./report/changed-lines";
export { toFindingRecord, type FileFindings, type FindingRecord } from "./report/findings";
export { githubAnnotations } from "./report/github";
export { readableChanges, readableFindings, type Style } from "./report/readable";
export { citations, citationsAt, type Citation } from "./reading/citations";
export {
  render,
  renderFormats,
  renderTelegram,
  type RenderFormat,
  type RenderedTelegram,
} from "./reading/render";
export { toRecord, type CableRecord } from "./report/record";
export { toPortionsRecord, type PortionsRecord } from "./report/portions";
export { toSpans, type SpansRecord } from "./report/spans";
export { sarifLog, sarifResult } from "./report/sarif";
export { decode, type Decoded, type Encoding } from "./text/decode";
export { encode } from "./text/encode";
export { splitLines, type Lines } from "./text/lines";
