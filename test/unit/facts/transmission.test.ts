import assert from "node:assert/strict";
import { isoDate } from "../../../server/src/facts/date-time-group";
import { unwrap } from "../../../server/src/facts/unwrap";
import { createView } from "../../../server/src/service";
import { checkLines } from "../../support/check";

const text =
  "VZCZCXRO1234\nPP RUEHSL RUEHHZ\nDE RUEHZD #0042/01 1231501\nZNY CCCCC ZZH\nP R 021501Z MAY 08 ZDK DUE TO SERVICES\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC PRIORITY 8295\nALL RURITANIAN POSTS\nXMT AMCONSUL HENTZAU\nAMEMBASSY STRELSAU\nINFO RUEKJCS/SECDEF WASHDC\n\nCONFIDENTIAL SECTION 01 OF 02 ZENDA 000042\n";

describe("the transmission", () => {
  it("is what the format lines say", () => {
    assert.deepEqual(createView(text).telegrams[0]?.transmission, {
      channel: "XRO1234",
      precedence: "PP",
      routingIndicators: ["RUEHSL", "RUEHHZ"],
      originator: "RUEHZD",
      stationSerial: "0042",
      section: 1,
      julianDay: 123,
      filingTime: "1501",
      security: "CCCCC",
      signals: ["ZZH", "ZDK"],
      letters: ["P", "R"],
    });
  });

  it("is nothing where the heading is lost", () => {
    assert.equal(createView("UNCLAS ZENDA 000042\n\nSUBJECT: TALKS").telegrams[0]?.transmission, null);
  });
});

describe("the addressees", () => {
  it("have their excluded posts with them", () => {
    checkLines(
      text,
      ({ addressees }) =>
        addressees.map(({ role, routingIndicator, name, precedence, continuityNumber, excluded }) =>
          [role, routingIndicator ?? "-", name, precedence ?? "-", continuityNumber ?? "-", ...excluded].join(
            " | ",
          ),
        ),
      `
      TO | RUEHC | SECSTATE WASHDC | PRIORITY | 8295
      TO | - | ALL RURITANIAN POSTS | - | - | AMCONSUL HENTZAU | AMEMBASSY STRELSAU
      INFO | RUEKJCS | SECDEF WASHDC | - | -
    `,
    );
  });

  it("are read as they are meant where letters of them are wrong", () => {
    checkLines(
      "R 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC NAICT IMMEDAITE 82O1\nINFO RUEHSL AMEMBASSY STRELSAU PRIORTY\n\nUNCLAS ZENDA 000042",
      ({ addressees }) =>
        addressees.map(({ routingIndicator, name, precedence, continuityNumber }) =>
          [routingIndicator, name, precedence, continuityNumber ?? "-"].join(" | "),
        ),
      "RUEHC | SECSTATE WASHDC | NIACT IMMEDIATE | 8201\nRUEHSL | AMEMBASSY STRELSAU | PRIORITY | -",
    );
  });
});

describe("the date-time group and the numbers of format line 3", () => {
  it("are read where letters stand for digits", () => {
    const [telegram] = createView(
      "DE RUEHZD #OO42/O1 12315Ol\nO O2150lZ MAY O8\nFM AMEMBASSY ZENDA",
    ).telegrams;
    const { stationSerial, section, julianDay, filingTime } = telegram?.transmission ?? {};
    assert.deepEqual([stationSerial, section, julianDay, filingTime], ["0042", 1, 123, "1501"]);
    const { year, month, day, hour, minute } = telegram?.dateTimeGroup ?? {};
    assert.deepEqual([year, month, day, hour, minute], [2008, 5, 2, 15, 1]);
  });
});

describe("a format line that is damaged", () => {
  const whole =
    "VZCZCXRO1234\nPP RUEHSL\nDE RUEHZD #0042/01 1231501\nZNY CCCCC ZZH\nP R 021501Z MAY 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC 8295\nINFO RUEHSL/AMEMBASSY STRELSAU\n\nCONFIDENTIAL ZENDA 000042\n";

  /** All that the heading says, in the order of its lines. */
  function said(text: string): string {
    const [facts] = createView(text).telegrams;
    const read = facts?.transmission;
    const time = facts?.dateTimeGroup;
    const from = facts?.telegram.heading?.from?.post;
    return [
      [read?.channel, read?.precedence, read?.routingIndicators.join()],
      [read?.originator, read?.stationSerial, read?.section, read?.julianDay, read?.filingTime],
      [read?.security, read?.signals.join()],
      [read?.letters.join(), time && isoDate(time), time?.hour, time?.minute],
      [from && unwrap(text, from)],
      ...(facts?.addressees ?? []).map(({ role, routingIndicator, name }) => [role, routingIndicator, name]),
    ]
      .map((line) => line.map((word) => word ?? "-").join(" "))
      .join("\n");
  }

  for (const [printed, damaged] of [
    ["VZCZCXRO1234", "VZCZC XRO1234"],
    ["VZCZCXRO1234", "VZCZCXRO 1234"],
    ["VZCZCXRO1234", "VZCZCXR01234"],
    ["VZCZCXRO1234", "VZCZQXRO1234"],
    ["PP RUEHSL", "PPRUEHSL"],
    ["PP RUEHSL", "P RUEHSL"],
    ["PP RUEHSL", "PQ RUEHSL"],
    ["DE RUEHZD", "DERUEHZD"],
    ["#0042/01", "0042/01"],
    ["#0042/01", "# 0042/01"],
    ["#0042/01", "#0042-01"],
    ["#0042/01", "#0042/1"],
    ["#0042/01", "#OO42/Ol"],
    ["1231501", "123 1501Z"],
    ["ZNY CCCCC ZZH", "ZNYCCCCC ZZH"],
    ["ZNY CCCCC ZZH", "ZNY C C C C C ZZH"],
    ["ZNY CCCCC ZZH", "ZNY CCCCCZZH"],
    ["P R 021501Z MAY 08", "PR 021501Z MAY 08"],
    ["P R 021501Z MAY 08", "P R 021501 MAY 08"],
    ["P R 021501Z MAY 08", "P R 021501ZMAY08"],
    ["P R 021501Z MAY 08", "P R 021501Z May 2008"],
    ["FM AMEMBASSY", "FROM AMEMBASSY"],
    ["FM AMEMBASSY", "FM: AMEMBASSY"],
    ["FM AMEMBASSY", "FN AMEMBASSY"],
    ["FM AMEMBASSY", "FMAMEMBASSY"],
    ["FM AMEMBASSY", "FM RUEHZD/AMEMBASSY"],
    ["FM AMEMBASSY ZENDA", "FM AMEMBASSY\nZENDA"],
    ["TO RUEHC", "TO: RUEHC"],
    ["TO RUEHC", "T0 RUEHC"],
    ["TO RUEHC", "TORUEHC"],
    ["TO RUEHC", "TO\nRUEHC"],
    ["INFO RUEHSL", "INF0 RUEHSL"],
    ["INFO RUEHSL", "INFO:\nRUEHSL"],
    ["WASHDC 8295", "WASHDC 8295."],
    ["8295\nINFO", "8295 INFO"],
    ["VZCZCXRO1234\nPP RUEHSL\n", "VZCZCXRO1234 PP RUEHSL "],
    ["\nZNY", " ZNY"],
    ["\nFM AMEMBASSY ZENDA\n", " FM AMEMBASSY ZENDA "],
  ] as const) {
    it(`says what the sound one does: ${JSON.stringify(damaged)}`, () => {
      assert.equal(said(whole.replace(printed, damaged)), said(whole));
    });
  }

  it("says nothing of a number in which a sign is lost", () => {
    const [facts] = createView(whole.replace("#0042", "#00Q2")).telegrams;
    assert.equal(facts?.transmission?.stationSerial, null);
    assert.equal(facts.transmission.julianDay, 123);
  });

  it("may have its signals before it, on a line of their own or with the date-time group", () => {
    for (const damaged of ["ZFF4\nP R 02", "ZFF4 P R 02"]) {
      const [facts] = createView(whole.replace("P R 02", damaged)).telegrams;
      assert.deepEqual(facts?.transmission?.signals, ["ZZH", "ZFF4"]);
    }
  });
});

describe("a heading that a copyist joined into one line", () => {
  it("is read as its lines", () => {
    const heading =
      "VZCZCXRO1234 PP RUEHSL DE RUEHZD #0042/01 1231501 ZNY CCCCC ZZH P R 021501Z MAY 08 FM AMEMBASSY ZENDA TO RUEHC/SECSTATE WASHDC 8295 INFO RUEHSL/AMEMBASSY STRELSAU PRIORITY 0001 RUEHTA/AMEMBASSY TARLENHEIM C O N F I D E N T I A L SECTION 01 OF 02 ZENDA 000042";
    checkLines(
      `${heading}\n\nSUBJECT: TALKS`,
      ({ transmission, dateTimeGroup, addressees, reference, text, telegram }) => [
        `${transmission?.channel ?? "-"} ${transmission?.stationSerial ?? "-"} ${transmission?.security ?? "-"}`,
        dateTimeGroup === null ? "no date" : isoDate(dateTimeGroup),
        telegram.heading?.from ? unwrap(text, telegram.heading.from.post) : "-",
        ...addressees.map(({ role, name, continuityNumber }) => `${role} ${name} ${continuityNumber ?? "-"}`),
        reference?.id ?? "-",
      ],
      `
      XRO1234 0042 CCCCC
      2008-05-02
      AMEMBASSY ZENDA
      TO SECSTATE WASHDC 8295
      INFO AMEMBASSY STRELSAU 0001
      INFO AMEMBASSY TARLENHEIM -
      08ZENDA42
    `,
    );
  });

  it("has several excluded posts on one line", () => {
    checkLines(
      "R 021501Z MAY 08\nFM AMEMBASSY ZENDA\nTO ALL RURITANIAN POSTS\nXMT AMCONSUL HENTZAU, AMEMBASSY STRELSAU\n\nUNCLAS ZENDA 000042",
      ({ addressees }) => addressees.flatMap(({ name, excluded }) => [name, ...excluded]),
      "ALL RURITANIAN POSTS\nAMCONSUL HENTZAU\nAMEMBASSY STRELSAU",
    );
  });
});
