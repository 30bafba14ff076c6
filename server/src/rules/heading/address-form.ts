import type { Addressee } from "../../syntax/tree";
import { quoted, type Rule, type Report } from "../rule";

/** A number behind the precedence that has not four digits. */
const oddNumber = / (?:IMMEDIATE|PRIORITY|FLASH|ROUTINE) (\d{1,3}|\d{5,8})$/;

export const addressForm: Rule = {
  id: "heading/address-form",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary:
      "An address line with words of other lines in it, or a continuity number that has not four digits.",
    rationale:
      "An address is a routing indicator, a name, a precedence and four digits. Some copies have swallowed lines: behind LA PAZ stand the month and the posts of those that followed. Before 1980 the numbers were shorter, and there were no routing indicators.",
    source: "5 FAH-2 H-321.7; damage seen in released cables",
    bad: [
      "P 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC PRIORITY 829\n                                  ^^^\nINFO RUEHLP/AMEMBASSY LA PAZ APR LIMA 3832\n                             ^^^^^^^^",
    ],
    good: [
      "P 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC PRIORITY 8291\nINFO RUEHLP/AMEMBASSY LA PAZ 3832\nRHMFISS/JOINT STAFF 7",
      "P 101200Z APR 75\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC PRIORITY 475",
    ],
  },
  check({ text, addressees }, report) {
    for (const { node, name, routingIndicator } of addressees) {
      const next = node.precedence?.start ?? node.continuityNumber?.start ?? node.end;
      if (next - node.post.end > 1) swallowed(text, node, report);
      const last = name.charCodeAt(name.length - 1);
      if (routingIndicator === null || last < 48 || last > 57) continue;
      const digits = oddNumber.exec(name)?.[1];
      if (digits === undefined) continue;
      report({
        span: { start: node.post.end - digits.length, end: node.post.end },
        message: `Continuity number ${digits}; expected four digits.`,
      });
    }
  },
};

function swallowed(text: string, { children }: Addressee, report: Report): void {
  for (const { kind, start, end } of children) {
    if (kind !== "debris") continue;
    const words = quoted(text.slice(start, end));
    report({ span: { start, end }, message: `"${words}" is not of this address: lines were lost here.` });
  }
}
