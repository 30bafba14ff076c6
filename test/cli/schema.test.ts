import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv, { type AnySchemaObject } from "ajv";
import { writeFolder } from "../support/generator/folder";
import { damageKinds } from "../support/generator/cable";
import { records, root, run, temporaryFolder } from "./run";

const file = path.join(root, "docs/cable-record.schema.json");
const schema = JSON.parse(readFileSync(file, "utf8")) as AnySchemaObject & { readonly properties: object };
const validate = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);

/** Checks that each record fits the schema and has its keys in the schema's order. */
function checkRecords(out: string, count: number): void {
  const read = records(out);
  assert.equal(read.length, count);
  for (const record of read) {
    assert.ok(validate(record), `${record.file}: ${JSON.stringify(validate.errors, undefined, 2)}`);
    const keys = Object.keys(schema.properties);
    assert.deepEqual(Object.keys(record), record.spans === undefined ? keys.slice(0, -1) : keys);
  }
}

describe("docs/cable-record.schema.json", function () {
  this.timeout(120_000);
  const folder = temporaryFolder();

  it("describes the records of the samples, with and without spans", () => {
    checkRecords(run(["export", path.join(root, "seeds")]).out, 8);
    checkRecords(run(["export", path.join(root, "seeds"), "--spans"]).out, 8);
  });

  it("describes the records of 1,000 generated telegrams, which are written in little memory", async () => {
    await writeFolder(folder.path, 1000, 1);
    // The trees and records of all of them would not find room.
    const { out, code } = run(["export", folder.path, "--spans"], {
      env: { ...process.env, NODE_OPTIONS: "--max-old-space-size=32" },
    });
    assert.equal(code, 0);
    checkRecords(out, 1000);
  });

  it("describes the records of damaged telegrams", async () => {
    await writeFolder(folder.path, 100, 1, { damage: damageKinds });
    checkRecords(run(["export", folder.path, "--spans"]).out, 100);
  });
});
