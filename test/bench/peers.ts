import { readFileSync } from "node:fs";
import path from "node:path";
import MarkdownIt from "markdown-it";
import { getLanguageService } from "vscode-json-languageservice";
import { CancellationToken, Emitter } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  createLanguageService,
  DiagnosticLevel,
  githubSlugifier,
  LogLevel,
  type ITextDocument,
} from "vscode-markdown-languageservice";
import { createView } from "../../server/src/service";
import { Editor } from "./editor";

/** The bundle of this file stands in out/bench/. */
const root = path.resolve(__dirname, "../..");

/** Another language's service, on a text of its own language. */
export interface Peer {
  readonly name: string;
  /** Types a letter and has everything made that is made of ours: what is wrong, and the outline. */
  readonly edit: () => Promise<unknown>;
  /** `null` where it has no hovers. */
  readonly hover: (() => Promise<unknown>) | null;
}

/** The services, each on a text as long as the given one. */
export function peers(text: string): readonly Peer[] {
  return [markdownPeer(text), jsonPeer(text)];
}

/** The table of TAGS with its schema, its rows cut or repeated: data as people write it, which words of a telegram are not. */
function jsonPeer(text: string): Peer {
  const read = (file: string): string => readFileSync(path.join(root, "server", "data", file), "utf8");
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.resolve(read(`schemas/${path.basename(uri)}`)),
    workspaceContext: { resolveRelativePath: (to, from) => new URL(to, from).toString() },
  });
  const table = JSON.parse(read("tags.json")) as { rows: unknown[] };
  const rows = table.rows.map((row) => JSON.stringify(row));
  while (rows.join().length < text.length) rows.push(...rows);
  const head = JSON.stringify({ ...table, rows: [] }, null, 2).replace(/\]\s*\}$/, "");
  const editor = new Editor(`${head}\n${cut(rows, text.length - head.length).join(",\n")}\n]\n}\n`, "json");
  let parsed = service.parseJSONDocument(editor.document);
  return {
    name: "vscode-json-languageservice",
    edit: async () => {
      const document = editor.type();
      parsed = service.parseJSONDocument(document);
      return [await service.doValidation(document, parsed), service.findDocumentSymbols2(document, parsed)];
    },
    hover: () =>
      Promise.all(editor.positions.map((position) => service.doHover(editor.document, position, parsed))),
  };
}

const diagnosticOptions = {
  validateReferences: DiagnosticLevel.warning,
  validateFragmentLinks: DiagnosticLevel.warning,
  validateFileLinks: DiagnosticLevel.warning,
  validateMarkdownFileLinkFragments: DiagnosticLevel.warning,
  validateUnusedLinkDefinitions: DiagnosticLevel.hint,
  validateDuplicateLinkDefinitions: DiagnosticLevel.error,
  ignoreLinks: [],
};

function markdownPeer(text: string): Peer {
  const rows = paragraphs(text).map(
    (words, at) => `## Paragraph ${at + 1}\n\n${words} See [above](#paragraph-1).\n`,
  );
  const editor = new Editor(cut(rows, text.length).join("\n"), "markdown");
  const changed = new Emitter<ITextDocument>();
  const parser = new MarkdownIt();
  const service = createLanguageService({
    workspace: {
      workspaceFolders: [],
      onDidChangeMarkdownDocument: changed.event,
      onDidCreateMarkdownDocument: new Emitter<ITextDocument>().event,
      onDidDeleteMarkdownDocument: new Emitter<never>().event,
      getAllMarkdownDocuments: () => Promise.resolve([editor.document]),
      hasMarkdownDocument: () => true,
      openMarkdownDocument: () => Promise.resolve(editor.document),
      stat: () => Promise.resolve(undefined),
      readDirectory: () => Promise.resolve([]),
    },
    parser: {
      slugifier: githubSlugifier,
      tokenize: (document) => Promise.resolve(parser.parse(document.getText(), {})),
    },
    logger: { level: LogLevel.Off, log: () => undefined },
  });
  return {
    name: "vscode-markdown-languageservice",
    edit: () => {
      const document: TextDocument = editor.type();
      changed.fire(document);
      return Promise.all([
        service.computeDiagnostics(document, diagnosticOptions, CancellationToken.None),
        service.getDocumentSymbols(document, {}, CancellationToken.None),
      ]);
    },
    hover: null,
  };
}

/** The text of each paragraph of a telegram, on one line. */
function paragraphs(text: string): readonly string[] {
  return createView(text).telegrams.flatMap((telegram) =>
    telegram.paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")),
  );
}

/** The first rows, as many as are as long as that. */
function cut(rows: readonly string[], length: number): readonly string[] {
  let sum = 0;
  return rows.filter((row) => (sum += row.length) <= length);
}
