import { checkHover } from "./check";
import { stripIndent } from "./markers";

/**
 * Checks what is said at `$0`: below the lines with it stands the text that it is about, then the whole Markdown, one
 * paragraph a line. Below a line that needs no words stands nothing. An example over several lines has a line `--`
 * before what is said.
 */
export function hovers(what: string, within: (lines: string) => string, examples: readonly string[]): void {
  describe(`hover on ${what}`, () => {
    for (const each of examples.map(stripIndent)) {
      const rows = each.split("\n");
      const at = rows.findIndex((row) => row.includes("$0"));
      const break_ = rows.indexOf("--");
      const end = break_ === -1 ? at + 1 : break_;
      const said = rows.slice(break_ === -1 ? end : end + 1);
      it(`${rows[at] ?? ""}: ${said[0] ?? "nothing"}`, () => {
        checkHover(within(rows.slice(0, end).join("\n")), said.join("\n\n"));
      });
    }
  });
}
