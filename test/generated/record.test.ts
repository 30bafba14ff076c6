import assert from "node:assert/strict";
import { toRecord } from "../../server/src/report/record";
import { createView } from "../../server/src/service";
import { damageKinds, generateCable, wrappers, type Options } from "../support/generator/cable";

/** Checks that what is read of generated telegrams is what was meant by them. */
function checkRecords(count: number, options: Options): void {
  for (let seed = 0; seed < count; seed++) {
    const { text, meant } = generateCable(seed, options);
    const { telegrams } = createView(text);
    assert.equal(telegrams.length, 1, `seed ${String(seed)}`);
    for (const facts of telegrams) {
      const record = toRecord(facts, "", "", 0);
      // A number that was joined to the text above may fall on a line's start, where nothing shows it.
      const shown = options.damage?.includes("paragraphs-joined")
        ? { ...record, damage: meant.damage }
        : record;
      assert.deepEqual(shown, meant, `seed ${String(seed)}`);
    }
  }
}

describe("the record of a generated telegram is what was meant by it", () => {
  for (const form of ["release", "transmitted", "newspaper", "markdown", "seventies", "extract"] as const) {
    it(form, () => {
      checkRecords(25, { form });
    });
  }
  for (const wrapper of wrappers) {
    it(`wrapped: ${wrapper}`, () => {
      checkRecords(10, { form: "wrapped", wrapper });
    });
  }
  for (const damage of damageKinds) {
    it(`damaged: ${damage}`, () => {
      checkRecords(10, { form: "release", damage: [damage] });
    });
  }
});
