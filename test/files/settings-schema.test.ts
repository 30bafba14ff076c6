import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import { schemaFile, settingsSchema, withSettings } from "../../scripts/settings";
import { rules } from "../../server/src/rules/index";
import { readSettings } from "../../server/src/settings/read";

const root = path.resolve(__dirname, "../..");
const remedy = "run npm run generate";

const schema = JSON.parse(readFileSync(path.join(root, schemaFile), "utf8")) as object;
const accepts = new Ajv({ strict: false }).compile(schema);

describe("the settings", function () {
  // Prettier loads once, which a busy machine takes seconds over.
  this.timeout(20_000);

  it("have a schema that is made from the rules", async () => {
    const written = readFileSync(path.join(root, schemaFile), "utf8");
    assert.equal(written, await settingsSchema(rules), `${schemaFile} is stale: ${remedy}`);
  });

  it("stand in package.json as the rules have them", async () => {
    const written = readFileSync(path.join(root, "package.json"), "utf8");
    assert.equal(written, await withSettings(written, rules), `package.json is stale: ${remedy}`);
  });

  for (const text of [
    "{}",
    '{ "profile": "drafting", "rules": { "text/long-line": "off" }, "limits": { "findings": 3 } }',
    '{ "suppressions": [{ "rule": "text/long-line", "file": "a.txt", "reason": "x" }] }',
    '{ "profile": "loud" }',
    '{ "profil": "drafting" }',
    '{ "rules": { "text/none": "off" } }',
    '{ "limits": { "findings": 0 } }',
    '{ "limits": { "findings": 1.5 } }',
    '{ "inlayHints": { "tagNames": false, "dateTimes": true } }',
    '{ "inlayHints": { "tagNames": "off" } }',
    '{ "inlayHints": { "names": true } }',
    '{ "inlayHints": true }',
    '{ "suppressions": [{ "rule": "text/long-line", "reason": "x" }] }',
    '{ "suppressions": [{ "rule": "text/long-line", "id": "08ZENDA42" }] }',
    '{ "suppressions": [{ "rule": "text/none", "id": "08ZENDA42", "reason": "x" }] }',
    '{ "suppressions": {} }',
    "[]",
  ]) {
    it(`are judged alike by schema and reader: ${text}`, () => {
      const valid = accepts(JSON.parse(text));
      assert.equal(readSettings(text).problems.length === 0, valid);
    });
  }
});
