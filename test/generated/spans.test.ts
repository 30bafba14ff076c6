import assert from "node:assert/strict";
import { toRecord } from "../../server/src/report/record";
import { toSpans, type Place, type SpansRecord } from "../../server/src/report/spans";
import { createView } from "../../server/src/service";
import { contains } from "../../server/src/text/span";
import { checkMarks } from "../support/check";
import { generateCable } from "../support/generator/cable";
import type { Marked } from "../support/markers";

/** Checks the place of each field, marked below it with its key; of a list with the number in it. */
function checkSpans(marked: string): void {
  checkMarks(marked, (facts) => {
    const spans = toSpans(facts, toRecord(facts, "", "", 0));
    return entriesOf(spans).flatMap(([key, value]) => markedPlaces(key, value));
  });
}

function entriesOf(spans: SpansRecord): readonly (readonly [keyof SpansRecord, unknown])[] {
  return Object.entries(spans) as [keyof SpansRecord, unknown][];
}

/** Each place in a value, with the keys and numbers that lead to it. */
function markedPlaces(key: string, value: unknown): Marked[] {
  if (value === null) return [];
  if (isPlace(value)) return [{ span: { start: value[0], end: value[1] }, label: key }];
  return Object.entries(value as object).flatMap(([name, inner]) => markedPlaces(`${key} ${name}`, inner));
}

function isPlace(value: unknown): value is Place {
  return Array.isArray(value) && typeof value[0] === "number";
}

describe("the places of a record's fields", () => {
  it("are those of a page's line where no other tells post and serial", () => {
    checkSpans(`
      THE DUKE WENT HOME DURING THE
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ paragraphs 0
      VISIT OF THE KING
      PAGE 02        ZENDA  01196  181530Z
                     ^^^^^ post
                            ^^^^^ serial

      TO THE CASTLE.`);
  });

  it("are those of the words that give them", () => {
    checkSpans(`
      VZCZCXYZ0001
           ^^^^^^^ transmission channel
      PP RUEHC
      ^^ transmission precedence
         ^^^^^ transmission routingIndicators 0
      DE RUEHZS #0042 1571430
         ^^^^^^ transmission originator
                ^^^^^ transmission stationSerial
                      ^^^ transmission julianDay
                         ^^^^ transmission filingTime
      ZNY CCCCC ZZH
          ^^^^^ transmission security
                ^^^ transmission signals 0
      P R 051430Z JUN 08
          ^^^^^^^^^^^^^^ dateTimeGroup
      ^ precedence 0
        ^ precedence 1
      FM AMEMBASSY ZENDA
         ^^^^^^^^^^^^^^^ from
      TO RUEHC/SECSTATE WASHDC PRIORITY 0412
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ to 0
      INFO RUEHSL/AMEMBASSY STRELSAU
           ^^^^^^^^^^^^^^^^^^^^^^^^^ info 0
      BT
      C O N F I D E N T I A L SECTION 01 OF 02 ZENDA 000042
                                               ^^^^^^^^^^^^ id
                                               ^^^^^ post
                                                     ^^^^^^ serial
                              ^^^^^^^^^^^^^^^^ section
      ^^^^^^^^^^^^^^^^^^^^^^^ classification

      NOFORN
      ^^^^^^ caveats 0
      ^^^^^^ captions 0
      SIPDIS
      ^^^^^^ captions 1

      DEPT FOR EUR/RUR,
      ^^^^^^^^^^^^^^^^^ passTo 0
      AND INR

      E.O. 12958: DECL: 06/05/2018
           ^^^^^ order
                        ^^^^^^^^^^ declassifyOn
      TAGS: PREL, OVIP (ELPHBERG, FLAVIA)
            ^^^^ tags 0
                  ^^^^ tags 1
                       ^^^^^^^^^^^^^^^^^^ tags 2
      SUBJECT: (U) TALKS
                   ^^^^^ subject
                ^ subjectMark
      ON THE BRIDGE

      REF: A. STRELSAU 7
           ^^^^^^^^^^^^^ references 0
           B. 07 ZENDA 19
           ^^^^^^^^^^^^^^ references 1

      Classified By: Ambassador Jane Doe, Reasons: 1.4 (b) and (d).
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ classifiedBy
                                                   ^^^^^^^^^^^^^^^ reasons 0

      ¶1. (C) Summary: The bridge
              ^^^^^^^^^^^^^^^^^^^ sections 0
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ paragraphs 0
                       ^^^^^^^^^^ summary
      is open. End summary.

      COMMENT
      ^^^^^^^ sections 1
      -------

      ¶2. (SBU) Nobody crosses it.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ paragraphs 1
      ROE
      ^^^ signature 0
      BT
      #0042
    `);
  });

  it("of a downgrade take in the label that says so", () => {
    checkSpans(`
      S E C R E T
      ^^^^^^^^^^^ classification

      E.O. 12958: DNG: CO 06/05/2018
           ^^^^^ order
                  ^^^^^^^^^^^^^^^^^^ declassify
    `);
  });

  it("are null where the telegram has no such field, also where only an archive's words give it", () => {
    const [facts] = createView("id: 08ZENDA42\n\nSUBJECT: TALKS\n\n¶1. Nobody crosses the bridge.").telegrams;
    const record = toRecord(facts!, "", "", 0);
    assert.equal(record.id, "08ZENDA42");
    const placed = entriesOf(toSpans(facts!, record)).filter(
      ([key, value]) => markedPlaces(key, value).length > 0,
    );
    assert.deepEqual(
      placed.map(([key]) => key),
      ["subject", "paragraphs"],
    );
  });

  it("run parallel to the lists of the record, and lie in the telegram", function () {
    this.timeout(20_000);
    for (let seed = 0; seed < 50; seed++) {
      for (const facts of createView(generateCable(seed).text).telegrams) {
        const record = toRecord(facts, "", "", 0);
        for (const [key, value] of entriesOf(toSpans(facts, record))) {
          const name = `${key} of seed ${seed}`;
          const field: unknown = record[key];
          if (Array.isArray(field)) assert.equal((value as readonly unknown[]).length, field.length, name);
          else if (field === null) assert.equal(value, null, name);
          for (const { span } of markedPlaces(key, value))
            assert.ok(contains(facts.telegram, span) && span.start < span.end, name);
        }
      }
    }
  });
});
