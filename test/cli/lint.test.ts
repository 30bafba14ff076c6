import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv-draft-04";
import type { Log } from "sarif";
import type { FileFindings } from "../../server/src/service";
import { damageKinds } from "../support/generator/cable";
import { writeFolder } from "../support/generator/folder";
import { program, root, run, telegram, temporaryFolder } from "./run";

/** A telegram with a code wrapped as a link, which has a safe fix, and nothing else to complain of. */
const linked =
  "UNCLAS ZENDA 000042\n\nTAGS: [PREL](#) EC\nSUBJECT: TALKS\n\n¶1. Nobody crosses the bridge.\nROE\n";
const mended = linked.replace("[PREL](#)", "PREL");
/** A telegram whose portion is marked above the whole, which is an error. */
const wrong =
  "C O N F I D E N T I A L ZENDA 000042\n\nE.O. 12958: DECL: 05/02/2018\nTAGS: PREL\nSUBJECT: TALKS\n\nClassified By: Ambassador Jane Roe, reasons 1.4 (b).\n\n¶1. (C) Nobody crosses the bridge.\n\n¶2. (S) Nobody swims.\nROE\n";

describe("cable-text lint", function () {
  this.timeout(60_000);
  const folder = temporaryFolder();
  const lint = (...args: readonly string[]) => run(["lint", ...args], { cwd: folder.path });
  const read = (name: string): Buffer => readFileSync(path.join(folder.path, name));

  it("says of files without a finding that there was none", () => {
    folder.write({ "a.txt": telegram(42) });
    assert.deepEqual(lint("."), { code: 0, out: "1 file, no findings.\n", said: "" });
    folder.write({ "b.txt": telegram(43) });
    assert.deepEqual(lint("."), { code: 0, out: "2 files, no findings.\n", said: "" });
  });

  it("shows people the place, the line with a mark under it, and a sum", () => {
    folder.write({ "a.txt": linked });
    const { out } = lint(".");
    assert.match(out, /^a\.txt:3:7: information: PREL stands in a Markdown link/);
    assert.match(out, /\n {4}TAGS: \[PREL\]\(#\) EC\n {10}\^{9}\n/);
    assert.match(out, /\n1 file, 1 finding\.\n {6}1 {2}tags\/markdown-link\n$/);
  });

  it("gives JSON: one array, an entry for each file with a finding", () => {
    folder.write({ "a.txt": telegram(42), "b.txt": linked });
    const files = JSON.parse(lint(".", "--format", "json").out) as readonly FileFindings[];
    assert.deepEqual(files, [
      {
        file: "b.txt",
        encoding: "utf-8",
        findings: [
          {
            rule: "tags/markdown-link",
            severity: "information",
            message: "PREL stands in a Markdown link; the code alone is expected.",
            line: 3,
            column: 7,
            endLine: 3,
            endColumn: 16,
            start: 27,
            end: 36,
            related: [],
            fix: files[0]?.findings[0]?.fix,
          },
        ],
      },
    ]);
    const edits = files[0]?.findings[0]?.fix?.edits ?? [];
    let text = linked;
    for (const { start, end, text: own } of [...edits].reverse())
      text = text.slice(0, start) + own + text.slice(end);
    assert.equal(text, mended);
  });

  it("gives JSON as docs/cable-findings.schema.json describes it", async () => {
    const schema = readFileSync(path.join(root, "docs/cable-findings.schema.json"), "utf8");
    const validate = new Ajv().compile(JSON.parse(schema) as object);
    await writeFolder(path.join(folder.path, "damaged"), 100, 1, { damage: damageKinds });
    folder.write({
      ".cable-text.json": '{ "profil": "drafting" }',
      "utf-16.txt": Buffer.from(`\uFEFF${linked}`, "utf16le"),
    });
    for (const paths of [["."], [path.join(root, "seeds")]]) {
      const files: unknown = JSON.parse(lint(...paths, "--format", "json", "--profile", "drafting").out);
      assert.ok(validate(files), JSON.stringify(validate.errors, undefined, 2));
      assert.ok((files as readonly unknown[]).length > 1);
    }
  });

  it("gives SARIF that its schema accepts, with all rules and the fixes", () => {
    folder.write({ "a b.txt": linked, "c.txt": wrong });
    const log = JSON.parse(lint(".", "--format", "sarif").out) as Log;
    const schema = path.join(root, "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      JSON.parse(readFileSync(schema, "utf8")) as object,
    );
    assert.ok(validate(log), JSON.stringify(validate.errors));
    const results = log.runs[0]?.results ?? [];
    assert.deepEqual(
      results.map(({ ruleId, level }) => [ruleId, level]),
      [
        ["tags/markdown-link", "note"],
        ["portion/above-classification", "error"],
      ],
    );
    assert.equal(JSON.stringify(results[0]?.locations).includes('"uri":"a%20b.txt"'), true);
    assert.equal(results[0]?.fixes?.length, 1);
  });

  it("gives GitHub its annotations", () => {
    folder.write({ "c.txt": wrong });
    assert.match(
      lint(".", "--format", "github").out,
      /^::error file=c\.txt,line=11,col=\d+,.*::\(S\) in a cable/m,
    );
  });

  it("gives CSV: a row for each finding", () => {
    folder.write({ "b.txt": linked });
    const rows = lint(".", "--format", "csv").out.split("\r\n");
    assert.equal(rows[0], "file,encoding,line,column,endLine,endColumn,severity,rule,message,fix");
    assert.match(rows[1] ?? "", /^b\.txt,utf-8,3,7,3,16,information,tags\/markdown-link,/);
  });

  it("fails on an error, and on more warnings than are allowed", () => {
    folder.write({ "c.txt": wrong, "d.txt": telegram(42).replace("ROE", "\n¶3. Nobody swims.\nROE") });
    assert.equal(lint("c.txt").code, 1);
    assert.equal(lint("d.txt").code, 0);
    assert.equal(lint("d.txt", "--max-warnings", "0").code, 1);
  });

  it("takes the severity of a rule from the user", () => {
    folder.write({ "b.txt": linked });
    assert.equal(lint("b.txt", "--rule", "tags/markdown-link=error").code, 1);
    assert.equal(lint("b.txt", "--rule", "tags/markdown-link=off").out, "1 file, no findings.\n");
  });

  it("says what is wrong with an unknown rule, severity or number", () => {
    folder.write({ "b.txt": linked });
    const cases = [
      [["--rule", "tags/none=off"], /There is no rule "tags\/none"/],
      [["--rule", "tags/markdown-link=loud"], /A severity is one of error, warning/],
      [["--max-warnings", "few"], /'few' is invalid\. A whole number is expected, 0 or more\./],
      [["--max-warnings", "-1"], /'-1' is invalid\. A whole number is expected, 0 or more\./],
      [["--jobs", "-1"], /'-1' is invalid\. A whole number is expected, 1 or more\./],
      [["--jobs", "0"], /'0' is invalid\. A whole number is expected, 1 or more\./],
      [["--jobs", "abc"], /'abc' is invalid\. A whole number is expected, 1 or more\./],
      [["--jobs", "1.5"], /'1.5' is invalid\. A whole number is expected, 1 or more\./],
      [["--format", "xml"], /Allowed choices are text, json, sarif, github, csv/],
    ] as const;
    for (const [args, sentence] of cases) {
      const { code, said } = lint("b.txt", ...args);
      assert.equal(code, 2);
      assert.match(said, sentence);
    }
  });

  it("goes on behind a file that it cannot read, and says so by its exit code", () => {
    folder.write({ "b.txt": linked });
    const { code, out, said } = lint("none.txt", "b.txt");
    assert.deepEqual(
      [code, out.includes("b.txt:3:7"), said.includes('Cannot read "none.txt"')],
      [3, true, true],
    );
  });

  it("ends with 2 where no file can be read, and leaves the output as it was", () => {
    folder.write({ "old.json": "what was there before" });
    const said = 'Cannot read "*.md": no such file or directory.\nNothing could be done.\n';
    assert.deepEqual(lint("*.md", "--format", "json"), { code: 2, out: "", said });
    assert.equal(lint("*.md", "--format", "json", "--output", "old.json").code, 2);
    assert.equal(read("old.json").toString(), "what was there before");
  });

  describe("--fix", () => {
    it("applies what is safe, and leaves the rest of the file and its mode as they are", () => {
      folder.write({ "b.txt": linked.replaceAll("\n", "\r\n") });
      chmodSync(path.join(folder.path, "b.txt"), 0o640);
      const { code, out } = lint("b.txt", "--fix");
      assert.deepEqual([code, out], [0, "1 file, no findings; 1 fix applied.\n"]);
      assert.equal(read("b.txt").toString(), mended.replaceAll("\n", "\r\n"));
      assert.equal(statSync(path.join(folder.path, "b.txt")).mode & 0o777, 0o640);
    });

    it("keeps the encoding", () => {
      const bytes = (text: string): Buffer => Buffer.from(text.replace("Nobody", "caf\u00e9"), "latin1");
      folder.write({ "b.txt": bytes(linked), "c.txt": Buffer.from(`\uFEFF${linked}`) });
      lint(".", "--fix");
      assert.deepEqual(read("b.txt"), bytes(mended));
      assert.deepEqual(read("c.txt"), Buffer.from(`\uFEFF${mended}`));
    });

    it("writes through a link to a file, which stays a link", () => {
      folder.write({ "real/b.txt": linked });
      symlinkSync("real/b.txt", path.join(folder.path, "link.txt"));
      lint("link.txt", "--fix");
      assert.ok(lstatSync(path.join(folder.path, "link.txt")).isSymbolicLink());
      assert.equal(read("real/b.txt").toString(), mended);
    });

    it("has no use for standard input, which a dry run has", () => {
      const dry = run(["lint", "-", "--fix-dry-run"], { input: linked });
      assert.deepEqual([dry.code, dry.out.includes("    + TAGS: PREL EC\n")], [0, true]);
      folder.write({ "b.txt": linked });
      assert.deepEqual(run(["lint", "b.txt", "-", "--fix"], { cwd: folder.path, input: linked }), {
        code: 2,
        out: "",
        said: "--fix changes files, and standard input is none: --fix-dry-run shows what would be changed.\n",
      });
      assert.equal(read("b.txt").toString(), linked);
    });

    it("is not to be had together with a dry run", () => {
      folder.write({ "b.txt": linked });
      assert.equal(run(["lint", "b.txt", "--fix", "--fix-dry-run"]).code, 2);
      assert.equal(read("b.txt").toString(), linked);
    });

    it("writes nothing on a dry run, and shows the lines that it would change", () => {
      const both = linked
        .replace("SUBJECT: TALKS", "SUBJECT: TALKS\n\nREF: ZENDA 41")
        .replace("EC", "[EC](#)");
      folder.write({ "a.txt": telegram(42), "b.txt": linked, "c.txt": both.replaceAll("\n", "\r\n") });
      const { out, said } = lint(".", "--fix-dry-run");
      assert.equal(
        out,
        [
          "b.txt:3:",
          "    - TAGS: [PREL](#) EC",
          "    + TAGS: PREL EC",
          "c.txt:3:",
          "    - TAGS: [PREL](#) [EC](#)",
          "    + TAGS: PREL EC",
          "3 files, no findings; 3 fixes would be applied.",
          "",
        ].join("\n"),
      );
      assert.equal(said, "b.txt: 1 fix would be applied.\nc.txt: 2 fixes would be applied.\n");
      assert.equal(read("b.txt").toString(), linked);
    });

    it("shows those lines beside the output where it is for programs", () => {
      folder.write({ "b.txt": linked });
      const { out, said } = lint("b.txt", "--fix-dry-run", "--format", "json");
      assert.deepEqual(JSON.parse(out), []);
      assert.equal(
        said,
        "b.txt: 1 fix would be applied.\nb.txt:3:\n    - TAGS: [PREL](#) EC\n    + TAGS: PREL EC\n",
      );
    });
  });

  describe("the settings of a folder", () => {
    const silent = JSON.stringify({ rules: { "tags/markdown-link": "off" } });

    it("hold for the files below it, those nearest above a file alone", () => {
      folder.write({
        ".cable-text.json": silent,
        "b.txt": linked,
        "1976/c.txt": linked,
        "1977/.cable-text.json": JSON.stringify({ rules: { "tags/markdown-link": "error" } }),
        "1977/d.txt": linked,
      });
      const { code, out } = lint(".");
      assert.equal(code, 1);
      assert.match(out, /^1977\/d\.txt:3:7: error:.*\n.*\n.*\n\n3 files, 1 finding\.\n/);
    });

    it("give way to the command line, and to the file that it names", () => {
      folder.write({ ".cable-text.json": silent, "b.txt": linked, "own.json": "{}" });
      assert.equal(lint("b.txt", "--rule", "tags/markdown-link=error").code, 1);
      assert.match(lint("b.txt", "--config", "own.json").out, /^b\.txt:3:7: information/);
    });

    it("may suppress a finding in a file, and those that match nothing are reported", () => {
      const suppress = (file: string): unknown => ({
        rule: "tags/markdown-link",
        file,
        reason: "So it came.",
      });
      folder.write({
        ".cable-text.json": JSON.stringify({ suppressions: [suppress("1976/b.txt"), suppress("a.txt")] }),
        "a.txt": telegram(42),
        "1976/b.txt": linked,
      });
      const { out } = lint(".");
      assert.match(
        out,
        /^\.cable-text\.json:1:\d+: information: This suppression matches no finding: it can go\./,
      );
      assert.match(out, /\n2 files, 1 finding\.\n/);
    });

    describe("may hold suppressions that name nothing that was read, which are reported", () => {
      const suppression = (names: object): object => ({
        rule: "tags/markdown-link",
        ...names,
        reason: "So it came.",
      });
      /** The lines of the settings in which a suppression is reported. */
      const reported = (out: string): readonly number[] =>
        Array.from(out.matchAll(/\.cable-text\.json:(\d+):\d+: information: This suppression/g), ([, line]) =>
          Number(line),
        );
      const write = (...suppressions: readonly object[]): void => {
        const lines = suppressions.map((one) => JSON.stringify(suppression(one))).join(",\n");
        folder.write({ "in/.cable-text.json": `{ "suppressions": [\n${lines}\n] }`, "in/b.txt": linked });
      };

      it("after their whole folder, or one above it", () => {
        write(
          { file: "b.txt" },
          { file: "gone.txt" },
          { id: "08ZENDA77" },
          { file: "gone.txt", id: "08ZENDA77" },
        );
        for (const given of ["in", ".", folder.path]) assert.deepEqual(reported(lint(given).out), [3, 4, 5]);
      });

      it("not after a part of it, other files than usual, or files that could not be read", () => {
        write({ file: "gone.txt" }, { id: "08ZENDA77" });
        folder.write({ "in/1976/c.txt": telegram(42) });
        for (const args of [["in/b.txt"], ["in/1976"], ["in", "--glob", "b.txt"], ["in", "nowhere.txt"]])
          assert.deepEqual(reported(lint(...args).out), []);
      });

      it("not where they name a file that no run over folders reads", () => {
        write({ file: "b.eml" }, { file: ".kept/b.txt" });
        folder.write({ "in/b.eml": linked, "in/.kept/b.txt": linked });
        assert.deepEqual(reported(lint("in").out), []);
      });

      it("also where the file that they name has settings of its own", () => {
        write({ file: "1976/b.txt" });
        folder.write({ "in/1976/b.txt": linked, "in/1976/.cable-text.json": "{}" });
        assert.deepEqual(reported(lint("in").out), [2]);
      });
    });

    it("are followed as far as they can be, and their faults are findings", () => {
      folder.write({ ".cable-text.json": '{ "profil": "drafting" }', "b.txt": linked });
      const files = JSON.parse(lint("b.txt", "--format", "json").out) as readonly FileFindings[];
      assert.deepEqual(
        files.map(({ file, findings }) => [file, ...findings.map(({ rule }) => rule)]),
        [
          ["b.txt", "tags/markdown-link"],
          [".cable-text.json", "settings/invalid"],
        ],
      );
    });

    it("must be there when they are named", () => {
      folder.write({ "b.txt": linked });
      const { code, said } = lint("b.txt", "--config", "none.json");
      assert.deepEqual([code, said], [2, 'Cannot read "none.json": no such file.\n']);
    });

    it("must be JSON when they are named, and no folder", () => {
      folder.write({ "b.txt": linked, "own.json": '{ "rules": ', "bytes.json": Uint8Array.of(0, 159, 2, 7) });
      for (const [config, said] of [
        ["own.json", /^Cannot read "own\.json" as settings: .+\n$/],
        ["bytes.json", /^Cannot read "bytes\.json" as settings: .+\n$/],
        [".", /^Cannot read "\.": it is a folder, not a file\.\n$/],
      ] as const) {
        const ended = lint("b.txt", "--config", config);
        assert.deepEqual([ended.code, ended.out], [2, ""]);
        assert.match(ended.said, said);
      }
    });
  });

  it("gives the same with one thread and with several, in the order of the names", () => {
    const files = Array.from({ length: 100 }, (_, at) => [
      `${String(at).padStart(3, "0")}.txt`,
      at % 3 === 0 ? linked : telegram(at),
    ]);
    folder.write(Object.fromEntries(files) as Record<string, string>);
    const one = lint(".", "--jobs", "1");
    const several = lint(".", "--jobs", "3");
    assert.deepEqual(several, one);
    assert.match(one.out, /\n100 files, 34 findings\.\n/);
  });

  describe("names files and their settings", () => {
    const names = (...args: readonly string[]): readonly string[] =>
      (JSON.parse(lint(...args, "--format", "json").out) as readonly FileFindings[]).map(({ file }) => file);

    beforeEach(() => {
      folder.write({ ".cable-text.json": '{ "profil": "drafting" }', "in/b.txt": linked, "c.txt": linked });
    });

    it("by the way from the working folder", () => {
      assert.deepEqual(names("in", "./c.txt"), ["c.txt", "in/b.txt", ".cable-text.json"]);
    });

    it("by their whole paths where these were given", () => {
      const whole = (name: string): string => path.join(folder.path, name);
      assert.deepEqual(names(whole("in")), [whole("in/b.txt"), whole(".cable-text.json")]);
    });

    it("in one way only, and each file once, where both were given", () => {
      assert.deepEqual(names("c.txt", path.join(folder.path, "c.txt"), path.join(folder.path, "in")), [
        "c.txt",
        "in/b.txt",
        ".cable-text.json",
      ]);
      const { config } = { config: path.join(folder.path, ".cable-text.json") };
      assert.deepEqual(names("c.txt", "--config", config), ["c.txt", ".cable-text.json"]);
    });
  });

  describe("ends with 2, having read nothing, where no file matches", () => {
    for (const [name, args, said] of [
      [
        "a folder",
        ["in", "empty"],
        'There is nothing to read in "empty": no file matches *.txt or *.cable.\n',
      ],
      [
        "a folder and its globs",
        ["in", "--glob", "*.eml"],
        'There is nothing to read in "in": no file matches *.eml.\n',
      ],
      [
        "one of several globs",
        ["in", "--glob", "*.txt", "--glob", "*.eml"],
        "No file matches the glob *.eml.\n",
      ],
    ] as const) {
      it(name, () => {
        folder.write({ "in/b.txt": linked, "empty/notes.md": "" });
        assert.deepEqual(lint(...args, "--fix"), { code: 2, out: "", said });
        assert.equal(read("in/b.txt").toString(), linked);
      });
    }
  });

  /** So many files `0.txt`, `1.txt` and so on. */
  const writeMany = (count: number, text: string): void => {
    const files = Array.from({ length: count }, (_, at) => [`${String(at)}.txt`, text]);
    folder.write(Object.fromEntries(files) as Record<string, string>);
  };
  /** Starts the program, and gives its exit code and what it said once it has ended. */
  const start = (...args: readonly string[]) => {
    const child = spawn(process.execPath, [program, "lint", ...args], { cwd: folder.path });
    let said = "";
    child.stderr.on("data", (data: Buffer) => (said += data.toString()));
    const ended = once(child, "close").then(([code]) => ({ code: code as number | null, said }));
    return { child, ended };
  };
  /** The sentences on the files that a fix has changed, in the order of their names. */
  const sentencesOnMended = (): string =>
    readdirSync(folder.path)
      .sort()
      .filter((name) => !read(name).toString().includes("[PREL]"))
      .map((name) => `${name}: 1 fix applied.\n`)
      .join("");

  for (const jobs of ["1", "3"])
    it(`ends cleanly when it is interrupted, with --jobs ${jobs}, and names each file that it has changed`, async () => {
      writeMany(3000, linked);
      const { child, ended } = start(".", "--fix", "--jobs", jobs);
      child.stderr.once("data", () => child.kill("SIGINT"));
      let out = "";
      child.stdout.on("data", (data: Buffer) => (out += data.toString()));
      const { code, said } = await ended;
      assert.deepEqual([code, out], [130, ""]);
      const left = readdirSync(folder.path);
      assert.equal(left.length, 3000, "something was left behind");
      const texts = new Set(left.map((name) => read(name).toString()));
      assert.deepEqual([...texts].sort(), [linked, mended].sort());
      const sentences = sentencesOnMended();
      const done = String(sentences.split("\n").length - 1);
      assert.equal(said, `${sentences}Interrupted after ${done} of 3000 files.\n`);
    });

  for (const format of ["text", "json", "sarif", "github", "csv"])
    it(`--format ${format}: ends quietly where its reader has had enough`, async () => {
      writeMany(300, wrong.repeat(20));
      const { child, ended } = start(".", "--format", format, "--jobs", "3");
      await once(child.stdout, "data");
      child.stdout.destroy();
      assert.equal((await ended).said, "");
    });

  it("changes no file that it does not name, also where its reader has had enough", async () => {
    writeMany(3000, linked.replace("\nROE", "\n\n¶3. Nobody swims.\nROE"));
    const { child, ended } = start(".", "--fix", "--jobs", "3");
    await once(child.stdout, "data");
    child.stdout.destroy();
    const { code, said } = await ended;
    assert.equal(code, 0);
    assert.equal(said, sentencesOnMended());
    assert.ok(said.split("\n").length < 3000);
  });
});
