import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  createProtocolConnection,
  type Diagnostic,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const root = path.resolve(__dirname, "../..");

describe("dist/server.js --stdio", () => {
  it("finds in the sample what there is to find, and ends well", async function () {
    this.timeout(20_000);
    const server = spawn(process.execPath, [path.join(root, "dist/server.js"), "--stdio"]);
    let complaints = "";
    server.stderr.on("data", (data: Buffer) => (complaints += data.toString()));
    const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    connection.listen();
    await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    const uri = "file:///sample.txt";
    const text = readFileSync(path.join(root, "seeds/000_3cf85b5abb626903.txt"), "utf8");
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "cable", version: 1, text },
    });
    const report = await connection.sendRequest<{ items: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument: { uri },
    });
    assert.equal(report.items.length, 25);
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    assert.equal(await ended, 0);
    assert.equal(complaints, "");
  });
});
