import assert from "node:assert/strict";
import { partNamed } from "../../../server/src/reference/parts";
import { recipient } from "../../../server/src/reference/releasable";
import { secretaryOn } from "../../../server/src/reference/secretaries";
import { lookupSignal } from "../../../server/src/reference/signals";

describe("parts of a telegram", () => {
  it("are found by name, and none other", () => {
    assert.equal(partNamed("DE")?.confidence, "sourced");
    assert.equal(partNamed("page marker")?.confidence, "inferred");
    assert.equal(partNamed("postscript"), undefined);
  });
});

describe("those to whom a portion is releasable", () => {
  it("are countries by three letters, and groups of them", () => {
    assert.equal(recipient("GBR")?.name, "United Kingdom");
    assert.equal(recipient("GBR")?.confidence, "sourced");
    assert.equal(recipient("FVEY")?.confidence, "own knowledge");
    assert.equal(recipient("GB"), undefined);
    assert.equal(recipient("RUR"), undefined);
  });
});

describe("Secretaries of State", () => {
  it("are found by surname and day, on their first day and their last", () => {
    assert.equal(secretaryOn("RICE", "2005-01-26")?.name, "Condoleezza Rice");
    assert.equal(secretaryOn("RICE", "2009-01-20")?.name, "Condoleezza Rice");
    assert.equal(secretaryOn("RICE", "2009-01-21"), undefined);
    assert.equal(secretaryOn("SAPT", "2008-04-10"), undefined);
  });
});

describe("the check of the end of a message", () => {
  it("is found by its pattern", () => {
    assert.equal(lookupSignal("#nnnn")?.lines?.[0], "FL15");
  });
});
