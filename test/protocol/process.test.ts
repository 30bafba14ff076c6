import assert from "node:assert/strict";
import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import {
  createProtocolConnection,
  type Diagnostic,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const root = path.resolve(__dirname, "../..");
const program = path.join(root, "dist/server.js");

const started: ChildProcess[] = [];

/** Runs the built server. What a failing test leaves running is ended behind it. */
function run(args: readonly string[], stdio: StdioOptions = ["ignore", "ignore", "pipe"]): ChildProcess {
  const server = spawn(process.execPath, [program, ...args], { stdio });
  started.push(server);
  return server;
}

/** How a process came to its end, with all that it wrote to its standard error output. */
interface End {
  readonly code: number | null;
  readonly complaints: string;
}

async function endOf(server: ChildProcess): Promise<End> {
  let complaints = "";
  server.stderr!.on("data", (data: Buffer) => (complaints += data.toString()));
  // Not "close": it does not come to a process whose channel was closed from this side.
  const [[code]] = (await Promise.all([once(server, "exit"), once(server.stderr!, "end")])) as [
    [number | null],
    unknown,
  ];
  return { code, complaints };
}

/** A server that runs as a process of its own and was told who its client is. */
async function start(way: "--stdio" | "--node-ipc") {
  const server = run([way], way === "--stdio" ? "pipe" : ["ignore", "ignore", "pipe", "ipc"]);
  const ended = endOf(server);
  const connection: ProtocolConnection =
    server.stdin && server.stdout
      ? createProtocolConnection(
          new StreamMessageReader(server.stdout),
          new StreamMessageWriter(server.stdin),
        )
      : createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
  connection.listen();
  const initialized = connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  // A server that dies gives no answer: what it says is worth more than a test that waits for one.
  await Promise.race([initialized, ended.then(({ complaints }) => assert.fail(complaints))]);
  return { server, connection, ended };
}

describe("dist/server.js", function () {
  this.timeout(20_000);

  afterEach(() => {
    for (const server of started.splice(0)) if (server.exitCode === null) server.kill();
  });

  for (const way of ["--stdio", "--node-ipc"] as const) {
    it(`${way}: finds in the sample what there is to find, and ends well after shutdown and exit`, async () => {
      const { connection, ended } = await start(way);
      const textDocument = { uri: "file:///sample.txt" };
      const text = readFileSync(path.join(root, "seeds/000_3cf85b5abb626903.txt"), "utf8");
      await connection.sendNotification("textDocument/didOpen", {
        textDocument: { ...textDocument, languageId: "cable", version: 1, text },
      });
      const report = await connection.sendRequest<{ items: Diagnostic[] }>("textDocument/diagnostic", {
        textDocument,
      });
      assert.equal(report.items.length, 25);
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      assert.deepEqual(await ended, { code: 0, complaints: "" });
    });

    it(`${way}: ends with an error when told to exit without a shutdown`, async () => {
      const { connection, ended } = await start(way);
      await connection.sendNotification("exit");
      assert.deepEqual(await ended, { code: 1, complaints: "" });
    });
  }

  it("--stdio: ends when the client's pipe closes", async () => {
    const { server, ended } = await start("--stdio");
    server.stdin?.end();
    assert.deepEqual(await ended, { code: 1, complaints: "" });
  });

  it("--node-ipc: ends when the client's channel closes", async () => {
    const { server, ended } = await start("--node-ipc");
    server.disconnect();
    assert.deepEqual(await ended, { code: 1, complaints: "" });
  });

  const unsaid = "Say how to reach the client: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.\n";
  const unreached = "There is no client to be reached in the way that the arguments say.\n";
  for (const [name, args, sentence] of [
    ["without arguments", [], unsaid],
    ["with an argument it does not know", ["--verbose"], unsaid],
    ["with a port that is none", ["--socket=http"], unsaid],
    ["with a pipe that is not there", [`--pipe=${path.join(root, "no-such-pipe")}`], unreached],
    ["with --node-ipc and no parent to speak to", ["--node-ipc"], unreached],
  ] as const) {
    it(`says one sentence ${name}`, async () => {
      assert.deepEqual(await endOf(run(args)), { code: 1, complaints: sentence });
    });
  }

  it("says one sentence where nobody listens on the port", async () => {
    const args = [`--socket=${await freePort()}`];
    assert.deepEqual(await endOf(run(args)), { code: 1, complaints: unreached });
  });
});

/** A port on which something listened a moment ago and nothing does now. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const listener = createServer().listen(0, "127.0.0.1", () => {
      const { port } = listener.address() as AddressInfo;
      listener.close(() => {
        resolve(port);
      });
    });
  });
}
