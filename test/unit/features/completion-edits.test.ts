import assert from "node:assert/strict";
import fc from "fast-check";
import { InsertTextFormat, type MarkupContent } from "vscode-languageserver-types";
import { completions, createView, resolveCompletion } from "../../../server/src/service";
import { offsetAt, positionAt } from "../../../server/src/text/lines";
import { anyText } from "../../support/arbitraries";
import { chosen, labels, modern, offered } from "../../support/completions";
import { generateCable } from "../../support/generator/cable";

const opening = "R 061232Z MAR 09\nFM AMEMBASSY QUITO\nTO SECSTATE WASHDC\n\nS E C R E T QUITO 000012\n\n";
const text = `${opening}E.O. 12958: DECL: 03/06/2019\nTAGS: PREL\nSUBJECT: TALKS\n\n`;

/** The line with the cursor, and what becomes of it once the label is chosen. */
function becomes(line: string, label: string, mode?: "insert" | "replace"): string {
  return chosen(opening + line, label, mode).slice(opening.length);
}

describe("the edits of completions", () => {
  it("put a code in place of the word that was typed, and of the whole word where that is wanted", () => {
    assert.equal(becomes("TAGS: EC, human ri$0", "PHUM"), "TAGS: EC, PHUM");
    assert.equal(becomes("TAGS: EC phu$0, PREL", "PHUM"), "TAGS: EC PHUM, PREL");
    assert.equal(becomes("TAGS: PH$0GH, PREL", "PHUM", "insert"), "TAGS: PHUMGH, PREL");
    assert.equal(becomes("TAGS: PH$0GH, PREL", "PHUM", "replace"), "TAGS: PHUM, PREL");
    assert.equal(becomes("TAGS: [PH$0](#)", "PHUM", "replace"), "TAGS: [PHUM](#)");
  });

  it("put in the closing bracket once", () => {
    assert.equal(becomes("Reasons: 1.4 ($0", "(b)"), "Reasons: 1.4 (b)");
    assert.equal(becomes("Reasons: 1.4 ($0) and (d)", "(b)"), "Reasons: 1.4 (b) and (d)");
    assert.equal(becomes("Reasons: 1.4$0", "(b)"), "Reasons: 1.4 (b)");
    assert.equal(chosen(`${text}1. ($0`, "(S/NF)"), `${text}1. (S/NF)`);
    assert.equal(chosen(`${text}1. ($0) One.`, "(S/NF)"), `${text}1. (S/NF) One.`);
    assert.equal(chosen(`${text}1. (S$0/NF) One.`, "(S)", "replace"), `${text}1. (S) One.`);
  });

  it("put in the name of a post with the routing indicator that others have", () => {
    const first = "R 061232Z MAR 09\nFM AMEMBASSY QUITO\nTO RUEHC/SECSTATE WASHDC\n";
    assert.equal(chosen(`${first}INFO osl$0`, "AMEMBASSY OSLO"), `${first}INFO RUEHNY/AMEMBASSY OSLO`);
    assert.equal(chosen(`${first}INFO RUEHNY/osl$0`, "AMEMBASSY OSLO"), `${first}INFO RUEHNY/AMEMBASSY OSLO`);
    assert.equal(
      chosen(`${first}INFO AMEMBASSY $0PORT LOUIS PRIORITY`, "AMEMBASSY OSLO", "replace"),
      `${first}INFO RUEHNY/AMEMBASSY OSLO PRIORITY`,
    );
  });

  it("put in a section as the telegram prints its own, with the next number", () => {
    const ruled = `${text}-------\nSUMMARY\n-------\n\n¶1. (S) One. End Summary.\n`;
    assert.equal(
      chosen(`${ruled}\n$0\n`, "COMMENT"),
      `${ruled}\n-------\nCOMMENT\n-------\n\n¶2. ($1) $2 End Comment.\n`,
    );
    const bare = `${text}OBJECTIVES\n\n1. (S) One.\n\nEnd objectives.\n`;
    assert.equal(chosen(`${bare}$0`, "BACKGROUND"), `${bare}\nBACKGROUND\n\n2. ($1) $2\n\nEnd background.`);
    assert.equal(
      chosen(`${bare}\nback$0`, "BACKGROUND"),
      `${bare}\nBACKGROUND\n\n2. ($1) $2\n\nEnd background.`,
    );
    const inline = `UNCLAS QUITO 000012\n\nSUBJECT: TALKS\n\n1. Summary: One. End Summary.\n\n`;
    assert.equal(chosen(`${inline}$0`, "Comment"), `${inline}2. Comment: $1 End Comment.`);
  });

  it("give no number to a paragraph that others follow", () => {
    assert.equal(
      chosen(`${text}1. (S) One.\n$0\n2. (S) Two.`, "COMMENT"),
      `${text}1. (S) One.\n\n($1) COMMENT: $2 END COMMENT.\n\n2. (S) Two.`,
    );
  });

  it("put in the lines of an opening with what the telegram's date and level say", () => {
    assert.equal(becomes("eo$0", "E.O. 12958:"), "E.O. 12958: ${1:DECL: 03/06/2019}");
    assert.equal(
      becomes("SUBJECT: TALKS\nCLASS$0", "Classified By:"),
      "SUBJECT: TALKS\nClassified By: ${1:Name, title}. Reasons: 1.4 (${2:b}) and (${3:d}).",
    );
  });
});

describe("completion items", () => {
  it("are kept by an editor's own filter when they were found by words of their meaning", () => {
    const [found] = offered(`${opening}TAGS: human ri$0`).items;
    assert.equal(found?.filterText, "PHUM Human Rights");
  });

  it("stand in the order of their sorting", () => {
    const { items } = offered(`${opening}TAGS: $0`);
    const sorted = items.map(({ sortText }) => sortText).sort();
    assert.deepEqual(
      items.map(({ sortText }) => sortText),
      sorted,
    );
    assert.equal(new Set(sorted).size, 100);
  });

  it("are said to be more where there are", () => {
    assert.equal(offered(`${opening}TAGS: $0`).isIncomplete, true);
    assert.equal(offered(`${opening}TAGS: PRE$0`).isIncomplete, false);
    // A mark above the classification waits to be typed.
    assert.equal(offered(`${text}1. ($0`).isIncomplete, true);
    assert.equal(offered(`${text}1. (S$0`).isIncomplete, false);
  });

  it("are plain for a client that knows no snippets, no second range and no words beside labels", () => {
    const plain = { snippets: false, insertReplace: false, labelDetails: false, resolves: false };
    const [telegram] = offered("$0", plain).items;
    assert.equal(telegram?.insertTextFormat, undefined);
    assert.match(telegram?.textEdit?.newText ?? "", /^P DDHHMMZ MON YY\nFM AMEMBASSY POST\n/);
    const [code] = offered(`${opening}TAGS: PHU$0X`, plain).items;
    assert.deepEqual(code?.textEdit, {
      newText: "PHUM",
      range: { start: { line: 6, character: 6 }, end: { line: 6, character: 10 } },
    });
    assert.equal(code.detail, "Human Rights · subject TAGS");
    assert.match((code.documentation as MarkupContent).value, /^\*\*PHUM\*\* · subject TAGS\n\nHuman Rights/);
    const [section] = offered(`${text}1. (S) One.\n\n$0`, plain).items;
    assert.equal(section?.textEdit?.newText, "2. SUMMARY:  END SUMMARY.");
  });

  it("tell what they are, and where that is written, when somebody looks at them", () => {
    const [code] = offered(`${opening}TAGS: PHU$0`).items;
    assert.ok(code);
    assert.equal(code.documentation, undefined);
    assert.deepEqual(resolveCompletion(code).documentation, {
      kind: "markdown",
      value:
        "**PHUM** · subject TAGS\n\nHuman Rights\n\nFirst letter P: Political\n\n*Source: 5 FAH-3 H-111*",
    });
  });

  it("are explained whatever they are", () => {
    const contexts = ["TAGS: $0", "SIPD$0", "REF: $0", "Reasons: $0"].map((line) => opening + line);
    for (const context of [
      ...contexts,
      "FM AMEMBASSY QUITO\nTO $0",
      "FM AMEMBASSY QUITO\nTO SECSTATE WASHDC $0",
    ]) {
      const { items } = offered(context);
      assert.notEqual(items.length, 0, context);
      for (const item of items) {
        const { value } = resolveCompletion(item).documentation as MarkupContent;
        assert.match(value, /^\*\*.*\*\* · /, item.label);
      }
    }
  });

  it("are given back as they are where nothing is known of them", () => {
    for (const data of [
      undefined,
      null,
      1,
      {},
      { of: "tag" },
      { of: "toString", key: "x" },
      { of: "post", key: "x" },
    ]) {
      const item = { label: "x", data };
      assert.deepEqual(resolveCompletion(item), item);
    }
  });

  it("are typed as text, not as snippets, where they have no places to fill in", () => {
    const [code] = offered(`${opening}TAGS: PHU$0`).items;
    assert.equal(code?.insertTextFormat, undefined);
    assert.equal(offered("$0").items[0]?.insertTextFormat, InsertTextFormat.Snippet);
  });
});

describe("completion anywhere", () => {
  it("offers nothing within the prose of any generated telegram", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const view = createView(generateCable(seed).text);
      for (const { paragraphs } of view.telegrams) {
        for (const { start, end, number, mark } of paragraphs) {
          for (let at = (mark ?? number)?.end ?? start + 1; at < end; at += 7) {
            // A bracket at the start of a line, or behind a bullet, can begin a mark.
            if (/(?:^|[\r\n])\S{0,3} ?\(\w?$/.test(view.text.slice(at - 9, at))) continue;
            const { items } = completions(view, positionAt(view.lines, at), modern);
            assert.deepEqual(
              items.map(({ label }) => label),
              [],
              `seed ${seed}: ${view.text.slice(at - 30, at)}|`,
            );
          }
        }
      }
    }
  });

  it("offers only what replaces text before and behind the cursor on its own line, in any text", () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (any, place) => {
        const view = createView(any);
        const position = positionAt(view.lines, place % (any.length + 1));
        const at = offsetAt(view.lines, position);
        for (const { textEdit, filterText = "" } of completions(view, position, modern).items) {
          assert.ok(textEdit && "insert" in textEdit);
          const { insert, replace } = textEdit;
          assert.deepEqual(insert.start, replace.start);
          for (const { start, end } of [insert, replace]) {
            assert.equal(start.line, position.line);
            assert.equal(end.line, position.line);
            assert.ok(start.character <= position.character && position.character <= end.character);
          }
          assert.ok(insert.end.character <= replace.end.character);
          assert.ok(holdsInOrder(filterText, any.slice(offsetAt(view.lines, insert.start), at).trim()));
        }
      }),
    );
  });
});

/** Whether an editor's filter keeps an item: the letters typed stand in its words, in their order. */
function holdsInOrder(words: string, typed: string): boolean {
  let at = 0;
  for (const letter of typed.toUpperCase().replace(/\s+/g, " ")) {
    at = words.toUpperCase().indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe("portion marks", () => {
  it("are those of the telegram in which they stand", () => {
    const two = `UNCLAS QUITO 000012\n\nSUBJECT: TALKS\n\n1. (U) One.\nDOE\n\n${text}1. ($0`;
    assert.deepEqual(labels(two)[0], "(S)");
  });
});
