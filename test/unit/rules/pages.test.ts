import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { rulePages, withRuleTable } from "../../../scripts/rule-pages";
import { rules } from "../../../server/src/rules/index";

const root = path.resolve(__dirname, "../../..");
const folder = path.join(root, "docs/rules");

describe("the generated pages (npm run generate)", () => {
  it("are those of the rules, and no others", async () => {
    const pages = await rulePages(rules);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".md"),
    );
    assert.deepEqual(files.sort(), [...pages.keys()].sort());
    for (const [name, content] of pages)
      assert.equal(readFileSync(path.join(folder, name), "utf8"), content, name);
  });

  it("leave the table in the README as it should be", async () => {
    const readme = readFileSync(path.join(root, "README.md"), "utf8");
    assert.equal(await withRuleTable(readme, rules), readme);
  });
});
