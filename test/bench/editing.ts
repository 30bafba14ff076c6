import { Views } from "../../server/src/protocol/documents";
import { TokenAnswers } from "../../server/src/protocol/token-answers";
import {
  completions,
  createView,
  diagnostics,
  documentSymbols,
  hover,
  semanticTokens,
} from "../../server/src/service";
import { positionAt } from "../../server/src/text/lines";
import { modernClient, startClient } from "../support/client";
import { measureAsync, medianOf } from "./clock";
import { Editor } from "./editor";
import { peers } from "./peers";
import { atMost, type Goal, type Row } from "./row";

/** Milliseconds, on a text of 67 KB or less. */
const goals = { everything: 5, hover: 0.5, completion: 1 } as const;
const goalLength = 70_000;

const settings = { settings: {}, file: null, path: "" } as const;
const completionOptions = { snippets: true, insertReplace: true, labelDetails: true, resolves: true };

/** What an editor waits for after a letter was typed into a text, beside the services of other languages. */
export async function editingRows(name: string, text: string): Promise<readonly Row[]> {
  const others = peers(text);
  const rounds = await measureAsync<string>({
    ...ownTasks(text),
    server: await serverTask(text),
    ...Object.fromEntries(others.map((peer) => [peer.name, peer.edit])),
    ...Object.fromEntries(others.flatMap((peer) => (peer.hover ? [[hoverOf(peer.name), peer.hover]] : []))),
  });
  const ms = (task: string): number => medianOf(rounds, (round) => round[task] ?? Number.NaN);
  const perPlace = (task: string): number => ms(task) / new Editor(text, "cable").positions.length;
  const limit = (task: keyof typeof goals, reached: number): readonly Goal[] =>
    text.length > goalLength ? [] : [atMost("ms", goals[task], reached)];
  const faster = (than: string, reached: number, theirs: number): Goal =>
    atMost(`ms of ${than}`, theirs, reached);
  const row = (measure: string, values: Row["values"], all: readonly Goal[] = []): Row => ({
    texts: name,
    measure,
    values: values ?? {},
    ...(all.length === 0 ? {} : { goals: all }),
  });
  const hovers = perPlace("hover");
  return [
    row(
      "a letter typed: view, findings, outline, tokens",
      { ms: ms("everything"), "for the view": ms("view") },
      [
        ...limit("everything", ms("everything")),
        ...others.map((peer) => faster(peer.name, ms("everything"), ms(peer.name))),
      ],
    ),
    row("the same through the protocol, both its ends", { ms: ms("server") }),
    row("outline", { ms: ms("symbols") }),
    row("hover", { ms: hovers }, [
      ...limit("hover", hovers),
      ...others.flatMap((peer) =>
        peer.hover ? [faster(peer.name, hovers, perPlace(hoverOf(peer.name)))] : [],
      ),
    ]),
    row("completion of TAGS", { ms: ms("completion") }, limit("completion", ms("completion"))),
    ...others.flatMap((peer) => [
      row(`${peer.name}: a letter typed, findings, outline`, { ms: ms(peer.name) }),
      ...(peer.hover ? [row(`${peer.name}: hover`, { ms: perPlace(hoverOf(peer.name)) })] : []),
    ]),
  ];
}

function hoverOf(name: string): string {
  return `hover of ${name}`;
}

/** Within the server, without what goes over the wire. */
function ownTasks(text: string): Record<string, () => unknown> {
  const editor = new Editor(text, "cable");
  const views = new Views();
  const tokens = new TokenAnswers();
  const view = createView(text);
  const inTags = positionAt(view.lines, /^TAGS: /m.exec(text)?.index ?? 0);
  const behindLabel = { line: inTags.line, character: inTags.character + 6 };
  return {
    view: () => new Views().of(editor.type()),
    everything: () => {
      const document = editor.type();
      const { view: typed, findings, limits } = views.checked(document, settings);
      return [
        diagnostics(typed, findings, { uri: document.uri, limits }),
        documentSymbols(typed),
        tokens.full(document, semanticTokens(typed)),
      ];
    },
    symbols: () => documentSymbols(view),
    hover: () => editor.positions.map((position) => hover(view, position)),
    completion: () => completions(view, behindLabel, completionOptions),
  };
}

/** The real server behind a connection in memory; what its client has to do counts too. */
async function serverTask(text: string): Promise<() => Promise<unknown>> {
  const editor = new Editor(text, "cable");
  const { uri } = editor.document;
  let { version } = editor.document;
  const { client } = await startClient(modernClient);
  await client.open(uri, text, version);
  return () => {
    void client.change(uri, ++version, [editor.change()]);
    return Promise.all([
      client.findings(uri),
      client.outline(uri),
      client.connection.sendRequest("textDocument/semanticTokens/full", { textDocument: { uri } }),
    ]);
  };
}
