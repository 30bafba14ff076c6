import fs from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createConnection, type Connection } from "vscode-languageserver/node";
import { startServer } from "./protocol/server";
import { decode } from "./service";

/** Reads a file of this machine; other addresses it does not know. */
async function readFile(uri: string): Promise<string | null> {
  if (!uri.startsWith("file:")) return null;
  try {
    return decode(await fs.readFile(fileURLToPath(uri))).text;
  } catch {
    return null;
  }
}

/** `null` when the arguments do not say how to reach the client: nothing else makes the library throw here. */
function connect(): Connection | null {
  try {
    return createConnection();
  } catch {
    return null;
  }
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

const connection = connect();
if (connection === null) {
  complain("Say how to reach the client: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.");
} else {
  // After shutdown and exit, or when the client's stream ends, the process is ended at once. That it runs out of work
  // means that nobody is at the other end: a refused port, a pipe that is not there, no parent process.
  process.once("beforeExit", () => {
    complain("There is no client to be reached in the way that the arguments say.");
  });
  // The library ends the process with the client's stream, but not with the channel to a parent process.
  process.once("disconnect", () => process.exit(1));
  startServer(connection, { readFile });
}
