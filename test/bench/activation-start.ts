// Loads the extension's bundle, activates it beside a stand-in for VS Code, and prints how long its own code took.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import type { Activation } from "./activation";
import { processorTime } from "./clock";

type Loaded = (
  require: (name: string) => unknown,
  module: { exports: { activate?: (context: object) => void } },
) => void;

/** Answers whatever is asked of it with itself: what VS Code does is not measured here. */
const anything: object = new Proxy(Object, {
  get: () => anything,
  apply: () => anything,
  construct: () => anything,
});

/** The given answers, and anything for what else is asked. */
const answering = (answers: Readonly<Record<string, unknown>>): object =>
  new Proxy(answers, { get: (_, name) => answers[String(name)] ?? anything });

/** Plain texts by kind: what is read mostly, and what makes the sniffer try all its patterns. */
const kinds: Readonly<Record<string, (line: number) => string>> = {
  prose: () => "The treaty was signed at Strelsau, in the presence of both houses.",
  capitals: (line) => (line % 3 === 0 ? "THE HOUSE OF ELPHBERG" : "The treaty was signed at Strelsau."),
};
const [bundle = "", kind = ""] = process.argv.slice(2);
const lines = Array.from({ length: 2000 }, (_, line) => kinds[kind]?.(line) ?? "");
let looks = 0;
let switched = 0;
const vscode = answering({
  workspace: answering({
    textDocuments: [
      {
        languageId: "plaintext",
        isUntitled: false,
        uri: { scheme: "file", path: "/notes.txt", toString: () => "file:///notes.txt" },
        lineCount: lines.length,
        lineAt: (line: number) => ({ text: (looks++, lines[line]) }),
      },
    ],
    getConfiguration: () => ({ get: (_: string, usual: unknown) => usual, inspect: () => undefined }),
  }),
  languages: answering({ setTextDocumentLanguage: () => switched++ }),
});

/** What the extension puts off until it is activated. */
const later: (() => void)[] = [];
globalThis.setTimeout = ((act: () => void) => later.push(act)) as unknown as typeof setTimeout;

const start = processorTime();
const module_ = { exports: {} } as Parameters<Loaded>[1];
const load = runInThisContext(
  `(function (require, module) {${readFileSync(bundle, "utf8")}\n})`,
  bundle,
) as Loaded;
load((name) => (name === "vscode" ? vscode : {}), module_);
const loaded = processorTime();
module_.exports.activate?.({ subscriptions: [], globalState: { get: () => undefined } });
const activated = processorTime();
for (const act of later) act();
const decided = processorTime();

if (looks === 0 || switched > 0)
  throw new Error("The extension did not look at the file, or took it for a cable.");
const times: Activation = { load: loaded - start, activate: activated - loaded, decide: decided - activated };
console.log(JSON.stringify(times));
