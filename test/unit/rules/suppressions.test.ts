import assert from "node:assert/strict";
import type { CheckOptions } from "../../../server/src/rules/engine";
import { checkUnsuppressed, type Suppression } from "../../../server/src/rules/suppressions";
import { createView } from "../../../server/src/service";

const text =
  "R 061232Z MAR 08\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 000042\n\nTAGS: PREL, EC\nSUBJECT: TALKS\n\n¶1. (SE) One.\n\n¶2. (NC) Two.\nROE\n";

/** Checks which unknown marks are still reported in `zenda.txt`, and whether the suppression matched anything. */
function checkSuppressed(
  suppression: Partial<Suppression>,
  expected: { readonly left: readonly string[]; readonly used: boolean; readonly idle: boolean },
  options: CheckOptions = {},
): void {
  const view = createView(text);
  const all: Suppression = {
    rule: "portion/unknown-mark",
    file: null,
    id: null,
    paragraph: null,
    reason: "So in the original.",
    ...suppression,
  };
  const { findings, used, idle } = checkUnsuppressed(view, options, [all], "zenda.txt");
  assert.deepEqual(
    {
      left: findings
        .filter(({ rule }) => rule.id === "portion/unknown-mark")
        .map(({ span }) => text.slice(span.start, span.end)),
      used: used.length === 1,
      idle: idle.length === 1,
    },
    expected,
  );
}

describe("a suppression", () => {
  it("silences a rule in a file", () => {
    checkSuppressed({ file: "zenda.txt" }, { left: [], used: true, idle: false });
  });

  it("silences a rule in a telegram", () => {
    checkSuppressed({ id: "08ZENDA42" }, { left: [], used: true, idle: false });
  });

  it("silences a rule in one paragraph", () => {
    checkSuppressed({ id: "08ZENDA42", paragraph: 2 }, { left: ["SE"], used: true, idle: false });
  });

  it("is idle where it names the file and matches nothing", () => {
    checkSuppressed({ file: "zenda.txt", paragraph: 3 }, { left: ["SE", "NC"], used: false, idle: true });
    checkSuppressed(
      { file: "zenda.txt", rule: "text/mixed-bullets" },
      { left: ["SE", "NC"], used: false, idle: true },
    );
  });

  it("is not idle where its rule is off", () => {
    const expected = { left: ["SE", "NC"], used: false, idle: false };
    const rule = "text/mixed-bullets";
    checkSuppressed({ file: "zenda.txt", rule }, expected, { severities: { [rule]: "off" } });
    // Handbook rules are on for drafting alone.
    checkSuppressed({ file: "zenda.txt", rule: "text/long-line" }, expected);
  });

  it("has nothing to do with other files and telegrams", () => {
    checkSuppressed({ file: "strelsau.txt" }, { left: ["SE", "NC"], used: false, idle: false });
    checkSuppressed({ id: "08ZENDA43" }, { left: ["SE", "NC"], used: false, idle: false });
  });
});
