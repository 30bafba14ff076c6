import type { Confidence, Provenance } from "../../reference/provenance";
import type { TelegramFacts } from "../../facts/telegram-facts";
import type { Leaf, Node } from "../../syntax/tree";
import type { Span } from "../../text/span";
import { oneLine } from "../range";

/** What a hover is asked about: an offset, its leaf, the nodes above that (outermost first), and the telegram it stands in. */
export interface HoverTarget {
  readonly at: number;
  readonly leaf: Leaf;
  readonly path: readonly Node[];
  readonly telegram: TelegramFacts;
  readonly text: string;
}

/** What a hover says, in the order in which it is shown. */
export interface HoverCard {
  /** What is shown is about this stretch of text. */
  readonly span: Span;
  /** The term as printed or in its usual form; shown bold. Escaped here. */
  readonly term: string;
  /** What sort of thing it is. */
  readonly kind: string;
  /** Markdown; text from the file must be escaped with {@link escapeMarkdown}. One paragraph a line. */
  readonly lines: readonly (string | null | undefined | false)[];
  /** The source of the meaning, in small. */
  readonly provenance?: Provenance | undefined;
}

/** With the term above and the source below no card has more than twelve lines. */
const mostLines = 10;

export function renderCard({ term, kind, lines, provenance }: Omit<HoverCard, "span">): string {
  const all = lines
    .filter((line): line is string => typeof line === "string" && line !== "")
    .map(capitalized);
  const kept = all.length > mostLines ? mostLines - 1 : mostLines;
  const said = all.length > kept ? [...all.slice(0, kept), `… and ${all.length - kept} more`] : all;
  const source = provenance && sourceLine(provenance);
  return [`**${escapeMarkdown(term)}** · ${kind}`, ...said, ...(source ? [`*${source}*`] : [])].join("\n\n");
}

/** What is said of a meaning by its confidence; "" where a document says so. */
export const confidences: Readonly<Record<Confidence, string>> = {
  sourced: "",
  corroborated: "Not in a list at hand; confirmed by released cables",
  "own knowledge": "Not documented: general knowledge",
  inferred: "Not documented: inferred from released cables",
  unknown: "Meaning not documented",
};

/** How far one line of a hover can be relied on, to stand in it: "not documented: general knowledge"; "" where a document says so. */
export function caution(confidence: Confidence): string {
  return confidences[confidence].toLowerCase();
}

/** A line with its caution, if it needs one, in brackets behind it. */
export function withCaution(line: string, confidence: Confidence): string {
  return confidence === "sourced" ? line : `${line} (${caution(confidence)})`;
}

/** The sources of several things that one hover says: of those that have any, the first of each. */
export function commonSources(said: readonly (Provenance | undefined)[]): Provenance | undefined {
  const sources = said.flatMap((each) => (each?.confidence === "sourced" ? each.sources.slice(0, 1) : []));
  return sources.length === 0
    ? undefined
    : { confidence: "sourced", sources: [[...new Set(sources)].join("; ")] };
}

/** "Source: …" where a document says so; else how far the meaning can be relied on. */
function sourceLine({ confidence, sources }: Provenance): string {
  const caution = confidences[confidence];
  return caution === "" ? escapeMarkdown(`Source: ${sources[0] ?? ""}`) : caution;
}

function capitalized(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}

export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+!|<>~&$@]/g, "\\$&")
    .replace(/:(?=\/\/)|\.(?<=\bwww\.)/gi, "\\$&")
    .replace(/\s+/g, " ");
}

/** The first words of a stretch of the file, in quotation marks; "" where it has none. */
export function quoted(words: string): string {
  const shown = oneLine(words, 120);
  return shown === "" ? "" : `“${escapeMarkdown(shown)}”`;
}

/** The innermost node of a kind above the leaf. */
export function enclosing<K extends Node["kind"]>(
  target: HoverTarget,
  kind: K,
): Extract<Node, { kind: K }> | undefined {
  return target.path.findLast((node): node is Extract<Node, { kind: K }> => node.kind === kind);
}
