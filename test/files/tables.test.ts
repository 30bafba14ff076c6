import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import Ajv, { type AnySchemaObject } from "ajv";

const folder = "server/data";
const tables = readdirSync(folder).filter((name) => name.endsWith(".json"));

interface Row {
  readonly sources?: readonly string[];
  readonly means?: readonly string[];
  readonly later?: readonly string[];
  readonly sameAs?: string;
}

interface Table {
  readonly $schema: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly [part: string]: unknown;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}

function rowsOf(table: Table): readonly Row[] {
  return Object.values(table)
    .filter((part) => Array.isArray(part))
    .flat() as Row[];
}

describe("reference data", () => {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false });
  for (const name of readdirSync(`${folder}/schemas`))
    ajv.addSchema(read(`${folder}/schemas/${name}`) as AnySchemaObject);

  it("has a table for every schema", () => {
    const schemas = readdirSync(`${folder}/schemas`).map((name) => name.replace(".schema.json", ""));
    assert.deepEqual(["common", ...tables.map((name) => name.replace(".json", ""))].sort(), schemas.sort());
  });

  for (const name of tables) {
    describe(name, () => {
      const text = readFileSync(`${folder}/${name}`, "utf8");
      const table = JSON.parse(text) as Table;

      it("fits its schema", () => {
        const validate = ajv.getSchema(table.$schema.replace("./schemas/", ""));
        assert.ok(validate, table.$schema);
        assert.ok(validate(table), ajv.errorsText(validate.errors));
      });

      it("names only sources it cites, and cites only sources it names", () => {
        const named = new Set(rowsOf(table).flatMap((row) => row.sources ?? []));
        assert.deepEqual([...named].sort(), Object.keys(table.sources).sort());
      });

      it("has no row twice", () => {
        // JSON lets the second of two equal keys win silently, so the rows are compared as text.
        const lines = text.split("\n").filter((line) => /^ {4,}["{].*[}\]],?$/.test(line));
        const keys = lines.map((line) => line.replace(/,$/, "").replace(/^( {8}"[^"]+"):.*/, "$1"));
        assert.deepEqual(keys, [...new Set(keys)]);
      });
    });
  }

  it("has one row per code, kind and period in tags.json", () => {
    interface TagRow extends Row {
      readonly code: string;
      readonly kind: string;
      readonly period?: string;
    }
    const { rows } = read(`${folder}/tags.json`) as { readonly rows: readonly TagRow[] };
    const keys = rows.map((row) => `${row.code} ${row.kind} ${row.period ?? ""}`);
    assert.deepEqual(keys, [...new Set(keys)]);
    const codes = new Set(rows.map((row) => row.code));
    for (const code of rows.flatMap(({ means = [], later = [] }) => [...means, ...later]))
      assert.ok(codes.has(code), code);
  });

  it("knows each post that another row of posts.json points to", () => {
    interface PostRow extends Row {
      readonly slug: string;
    }
    const { rows } = read(`${folder}/posts.json`) as { readonly rows: readonly PostRow[] };
    const slugs = rows.map((row) => row.slug);
    assert.deepEqual(slugs, [...new Set(slugs)]);
    for (const row of rows) {
      for (const slug of [...(row.means ?? []), ...(row.sameAs ? [row.sameAs] : [])])
        assert.ok(slugs.includes(slug), slug);
    }
  });
});
