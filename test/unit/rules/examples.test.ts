import assert from "node:assert/strict";
import { rules } from "../../../server/src/rules/index";
import { check, createView } from "../../../server/src/service";
import { checkFindings, switchedOn } from "../../support/check";
import { eachLineEnd, stripMarkers } from "../../support/markers";

describe("rules", () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      for (const bad of rule.docs.bad) {
        it(`reports: ${JSON.stringify(stripMarkers(bad).slice(-40))}`, () => {
          assert.notEqual(stripMarkers(bad), bad, "a bad example marks its findings");
          checkFindings(bad, rule.id);
        });
      }
      for (const good of rule.docs.good) {
        it(`is silent: ${JSON.stringify(good.slice(-40))}`, () => {
          checkFindings(good, rule.id);
        });
      }
      it("has examples of both kinds, and messages that fit", () => {
        assert.ok(rule.docs.bad.length > 0 && rule.docs.good.length > 0);
        for (const text of rule.docs.bad.map(stripMarkers)) {
          for (const { message, rule: by } of check(createView(text), switchedOn(rule.id))) {
            assert.ok(message.length <= 80, `${by.id}: ${message} (${String(message.length)})`);
          }
        }
      });
      it("makes edits that are in order, within the text and apart, with any line end", () => {
        for (const { text } of rule.docs.bad.map(stripMarkers).flatMap(eachLineEnd)) {
          for (const { fixes } of check(createView(text), switchedOn(rule.id))) {
            for (const { edits } of fixes ?? []) {
              let end = 0;
              for (const edit of edits) {
                assert.ok(edit.start >= end && edit.end >= edit.start && edit.end <= text.length);
                end = edit.end;
              }
            }
          }
        }
      });
    });
  }

  it("have ids of their own, in the form group/kebab-name", () => {
    const ids = rules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
  });
});
