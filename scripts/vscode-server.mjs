// The VS Code server: starting and ending it, the addresses of its windows, and a browser to show them.
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { Failure, endGroup, ended, run, sleep, startGroup } from "./processes.mjs";
import { chromium as chromiumPath, serverNode, serverScript } from "./setup.mjs";

const host = "127.0.0.1";

/**
 * Where a server keeps what it must remember; each folder is made when it is missing.
 * @typedef {{ userData: string, extensions: string }} State
 */

const stateArguments = (/** @type {State} */ { userData, extensions }) => [
  ...["--server-data-dir", userData, "--user-data-dir", userData, "--extensions-dir", extensions],
  "--accept-server-license-terms",
  "--disable-telemetry",
];

/** Whether a port of the loopback is free; 0 asks for any. Gives the port, or undefined when it is taken.
 * @param {number} port
 * @returns {Promise<number | undefined>} */
export const freePort = (port) =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => {
      resolve(undefined);
    });
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => {
        resolve(address !== null && typeof address === "object" ? address.port : undefined);
      });
    });
  });

/**
 * Starts the VS Code server on the loopback and waits until it answers. Its log is `server.log` in the user data.
 * @param {State & { port: number, token: string, options?: string[], env?: NodeJS.ProcessEnv }} what
 */
export async function startServer({ port, token, options = [], env = process.env, ...state }) {
  mkdirSync(state.userData, { recursive: true });
  const logFile = path.join(state.userData, "server.log");
  const log = createWriteStream(logFile);
  const server = startGroup(
    serverNode,
    [
      ...[serverScript, "--host", host, "--port", String(port), "--connection-token", token],
      ...["--disable-workspace-trust", ...stateArguments(state), ...options],
    ],
    // No list of extensions is asked for over the network.
    { env: { ...env, EXTENSIONS_GALLERY: "{}" } },
  );
  server.stdout.pipe(log);
  server.stderr.pipe(log);
  const end = () => endGroup(server);
  const origin = `http://${host}:${port}/`;
  for (let waited = 0; !(await answers(`${origin}version`)); waited += 100) {
    if (server.exitCode !== null || waited > 60_000) {
      await end();
      throw new Failure(`The VS Code server did not start on port ${port}: its log is ${logFile}.`);
    }
    await sleep(100);
  }

  /** The URI by which a window of this server names a file.
   * @param {string} file */
  const uri = (file) => `vscode-remote://${host}:${port}${file}`;

  /** The address of a window.
   * @param {string} folder
   * @param {[string, string][]} [payload] */
  const address = (folder, payload = []) => {
    const files = payload.length > 0 ? `&payload=${readable(JSON.stringify(payload))}` : "";
    return `${origin}?tkn=${token}&folder=${readable(folder)}${files}`;
  };
  return { address, uri, end, ended: ended(server) };
}

/** Text as a part of an address that a person will read: what may stand as it is, stands.
 * @param {string} text */
const readable = (text) => encodeURIComponent(text).replace(/%2F|%3A|%2C/g, decodeURIComponent);

/** @param {string} url */
const answers = (url) =>
  fetch(url).then(
    (response) => response.ok,
    () => false,
  );

/**
 * Installs a packaged extension.
 * @param {string} vsix
 * @param {State} state
 */
export async function installExtension(vsix, state) {
  const { code, output } = await run(serverNode, [
    ...[serverScript, "--install-extension", vsix, "--force", ...stateArguments(state)],
  ]);
  if (code !== 0) throw new Failure(`${output}\nInstalling ${vsix} in the VS Code server failed: see above.`);
}

/**
 * Opens a browser whose profile lies in a folder and which reaches nothing but the loopback.
 * @param {string} profile
 * @param {{ width: number, height: number }} viewport
 */
export async function openBrowser(profile, viewport) {
  // `npm start` needs no browser of ours, and may not have this package yet when it reads this file.
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath() ?? "chromium",
    viewport,
    env: { ...process.env, HOME: profile },
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
    ],
  });
  await browser.route(
    (url) => url.hostname !== host,
    (route) => route.abort(),
  );
  return browser;
}

/** Settings that keep a first window quiet: no welcome, no assistant, no questions, no look-ups. */
export const quietSettings = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.enableExperiments": false,
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "git.openRepositoryInParentFolders": "never",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
};

/** Where VS Code keeps the user's settings.
 * @param {string} userData */
export const settingsFile = (userData) => path.join(userData, "User", "settings.json");

/**
 * @param {string} userData
 * @param {Record<string, unknown>} settings
 */
export function writeSettings(userData, settings) {
  const file = settingsFile(userData);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(settings, undefined, 2));
}
