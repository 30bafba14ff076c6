import type { TelegramFacts } from "../facts/telegram-facts";
import type { Span } from "../text/span";

export type Severity = "error" | "warning" | "information" | "hint";

/** `archival` is quiet about what the telegraph or the release did; `drafting` holds a text to the handbooks. */
export type Profile = "archival" | "drafting";

export interface Edit extends Span {
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  /** In order of the text, not overlapping. */
  readonly edits: readonly Edit[];
  /** Safe: one right answer, which may be applied unseen with others. Unsafe: the reader chooses. */
  readonly safety: "safe" | "unsafe";
  /** One likely answer, not the only one: the reader is to see it before it is taken. Never for safe fixes. */
  readonly likely?: true;
  /** What many edits that are to be looked at first are called: an editor that can shows them for confirmation. */
  readonly preview?: string;
}

export interface Finding {
  readonly span: Span;
  /** At most 80 characters; what is wrong and what is expected, without the rule's id. */
  readonly message: string;
  /** The likeliest first. */
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  /** Where one case weighs less or more than the rule's own severity. */
  readonly severity?: Severity;
  /** The text can be faded: it adds nothing. */
  readonly unnecessary?: boolean;
}

export interface Related {
  readonly span: Span;
  readonly message: string;
}

export interface RuleDocs {
  /** One sentence: what the rule reports. */
  readonly summary: string;
  /** Why that is a fault, and what the rule passes over. */
  readonly rationale: string;
  /** Where the norm stands. */
  readonly source: string;
  /** Invented texts. In `bad` a line of `^` below a line marks each finding; `good` has none. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

export interface Rule {
  /** `group/kebab-name`; never changed once published. */
  readonly id: string;
  readonly severity: Readonly<Record<Profile, Severity | "off">>;
  readonly docs: RuleDocs;
  /** Reports the findings in one telegram, and does nothing else. */
  check(telegram: TelegramFacts, report: Report): void;
}

/**
 * Takes a finding. A call rather than a sequence that is given back: most rules find nothing in most telegrams, and to
 * make a generator and to ask it once costs more than they do.
 */
export type Report = (finding: Finding) => void;

/** An edit that replaces `span`. */
export function replace(span: Span, text: string): Edit {
  return { start: span.start, end: span.end, text };
}

/** A text cut to fit into a message: messages have 80 characters in all. */
export function quoted(text: string, longest = 24): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat.length > longest ? `${flat.slice(0, longest - 1)}…` : flat;
}
