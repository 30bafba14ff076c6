import { createConnection } from "vscode-languageserver/node";
import { startServer } from "./protocol/server";

// The way to speak is in the arguments: --stdio, --node-ipc, --socket=N or --pipe=NAME.
startServer(createConnection());
