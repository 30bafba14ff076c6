import assert from "node:assert/strict";
import {
  countryCodes,
  isRegisteredTag,
  lookupTag,
  nearestTags,
  splitRunTogether,
  tagCategory,
  tagYears,
} from "../../../server/src/reference/tags";

function kinds(code: string, year?: number): readonly string[] {
  return lookupTag(code, year).map((entry) => entry.kind);
}

function names(code: string, year?: number): readonly (string | undefined)[] {
  return lookupTag(code, year).map((entry) => entry.name);
}

function nearest(code: string, year?: number): readonly string[] {
  return nearestTags(code, year).map((entry) => entry.code);
}

describe("TAGS by the cable's date", () => {
  it("reads GE as East Germany in the 1970s, as a slip since, and either way from 1980 to 1992", () => {
    assert.deepEqual(names("GE", 1975), ["Germany (East)"]);
    assert.deepEqual(kinds("GE", 1979), ["geographic"]);
    for (const year of [1980, 1990, 1992])
      assert.deepEqual(kinds("GE", year).toSorted(), ["geographic", "geographic-misuse"]);
    assert.deepEqual(kinds("GE", 1993), ["geographic-misuse"]);
    assert.deepEqual(lookupTag("GE", 2008)[0]?.means, ["GM", "GG"]);
    assert.equal(kinds("GE").length, 2, "without a year, every meaning");
  });

  it("reads CZ as Czechoslovakia before the slip for the Czech Republic", () => {
    assert.deepEqual(names("CZ", 1975), ["Czechoslovakia"]);
    assert.deepEqual(
      lookupTag("CZ", 2005).map((entry) => entry.means),
      [["EZ"]],
    );
  });

  it("knows UR up to 1992, and later only as a code of another time", () => {
    assert.deepEqual(names("UR", 1975), ["Soviet Union"]);
    assert.deepEqual(names("UR", 1991), ["Soviet Union"]);
    assert.deepEqual(names("UR", 2008), []);
    assert.deepEqual(names("UR"), ["Soviet Union"]);
    assert.equal(isRegisteredTag("UR", 1991), true);
    assert.equal(isRegisteredTag("UR", 2008), false);
  });

  it("has one row for WTO, which tells both meanings", () => {
    assert.deepEqual(names("WTO", 1975), names("WTO", 2005));
    assert.match(names("WTO", 2005).join(), /Warsaw.*World Trade Organization/);
  });

  it("reads codes in any case, those printed with small letters too", () => {
    assert.equal(lookupTag("prel")[0]?.code, "PREL");
    assert.equal(lookupTag("ALITALIA")[0]?.code, "Alitalia");
  });

  it("tells both meanings of a code that is a country and an organization", () => {
    assert.deepEqual(kinds("AL", 2008).toSorted(), ["geographic", "organization"]);
  });

  it("warns where ISO 3166 gives the letters to another country", () => {
    assert.equal(lookupTag("AU", 2008)[0]?.name, "Austria");
    assert.equal(lookupTag("AU", 2008)[0]?.iso, "Australia");
    assert.equal(lookupTag("PK", 2008)[0]?.iso, undefined);
  });

  it("gives no name where the meaning is unknown, and says so", () => {
    const [entry] = lookupTag("KWWW");
    assert.equal(entry?.confidence, "unknown");
    assert.equal(entry.name, undefined);
  });

  it("cites its sources in full", () => {
    assert.match(lookupTag("GE", 1975)[0]?.sources.join() ?? "", /TAGS handbook TL:TAGS-1, 28 June 1974/);
  });

  it("counts no slip as registered", () => {
    for (const code of ["RU", "ENGR", "MERCOSUR", "XYZZY"])
      assert.equal(isRegisteredTag(code, 2008), false, code);
    for (const code of ["RS", "ENRG", "KNNP", "UNSC", "XK"])
      assert.equal(isRegisteredTag(code, 2008), true, code);
  });

  it("says for which years it holds and what the first letters mean", () => {
    assert.deepEqual(tagYears, { from: 1973, to: 2012 });
    assert.equal(tagCategory("m")?.name, "Military and defense");
    assert.equal(tagCategory("Q"), undefined);
  });
});

describe("nearest TAGS", () => {
  it("gives what a known slip means, and nothing besides", () => {
    assert.deepEqual(nearest("ENGR"), ["ENRG"]);
    assert.deepEqual(nearest("ECUN"), ["ECIN", "EUN"]);
    assert.deepEqual(nearest("GE", 2008), ["GM", "GG"]);
    assert.deepEqual(nearest("IPR"), ["KIPR"]);
  });

  it("puts swapped neighbours before other slips, and the commoner code first", () => {
    assert.equal(nearest("PERL", 2008)[0], "PREL");
    assert.equal(nearest("PGOX", 2008)[0], "PGOV");
    const near = nearestTags("EFN", 2008).map((entry) => entry.uses ?? 0);
    assert.ok(near.length > 2);
    assert.deepEqual(
      near,
      near.toSorted((a, b) => b - a),
    );
  });

  it("offers for two letters only those swapped", () => {
    assert.deepEqual(nearest("QZ", 2008), []);
    assert.deepEqual(nearest("KP", 2008), ["PK"]);
  });

  it("offers no code of another time", () => {
    assert.ok(nearest("PFRO", 1975).includes("PFOR"));
    assert.ok(!nearest("PFRO", 2008).includes("PFOR"));
  });

  it("finds nothing for a word that is no code", () => {
    assert.deepEqual(nearest("REACTION", 2008), []);
    assert.deepEqual(nearest("", 2008), []);
  });
});

describe("TAGS run together", () => {
  for (const [token, codes] of [
    ["ETRDEINVECINPGOVCS", "ETRD EINV ECIN PGOV CS"],
    ["VTPREL", "VT PREL"],
    ["prelkpao", "PREL KPAO"],
    ["ETRDECONWTOCS", "ETRD ECON WTO CS"],
  ] as const) {
    it(`splits ${token}`, () => {
      assert.deepEqual(splitRunTogether(token, 2008), codes.split(" "));
    });
  }

  it("splits nothing that does not consist of codes throughout, or of one alone", () => {
    for (const token of ["PREL", "PRELXQQ", "TERRORISM", "MEDIA", ""])
      assert.equal(splitRunTogether(token, 2008), undefined, token);
  });

  it("takes no word for a row of countries", () => {
    assert.equal(splitRunTogether("SOFA", 1975), undefined);
  });

  it("keeps to the cable's time", () => {
    assert.deepEqual(splitRunTogether("PFORUR", 1975), ["PFOR", "UR"]);
    assert.equal(splitRunTogether("PFORUR", 2008), undefined);
  });
});

describe("TAGS of a country", () => {
  it("are found by its name, all of them where the lists have several", () => {
    assert.deepEqual(countryCodes("Ecuador"), ["EC"]);
    assert.deepEqual(countryCodes("United Arab Emirates"), ["AE", "TC"]);
    assert.deepEqual(countryCodes("Ruritania"), []);
  });

  it("are those of the cable's time", () => {
    assert.deepEqual(countryCodes("Dahomey", 1975), ["DM"]);
    assert.deepEqual(countryCodes("Dahomey", 2005), []);
  });
});
