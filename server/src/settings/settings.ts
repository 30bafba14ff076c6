import type { Profile, Severity } from "../rules/rule";
import type { Suppression } from "../rules/suppressions";

/** How texts are checked, as an editor's settings, a folder's file or a command line give it; what is absent is not set. */
export interface Settings {
  readonly profile?: Profile | undefined;
  /** Severities by rule id, in place of those of the profile. */
  readonly rules?: Readonly<Record<string, Severity | "off">> | undefined;
  readonly limits?: Limits | undefined;
  readonly suppressions?: readonly Suppression[] | undefined;
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
export const defaultLimits: Required<{ readonly [K in keyof Limits]: number }> = {
  findings: 1000,
  characters: 5_000_000,
};

/** Settings one above the other: what `upper` sets counts, rule by rule and limit by limit. */
export function overlay(lower: Settings, upper: Settings): Settings {
  return {
    profile: upper.profile ?? lower.profile,
    rules: { ...lower.rules, ...upper.rules },
    limits: { ...lower.limits, ...upper.limits },
    suppressions: [...(lower.suppressions ?? []), ...(upper.suppressions ?? [])],
  };
}
