import prettier from "prettier";
import type { Fix, Rule } from "../server/src/rules/rule";
import { caseSeverities, findingsOf, severitiesOf } from "./rule-reports";

/** A page for each rule and an index of them, as Markdown: the file's name within docs/rules, and its content. */
export async function rulePages(rules: readonly Rule[]): Promise<ReadonlyMap<string, string>> {
  const pages = new Map([["README.md", index(rules)]]);
  for (const rule of rules) pages.set(`${rule.id}.md`, page(rule));
  for (const [name, markdown] of pages) pages.set(name, await format(markdown));
  return pages;
}

const begin = "<!-- rules:begin -->";
const end = "<!-- rules:end -->";

/** A README with the table of rules between its two marker comments made anew; as it is when it has none. */
export async function withRuleTable(readme: string, rules: readonly Rule[]): Promise<string> {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from === -1 || to === -1) return readme;
  const table = await format(ruleTable(rules, "docs/rules/"));
  return `${readme.slice(0, from)}${begin}\n\n${table}\n${readme.slice(to)}`;
}

function index(rules: readonly Rule[]): string {
  const groups = groupBy(rules, ({ id }) => id.slice(0, id.indexOf("/")));
  const tables = [...groups].map(([group, members]) => `## ${group}\n\n${ruleTable(members, "")}`);
  return `# Rules

What Cable Text reports. A rule has a severity in each of two profiles: archival, the default, is quiet about what the
telegraph or the release did; drafting holds a text to the handbooks. A fix is safe when it is the one right answer, and
may be applied unseen together with others; any other is unsafe, and the reader chooses. Where a rule has two severities
in a profile, the second is that of some cases, which its page names.

${tables.join("\n\n")}`;
}

/** `folder`: where the pages are, as the page that holds the table sees it. */
function ruleTable(rules: readonly Rule[], folder: string): string {
  const rows = rules.map((rule) => {
    const { id, docs } = rule;
    const safeties = [...new Set(fixesOf(rule).map(({ safety }) => safety))].sort();
    const cells = [
      `[${id}](${folder}${id}.md)`,
      docs.summary,
      severitiesOf(rule, "archival"),
      severitiesOf(rule, "drafting"),
    ];
    return `| ${[...cells, safeties.join(", ") || "–"].join(" | ")} |`;
  });
  return ["| Rule | Reports | Archival | Drafting | Fix |", "| --- | --- | --- | --- | --- |", ...rows].join(
    "\n",
  );
}

function page(rule: Rule): string {
  const { docs, severity } = rule;
  const cases = caseSeverities(rule).map((own) => `; ${own} where that stands behind a message below`);
  const fixes = fixesOf(rule).map(({ title, safety }) => `- \`${title}\` (${safety})`);
  const reported = docs.bad.map((example) => {
    const messages = findingsOf(rule, example).map(
      ({ message, severity: ofCase }) => `- ${message}${ofCase === undefined ? "" : ` (${ofCase})`}`,
    );
    return `${block(example)}\n\n${[...new Set(messages)].join("\n")}`;
  });
  return `# ${rule.id}

${docs.summary}

Severity: ${severity.archival} in the archival profile, ${severity.drafting} in the drafting profile${cases.join("")}.

${docs.rationale}

Source: ${docs.source}.

## Fixes

${fixes.length === 0 ? "None." : `In the examples below:\n\n${fixes.join("\n")}`}

## Reported

${reported.join("\n\n")}

## Not reported

${docs.good.map(block).join("\n\n")}

[All rules](../README.md)`;
}

function block(example: string): string {
  return `\`\`\`text\n${example}\n\`\`\``;
}

/** The fixes that the rule has for its own bad examples, each once. */
function fixesOf(rule: Rule): readonly Fix[] {
  const fixes = rule.docs.bad
    .flatMap((example) => findingsOf(rule, example))
    .flatMap(({ fixes }) => fixes ?? []);
  return [...new Map(fixes.map((fix) => [fix.title, fix])).values()];
}

async function format(markdown: string): Promise<string> {
  return prettier.format(markdown, { parser: "markdown" });
}

/** Groups values by a key, in their order. */
function groupBy(
  values: readonly Rule[],
  keyOf: (rule: Rule) => string,
): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const value of values) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}
