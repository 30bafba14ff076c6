import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
} from "node:fs";
import path from "node:path";
import { generateCable } from "../support/generator/cable";
import { program, records, run, telegram, temporaryFolder } from "./run";

describe("cable-text export", function () {
  this.timeout(60_000);
  const folder = temporaryFolder();

  /** Runs in the folder. */
  const exportIn = (...args: readonly string[]) => run(["export", ...args], { cwd: folder.path });
  /** What of a record tells it from others. */
  const named = (out: string) =>
    records(out).map(({ file, index, serial }) => `${file} ${index} ${serial ?? "-"}`);

  describe("reads", () => {
    it("a file, one record for each telegram", () => {
      folder.write({ "two.txt": `${heading}${telegram(41)}\n${heading}${telegram(42)}` });
      const { code, out, said } = exportIn("two.txt");
      assert.deepEqual([named(out), code, said], [["two.txt 0 41", "two.txt 1 42"], 0, ""]);
    });

    it("of a folder the .txt and .cable files at any depth, in the order of their names", () => {
      folder.write({
        "b/2.txt": telegram(12),
        "b/10.cable": telegram(11),
        "b/a/1.TXT": telegram(13),
        "b-1.txt": telegram(10),
        "b/notes.md": telegram(98),
        "b/.hidden.txt": telegram(99),
        "b/.git/x.txt": telegram(97),
        "a.cable.txt": telegram(9 + 5),
      });
      const expected = [
        "a.cable.txt 0 14",
        "b-1.txt 0 10",
        "b/10.cable 0 11",
        "b/2.txt 0 12",
        "b/a/1.TXT 0 13",
      ];
      assert.deepEqual(named(exportIn(".").out), expected);
    });

    it("each file once, in the order of the names, however it is asked for", () => {
      folder.write({ "a/1.txt": telegram(11), "b.eml": telegram(12) });
      assert.deepEqual(named(exportIn("b.eml", "./a/1.txt", "a", "b.eml").out), [
        "a/1.txt 0 11",
        "b.eml 0 12",
      ]);
    });

    it("what the globs name, by the file's name or by its way from the folder", () => {
      folder.write({
        "in/a.txt": telegram(11),
        "in/b.eml": telegram(12),
        "in/1976/c.txt": telegram(13),
        "in/1976/d.eml": telegram(14),
      });
      const taken = named(exportIn("in", "--glob", "*.eml", "--glob", "1976/*.txt").out);
      assert.deepEqual(taken, ["in/1976/c.txt 0 13", "in/1976/d.eml 0 14", "in/b.eml 0 12"]);
    });

    it("links to files, but goes into no link to a folder", () => {
      folder.write({ "in/a.txt": telegram(11), "elsewhere/b.txt": telegram(12) });
      symlinkSync("../elsewhere/b.txt", path.join(folder.path, "in/link.txt"));
      symlinkSync("..", path.join(folder.path, "in/up.txt"));
      assert.deepEqual(named(exportIn("in").out), ["in/a.txt 0 11", "in/link.txt 0 12"]);
    });

    it("standard input", () => {
      const { out } = run(["export", "-"], { input: telegram(42) });
      assert.deepEqual(named(out), ["- 0 42"]);
    });

    it("texts without a telegram, and says nothing of them", () => {
      folder.write({ "empty.txt": "", "blank.txt": " \n\n" });
      assert.deepEqual(exportIn("."), { code: 0, out: "", said: "" });
    });

    it("any bytes", () => {
      folder.write({
        "binary.txt": Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256),
        "line.txt": "word ".repeat(10_000),
      });
      const { code, out, said } = exportIn(".");
      assert.deepEqual([code, said], [0, ""]);
      assert.deepEqual([...new Set(records(out).map(({ file }) => file))], ["binary.txt", "line.txt"]);
    });

    it("the same with any line end", () => {
      const { text } = generateCable(7);
      folder.write({
        "LF.txt": text,
        "CRLF.txt": text.replaceAll("\n", "\r\n"),
        "CR.txt": text.replaceAll("\n", "\r"),
      });
      const [first, ...others] = records(exportIn(".").out).map((record) => ({ ...record, file: "" }));
      assert.deepEqual(others, [first, first]);
    });
  });

  describe("states the encoding", () => {
    const text = telegram(42).replace("TALKS", "“CAFÉ” – TALKS");
    const windows1252 = Buffer.from(
      text.replace("“", "\x93").replace("”", "\x94").replace("–", "\x96"),
      "latin1",
    );
    for (const [encoding, bytes] of [
      ["utf-8", Buffer.from(text)],
      ["utf-8-bom", Buffer.from(`\ufeff${text}`)],
      ["utf-16le", Buffer.from(`\ufeff${text}`, "utf16le")],
      ["windows-1252", windows1252],
    ] as const) {
      it(encoding, () => {
        folder.write({ "a.txt": bytes });
        const [record] = records(exportIn("a.txt", "--spans").out);
        assert.deepEqual([record?.encoding, record?.subject], [encoding, "“CAFÉ” – TALKS"]);
        // Offsets count from behind the byte order mark.
        const start = text.indexOf("“CAFÉ”");
        assert.deepEqual(record?.spans?.subject, [start, start + "“CAFÉ” – TALKS".length]);
      });
    }
  });

  describe("goes on where a file cannot be read, names it with the cause, and ends with 1", () => {
    const cannotRead = (name: string, cause: string) => ({
      code: 1,
      said: `Cannot read "${name}": ${cause}.\n`,
    });
    const check = (args: readonly string[], name: string, cause: string) => {
      folder.write({ "z.txt": telegram(42) });
      const { out, ...rest } = exportIn(...args, "z.txt");
      assert.deepEqual([named(out), rest], [["z.txt 0 42"], cannotRead(name, cause)]);
    };

    it("a missing one", () => {
      check(["a.txt"], "a.txt", "no such file or directory");
    });

    it("a link that leads nowhere", () => {
      symlinkSync("nowhere", path.join(folder.path, "a.txt"));
      check(["."], "a.txt", "no such file or directory");
    });

    it("what is not a file", () => {
      spawnSync("mkfifo", [path.join(folder.path, "a.txt")]);
      check(["."], "a.txt", "it is not a file");
    });

    it("a very large one", () => {
      folder.write({ "a.txt": "" });
      truncateSync(path.join(folder.path, "a.txt"), 100e6 + 1);
      check(["a.txt"], "a.txt", "it is larger than 100 MB");
    });

    for (const [what, name] of [
      ["a file", "a.txt"],
      ["a folder", "b"],
    ] as const) {
      it(`${what} that the user may not read`, () => {
        folder.write({ "a.txt": telegram(41), "b/a.txt": telegram(41), "z.txt": telegram(42) });
        chmodSync(folder.path, 0o755);
        chmodSync(path.join(folder.path, name), 0);
        // The superuser may read everything, and takes another user's place: for whom no way to the program may be open.
        const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
        const { status, stdout, stderr } = spawnSync(process.execPath, ["-", "export", name, "z.txt"], {
          cwd: folder.path,
          input: readFileSync(program),
          encoding: "utf8",
          ...other,
        });
        chmodSync(path.join(folder.path, name), 0o755);
        assert.deepEqual(
          [named(stdout), { code: status, said: stderr }],
          [["z.txt 0 42"], cannotRead(name, "permission denied")],
        );
      });
    }
  });

  describe("writes", () => {
    it("a list in JSON", () => {
      folder.write({ "a.txt": telegram(11), "b.txt": telegram(12), "none.txt": "" });
      const { out } = exportIn("a.txt", "b.txt", "--format", "json");
      assert.deepEqual(JSON.parse(out), records(exportIn("a.txt", "b.txt").out));
      assert.equal(exportIn("none.txt", "--format", "json").out, "[]\n");
    });

    it("a table in CSV, with what would be a formula or part a cell made harmless", () => {
      folder.write({
        "a,b.txt":
          'UNCLAS ZENDA 000042\n\nTAGS: PREL, EC\nSUBJECT: =TALKS ON "BRIDGES"\n\n¶1. One, two.\n- Three.\n\n¶2. Four.\nROE\n',
        "none.txt": "",
      });
      const { out } = exportIn("a,b.txt", "--format", "csv");
      const [header, row] = out.split("\r\n");
      const cell = (name: string) => cells(row!)[header!.split(",").indexOf(name)];
      assert.equal(cell("file"), "a,b.txt");
      assert.equal(cell("serial"), "42");
      assert.equal(cell("tags"), "PREL; EC");
      assert.equal(cell("transmission.channel"), "");
      assert.equal(cell("subject"), '\'=TALKS ON "BRIDGES"');
      assert.equal(cell("paragraphs"), "One, two.\n- Three.; Four.");
      assert.equal(cells(row!).length, header!.split(",").length);
      assert.equal(exportIn("none.txt", "--format", "csv").out, `${header!}\r\n`);
    });

    it("the places of fields last", () => {
      folder.write({ "a.txt": telegram(42) });
      const [record] = records(exportIn("a.txt", "--spans").out);
      assert.equal(Object.keys(record!).at(-1), "spans");
      assert.deepEqual(record!.spans?.serial, [13, 19]);
      const csv = exportIn("a.txt", "--spans", "--format", "csv").out;
      const [header, row] = csv.split("\r\n");
      assert.equal(header!.split(",").at(-1), "spans");
      assert.deepEqual(JSON.parse(cells(row!).at(-1)!), record!.spans);
    });

    it("to a file instead of standard output", () => {
      folder.write({ "a.txt": telegram(42), "out.jsonl": "what was there before" });
      const { out } = exportIn("a.txt");
      assert.deepEqual(exportIn("a.txt", "--output", "out.jsonl"), { code: 0, out: "", said: "" });
      assert.equal(readFileSync(path.join(folder.path, "out.jsonl"), "utf8"), out);
    });

    it("through a link, also one that leads to no file yet, and keeps the mode of the file", () => {
      folder.write({ "a.txt": telegram(42) });
      symlinkSync("real.jsonl", path.join(folder.path, "link"));
      const { out } = exportIn("a.txt");
      for (const mode of [0o644, 0o666]) {
        assert.equal(exportIn("a.txt", "--output", "link").code, 0);
        assert.ok(lstatSync(path.join(folder.path, "link")).isSymbolicLink());
        assert.equal(readFileSync(path.join(folder.path, "real.jsonl"), "utf8"), out);
        if (mode === 0o666) assert.equal(statSync(path.join(folder.path, "real.jsonl")).mode & 0o777, mode);
        chmodSync(path.join(folder.path, "real.jsonl"), 0o666);
      }
    });

    it("into devices and pipes", function () {
      if (process.platform !== "linux") this.skip();
      folder.write({ "a.txt": telegram(42) });
      const { out } = exportIn("a.txt");
      const write = `"${process.execPath}" "${program}" export a.txt --output`;
      for (const command of [`mkfifo pipe; ${write} pipe & cat pipe`, `${write} /dev/stdout | cat`]) {
        const { stdout } = spawnSync("sh", ["-c", command], { cwd: folder.path, encoding: "utf8" });
        assert.equal(stdout, out);
      }
      const said = 'Cannot write "/dev/full": no space left on device.\n';
      assert.deepEqual(exportIn("a.txt", "--output", "/dev/full"), { code: 2, out: "", said });
    });

    for (const args of [["export"], ["portions"], ["lint"], ["lint", "--format", "json", "--jobs", "3"]])
      it(`nothing when it is interrupted, and leaves the output as it was: ${args.join(" ")}`, async () => {
        const text = telegram(42).replace("¶1. ", "¶1. (S) Nobody swims.\n\n¶3. ");
        const files = Array.from({ length: 5000 }, (_, at) => [`in/${String(at)}.txt`, text] as const);
        folder.write({ "old.out": "what was there before", ...Object.fromEntries<string>(files) });
        const child = spawn(process.execPath, [program, ...args, "in", "--output", "old.out"], {
          cwd: folder.path,
        });
        let said = "";
        child.stderr.on("data", (data: Buffer) => (said += data.toString()));
        // It has begun when a file stands beside the output.
        while (readdirSync(folder.path).length < 3 && child.exitCode === null)
          await new Promise((resolve) => setTimeout(resolve, 5));
        await new Promise((resolve) => setTimeout(resolve, 50));
        child.kill("SIGINT");
        const [code] = (await once(child, "close")) as [number];
        assert.equal(code, 130);
        assert.match(said, /^Interrupted after \d+ of 5000 files\.\n$/);
        assert.deepEqual(readdirSync(folder.path).sort(), ["in", "old.out"]);
        assert.equal(readFileSync(path.join(folder.path, "old.out"), "utf8"), "what was there before");
      });

    it("as much as its reader takes, and ends quietly", async () => {
      const text = Array.from({ length: 500 }, (_, at) => `${heading}${telegram(at + 10)}`).join("\n");
      folder.write({ "a.txt": text, "b.txt": text });
      const child = spawn(process.execPath, [program, "export", "."], { cwd: folder.path });
      let said = "";
      child.stderr.on("data", (data: Buffer) => (said += data.toString()));
      await once(child.stdout, "data");
      child.stdout.destroy();
      const [code] = (await once(child, "close")) as [number];
      assert.deepEqual([code, said], [0, ""]);
    });
  });

  describe("says", () => {
    it("how far it is, on a terminal only", function () {
      if (process.platform !== "linux") this.skip();
      folder.write({ "a.txt": telegram(42) });
      const command = `"${process.execPath}" "${program}" export . nowhere.txt --output out.jsonl`;
      const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
        cwd: folder.path,
        encoding: "utf8",
      });
      assert.ok(stdout.includes("0 of 2 files"), stdout);
      assert.ok(stdout.includes('Cannot read "nowhere.txt": no such file or directory.\r\n'), stdout);
      assert.doesNotMatch(exportIn(".", "nowhere.txt", "--output", "out.jsonl").said, / of 2 files/);
    });
  });

  describe("ends with 2 and says why", () => {
    for (const [name, args, said] of [
      ["without paths", [], /missing required argument 'path'/],
      ["for an option it does not know", ["a.txt", "--fast"], /unknown option '--fast'/],
      [
        "for a format it does not know",
        ["a.txt", "--format", "xml"],
        /'xml' is invalid\. Allowed choices are jsonl, json, csv/,
      ],
      [
        "for an output that cannot be written",
        ["a.txt", "--output", "no/out"],
        /^Cannot write "no\/out": no such file or directory\.\n$/,
      ],
      [
        "for an output in the place of a folder",
        ["a.txt", "--output", "."],
        /^Cannot write "\.": it is a folder, not a file\.\n$/,
      ],
    ] as const) {
      it(name, () => {
        folder.write({ "a.txt": telegram(42) });
        const { code, out, said: complaint } = exportIn(...args);
        assert.match(complaint, said);
        assert.deepEqual([code, out], [2, ""]);
      });
    }

    it("for a folder or a glob that matches no file", () => {
      folder.write({ "notes.md": telegram(42), "in/a.txt": telegram(42) });
      assert.deepEqual(exportIn(".", "--glob", "*.eml"), {
        code: 2,
        out: "",
        said: 'There is nothing to read in ".": no file matches *.eml.\n',
      });
      assert.deepEqual(exportIn(".", "--glob", "*.md", "--glob", "1976/*"), {
        code: 2,
        out: "",
        said: "No file matches the glob 1976/*.\n",
      });
    });

    it("for an output that is one of the files to be read, under another name too, and leaves it as it is", () => {
      folder.write({ "a.txt": telegram(42) });
      symlinkSync("a.txt", path.join(folder.path, "out"));
      for (const output of ["a.txt", "out"]) {
        const { code, said } = exportIn(".", "--output", output);
        assert.deepEqual(
          [code, said],
          [2, `"${output}" is among the files to be read: name another output.\n`],
        );
      }
      assert.equal(readFileSync(path.join(folder.path, "a.txt"), "utf8"), telegram(42));
    });
  });
});

/** By a heading readers tell telegrams in one file apart. */
const heading = "VZCZCXYZ0001\nPP RUEHC\nDE RUEHZS #0042 1571430\n";

/** The cells of one row of CSV. */
function cells(row: string): readonly string[] {
  return Array.from(row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'),
  );
}
