import assert from "node:assert/strict";
import { lookupAbbreviation } from "../../../server/src/reference/abbreviations";
import { lookupCaption } from "../../../server/src/reference/captions";
import {
  executiveOrders,
  nearestOrders,
  orderInForce,
  ordersByNumber,
} from "../../../server/src/reference/orders";
import { precedenceByLetter, precedenceByWord, urgency } from "../../../server/src/reference/precedences";
import { exemption, instruction, reason, reasonSection } from "../../../server/src/reference/reasons";
import { lookupSignal } from "../../../server/src/reference/signals";

describe("captions", () => {
  for (const [line, name] of [
    ["SIPDIS", "SIPDIS"],
    ["noforn ", "NOFORN"],
    ["ONLY", "EYES ONLY"],
    ["LOU", "LIMITED OFFICIAL USE"],
    ["C O R R E C T E D  C O P Y (CAPTION)", "CORRECTED COPY"],
    ["REL TO AUS, GBR", "RELEASABLE TO"],
    ["CODEL SOMEONE", "CODEL"],
  ] as const) {
    it(`reads ${line}`, () => {
      assert.equal(lookupCaption(line)?.names[0], name);
    });
  }

  it("takes no other line for a caption", () => {
    for (const line of ["SIPDISS", "CODELS TRAVEL", "STATE FOR NEA", ""])
      assert.equal(lookupCaption(line), undefined, line);
  });
});

describe("precedences", () => {
  it("are found by word and by letter", () => {
    assert.equal(precedenceByWord("NIACT  IMMEDIATE")?.prosign, "OO");
    assert.equal(precedenceByLetter("O")?.word, "IMMEDIATE");
    assert.equal(precedenceByLetter("RR")?.word, "ROUTINE");
    assert.equal(precedenceByLetter("OP"), undefined);
    assert.equal(precedenceByWord("URGENT"), undefined);
  });

  it("rank from FLASH down to ROUTINE", () => {
    const words = ["FLASH", "NIACT IMMEDIATE", "IMMEDIATE", "PRIORITY", "ROUTINE"];
    const ranks = words.map((word) => urgency(precedenceByWord(word)!));
    assert.deepEqual(
      ranks,
      ranks.toSorted((a, b) => b - a),
    );
    assert.equal(new Set(ranks).size, ranks.length);
  });
});

describe("operating signals", () => {
  it("are found with the digit of their variant", () => {
    assert.equal(lookupSignal("ZFF4")?.signal, "ZFF");
    assert.equal(lookupSignal("ZFH-1")?.signal, "ZFH");
    assert.equal(lookupSignal("SSSSS")?.meaning, "Secret");
    assert.equal(lookupSignal("SSSAA")?.kind, "security");
    assert.equal(lookupSignal("ZQQ"), undefined);
  });

  it("give no meaning where none is known", () => {
    assert.equal(lookupSignal("ZZH")?.confidence, "unknown");
    assert.equal(lookupSignal("ZZH")?.meaning, undefined);
  });
});

describe("executive orders", () => {
  it("are in force without gap or overlap", () => {
    for (const [i, order] of executiveOrders.entries()) assert.equal(order.to, executiveOrders[i + 1]?.from);
  });

  for (const [date, number, amendedBy] of [
    ["1975-08-17", "11652", undefined],
    ["1978-12-01", "12065", undefined],
    ["1990-01-01", "12356", undefined],
    ["2003-03-24", "12958", undefined],
    ["2008-04-10", "12958", "13292"],
    ["2010-06-27", "13526", undefined],
  ] as const) {
    it(`say ${number} on ${date}`, () => {
      const order = orderInForce(date);
      assert.deepEqual([order?.number, order?.amendedBy], [number, amendedBy]);
    });
  }

  it("are unknown before 1972", () => {
    assert.equal(orderInForce("1970-01-01"), undefined);
  });

  it("are found by number and by a number one slip away", () => {
    assert.equal(ordersByNumber("12958").length, 2);
    assert.deepEqual(ordersByNumber("12598"), []);
    for (const slip of ["12598", "1295", "12985", "12928"])
      assert.deepEqual(nearestOrders(slip), ["12958"], slip);
    assert.deepEqual(nearestOrders("12958"), []);
    assert.deepEqual(nearestOrders("99999"), []);
  });
});

describe("reasons", () => {
  it("are told by section and letter", () => {
    assert.match(reason("1.4", "D")?.meaning ?? "", /foreign relations/);
    assert.equal(reason("1.5", "d")?.to, "2003-03-25");
    assert.equal(reason("1.5", "h"), undefined);
    assert.equal(reason("1.6", "a"), undefined);
  });

  it("move from section 1.5 to 1.4 in March 2003", () => {
    assert.equal(reasonSection("2003-03-24"), "1.5");
    assert.equal(reasonSection("2003-03-25"), "1.4");
    assert.equal(reasonSection("1990-01-01"), undefined);
  });

  it("say how far they can be relied on", () => {
    assert.equal(reason("1.4", "b")?.confidence, "sourced");
    assert.equal(reason("1.4", "g")?.confidence, "own knowledge");
  });

  it("know exemptions and instructions", () => {
    assert.equal(exemption("25x1-human")?.years, 25);
    assert.equal(exemption("X9"), undefined);
    assert.equal(instruction("GDS").length, 2);
    assert.match(instruction("GDS", "12065")[0]?.meaning ?? "", /within 6 years/);
    assert.ok(instruction("XGDS")[0]?.variants?.["3"]);
    assert.deepEqual(instruction("GDS", "13526"), []);
  });
});

describe("abbreviations", () => {
  it("are read as printed and in capitals, not in small letters", () => {
    assert.deepEqual(lookupAbbreviation("EmbOff")?.expansions, ["Embassy officer"]);
    assert.equal(lookupAbbreviation("EMBOFF"), lookupAbbreviation("EmbOff"));
    assert.equal(lookupAbbreviation("com"), undefined);
  });

  it("give every expansion of an ambiguous one", () => {
    assert.deepEqual(lookupAbbreviation("GOV")?.expansions, [
      "Government of Venezuela",
      "Government of Vietnam",
    ]);
  });
});
