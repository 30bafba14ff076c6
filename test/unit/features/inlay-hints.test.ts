import assert from "node:assert/strict";
import { createView, inlayHints, readInlayHints, type InlayHints } from "../../../server/src/service";
import { eachLineEnd, stripIndent } from "../../support/markers";
import { positionIn, toSpan } from "../../support/places";

const off: InlayHints = {
  tagNames: false,
  paragraphNumbers: false,
  referenceYears: false,
  portionMarks: false,
  dateTimes: false,
};
const everything = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

/** The text with its hints in it: `PREL‹External Political Relations›`. */
function withHints(text: string, on: InlayHints): string {
  const view = createView(text);
  const hints = inlayHints(view, everything, on).map(({ position, label, paddingLeft }) => {
    assert.equal(paddingLeft, true);
    return { at: toSpan(view, { start: position, end: position }).start, label: label as string };
  });
  return hints.reduceRight(
    (shown, { at, label }) => `${shown.slice(0, at)}‹${label}›${shown.slice(at)}`,
    text,
  );
}

/** Checks hints by the text that they stand in; without them it is the text itself. */
function checkHints(hinted: string, on: Partial<InlayHints>): void {
  const expected = stripIndent(hinted);
  for (const { name, text } of eachLineEnd(expected)) {
    const plain = text.replace(/‹[^‹›]*›/g, "");
    assert.equal(withHints(plain, { ...off, ...on }), text, `with ${name}`);
    assert.equal(withHints(plain, off), plain, `none with ${name}`);
  }
}

function tooltips(text: string, on: Partial<InlayHints>): unknown[] {
  return inlayHints(createView(stripIndent(text)), everything, { ...off, ...on }).map(
    ({ tooltip }) => tooltip,
  );
}

describe("inlay hints", () => {
  it("name TAGS codes that have one meaning, which a list or released cables vouch for", () => {
    const text = `
      UNCLAS ZENDA 000042

      TAGS: PREL‹External Political Relations›, [EC](#)‹Ecuador›, PGVO, TINT, AL, OVIP‹Visits and Travel of Prominent Individuals and…› (DOE, JANE)
      SUBJECT: TALKS
    `;
    checkHints(text, { tagNames: true });
    assert.deepEqual(tooltips(text.replace(/‹[^‹›]*›/g, ""), { tagNames: true }).slice(0, 1), [
      "PREL: External Political Relations. Source: Labels of the Public Library of US Diplomacy (PlusD)",
    ]);
  });

  it("give the number of a paragraph by its place, where another is printed", () => {
    const text = `
      UNCLAS ZENDA 000042

      SUBJECT: TALKS

      ¶1. (U) 🚂 One.

      12.‹¶2› (U) Two.

      ¶3. (U) Three.

      ¶3.‹¶4› (U) Four.

      ¶5. (U) Five.
    `;
    checkHints(text, { paragraphNumbers: true });
  });

  it("give the year that a reference is taken to be of, as no fact", () => {
    const text = `
      VZCZCXYZ0001
      OO RUEHWEB
      DE RUEHZN #0042 1012232
      ZNR UUUUU ZZH
      O 102226Z APR 08
      FM AMEMBASSY ZENDA
      TO RUEHC/SECSTATE WASHDC

      UNCLAS ZENDA 000042

      TAGS: PREL
      SUBJECT: TALKS

      REF: A. STATE 12345‹2008?›
           B. 07 STATE 77
           C. ZENDA 9000‹2007?›
           D. CONVERSATION DOE-ROE
           E. PARIS 7 AND 8‹2008?›

      ¶1. (U) One.
    `;
    checkHints(text, { referenceYears: true });
    assert.deepEqual(tooltips(text.replace(/‹[^‹›]*›/g, ""), { referenceYears: true }).slice(0, 2), [
      "No year is printed: taken to be the telegram's own.",
      "No year is printed: the number is too high for the telegram's own, so the year before is meant.",
    ]);
  });

  it("say what a mark says, where each part of it is documented", () => {
    checkHints(
      `
        S E C R E T ZENDA 000042

        SUBJECT: (U)‹Unclassified› TALKS

        ¶1. (S/NF)‹Secret, not releasable to foreign nationals› One.

        ¶2. (SE) Two.
      `,
      { portionMarks: true },
    );
  });

  it("give the date-time group as day and time", () => {
    checkHints(
      `
        VZCZCXYZ0001
        OO RUEHWEB
        DE RUEHZN #0042 1012232
        ZNR UUUUU ZZH
        O 102226Z APR 08‹Thursday, April 10, 2008, 22:26 UTC› ZDK
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC

        UNCLAS ZENDA 000042
      `,
      { dateTimes: true },
    );
  });

  it("are few unless more are wanted", () => {
    assert.deepEqual(readInlayHints({}), {
      ...off,
      tagNames: true,
      paragraphNumbers: true,
      referenceYears: true,
    });
    assert.deepEqual(readInlayHints({ inlayHints: { tagNames: false, dateTimes: true } }), {
      ...off,
      paragraphNumbers: true,
      referenceYears: true,
      dateTimes: true,
    });
  });

  it("of a range are those within it", () => {
    const view = createView("UNCLAS ZENDA 000042\n\nTAGS: PREL, EC\nSUBJECT: TALKS\n\n¶1. One.\n\n12. Two.");
    const range = { start: positionIn(view, "$012. Two"), end: positionIn(view, "12. Two.$0") };
    const found = inlayHints(view, range, readInlayHints({}));
    assert.deepEqual(
      found.map(({ label }) => label),
      ["¶2"],
    );
  });
});
