import { builtinModules } from "node:module";
import importX from "eslint-plugin-import-x";
import regexp from "eslint-plugin-regexp";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

// The arrows between the folders of server/src, each folder with those it may import (docs/architecture.md).
const arrows = {
  text: [],
  syntax: ["text"],
  reference: ["text"],
  facts: ["text", "syntax", "reference"],
  rules: ["text", "syntax", "facts", "reference"],
  settings: ["text", "rules"],
  features: ["text", "syntax", "facts", "reference", "rules", "settings"],
  report: ["text", "syntax", "reference", "facts", "rules", "settings"],
  reading: ["text", "syntax", "reference", "facts", "rules", "features", "report"],
  protocol: ["service.ts"],
  cli: ["service.ts"],
};

const layers = Object.entries(arrows).map(([folder, allowed]) => ({
  target: `./server/src/${folder}`,
  from: "./server/src",
  except: [folder, ...allowed].map((name) => `./${name}`),
  message: `${folder}/ may import from ${allowed.length === 0 ? "nothing else" : allowed.join(", ")} only.`,
}));

const tables = {
  target: Object.keys(arrows)
    .filter((folder) => folder !== "reference")
    .map((folder) => `./server/src/${folder}`),
  from: "./server/data",
  message: "Only reference/ reads the tables.",
};

export default defineConfig(
  { ignores: ["dist/", "out/", ".vscode-server/", "node_modules/"] },
  ...tseslint.configs.strictTypeChecked,
  regexp.configs["flat/recommended"],
  {
    plugins: { "import-x": importX },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["eslint.config.mjs"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    settings: { "import-x/resolver": { typescript: { project: "tsconfig.json" } } },
    rules: {
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": [
        "error",
        {
          zones: [
            ...layers,
            tables,
            {
              target: "./server/src",
              from: "./client",
              message: "The server knows nothing of the client.",
            },
            {
              target: "./client",
              from: "./server",
              except: [
                "./src/protocol/requests.ts",
                "./src/reading/style.ts",
                "./src/settings/file-name.ts",
                "./src/text/sniff.ts",
              ],
              message:
                "The client takes from the server only the custom requests, the sniffer, a style and a name.",
            },
          ],
        },
      ],
    },
  },
  {
    // The core runs everywhere: no Node, no editor, no connection.
    files: ["server/src/**/*.ts"],
    ignores: ["server/src/protocol/**", "server/src/node.ts", "server/src/cli/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: builtinModules,
          patterns: [
            "node:*",
            "vscode",
            "vscode-languageserver",
            "vscode-languageserver/*",
            "vscode-languageclient*",
          ],
        },
      ],
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-floating-promises": "error",
    },
  },
  {
    // These need no disk and no editor; what does stands in test/files and beside it.
    files: ["test/unit/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: ["node:fs*", "node:child_process", "vscode"] }] },
  },
  { files: ["**/*.mjs"], rules: { "@typescript-eslint/no-unsafe-assignment": "off" } },
);
