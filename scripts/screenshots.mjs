// `npm run screenshots [-- --theme NAME]`: the README's pictures, taken in the VS Code server with the packaged extension.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { root, runMain, runScript } from "./processes.mjs";
import { installChromium, installPackages, installServer } from "./setup.mjs";
import {
  freePort,
  installExtension,
  openBrowser,
  quietSettings,
  startServer,
  writeSettings,
} from "./vscode-server.mjs";

/** What each picture shows: the file, and the text that a hover is opened on. */
const pictures = [
  { name: "sample", file: "000_3cf85b5abb626903.txt", hover: "KNNP" },
  { name: "malformed-markings", file: "malformed-markings.txt", hover: "PGOV" },
];

await runMain(async () => {
  const { values } = parseArgs({ options: { theme: { type: "string", default: "Dark Modern" } } });
  await installPackages();
  await installServer();
  await installChromium();
  const temporary = mkdtempSync(path.join(os.tmpdir(), "cable-text-pictures-"));
  const state = { userData: path.join(temporary, "user"), extensions: path.join(temporary, "extensions") };
  const vsix = path.join(temporary, "cable-text.vsix");
  await runScript("package.mjs", vsix);
  await installExtension(vsix, state);
  writeSettings(state.userData, {
    ...quietSettings,
    "workbench.colorTheme": values.theme,
    "editor.minimap.enabled": false,
  });
  const server = await startServer({
    ...state,
    port: (await freePort(0)) ?? 8421,
    token: "pictures",
    env: { ...process.env, EXTENSIONS_GALLERY: "{}" },
  });
  const browser = await openBrowser(path.join(temporary, "browser"), { width: 1600, height: 1000 });
  try {
    for (const { name, file, hover } of pictures) {
      const page = await browser.newPage();
      const seeds = path.join(root, "seeds");
      await page.goto(server.address(seeds, [["openFile", server.uri(path.join(seeds, file))]]));
      await page.getByText("Diplomatic Cable").first().waitFor({ timeout: 60_000 });
      await page
        .locator(".monaco-editor .squiggly-info, .monaco-editor .squiggly-warning")
        .first()
        .waitFor({ timeout: 30_000 });
      await command(page, "Explorer: Focus on Outline View");
      await page.locator(".outline-pane .monaco-list-row").first().waitFor();
      await command(page, "Problems: Focus on Problems View");
      await page.locator(".markers-panel .monaco-list-row").first().waitFor();
      await page.locator(".view-line span", { hasText: hover }).last().hover();
      await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor();
      await page.waitForTimeout(500);
      const folder = path.join(root, "docs/images");
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: path.join(folder, `${name}.png`) });
      await page.close();
    }
  } finally {
    await browser.close();
    await server.end();
    rmSync(temporary, { recursive: true, force: true });
  }
});

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
