import assert from "node:assert/strict";
import { toRecord } from "../../../server/src/report/record";
import { toSpans } from "../../../server/src/report/spans";
import { createView } from "../../../server/src/service";
import { generateCable } from "../../support/generator/cable";

describe("the rows of a database in one file", () => {
  for (const wrapper of ["tabs", "commas"] as const) {
    it(`are a telegram each: ${wrapper}`, () => {
      for (let seed = 0; seed < 10; seed++) {
        const cables = [seed, seed + 10].map((number) => generateCable(number, { form: "wrapped", wrapper }));
        const { telegrams } = createView(cables.map(({ text }) => text.trimEnd()).join("\n"));
        assert.deepEqual(
          telegrams.map((facts) => toRecord(facts, "", "", 0)),
          cables.map(({ meant }) => meant),
          `seed ${String(seed)}`,
        );
      }
    });
  }

  for (const [printed, meant] of [
    ['A ""TEST""', 'A "TEST"'],
    [String.raw`A \"TEST\"`, 'A "TEST"'],
  ] as const) {
    it(`have one quotation mark where ${printed} is printed, and nowhere else`, () => {
      const text = `S E C R E T ZENDA 000042\n\nTAGS: PREL\nSUBJECT: ${printed}\n\n1. (S) ${printed} of it.\n`;
      for (const [row, expected] of [
        [`"42","5/2/2008 15:01","08ZENDA42","${text}"`, meant],
        [text, printed],
      ] as const) {
        const { subject, paragraphs } = toRecord(createView(row).telegrams[0]!, "", "", 0);
        assert.equal(subject, expected);
        assert.equal(paragraphs[0]?.text, `${expected} of it.`);
      }
    });
  }

  for (const separator of [",", ";", "\t"]) {
    it(`are a telegram each, where a line ends before the quotation mark: ${JSON.stringify(separator)}`, () => {
      const row = (serial: string, signature: string): string =>
        [
          serial,
          "5/2/2008 15:01",
          `08ZENDA${serial}`,
          "R 021501Z MAY 08\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC 8295\n",
          `S E C R E T ZENDA 0000${serial}\n\nTAGS: PREL\nSUBJECT: TALKS\n\n1. (S) They go on.\n\n2. (S) They end.\n${signature}\n`,
        ]
          .map((column) => `"${column}"`)
          .join(separator);
      assert.deepEqual(
        createView(`${row("42", "ROE")}\n${row("43", "DOE")}\n`).telegrams.map((facts) => {
          const { id, to, classification, paragraphs, signature } = toRecord(facts, "", "", 0);
          return [id, ...to.map(({ name }) => name), classification, paragraphs.length, ...signature];
        }),
        [
          ["08ZENDA42", "SECSTATE WASHDC", "SECRET", 2, "ROE"],
          ["08ZENDA43", "SECSTATE WASHDC", "SECRET", 2, "DOE"],
        ],
      );
    });
  }

  for (const separator of [",", ";", "\t"]) {
    it(`are a telegram each, with a heading: ${JSON.stringify(separator)}`, () => {
      const row = (serial: string, signature: string): string =>
        [
          serial,
          "5/2/2008 15:01",
          `08ZENDA${serial}`,
          "Embassy Zenda",
          "UNCLASSIFIED",
          "08STATE1",
          `VZCZCXRO1234\nRR RUEHC\nDE RUEHZD #00${serial} 1231501\nR 021501Z MAY 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC\n\n` +
            `UNCLAS ZENDA 0000${serial}\n\nSUBJECT: TALKS\n\n1. They go on.\n\n2. They end.\n${signature}`,
        ]
          .map((column) => `"${column}"`)
          .join(separator);
      const { telegrams } = createView(`${row("42", "ROE")}\n${row("43", "DOE")}\n`);
      assert.deepEqual(
        telegrams.map((facts) => {
          const { form, id, signature, paragraphs } = toRecord(facts, "", "", 0);
          return [form, id, paragraphs.length, ...signature];
        }),
        [
          ["wrapped", "08ZENDA42", 2, "ROE"],
          ["wrapped", "08ZENDA43", 2, "DOE"],
        ],
      );
    });
  }
});

describe("the transmission of a record", () => {
  it("has the signals of the date-time group where the lines above it are lost, each with its place", () => {
    for (const [heading, signals] of [
      ["O 171959Z AUG 75 ZFF4\nFM AMEMBASSY ZENDA", ["ZFF4"]],
      ["O 171959Z AUG 75\nZFF4\nFM AMEMBASSY ZENDA", ["ZFF4"]],
      ["O 171959Z AUG 75\nFM AMEMBASSY ZENDA", null],
    ] as const) {
      const text = `${heading}\nTO SECSTATE WASHDC\n\nUNCLAS ZENDA 0042\n\nSUBJECT: TALKS\n\n1. One.\n`;
      const [facts] = createView(text).telegrams;
      const record = toRecord(facts!, "", "", 0);
      assert.deepEqual(record.transmission?.signals ?? null, signals);
      const places = toSpans(facts!, record).transmission?.signals ?? null;
      assert.deepEqual(places && places.map(([start, end]) => text.slice(start, end)), signals);
    }
  });
});

describe("the declassification of a record", () => {
  for (const [line, declassifyOn, declassify] of [
    ["E.O. 12958: DECL: 06/05/2018", "2018-06-05", null],
    ["E.O. 12065: GDS 6/30/85", "1985-06-30", "GDS"],
    ["E.O. 12958: DECL: X1", null, "X1"],
    ["E.O. 12958: N/A", null, "N/A"],
    ["E.O. 12958: DNG: CO 06/05/2018", null, "DNG: CO 06/05/2018"],
    ["E.O. 12065: RDS-1 6/30/95", null, "RDS-1 6/30/95"],
    ["E.O. 12958: DECL: 02/31/2018", null, "02/31/2018"],
    ["E.O. 12958: DECL: 13/01/2018", "2018-01-13", null],
    ["E.O. 12958: DECL: 2018/31/07", "2018-07-31", null],
    ["E.O. 12958: DECL: 07/08/2018", "2018-07-08", null],
    ["E.O. 12958: DECL: 13/13/2018", null, "13/13/2018"],
    ["E.O. 12958: DECL: 07/31/20\n18", "2018-07-31", null],
    ["E.O. 12958: DECL: 07/31/\n2018", "2018-07-31", null],
    ["E.O. 12958: DECL: 07/\n31/2018", "2018-07-31", null],
    ["E.O. 11652: XGDS-2 DECLAS 12/31/1999", "1999-12-31", "XGDS-2"],
    ["E.O. 11652: ADS, DECLASSIFY 12/31/80", "1980-12-31", "ADS"],
    ["E.O. 12958:\nTAGS: EC\nSUBJECT: TALKS\n\nDeclassify On: 20180605", "2018-06-05", null],
    ["E.O. 12958:\nTAGS: EC\nSUBJECT: TALKS\n\nDeclassify On: X1", null, "X1"],
  ] as const) {
    it(JSON.stringify(line), () => {
      const [facts] = createView(`S E C R E T ZENDA 000042\n\n${line}\nTAGS: PREL`).telegrams;
      const record = toRecord(facts!, "", "", 0);
      assert.deepEqual([record.declassifyOn, record.declassify], [declassifyOn, declassify]);
    });
  }
});

describe("the parts of a record", () => {
  it("name their own paragraphs, not those of a text that is quoted in them", () => {
    const text =
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nTREATY\n\n1. One.\n\nBEGIN TEXT\n\n1. First.\n\n2. Second.\n\nEND TEXT";
    const [facts] = createView(text).telegrams;
    const { sections } = toRecord(facts!, "", "", 0);
    assert.deepEqual(
      sections.map(({ title, from, to }) => [title, from, to]),
      [
        ["TREATY", 1, 1],
        ["TEXT", 1, 2],
      ],
    );
  });
});

describe("the text of a paragraph in a record", () => {
  const again =
    "UNCLAS SECTION 02 OF 02 ZENDA 000042\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: TALKS IN\nSTRELSAU";
  for (const [above, below] of [
    ["One.", "2. Two."],
    ["The King and", "the Duke met."],
  ] as const) {
    it(`goes on behind the opening that a section printed again: ${above}`, () => {
      const text = `UNCLAS SECTION 01 OF 02 ZENDA 000042\n\nSUBJECT: TALKS\n\n1. ${above}\n\n${again}\n\n${below}`;
      const [facts] = createView(text).telegrams;
      assert.equal(
        toRecord(facts!, "", "", 0)
          .paragraphs.map(({ text: words }) => words)
          .join(" "),
        `${above} ${below.replace("2. ", "")}`,
      );
    });
  }
});

describe("a level alone between two lines of a record's text", () => {
  for (const level of ["CONFIDENTIAL", "C O N F I D E N T I A L", "S E C R E T\n\nPAGE 02 ZENDA 00042"]) {
    it(`is stepped over: ${JSON.stringify(level)}`, () => {
      const text = `CONFIDENTIAL ZENDA 00042\n\nSUBJECT: TALKS\n\n1. THE KING\n\n${level}\n\nMET THE DUKE.\n\n${level}\n\n2. IT RAINS.\n`;
      const [facts] = createView(text).telegrams;
      const { paragraphs, sections } = toRecord(facts!, "", "", 0);
      assert.deepEqual(
        paragraphs.map((paragraph) => paragraph.text),
        ["THE KING MET THE DUKE.", "IT RAINS."],
      );
      assert.deepEqual(sections, []);
    });
  }
});

describe("the summary of a record", () => {
  for (const [words, title] of [
    ["(U) SUMMARY\n\nIt rains. END SUMMARY.", "SUMMARY"],
    ["(U) SUMMARY\nIt rains. END SUMMARY.", "SUMMARY"],
    ["(U) SUMMARY; It rains. END SUMMARY.", "SUMMARY"],
    ["(U) Summary/Comment: It rains. End Summary/Comment.", "Summary/Comment"],
  ] as const) {
    it(`is what stands behind its name: ${JSON.stringify(words)}`, () => {
      const text = `UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n1. ${words}\n\n2. (U) It snows.\n`;
      const [facts] = createView(text).telegrams;
      const { summary, sections } = toRecord(facts!, "", "", 0);
      assert.deepEqual([summary, sections.map((section) => section.title)], ["It rains.", [title]]);
    });
  }
});

describe("the section of a paragraph in a record", () => {
  it("is the innermost that holds the whole of it", () => {
    const text = [
      "UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\nBACKGROUND\n----------",
      "1. One.",
      "2. Comment: Two. End Comment.",
      "3. (Comment: Three. End Comment.)",
      "4. Comment: Four. End Comment. More.",
      "5. Five. Comment: So it is. End Comment.",
    ];
    const [facts] = createView(text.join("\n\n")).telegrams;
    assert.deepEqual(
      toRecord(facts!, "", "", 0).paragraphs.map(({ number, section }) => [number, section]),
      [
        [1, "BACKGROUND"],
        [2, "Comment"],
        [3, "Comment"],
        [4, "BACKGROUND"],
        [5, "BACKGROUND"],
      ],
    );
  });
});

describe("the lines for somebody's attention in a record", () => {
  for (const [lines, expected] of [
    ["DEPT FOR EUR/RUR\nSTATE PASS TO USTR", ["DEPT FOR EUR/RUR", "STATE PASS TO USTR"]],
    ["DEPT FOR EUR/RUR,\nINR AND\nPM", ["DEPT FOR EUR/RUR, INR AND PM"]],
    ["STATE FOR EUR/RUR\nAND INR/R", ["STATE FOR EUR/RUR AND INR/R"]],
    ["NOT FOR INTERNET DISTRIBUTION", []],
    ["SIPDIS\nEXDIS - STRELSAU PASS HENTZAU", ["STRELSAU PASS HENTZAU"]],
  ] as const) {
    it(JSON.stringify(lines), () => {
      const [facts] = createView(`UNCLAS ZENDA 000042\n\n${lines}\n\nTAGS: PREL`).telegrams;
      assert.deepEqual(toRecord(facts!, "", "", 0).passTo, expected);
    });
  }
});

describe("the record of a text that is no telegram", () => {
  for (const text of [
    "Dear Sir,\n\nThank you for your letter of 3 May 2008.\n\nYours faithfully,\nJohn Doe",
    "Dear Sir,\n\n1. The first matter is settled.\n\n2. The second is not.",
    "From: a@b.example\nTo: c@d.example\nSubject: Meeting on Monday\n\nDear all,\n\nlet us meet.",
    "To: SECSTATE\nReference: your letter\n\nDear Sir,\n\nThank you.",
    "SECRET\n\nDear Sir,\n\nYou know.",
    "\u0000\u0001PNG\r\n\u001a\n¶\u0000ÿ¶ data ¶ more\n\u0003\u0004¶",
  ]) {
    it(`invents nothing: ${JSON.stringify(text.slice(0, 40))}`, () => {
      const [facts] = createView(text).telegrams;
      const record = toRecord(facts!, "", "", 0);
      assert.equal(record.form, "unknown");
      const { id, year, post, serial, dateTimeGroup, from, order } = record;
      assert.deepEqual(new Set([id, year, post, serial, dateTimeGroup, from, order]), new Set([null]));
      const { to, info, captions, passTo, tags, reasons } = record;
      assert.deepEqual([to, info, captions, passTo, tags, reasons].flat(), []);
      assert.notEqual(record.paragraphs.length, 0);
    });
  }
});

describe("the record of a text without a heading", () => {
  const record = (text: string) => createView(text).telegrams.map((facts) => toRecord(facts, "", "", 0))[0];

  it("has post and serial of the lines of its pages, where these agree", () => {
    const page = (number: string, post: string): string => `PAGE ${number}        ${post}  01196  181530Z`;
    const text = (post: string): string =>
      `THE DUKE WENT DURING THE\nVISIT OF THE KING\n${page("02", "ZENDA")}\n\nTO HIS CASTLE.\n${page("03", post)}\n`;
    const { post, serial, signature } = record(text("ZENDA")) ?? {};
    assert.deepEqual({ post, serial, signature }, { post: "ZENDA", serial: 1196, signature: [] });
    assert.equal(record(text("HENTZU"))?.post, null);
  });

  it("has its opening where the level is printed above and below its pages", () => {
    const found = record(
      "SUBJECT: TALKS\n\n1. THE DUKE WENT DURING THE\nVISIT OF THE KING\n\nCONFIDENTIAL\nCONFIDENTIAL\n\nPAGE 02        ZENDA  01196  181530Z\n\nTO HIS CASTLE.\n",
    );
    assert.equal(found?.subject, "TALKS");
    assert.equal(found.paragraphs[0]?.text, "THE DUKE WENT DURING THE VISIT OF THE KING TO HIS CASTLE.");
  });

  it("is of no form where its capitals are no words", () => {
    assert.equal(record("A".repeat(2000))?.form, "unknown");
  });
});

describe("the signature of a record", () => {
  for (const annex of [
    "ANNEX A",
    "Attachment: Bridges",
    "ENCLOSURES",
    "-------\nANNEX A\n-------",
    "-------\nANNEX: BRIDGES\n-------",
  ]) {
    it(`is the name above ${JSON.stringify(annex)}, not the last name in that`, () => {
      const [facts] = createView(
        `UNCLAS ZENDA 000042\n\nSUBJECT: TALKS\n\n¶1. (U) The talks go on.\n\nELPHBERG\n\n${annex}\n\nDear Duke: Come.\n\nSAPT\n`,
      ).telegrams;
      assert.deepEqual(facts && toRecord(facts, "", "", 0).signature, ["ELPHBERG"]);
    });
  }
});
