// `npm run screenshots`: the README's pictures, taken in the VS Code server with the packaged extension.
// With `-- --theme NAME` or `-- --all-themes` the same in other colours, in out/screenshots/.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { root, runMain, runScript } from "./processes.mjs";
import { installChromium, installServer } from "./setup.mjs";
import {
  freePort,
  installExtension,
  openBrowser,
  quietSettings,
  startServer,
  writeSettings,
} from "./vscode-server.mjs";

/**
 * What each picture shows: the file from the line after those scrolled away, with its outline, its findings and a hover on
 * a word with room around it; or else its reading view beside it.
 * @type {readonly { name: string, file: string, scrolled: number, hover: RegExp | null }[]}
 */
const pictures = [
  // First, while no panel is open: the windows of the others leave theirs.
  { name: "reading-view", file: "000_3cf85b5abb626903.txt", scrolled: 0, hover: null },
  { name: "sample", file: "000_3cf85b5abb626903.txt", scrolled: 0, hover: /^PREL$/ },
  { name: "hover", file: "000_3cf85b5abb626903.txt", scrolled: 0, hover: /^04\/10\/2018$/ },
  { name: "malformed-markings", file: "malformed-markings.txt", scrolled: 11, hover: /^d$/ },
];

/** The themes that the colours are looked at in. */
const themes = ["Dark Modern", "Light Modern", "Default High Contrast", "Default High Contrast Light"];

/** In pixels: as small as leaves a hover, which is up to 750 wide, room beside the lines above it. */
const size = { width: 1480, height: 920 };
const sideBar = 310;

await runMain(async () => {
  const { values } = parseArgs({
    options: { theme: { type: "string" }, "all-themes": { type: "boolean", default: false } },
  });
  await installServer();
  await installChromium();
  const temporary = mkdtempSync(path.join(os.tmpdir(), "cable-text-pictures-"));
  const state = { userData: path.join(temporary, "user"), extensions: path.join(temporary, "extensions") };
  const vsix = path.join(temporary, "cable-text.vsix");
  await runScript("package.mjs", vsix);
  await installExtension(vsix, state);
  const server = await startServer({
    ...state,
    port: (await freePort(0)) ?? 8421,
    token: "pictures",
  });
  const browser = await openBrowser(path.join(temporary, "browser"), size);
  const forReadme = values.theme === undefined && !values["all-themes"];
  try {
    for (const theme of values["all-themes"] ? themes : [values.theme ?? "Dark Modern"]) {
      writeSettings(state.userData, {
        ...quietSettings,
        "workbench.colorTheme": theme,
        "workbench.activityBar.location": "hidden",
        "editor.minimap.enabled": false,
        "editor.occurrencesHighlight": "off",
      });
      const folder = path.join(root, forReadme ? "docs/images" : path.join("out/screenshots", theme));
      mkdirSync(folder, { recursive: true });
      for (const picture of pictures) {
        const page = await browser.newPage();
        console.log(`${theme}: taking ${picture.name}.png …`);
        await take(page, server, picture, folder);
        await page.close();
      }
    }
  } finally {
    await browser.close();
    await server.end();
    rmSync(temporary, { recursive: true, force: true });
  }
});

/**
 * Opens a file in a window of its own, with its Outline, its findings and a hover, and takes the picture.
 * @param {import("playwright-core").Page} page
 * @param {Awaited<ReturnType<typeof startServer>>} server
 * @param {typeof pictures[number]} picture
 * @param {string} folder
 */
async function take(page, server, { name, file, scrolled, hover }, folder) {
  const seeds = path.join(root, "seeds");
  await page.goto(server.address(seeds, [["openFile", server.uri(path.join(seeds, file))]]));
  await page.getByText("Diplomatic Cable").first().waitFor({ timeout: 60_000 });
  await page
    .locator(".monaco-editor .squiggly-info, .monaco-editor .squiggly-warning")
    .first()
    .waitFor({ timeout: 30_000 });
  if (hover === null) {
    await command(page, "View: Close Primary Side Bar");
    await command(page, "Cable: Open Reading View");
    await page.frameLocator("iframe.webview").frameLocator("iframe").locator(".telegram").waitFor();
    await page.waitForTimeout(1000);
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
    return;
  }
  await command(page, "View: Focus into Primary Side Bar");
  await command(page, "Explorer: Focus on Outline View");
  await page.locator(".outline-pane .monaco-list-row").first().waitFor();
  // The window remembers both from one picture to the next: the folder's files folded away, and the width.
  const files = page.locator(".sidebar .pane-header.expanded", { hasText: "seeds" });
  if ((await files.count()) > 0) await files.click();
  const { x = 0, width = 0 } = (await page.locator(".part.sidebar").boundingBox()) ?? {};
  await page.mouse.move(x + width, size.height / 2);
  await page.mouse.down();
  await page.mouse.move(sideBar, size.height / 2, { steps: 5 });
  await page.mouse.up();
  await command(page, "Problems: Focus on Problems View");
  await page.locator(".markers-panel .monaco-list-row").first().waitFor();
  await command(page, "View: Focus Active Editor Group");
  await page.locator(".editor-instance .monaco-editor.focused").waitFor();
  for (let line = 0; line < scrolled; line++) await page.keyboard.press("Control+ArrowDown");
  await page.locator(".view-line span", { hasText: hover }).first().hover();
  await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}

/**
 * Runs a command by its name in the command palette.
 * @param {import("playwright-core").Page} page
 * @param {string} title
 */
async function command(page, title) {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").first().waitFor();
  await page.keyboard.type(title);
  await page.waitForTimeout(600);
  await page.keyboard.press("Enter");
}
