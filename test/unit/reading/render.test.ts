import assert from "node:assert/strict";
import { createView, render, renderTelegram } from "../../../server/src/service";
import { eachLineEnd, stripIndent } from "../../support/markers";

const telegram = stripIndent(`
  O 102226Z APR 08
  FM AMEMBASSY ZENDA
  TO SECSTATE WASHDC IMMEDIATE

  S E C R E T ZENDA 000042

  SIPDIS

  E.O. 12958: DECL: 04/10/2018
  TAGS: PREL, QQZZ
  SUBJECT: GRAIN TALKS WITH RURITANIA

  REF: A. ZENDA 41

  Classified By: DCM Jane Doe, Reasons: 1.4 (b)

  SUMMARY
  -------

  1. (C) The King of Ruritania wants grain
  talks; see para 2 and ref A. He heard Ruritania,s

  ZENDA 00000042  002 OF 003

  farmers. End summary.

  2. (S/NF) We said:

  -- that XXXXXXXXXXXX agreed;
  -- that <b>grain</b> & *bread* matter to the GOR.

  DOE`);

/** What stands between two marks of a page, without tags. */
function words(html: string, from: string, to: string): string {
  const start = html.indexOf(from);
  assert.ok(start !== -1, from);
  return html
    .slice(start, html.indexOf(to, start))
    .replace(/<[^<>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

describe("a telegram for reading", () => {
  it("as Markdown is the same for any line end", () => {
    const expected = stripIndent(`
      # Grain talks with Ruritania

      08ZENDA42 · SECRET

      Subject as printed: GRAIN TALKS WITH RURITANIA

      - **From:** AMEMBASSY ZENDA
      - **To:** SECSTATE WASHDC (IMMEDIATE; Department of State, Washington, United States) [City and country not documented: general knowledge]
      - **Date:** Thursday, April 10, 2008, 22:26 UTC
      - **Number:** ZENDA 42 (08ZENDA42 in archives)
      - **Precedence:** IMMEDIATE
      - **Classification:** SECRET; SIPDIS
      - **Declassification:** Tuesday, April 10, 2018 (E.O. 12958)
      - **Classified by:** DCM Jane Doe, Reasons: 1.4 (b)
      - **Reasons:** **1.4 (b)** foreign government information
      - **TAGS:** **PREL** External Political Relations; **QQZZ** [Meaning not documented]
      - **References:** **A** ZENDA 41 (08ZENDA41; year assumed)

      ## Summary

      **1.** (C) The King of Ruritania wants grain talks; see para 2 and ref A. He heard Ruritania's farmers. End summary.

      **2.** (S/NF) We said:

      - that ████████████ agreed;
      - that \\<b\\>grain\\</b\\> \\& \\*bread\\* matter to the GOR.

      *DOE*

      **Mended for reading**

      - Ruritania,s read as Ruritania's: A comma for an apostrophe: Ruritania's.
    `);
    for (const { name, text } of eachLineEnd(telegram)) {
      assert.equal(render(createView(text), "markdown").trim(), expected.trim(), `with ${name}`);
    }
  });

  it("as HTML shows what stands in the file as text, never as markup", () => {
    const page = render(createView(telegram.replaceAll("DOE", `<img src=x onerror="alert(1)">`)), "html");
    assert.doesNotMatch(page, /<(?:img|b>grain|script)/);
    assert.match(page, /that &lt;b&gt;grain&lt;\/b&gt; &amp; \*bread\*/);
    assert.match(page, /default-src 'none'/);
  });

  it("as HTML links citations to what they cite, and marks repairs and redactions", () => {
    const page = render(createView(telegram), "html");
    assert.match(page, /see para <a href="#t0-para-2">2<\/a> and ref <a href="#t0-ref-A">A<\/a>/);
    assert.match(page, /id="t0-para-2"/);
    assert.match(page, /id="t0-ref-A"/);
    assert.match(
      page,
      /<ins class="now" title="Printed: Ruritania,s[^"]*">Ruritania&#39;s<\/ins><del class="was">Ruritania,s<\/del>/,
    );
    assert.match(page, /class="redaction"[^>]*>XXXXXXXXXXXX</);
  });

  it("tells how much of the text remains when what is above a level is withheld", () => {
    const page = render(createView(telegram), "html");
    assert.match(words(page, "<tbody>", "</tbody>"), /^Confidential 1 (\d+) % \1 % Secret 1 \d+ % 100 %$/);
  });

  it("keeps tables as they are printed", () => {
    const text =
      "UNCLAS ZENDA 000001\n\nSUBJECT: GRAIN\n\n1. The harvest:\n\nYear      Wheat     Rye\n1907      12        7\n1908      14        9\n\n2. It was good.\n";
    assert.match(
      render(createView(text), "html"),
      /<pre tabindex="0">Year {6}Wheat {5}Rye\n1907 {6}12 {8}7\n1908 {6}14 {8}9<\/pre>/,
    );
  });

  it("keeps columns below a rule, and labels that stand below each other, as they are printed", () => {
    const text = stripIndent(`
      UNCLAS ZENDA 000042

      SUBJECT: TALKS

      1. (U) These came:

      Name  Age
      -----  ---
      Jane  12

      2. (U) The other:
      Name: John Roe
      Born: Zenda

      3. (U) Comment: they went on
      and on. Note: to the
      end.`);
    const page = render(createView(text), "markdown");
    assert.ok(page.includes("\n    Name  Age\n    -----  ---\n    Jane  12\n"), page);
    assert.ok(page.includes("\n    Name: John Roe\n    Born: Zenda\n"), page);
    assert.ok(page.includes("**Comment:** they went on and on. Note: to the end."), page);
  });

  it("tells what is damaged in marks, the classification and the day, and leaves out no line of the opening", () => {
    const text = stripIndent(`
      C O N F I D E N T A L ZENDA 000042

      NOT FOR SHOW

      E.O. 12958: DECL: 06/31/2018
      SUBJECT: TALKS

      1. (S] One.

      2. (C - ENTIRE TEXT)

      3. (C) Bell\u0007.

      3. (C) Three again.`);
    const view = createView(text);
    const markdown = render(view, "markdown");
    for (const said of [
      "CONFIDENTIAL (printed C O N F I D E N T A L)",
      "- **Also printed:** NOT FOR SHOW",
      "06/31/2018 (E.O. 12958; a day that the calendar does not have)",
      "- (S\\] read as (S)",
      "(C – entire text)",
      "Bell␇.",
    ])
      assert.ok(markdown.includes(said), `${said} is not in\n${markdown}`);
    const html = render(view, "html");
    assert.ok(html.includes('<ins class="now" title="Printed: (S]">S</ins><del class="was">(S]</del>'), html);
    assert.ok(html.includes("1 place was mended"), html);
    const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it("in the editor is the one that holds a line, or the nearest above", () => {
    const second = telegram.replaceAll("000042", "000043").replace("GRAIN TALKS WITH RURITANIA", "RYE");
    const view = createView(`${telegram}\n\n${second}\n`);
    const lines = telegram.split("\n").length;
    const shown = (line: number) => {
      const { title, index, total, firstLine, lastLine } = renderTelegram(view, line)!;
      return { title, index, total, firstLine, lastLine };
    };
    const first = {
      title: "Grain talks with Ruritania",
      index: 0,
      total: 2,
      firstLine: 0,
      lastLine: lines - 1,
    };
    assert.deepEqual(shown(0), first);
    assert.deepEqual(shown(lines), first);
    assert.deepEqual(shown(lines + 3), {
      ...{ title: "Rye", index: 1, total: 2 },
      firstLine: lines + 1,
      lastLine: 2 * lines,
    });
  });

  it("can be any text", () => {
    for (const text of ["", "\n", "Dear Sir,\n\nthank you.\n", "\u0000\u0001", "(".repeat(5000)])
      for (const format of ["html", "markdown"] as const)
        assert.ok(render(createView(text), format).length > 0);
  });
});
