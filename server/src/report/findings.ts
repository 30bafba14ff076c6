import type { CableView } from "../facts/view";
import type { RatedFinding } from "../rules/engine";
import type { Edit, Fix, Severity } from "../rules/rule";
import type { Encoding } from "../text/decode";
import { positionAt, type Lines } from "../text/lines";
import type { Span } from "../text/span";

/** A place as data: lines and columns from 1, offsets in UTF-16 code units, the end not included. */
export interface PlaceRecord {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly start: number;
  readonly end: number;
}

/** A finding as data, in the order in which it is written. */
export interface FindingRecord extends PlaceRecord {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (PlaceRecord & { readonly message: string })[];
  /** The likeliest fix. */
  readonly fix: FixRecord | null;
}

export interface FixRecord {
  readonly title: string;
  readonly safety: Fix["safety"];
  readonly edits: readonly Edit[];
}

/** What a file has, if it has anything. */
export interface FileFindings {
  readonly file: string;
  readonly encoding: Encoding;
  readonly findings: readonly FindingRecord[];
}

export function toFindingRecord(view: CableView, finding: RatedFinding): FindingRecord {
  const [fix] = finding.fixes ?? [];
  return {
    rule: finding.rule.id,
    severity: finding.severity,
    message: finding.message,
    ...placeOf(view.lines, finding.span),
    related: (finding.related ?? []).map(({ span, message }) => ({ message, ...placeOf(view.lines, span) })),
    fix:
      fix === undefined
        ? null
        : {
            title: fix.title,
            safety: fix.safety,
            edits: fix.edits.map(({ start, end, text }) => ({ start, end, text })),
          },
  };
}

export function placeOf(lines: Lines, { start, end }: Span): PlaceRecord {
  const from = positionAt(lines, start);
  const to = positionAt(lines, end);
  return {
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    start,
    end,
  };
}
