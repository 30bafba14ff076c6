#!/usr/bin/env node
// Stands in for the desktop's `code` where there is none: takes its arguments, runs the tests in the extension host of
// the VS Code server with a browser as its window, and ends with the tests' exit code.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "node:util";
import { Failure, runMain } from "./processes.mjs";
import { freePort, openBrowser, startServer } from "./vscode-server.mjs";

/** The tests have no limit of their own in the extension host. */
const limit = 600_000;

/** What test/vscode/index.ts puts before each line of the tests' report, to tell it from VS Code's own log. */
const mark = "│ ";

const argument = (/** @type {string} */ name) => {
  const start = `--${name}=`;
  const value = process.argv.find((word) => word.startsWith(start))?.slice(start.length);
  if (value === undefined) throw new Failure(`The stand-in for code needs ${start}PATH.`);
  return value;
};

await runMain(async () => {
  const folder = process.argv.slice(2).find((word) => !word.startsWith("--"));
  if (folder === undefined) throw new Failure("The stand-in for code needs a folder to open.");
  const userData = argument("user-data-dir");
  const server = await startServer({
    userData,
    extensions: argument("extensions-dir"),
    port: await keptPort(path.join(userData, "port")),
    token: "tests",
    // Without this switch the server ignores extensionDevelopmentPath and extensionTestsPath.
    options: ["--enable-smoke-test-driver"],
    env: { ...process.env, HOME: userData },
  });
  const browser = await openBrowser(path.join(userData, "browser"), { width: 1280, height: 800 });
  const page = await browser.newPage();
  /** @type {string[]} */
  const log = [];
  await page.exposeFunction(
    "codeAutomationLog",
    (/** @type {string} */ _type, /** @type {unknown[]} */ words) => {
      const text = format(...words);
      log.push(text);
      if (text.startsWith(mark)) console.log(text);
    },
  );
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    void page.exposeFunction("codeAutomationExit", resolve);
    page.once("crash", () => {
      console.error("The window of VS Code crashed.");
      resolve(1);
    });
    setTimeout(() => {
      console.error(`The tests did not end within ${limit / 1000} s.`);
      resolve(1);
    }, limit).unref();
  });
  await page.goto(
    server.address(folder, [
      ["extensionDevelopmentPath", server.uri(argument("extensionDevelopmentPath"))],
      ["extensionTestsPath", server.uri(argument("extensionTestsPath"))],
      ["skipWelcome", "true"],
    ]),
  );
  process.exitCode = await ended;
  // Without a report the tests did not even run: VS Code's log may say why.
  if (process.exitCode !== 0 && !log.some((text) => text.startsWith(mark))) console.error(log.join("\n"));
  await browser.close();
  await server.end();
});

/**
 * The browser keeps what a window remembers by its address, so that a later window must have the same port.
 * @param {string} file
 * @returns {Promise<number>}
 */
async function keptPort(file) {
  if (existsSync(file)) return Number(readFileSync(file, "utf8"));
  const port = await freePort(0);
  if (port === undefined) throw new Failure("No port of the loopback is free.");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, String(port));
  return port;
}
