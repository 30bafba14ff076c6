import assert from "node:assert/strict";
import { run, telegram } from "./run";

const marked = telegram(42)
  .replace("UNCLAS", "S E C R E T")
  .replace("¶1. ", "¶1. (U) A short one.\n\n¶2. (S/NF) ");

describe("cable-text portions", function () {
  this.timeout(60_000);

  it("tells how much of a telegram stands at which level, and what remains without the rest", () => {
    const { code, out, said } = run(["portions", "-"], { input: marked });
    assert.deepEqual([code, said], [0, ""]);
    assert.equal(
      out,
      [
        "- · SECRET",
        "  U                1 paragraph   32 % of the text   32 % remains when what is above is withheld",
        "  S                1 paragraph   68 % of the text  100 % remains when what is above is withheld",
        "",
      ].join("\n"),
    );
  });

  it("--format csv: has a row for each level of each telegram", () => {
    assert.deepEqual(run(["portions", "-", "--format", "csv"], { input: marked }).out.split("\r\n"), [
      "file,index,id,classification,level,paragraphs,characters,share,remaining",
      "'-,0,,SECRET,U,1,12,0.3158,0.3158",
      "'-,0,,SECRET,S,1,26,0.6842,1",
      "",
    ]);
  });

  it("--format jsonl: has a record for each telegram", () => {
    const { out } = run(["portions", "-", "--format", "jsonl"], { input: telegram(42) });
    assert.deepEqual(JSON.parse(out), {
      file: "-",
      index: 0,
      id: null,
      classification: "UNCLASSIFIED",
      levels: [{ level: null, paragraphs: 1, characters: 26, share: 1, remaining: 1 }],
    });
  });

  it("goes on behind a file that cannot be read, and ends with 1", () => {
    const { code, said } = run(["portions", "no-such-file.txt", "-"], { input: marked });
    assert.equal(code, 1);
    assert.match(said, /no-such-file\.txt/);
  });
});
