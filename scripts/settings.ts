import prettier from "prettier";
import type { Rule } from "../server/src/rules/rule";
import {
  defaultInlayHints,
  defaultLimits,
  type InlayHintKind,
  profiles,
  severities,
} from "../server/src/settings/settings";
import { severitiesOf } from "./rule-reports";

type Schema = Readonly<Record<string, unknown>>;

/** Where the schema of files of settings stands, seen from the root. */
export const schemaFile = "docs/cable-text.schema.json";

const profile: Schema = {
  enum: profiles,
  default: "archival",
  markdownDescription:
    "What texts are held to.\n\n- `archival`: quiet about what the telegraph or the release did.\n- `drafting`: the handbooks, for those who write telegrams.",
};

const limits: Readonly<Record<keyof typeof defaultLimits, Schema>> = {
  findings: {
    type: "integer",
    minimum: 1,
    default: defaultLimits.findings,
    markdownDescription:
      "The most findings that an editor shows of one file. Those kept back are counted at its head.",
  },
  characters: {
    type: "integer",
    minimum: 1,
    default: defaultLimits.characters,
    markdownDescription:
      "A file with more characters than this is not checked in an editor, which is said at its head. Colours and outline stay.",
  },
};

const hintWords: Readonly<Record<InlayHintKind, string>> = {
  tagNames: "Shows what a TAGS code stands for, where a list or released cables say so.",
  paragraphNumbers:
    "Shows the number that a paragraph has by its place, where another is printed: `14.` for the fourth.",
  referenceYears:
    "Shows the year that a reference without one is taken to be of, with a question mark: it is not printed.",
  portionMarks: "Shows what a portion mark says: Secret, not releasable to foreign nationals.",
  dateTimes: "Shows the day and time of the date-time group.",
};

const inlayHints: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(defaultInlayHints).map(([kind, usual]) => [
    kind,
    { type: "boolean", default: usual, markdownDescription: hintWords[kind as InlayHintKind] },
  ]),
);

function ruleSeverities(rules: readonly Rule[]): Schema {
  return {
    type: "object",
    default: {},
    additionalProperties: false,
    markdownDescription: "Severities of single rules, in place of those of the profile.",
    properties: Object.fromEntries(
      rules.map((rule) => [
        rule.id,
        {
          enum: severities,
          markdownDescription: `${rule.docs.summary}\n\nArchival: ${severitiesOf(rule, "archival")}; drafting: ${severitiesOf(rule, "drafting")}.`,
        },
      ]),
    ),
  };
}

/** The JSON Schema of files of settings, as text. */
export async function settingsSchema(rules: readonly Rule[]): Promise<string> {
  const words = (markdownDescription: string): Schema => ({
    type: "string",
    minLength: 1,
    markdownDescription,
  });
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Settings of Cable Text for the cables in a folder",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      profile,
      rules: ruleSeverities(rules),
      limits: { type: "object", additionalProperties: false, properties: limits },
      inlayHints: { type: "object", additionalProperties: false, properties: inlayHints },
      suppressions: {
        type: "array",
        markdownDescription:
          "Findings that were looked at and are to stay silent. A suppression names its rule and a reason, and a file or a telegram.",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["rule", "reason"],
          anyOf: [{ required: ["file"] }, { required: ["id"] }],
          properties: {
            rule: { enum: rules.map(({ id }) => id), markdownDescription: "The rule that is to be silent." },
            file: words("The file, as the way to it from this folder: `1976/zenda.txt`."),
            id: words("The telegram's reference id: `08ZENDA42`."),
            paragraph: {
              type: "integer",
              minimum: 1,
              markdownDescription: "The number of the only paragraph that is meant.",
            },
            reason: words("Why: for whoever reads this next."),
          },
        },
      },
    },
  };
  return prettier.format(JSON.stringify(schema), { parser: "json", printWidth: 110 });
}

/** A package.json with the editor's settings that come from the rules made anew. */
export async function withSettings(packageJson: string, rules: readonly Rule[]): Promise<string> {
  const manifest = JSON.parse(packageJson) as {
    contributes: { configuration: { properties: Record<string, unknown> } };
  };
  const { configuration } = manifest.contributes;
  const made: Record<string, Schema> = {
    "cable.profile": profile,
    "cable.rules": ruleSeverities(rules),
    "cable.limits.findings": limits.findings,
    "cable.limits.characters": limits.characters,
    ...Object.fromEntries(
      Object.entries(inlayHints).map(([kind, schema]) => [`cable.inlayHints.${kind}`, schema]),
    ),
  };
  for (const [name, schema] of Object.entries(made))
    configuration.properties[name] = { ...schema, scope: "resource" };
  return prettier.format(JSON.stringify(manifest), { parser: "json-stringify", printWidth: 110 });
}
