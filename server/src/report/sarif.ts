import type { Log, ReportingDescriptor, Result } from "sarif";
import { rules } from "../rules/index";
import type { Profile, Severity } from "../rules/rule";
import type { FileFindings, FindingRecord, PlaceRecord } from "./findings";

const levels: Readonly<Record<Severity, Result.level>> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

/** A SARIF 2.1.0 log without results, which {@link sarifResult} gives one by one: a large run is never held whole. */
export function sarifLog(version: string, profile: Profile): Log {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "cable-text", version, rules: rules.map((rule) => descriptor(rule, profile)) },
        },
        columnKind: "utf16CodeUnits",
        results: [],
      },
    ],
  };
}

function descriptor({ id, docs, severity }: (typeof rules)[number], profile: Profile): ReportingDescriptor {
  const own = severity[profile];
  return {
    id,
    shortDescription: { text: docs.summary },
    fullDescription: { text: `${docs.summary} ${docs.rationale}` },
    help: { text: `${docs.rationale} Source: ${docs.source}.` },
    defaultConfiguration: own === "off" ? { enabled: false } : { level: levels[own] },
  };
}

export function sarifResult({ file }: FileFindings, finding: FindingRecord): Result {
  const uri = encodeURI(file);
  const { rule, severity, message, related, fix } = finding;
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: region(finding) } }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place) => ({
            physicalLocation: { artifactLocation: { uri }, region: region(place) },
            message: { text: place.message },
          })),
        }),
    ...(fix === null
      ? {}
      : {
          fixes: [
            {
              description: { text: fix.title },
              artifactChanges: [
                {
                  artifactLocation: { uri },
                  replacements: fix.edits.map(({ start, end, text }) => ({
                    deletedRegion: { charOffset: start, charLength: end - start },
                    insertedContent: { text },
                  })),
                },
              ],
            },
          ],
        }),
  };
}

function region({
  line,
  column,
  endLine,
  endColumn,
  start,
  end,
}: PlaceRecord): NonNullable<NonNullable<Result["locations"]>[number]["physicalLocation"]>["region"] {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
  };
}
