import { distance } from "fastest-levenshtein";
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { ruleIds } from "../rules/index";
import type { Suppression } from "../rules/suppressions";
import type { Span } from "../text/span";
import { defaultInlayHints, profiles, severities, type Settings } from "./settings";

/** Something in a file of settings that cannot be followed; the rest holds. */
export interface SettingsProblem {
  readonly span: Span;
  readonly message: string;
}

/** What a file of settings says. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  /** Of the problems the first that makes the text no JSON; `null` when it is. */
  readonly fault: SettingsProblem | null;
  /** Where each suppression stands. */
  readonly places: ReadonlyMap<Suppression, Span>;
}

/** Reads the text of a file of settings: JSON, with comments and trailing commas allowed. Total. */
export function readSettings(text: string): ReadSettings {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const reader = new Reader();
  const settings = root === undefined ? {} : reader.settings(root);
  const { places } = reader;
  const [first] = errors;
  if (first === undefined) return { settings, problems: reader.problems, fault: null, places };
  // What comes behind a fault of the form may follow from it alone.
  const fault = formProblem(first);
  const before = reader.problems.filter(({ span }) => span.end < fault.span.start);
  return { settings, problems: [...before, fault], fault, places };
}

function formProblem({ error, offset, length }: ParseError): SettingsProblem {
  const message = formMessages[printParseErrorCode(error)] ?? "This is not JSON.";
  return { span: { start: offset, end: offset + length }, message };
}

/** What is said of a fault in the form, by the parser's name for it. */
const formMessages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Text stands in straight quotation marks: "…".',
  InvalidNumberFormat: "This is not a number.",
  UnexpectedEndOfNumber: "This is not a number.",
  PropertyNameExpected: "A name in quotation marks is missing before this.",
  ValueExpected: "A value is missing before this.",
  ColonExpected: "A colon is missing before this.",
  CommaExpected: "A comma is missing before this.",
  CloseBraceExpected: "A closing brace is missing: }.",
  CloseBracketExpected: "A closing bracket is missing: ].",
  EndOfFileExpected: "Nothing may follow the end of the settings.",
  UnexpectedEndOfComment: "The end of this comment is missing: */.",
  UnexpectedEndOfString: "The closing quotation mark is missing.",
  InvalidUnicode: "Four hexadecimal digits follow \\u.",
  InvalidEscapeCharacter: "A backslash is written twice: \\\\. In the way to a file a stroke stands: /.",
  InvalidCharacter: "A control character stands in this text.",
};

type Member = readonly [key: string, value: Node, keyNode: Node];

/** The way to a file without the steps that lead nowhere: "1976/zenda.txt" for `./1976/./zenda.txt`. */
function withoutDots(way: string): string {
  return way
    .split("/")
    .filter((step) => step !== ".")
    .join("/");
}

class Reader {
  readonly problems: SettingsProblem[] = [];
  readonly places = new Map<Suppression, Span>();

  settings(root: Node): Settings {
    const settings: { -readonly [K in keyof Settings]: Settings[K] } = {};
    for (const [key, value, keyNode] of this.members(root, "The settings")) {
      if (key === "profile") settings.profile = this.oneOf(value, profiles, "A profile");
      else if (key === "rules") settings.rules = this.rules(value);
      else if (key === "limits") settings.limits = this.limits(value);
      else if (key === "inlayHints") settings.inlayHints = this.inlayHints(value);
      else if (key === "suppressions") settings.suppressions = this.suppressions(value);
      else if (key !== "$schema") this.unknown(keyNode, key, "setting", topKeys);
    }
    return settings;
  }

  private rules(node: Node): Settings["rules"] {
    const rules: Record<string, (typeof severities)[number]> = {};
    for (const [id, value, keyNode] of this.members(node, "The rules")) {
      if (!ruleIds.has(id)) {
        this.unknown(keyNode, id, "rule", [...ruleIds]);
        continue;
      }
      const severity = this.oneOf(value, severities, "A severity");
      if (severity !== undefined) rules[id] = severity;
    }
    return rules;
  }

  private limits(node: Node): Settings["limits"] {
    const limits: Record<string, number> = {};
    for (const [key, value, keyNode] of this.members(node, "The limits")) {
      if (!limitKeys.includes(key)) this.unknown(keyNode, key, "limit", limitKeys);
      else if (!isWhole(value.value)) this.say(value, "A limit is a whole number above 0.");
      else limits[key] = value.value;
    }
    return limits;
  }

  private inlayHints(node: Node): Settings["inlayHints"] {
    const hints: Record<string, boolean> = {};
    for (const [key, value, keyNode] of this.members(node, "The hints")) {
      if (!hintKeys.includes(key)) this.unknown(keyNode, key, "hint", hintKeys);
      else if (typeof value.value !== "boolean") this.say(value, "A hint is on or off: true or false.");
      else hints[key] = value.value;
    }
    return hints;
  }

  private suppressions(node: Node): Suppression[] {
    if (node.type !== "array") {
      this.say(node, "Suppressions are a list: [ … ].");
      return [];
    }
    return (node.children ?? []).flatMap((item) => this.suppression(item) ?? []);
  }

  private suppression(node: Node): Suppression | null {
    const found: Record<string, unknown> = {};
    const before = this.problems.length;
    for (const [key, value, keyNode] of this.members(node, "A suppression")) {
      if (!suppressionKeys.includes(key)) this.unknown(keyNode, key, "key of a suppression", suppressionKeys);
      else if (key === "paragraph" ? !isWhole(value.value) : !isWords(value.value))
        this.say(
          value,
          key === "paragraph" ? "A paragraph is a number." : `The ${key} is text in quotation marks.`,
        );
      else if (key === "rule" && !ruleIds.has(String(value.value)))
        this.unknown(value, String(value.value), "rule", [...ruleIds]);
      else found[key] = value.value;
    }
    if (this.problems.length > before) return null;
    const { rule, file = null, id = null, paragraph = null, reason } = found;
    if (!isWords(rule)) this.say(node, "A suppression names the rule that is to be silent.");
    else if (file === null && id === null)
      this.say(node, "A suppression names a file, or a telegram by its id.");
    else if (!isWords(reason)) this.say(node, "A suppression gives its reason.");
    else {
      const suppression: Suppression = {
        rule,
        file: isWords(file) ? withoutDots(file) : null,
        id: isWords(id) ? id : null,
        paragraph: isWhole(paragraph) ? paragraph : null,
        reason,
      };
      this.places.set(suppression, { start: node.offset, end: node.offset + node.length });
      return suppression;
    }
    return null;
  }

  /** The members of an object; none, and a problem, for anything else. */
  private members(node: Node, what: string): readonly Member[] {
    if (node.type !== "object") {
      this.say(node, `${what} are an object: { … }.`.replace("A suppression are", "A suppression is"));
      return [];
    }
    return (node.children ?? []).flatMap(({ children: [key, value] = [] }): Member[] =>
      key === undefined || value === undefined ? [] : [[String(key.value), value, key]],
    );
  }

  private oneOf<T extends string>(node: Node, allowed: readonly T[], what: string): T | undefined {
    const found = allowed.find((value) => value === node.value);
    if (found === undefined) this.say(node, `${what} is one of ${allowed.join(", ")}.`);
    return found;
  }

  private unknown(node: Node, name: string, what: string, known: readonly string[]): void {
    const [nearest] = [...known].sort((a, b) => distance(name, a) - distance(name, b));
    const hint =
      nearest !== undefined && distance(name, nearest) <= Math.max(2, name.length / 4)
        ? `: perhaps "${nearest}"`
        : "";
    this.say(node, `There is no ${what} "${name.slice(0, 40)}"${hint}.`);
  }

  private say(node: Node, message: string): void {
    this.problems.push({ span: { start: node.offset, end: node.offset + node.length }, message });
  }
}

const topKeys = ["profile", "rules", "limits", "inlayHints", "suppressions"];
const hintKeys = Object.keys(defaultInlayHints);
const limitKeys = ["findings", "characters"];
const suppressionKeys = ["rule", "file", "id", "paragraph", "reason"];

function isWords(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}
