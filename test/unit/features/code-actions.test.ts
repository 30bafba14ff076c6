import assert from "node:assert/strict";
import type { CodeAction, TextDocumentEdit } from "vscode-languageserver-types";
import { applyEdits, check, codeActions, createView } from "../../../server/src/service";
import { offsetAt, positionAt } from "../../../server/src/text/lines";
import { changedLines } from "../../support/changed-lines";
import { eachLineEnd, stripIndent } from "../../support/markers";

const uri = "file:///zenda.txt";

/**
 * Checks what is offered at `$0`, or from the first `$0` to the second: title, kind, whether it is preferred, what it
 * mends, and the lines that it takes away and puts in.
 */
function checkActions(marked: string, only: readonly string[] | undefined, expected: string): void {
  for (const { name, text } of eachLineEnd(stripIndent(marked))) {
    assert.equal(showActions(text, only), stripIndent(expected), `with ${name}`);
  }
}

function showActions(marked: string, only: readonly string[] | undefined): string {
  const [head = "", within, tail] = marked.split("$0");
  const text = head + (within ?? "") + (tail ?? "");
  const view = createView(text);
  const range = {
    start: positionAt(view.lines, head.length),
    end: positionAt(view.lines, head.length + (tail === undefined ? 0 : (within ?? "").length)),
  };
  const options = { uri, version: 1, only, documentChanges: true };
  return codeActions(view, check(view), range, options)
    .flatMap((action) => [showAction(action), ...changedLines(text, applied(action))])
    .join("\n");

  function applied({ edit }: CodeAction): string {
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    const edits = (change?.edits ?? []).map((textEdit) => ({
      start: offsetAt(view.lines, textEdit.range.start),
      end: offsetAt(view.lines, textEdit.range.end),
      text: "newText" in textEdit ? textEdit.newText : "",
    }));
    return applyEdits(text, edits);
  }
}

function showAction({ title, kind, isPreferred, diagnostics }: CodeAction): string {
  const said = [kind, ...(isPreferred === true ? ["preferred"] : [])].join(", ");
  return [
    `= ${title} (${said})`,
    ...(diagnostics ?? []).map(
      ({ message }) => `mends: ${typeof message === "string" ? message : message.value}`,
    ),
  ].join("\n");
}

describe("code actions", () => {
  const links = `
    UNCLAS ZENDA 000001

    TAGS: $0[PREL](#), [EC](#)
    SUBJECT: TALKS

    ¶1. We heard Ruritania,s view.
  `;

  it("mend what is here, and all of its kind where it is safe", () => {
    checkActions(
      links,
      undefined,
      `
        = Unwrap PREL (quickfix, preferred)
        mends: PREL stands in a Markdown link; the code alone is expected.
        - TAGS: [PREL](#), [EC](#)
        + TAGS: PREL, [EC](#)
        = Fix all of this kind in this file (tags/markdown-link, 2) (quickfix)
        mends: PREL stands in a Markdown link; the code alone is expected.
        mends: EC stands in a Markdown link; the code alone is expected.
        - TAGS: [PREL](#), [EC](#)
        + TAGS: PREL, EC
      `,
    );
  });

  it("mend everything that is safe, where all is asked for", () => {
    checkActions(
      links,
      ["source.fixAll"],
      `
        = Apply all safe fixes (source.fixAll.cable)
        - TAGS: [PREL](#), [EC](#)
        - SUBJECT: TALKS
        -
        - ¶1. We heard Ruritania,s view.
        + TAGS: PREL, EC
        + SUBJECT: TALKS
        +
        + ¶1. We heard Ruritania's view.
      `,
    );
  });

  it("are those of the kind that is asked for", () => {
    checkActions(links, ["source"], showActions(stripIndent(links), ["source.fixAll.cable"]));
    checkActions(links, ["quickfix"], showActions(stripIndent(links), undefined));
    checkActions(links, ["refactor"], "");
    checkActions("$0UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. (SE) Talks.", ["source.fixAll"], "");
  });

  it("prefer none of several answers", () => {
    checkActions(
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. They went.,$0",
      undefined,
      `
        = Remove the comma (quickfix)
        mends: A stray comma behind the full stop; perhaps a lost quotation mark.
        - ¶1. They went.,
        + ¶1. They went.
        = Replace with " (quickfix)
        mends: A stray comma behind the full stop; perhaps a lost quotation mark.
        - ¶1. They went.,
        + ¶1. They went."
      `,
    );
  });

  it("prefer the only answer, though it be unsafe, and offer it for no other place", () => {
    checkActions(
      "UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. [C) They met.\n\n¶2. C$0) They meet.\n\n¶3. C) They met.",
      undefined,
      `
        = Write (C) (quickfix, preferred)
        mends: Portion mark "C)" lacks a bracket: (C).
        - ¶2. C) They meet.
        + ¶2. (C) They meet.
      `,
    );
  });

  it("are those of all that the range touches, and no more", () => {
    checkActions(
      "UNCLAS ZENDA 000001\n\nTAGS: prel$0, EC, pgov, [CO](#)$0, [PE](#)",
      undefined,
      `
        = Write PREL (quickfix, preferred)
        mends: Capitals are expected: PREL.
        - TAGS: prel, EC, pgov, [CO](#), [PE](#)
        + TAGS: PREL, EC, pgov, [CO](#), [PE](#)
        = Write PGOV (quickfix, preferred)
        mends: Capitals are expected: PGOV.
        - TAGS: prel, EC, pgov, [CO](#), [PE](#)
        + TAGS: prel, EC, PGOV, [CO](#), [PE](#)
        = Unwrap CO (quickfix, preferred)
        mends: CO stands in a Markdown link; the code alone is expected.
        - TAGS: prel, EC, pgov, [CO](#), [PE](#)
        + TAGS: prel, EC, pgov, CO, [PE](#)
        = Fix all of this kind in this file (tags/lower-case, 2) (quickfix)
        mends: Capitals are expected: PREL.
        mends: Capitals are expected: PGOV.
        - TAGS: prel, EC, pgov, [CO](#), [PE](#)
        + TAGS: PREL, EC, PGOV, [CO](#), [PE](#)
        = Fix all of this kind in this file (tags/markdown-link, 2) (quickfix)
        mends: CO stands in a Markdown link; the code alone is expected.
        mends: PE stands in a Markdown link; the code alone is expected.
        - TAGS: prel, EC, pgov, [CO](#), [PE](#)
        + TAGS: prel, EC, pgov, CO, PE
      `,
    );
    checkActions("UNCLAS ZENDA 000001\n\nTAGS: prel, $0EC, pgov", undefined, "");
  });
});
