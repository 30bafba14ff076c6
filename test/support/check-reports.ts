import assert from "node:assert/strict";
import { check, type RatedFinding } from "../../server/src/rules/engine";
import { applyEdits } from "../../server/src/rules/fixes";
import type { Profile, Rule } from "../../server/src/rules/rule";
import { createView } from "../../server/src/service";
import { changedLines } from "./changed-lines";
import { eachLineEnd, mark, stripIndent, stripMarkers } from "./markers";

/**
 * Checks all that the rules of a group say, with any line end: under a text each finding's severity in the archival
 * and in the drafting profile, its message, and the places it points to; then what each fix makes of the text, as the
 * lines that it takes away and puts in.
 *
 *     UNCLAS ZENDA 000001
 *
 *     TAGS: PREL, EC, PREL
 *           ^^^^ → The first one
 *                     ^^^^ information, faded: PREL stands here a second time.
 *     = Remove the second PREL (safe)
 *     - TAGS: PREL, EC, PREL
 *     + TAGS: PREL, EC
 *
 * Every rule of the group has at least one such report.
 */
export function describeReports(
  rules: readonly Rule[],
  reports: Readonly<Record<string, readonly string[]>>,
): void {
  for (const rule of rules) {
    describe(rule.id, () => {
      const expected = (reports[rule.id] ?? []).map(stripIndent);
      it("has a report, and one with a fix if it has fixes", () => {
        assert.notEqual(expected.length, 0);
        const mends = rule.docs.bad.some((text) => showReport(rule, stripMarkers(text)).includes("\n= "));
        assert.equal(
          expected.some((report) => report.includes("\n= ")),
          mends,
        );
      });
      for (const report of expected) {
        const [, finding = ""] = /\^ ([^→\n]+)$/m.exec(report) ?? [];
        it(finding, () => {
          assert.notEqual(finding, "", "a report has findings");
          const [text = ""] = stripMarkers(report).split("\n= ");
          for (const { name, text: variant } of eachLineEnd(text)) {
            assert.equal(showReport(rule, variant), report, `with ${name}`);
          }
        });
      }
    });
  }
  it("has reports of no other rules", () => {
    const ids = new Set(rules.map(({ id }) => id));
    assert.deepEqual(
      Object.keys(reports).filter((id) => !ids.has(id)),
      [],
    );
  });
}

function showReport(rule: Rule, text: string): string {
  const view = createView(text);
  const archival = found(rule, view, "archival");
  const drafting = found(rule, view, "drafting");
  const all = archival.length > 0 ? archival : drafting;
  const marks = all.flatMap((finding, index) => [
    ...(finding.related ?? []).map(({ span, message }) => ({ span, label: `→ ${message}` })),
    { span: finding.span, label: `${severity(archival[index], drafting[index])}${words(finding)}` },
  ]);
  const fixes = all
    .flatMap((finding) => finding.fixes ?? [])
    .map(({ title, safety, edits }) =>
      [`= ${title} (${safety})`, ...changedLines(text, applyEdits(text, edits))].join("\n"),
    );
  return [
    mark(
      text,
      marks.sort((a, b) => a.span.start - b.span.start),
    ),
    ...fixes,
  ].join("\n");
}

function found(rule: Rule, view: ReturnType<typeof createView>, profile: Profile): readonly RatedFinding[] {
  return check(view, { profile }).filter((finding) => finding.rule === rule);
}

function severity(archival: RatedFinding | undefined, drafting: RatedFinding | undefined): string {
  const [quiet, strict] = [archival?.severity ?? "off", drafting?.severity ?? "off"];
  return quiet === strict ? quiet : `${quiet}/${strict}`;
}

function words({ message, unnecessary }: RatedFinding): string {
  return `${unnecessary === true ? ", faded" : ""}: ${message}`;
}
