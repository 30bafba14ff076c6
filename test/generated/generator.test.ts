import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { sniff } from "../../server/src/text/sniff";
import {
  damageKinds,
  generateCable,
  generateFile,
  wrappers,
  type GeneratedCable,
  type Options,
} from "../support/generator/cable";
import { writeFolder } from "../support/generator/folder";
import { nothing, type CableRecord } from "../support/generator/record";

const some = (count: number, options: Options = {}): GeneratedCable[] =>
  Array.from({ length: count }, (_, seed) => generateCable(seed, options));
const cables = some(300);

/** Lines that pages have at their head and foot. */
const standing = new Set(["SIPDIS", "CONFIDENTIAL", "SECRET", "UNCLASSIFIED", "LIMITED OFFICIAL USE"]);

/** A text without what stands between two lines of its prose, and with single blanks. */
function readable(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/^> ?/, "").replace(/\\$/, "").trim());
  const prose = lines.filter(
    (line) => !/^(?:(?:[A-Z]+ \/ )?PAGE \d\d |Declassified\/)/.test(line) && !standing.has(line),
  );
  return flat(prose.join(" ").replace(/[A-Z][A-Z .'-]{1,9} \d{8} {1,2}\d{3}(?:\.\d)? OF \d{3}/g, ""));
}

function flat(text: string): string {
  return text.replaceAll("¶", "").replace(/\s+/g, " ").trim();
}

/** What is meant stands in the text, in the words in which it is meant. */
function assertSaid({ text, meant }: GeneratedCable, about: string): void {
  const prose = readable(text);
  const says = (words: string | null): void => {
    if (words !== null) assert.ok(prose.includes(flat(words)), `${about} does not say: ${words}`);
  };
  for (const paragraph of meant.paragraphs) says(paragraph.text);
  for (const { title } of meant.sections) says(title);
  for (const addressee of [...meant.to, ...meant.info]) says(addressee.name);
  for (const reference of meant.references) says(reference.text);
  for (const line of [...meant.passTo, ...meant.signature]) says(line);
  for (const { code } of meant.tags) says(code);
  says(meant.subject);
  says(meant.classifiedBy?.text ?? null);
  if (meant.summary !== null) for (const words of meant.summary.split("\n")) says(words);
}

const shareOf = (form: CableRecord["form"]): number =>
  cables.filter(({ meant }) => meant.form === form).length / cables.length;

describe("the generator of cables", () => {
  it("gives the same for the same seed, and something else for another", () => {
    assert.deepEqual(generateCable(7), generateCable(7));
    assert.equal(new Set(cables.map(({ text }) => text)).size, cables.length);
  });

  it("says in the text what it means", () => {
    for (const [seed, cable] of cables.entries()) assertSaid(cable, `seed ${seed}`);
  });

  it("says it in every wrapper", () => {
    for (const wrapper of wrappers) {
      for (const cable of some(10, { form: "wrapped", wrapper })) assertSaid(cable, wrapper);
    }
  });

  it("gives every record all keys in their order", () => {
    for (const { meant } of cables) assert.deepEqual(Object.keys(meant), Object.keys(nothing));
  });

  it("agrees with itself in the heading", () => {
    for (const { meant } of cables) {
      // Signals alone say nothing of the originator.
      if (meant.transmission?.originator == null || meant.dateTimeGroup === null) continue;
      const sent = new Date(meant.dateTimeGroup);
      const firstOfYear = Date.UTC(sent.getUTCFullYear(), 0, 1);
      assert.equal(meant.transmission.julianDay, 1 + Math.floor((sent.getTime() - firstOfYear) / 86_400_000));
      assert.equal(Number(meant.transmission.stationSerial), meant.serial);
      assert.equal(meant.transmission.precedence?.[0], meant.precedence[0]?.[0]?.replace("I", "O"));
      assert.equal(meant.year, sent.getUTCFullYear());
    }
  });

  it("has each form about as often as archives have it", () => {
    const expected = [
      ["release", 0.66],
      ["extract", 0.1],
      ["newspaper", 0.09],
      ["wrapped", 0.05],
      ["seventies", 0.05],
      ["transmitted", 0.02],
      ["markdown", 0.02],
      ["unknown", 0.01],
    ] as const;
    for (const [form, share] of expected) {
      assert.ok(Math.abs(shareOf(form) - share) < 0.05, `${form}: ${shareOf(form)}`);
      assert.notEqual(shareOf(form), 0, form);
    }
  });

  it("is as long as cables are", () => {
    const lengths = cables.map(({ text }) => text.length).sort((a, b) => a - b);
    const median = lengths[lengths.length / 2]!;
    assert.ok(median > 5500 && median < 8500, String(median));
    assert.ok(lengths[0]! < 2500 && lengths.at(-1)! > 25_000 && lengths.at(-1)! < 65_000);
    assert.ok(generateCable(3, { scale: 3 }).text.length > 2 * generateCable(3).text.length);
  });

  it("writes what the sniffer takes for a cable", () => {
    for (const form of ["release", "transmitted", "markdown"] as const) {
      for (const [seed, { text }] of some(60, { form }).entries()) {
        assert.ok(sniff(text).isCable, `${form}, seed ${seed}`);
      }
    }
  });

  it("means the same with every line end", () => {
    for (const lineEnd of ["\r\n", "\r"] as const) {
      const { text, meant } = generateCable(5, { lineEnd });
      assert.deepEqual(meant, generateCable(5).meant);
      assert.equal(text.replaceAll(lineEnd, "\n"), generateCable(5).text);
    }
  });

  it("does no damage that is not asked for, but for the last line of an archive", () => {
    for (const { text, meant } of cables) {
      const debris = text.includes("CABLE ENDS") ? [{ kind: "debris", count: 1 }] : [];
      assert.deepEqual(meant.damage, debris);
    }
  });

  for (const kind of damageKinds) {
    it(`damages: ${kind}`, () => {
      const damaged = some(30, { form: "release", damage: [kind], scale: 0.4 });
      const done = damaged.filter(({ meant }) => meant.damage.length > 0);
      assert.notEqual(done.length, 0);
      for (const cable of done) {
        assert.deepEqual(
          cable.meant.damage.map((damage) => damage.kind),
          [kind],
        );
        if (kind !== "tags-run-together" && kind !== "paragraphs-joined") assertSaid(cable, kind);
      }
    });
  }

  it("puts several telegrams into one file", () => {
    const { text, meant } = generateFile(1, 6);
    assert.deepEqual(
      meant.map(({ index }) => index),
      [0, 1, 2, 3, 4, 5],
    );
    const channels = text.match(/^VZCZC.*$/gm)?.map((line) => line.slice("VZCZC".length));
    assert.deepEqual(
      channels,
      meant.map(({ transmission }) => transmission?.channel),
    );
  });

  it("fills a folder", async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), "cables-"));
    try {
      const written = new Map<string, string>();
      await writeFolder(folder, 3, 20, { lineEnd: "\r\n" }, (name, { text }) => written.set(name, text));
      assert.deepEqual(await readdir(folder), ["00000.txt", "00001.txt", "00002.txt"]);
      for (const [name, text] of written) assert.equal(await readFile(path.join(folder, name), "utf8"), text);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
