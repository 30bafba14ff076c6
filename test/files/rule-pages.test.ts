import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { rulePages, withRuleTable } from "../../scripts/rule-pages";
import { severitiesOf } from "../../scripts/rule-reports";
import { withoutMarkers } from "../../server/src/rules/examples";
import { rules } from "../../server/src/rules/index";
import { check, createView, profiles } from "../../server/src/service";
import { damageKinds, generateCable } from "../support/generator/cable";

describe("the pages of the rules", function () {
  // Prettier loads once, which a busy machine takes seconds over.
  this.timeout(20_000);
  const root = path.resolve(__dirname, "../..");
  const folder = path.join(root, "docs", "rules");
  const remedy = "run npm run generate";

  it("say what the rules say, one for each rule and one for all", async () => {
    const pages = await rulePages(rules);
    const written = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"),
      );
    assert.deepEqual(
      written.sort(),
      [...pages.keys()].sort(),
      `docs/rules lacks a page, or has one of no rule: ${remedy}`,
    );
    for (const [name, content] of pages) {
      assert.equal(
        readFileSync(path.join(folder, name), "utf8"),
        content,
        `docs/rules/${name} is stale: ${remedy}`,
      );
    }
  });

  it("name every severity in which their rules report", () => {
    const texts = [
      ...rules.flatMap(({ docs }) => docs.bad.map(withoutMarkers)),
      ...Array.from({ length: 50 }, (_, seed) => generateCable(seed, { damage: damageKinds }).text),
    ];
    const views = texts.map(createView);
    for (const profile of profiles) {
      const known = new Map(rules.map((rule) => [rule, severitiesOf(rule, profile)]));
      for (const { rule, severity } of views.flatMap((view) => check(view, { profile })))
        assert.ok(
          known.get(rule)?.includes(severity),
          `${rule.id} reports as ${severity}, which none of its bad examples shows`,
        );
    }
  });

  it("are listed in the README", async () => {
    const readme = readFileSync(path.join(root, "README.md"), "utf8");
    assert.equal(
      readme,
      await withRuleTable(readme, rules),
      `the table of rules in README.md is stale: ${remedy}`,
    );
  });

  it("put the table of a README between its markers and touch nothing else", async () => {
    const before = "# A\n\n<!-- rules:begin -->\n\nold\n\n<!-- rules:end -->\n\nB\n";
    const after = await withRuleTable(before, rules.slice(0, 1));
    assert.match(
      after,
      /^# A\n\n<!-- rules:begin -->\n\n\| Rule .*\n\| -.*\n\| \[.*\n\n<!-- rules:end -->\n\nB\n$/,
    );
  });
});
