/**
 * The language service: everything that a protocol, a command line or a test needs, as pure functions over a view
 * of one text. It knows no editor, no file system and no connection.
 */
export { createView, type CableView } from "./facts/view";
export { codeActionKinds, codeActions } from "./features/code-actions";
export { diagnostics } from "./features/diagnostics";
export { documentSymbols } from "./features/document-symbols";
export { hover } from "./features/hover";
export { status } from "./features/status";
export { check } from "./rules/engine";
export { toRecord, type CableRecord } from "./report/record";
export { toSpans, type SpansRecord } from "./report/spans";
export { decode, type Decoded } from "./text/decode";
