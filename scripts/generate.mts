// `npm run generate`: writes docs/rules/, the table of rules in README.md, the settings in package.json and their schema,
// from the rules themselves.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rules } from "../server/src/rules/index";
import { rulePages, withRuleTable } from "./rule-pages";
import { schemaFile, settingsSchema, withSettings } from "./settings";

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "docs", "rules");
rmSync(folder, { recursive: true, force: true });
const pages = await rulePages(rules);
for (const [name, content] of pages) {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
const readme = path.join(root, "README.md");
if (existsSync(readme)) writeFileSync(readme, await withRuleTable(readFileSync(readme, "utf8"), rules));
writeFileSync(path.join(root, schemaFile), await settingsSchema(rules));
const manifest = path.join(root, "package.json");
writeFileSync(manifest, await withSettings(readFileSync(manifest, "utf8"), rules));
console.log(`Wrote ${pages.size} pages to docs/rules, and the settings.`);
