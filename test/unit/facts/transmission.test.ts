import assert from "node:assert/strict";
import { createView } from "../../../server/src/service";
import { checkLines } from "../../support/check";

const text =
  "VZCZCXRO1234\nPP RUEHSL RUEHHZ\nDE RUEHZD #0042/01 1231501\nZNY CCCCC ZZH\nP R 021501Z MAY 08 ZDK\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC PRIORITY 8295\nALL RURITANIAN POSTS\nXMT AMCONSUL HENTZAU\nAMEMBASSY STRELSAU\nINFO RUEKJCS/SECDEF WASHDC\n\nCONFIDENTIAL SECTION 01 OF 02 ZENDA 000042\n";

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
});
