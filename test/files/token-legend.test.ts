import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { semanticTokenModifiers, semanticTokenTypes } from "../../server/src/features/semantic-tokens";

describe("the legend in package.json", () => {
  const root = path.resolve(__dirname, "../..");
  const { contributes } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    contributes: {
      semanticTokenTypes: { id: string }[];
      semanticTokenModifiers: { id: string }[];
      semanticTokenScopes: { language: string; scopes: Record<string, string[]> }[];
    };
  };
  const grammar = readFileSync(path.join(root, "syntaxes/cable.tmLanguage.json"), "utf8");
  const scopes = Object.entries(contributes.semanticTokenScopes[0]?.scopes ?? {});

  it("declares what is not standard", () => {
    const standard = ["modifier", "enumMember", "number", "comment"];
    const declared = contributes.semanticTokenTypes.map(({ id }) => id);
    assert.deepEqual([...declared, ...standard].sort(), [...semanticTokenTypes].sort());
    assert.deepEqual(
      contributes.semanticTokenModifiers.map(({ id }) => id),
      semanticTokenModifiers,
    );
  });

  it("gives each token the colour that the grammar gives it, and to the user's rules for it; what is doubtful is slanted", () => {
    for (const [selector, probes] of scopes) {
      const [type, modifier] = selector.split(".");
      assert.ok(
        semanticTokenTypes.some((known) => known === type),
        selector,
      );
      assert.ok(
        modifier === undefined || semanticTokenModifiers.some((known) => known === modifier),
        selector,
      );
      if (modifier === "unknown" || modifier === "misnumbered") assert.deepEqual(probes, ["emphasis"]);
      else
        for (const scope of probes.flatMap((probe) => probe.split(" ")))
          assert.ok(grammar.includes(scope), `${scope} is none of the grammar's`);
    }
  });
});
