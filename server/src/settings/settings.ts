import type { Profile, Severity } from "../rules/rule";
import type { Suppression } from "../rules/suppressions";

/** How texts are checked, as an editor's settings, a folder's file or a command line give it; what is absent is not set. */
export interface Settings {
  readonly profile?: Profile | undefined;
  /** Severities by rule id, in place of those of the profile. */
  readonly rules?: Readonly<Record<string, Severity | "off">> | undefined;
  readonly limits?: Limits | undefined;
  readonly suppressions?: readonly Suppression[] | undefined;
  readonly inlayHints?: Partial<InlayHints> | undefined;
}

/** What an editor is spared; the command line has no limits. */
export interface Limits {
  /** The most findings that are shown of one file. */
  readonly findings?: number | undefined;
  /** The length, in UTF-16 code units, beyond which a file is not checked. */
  readonly characters?: number | undefined;
}

export const profiles = ["archival", "drafting"] as const satisfies readonly Profile[];
export const severities = ["error", "warning", "information", "hint", "off"] as const satisfies readonly (
  Severity | "off"
)[];
/** Limits with nothing left open. */
export interface ReadLimits {
  readonly findings: number;
  readonly characters: number;
}

export const defaultLimits: ReadLimits = {
  findings: 1000,
  characters: 5_000_000,
};

/** Which words an editor shows within the text. */
export type InlayHints = Readonly<Record<InlayHintKind, boolean>>;
export type InlayHintKind = keyof typeof defaultInlayHints;

export const defaultInlayHints = {
  /** What a TAGS code stands for. */
  tagNames: true,
  /** The number that a paragraph has by its place, where another is printed. */
  paragraphNumbers: true,
  /** The year of a reference that is printed without one. */
  referenceYears: true,
  /** What a portion mark says. */
  portionMarks: false,
  /** The date-time group as day and time. */
  dateTimes: false,
};

/** The limits as they are set, and the usual ones where they are not. */
export function readLimits({ limits }: Settings): ReadLimits {
  const { findings = defaultLimits.findings, characters = defaultLimits.characters } = limits ?? {};
  return { findings, characters };
}

/** The hints as they are set, and the usual ones where they are not. */
export function readInlayHints({ inlayHints }: Settings): InlayHints {
  return { ...defaultInlayHints, ...inlayHints };
}

/** Settings one above the other: what `upper` sets counts, rule by rule, limit by limit and hint by hint. */
export function overlay(lower: Settings, upper: Settings): Settings {
  return {
    profile: upper.profile ?? lower.profile,
    rules: { ...lower.rules, ...upper.rules },
    limits: { ...lower.limits, ...upper.limits },
    inlayHints: { ...lower.inlayHints, ...upper.inlayHints },
    suppressions: [...(lower.suppressions ?? []), ...(upper.suppressions ?? [])],
  };
}
