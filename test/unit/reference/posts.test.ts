import assert from "node:assert/strict";
import { designatedKind, nearestPosts, postByName, postBySlug } from "../../../server/src/reference/posts";
import { routingIndicator } from "../../../server/src/reference/routing";

describe("posts", () => {
  for (const [name, slug] of [
    ["AMEMBASSY ISLAMABAD", "ISLAMABAD"],
    ["SECSTATE WASHDC", "STATE"],
    ["USMISSION USNATO", "USNATO"],
    ["US MISSION USNATO BRUSSELS BE", "USNATO"],
    ["USMISSION USUN NEW YORK", "USUNNEWYORK"],
    ["USEU BRUSSELS", "USEUBRUSSELS"],
    ["AMEMBASSY BRUSSELS", "BRUSSELS"],
    ["AMEMBASSY MEXICO CITY", "MEXICO"],
    ["AMEMBASSY VATICAN CITY", "VATICAN"],
    ["AMEMBASSY N'DJAMENA", "NDJAMENA"],
    ["AMCONSUL RIO DE JANEIRO", "RIODEJANEIRO"],
    ["AIT TAIPEI", "AITTAIPEI"],
    ["Amembassy  New Delhi", "NEWDELHI"],
    ["USINT HAVANA", "HAVANA"],
    ["USDEL SECRETARY", "PARTO"],
  ] as const) {
    it(`finds ${name}`, () => {
      assert.equal(postByName(name)?.slug, slug);
    });
  }

  it("takes no agency and no collective for a post", () => {
    for (const name of [
      "CIA WASHINGTON DC",
      "EUROPEAN POLITICAL COLLECTIVE",
      "AMEMBASSY",
      "",
      "AMEMBASSY LA PAZ JAN LIMA",
    ]) {
      assert.equal(postByName(name), undefined, name);
    }
  });

  it("tells place, kind and how far each can be relied on", () => {
    const post = postBySlug("NEW DELHI");
    assert.deepEqual([post?.city, post?.country, post?.kind], ["New Delhi", "India", "embassy"]);
    assert.deepEqual([post?.confidence, post?.placeConfidence], ["sourced", "own knowledge"]);
  });

  it("tells another slug of the same post, and the right form of a misspelt one", () => {
    assert.equal(postBySlug("KIEV")?.sameAs, "KYIV");
    assert.deepEqual(postBySlug("DAMASCCUS")?.means, ["DAMASCUS"]);
  });

  it("reads the kind off the name alone", () => {
    assert.equal(designatedKind("AMCONSUL NOWHERE"), "consulate");
    assert.equal(designatedKind("US MISSION NOWHERE"), "mission");
    assert.equal(designatedKind("SECSTATE WASHDC"), undefined);
  });
});

describe("routing indicators", () => {
  it("stand for a post, by the name the cables use first", () => {
    const quito = routingIndicator("ruehqt");
    assert.deepEqual(quito?.names, ["AMEMBASSY QUITO", "AMEMBASSY QUINTO"]);
    assert.equal(quito.post?.slug, "QUITO");
    assert.equal(quito.confidence, "sourced");
    assert.match(quito.sources.join(), /ACP 117/);
  });

  it("stand for agencies, without a post", () => {
    const cia = routingIndicator("RUEAIIA");
    assert.deepEqual(cia?.names, ["CIA WASHINGTON DC"]);
    assert.equal(cia.post, undefined);
  });

  it("are read in ranges that the lists print", () => {
    assert.deepEqual(routingIndicator("RUCOYAK")?.names, routingIndicator("RUCOYAA")?.names);
    assert.ok(routingIndicator("RUCOYAZ"));
    assert.ok(routingIndicator("RHWSFED"));
    assert.equal(routingIndicator("RHWSFEE"), undefined, "past the end of RHWSFEA to RHWSFED");
  });

  it("that no list has are unknown", () => {
    assert.equal(routingIndicator("RUEHWEB"), undefined);
  });
});

describe("nearest posts", () => {
  const slugs = (printed: string): readonly string[] => nearestPosts(printed).map(({ slug }) => slug);

  it("are those one slip away, and those of known misspellings", () => {
    assert.deepEqual(slugs("BOGTOA"), ["BOGOTA"]);
    assert.deepEqual(slugs("DAMASCCUS"), ["DAMASCUS"]);
  });

  it("are none for other words, nor misspellings themselves", () => {
    assert.deepEqual(slugs("STRELSAU"), []);
    assert.deepEqual(slugs("MONTEREYY"), []);
  });
});
