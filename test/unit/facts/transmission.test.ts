import assert from "node:assert/strict";
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
