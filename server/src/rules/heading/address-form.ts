import type { AddresseeFact } from "../../facts/transmission";
import { spanText } from "../../text/span";
import { quoted, replace, type Rule, type Report } from "../rule";

export const addressForm: Rule = {
  id: "heading/address-form",
  severity: { archival: "information", drafting: "warning" },
  docs: {
    summary:
      "An address line with a lost stroke, a misspelt precedence, a number not of four digits, or words of others.",
    rationale:
      "An address is a routing indicator, a stroke, a name, a precedence and four digits. Some copies have swallowed lines: behind LA PAZ stand the month and the posts of those that followed. Before 1980 the numbers were shorter, and there were no routing indicators.",
    source: "5 FAH-2 H-321.7; damage seen in released cables",
    bad: [
      "P 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC PRIORITY 829\n                                  ^^^\nINFO RUEHLP/AMEMBASSY LA PAZ APR LIMA 3832\n                             ^^^^^^^^",
      "P 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC PRIORTY 8291\n                         ^^^^^^^\nINFO RUEHST AMEMBASSY STRELSAU 3832\n     ^^^^^^\nRUEHHZ/AMCONSUL HENTZAU 38321\n                        ^^^^^",
      "O 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC IMMEDIATE 829S\n                                   ^^^^",
    ],
    good: [
      "P 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC PRIORITY 8291\nINFO RUEHLP/AMEMBASSY LA PAZ 3832\nRHMFISS/JOINT STAFF 7\nRHMFISS/AFOSI DET 523",
      "P 101200Z APR 75\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC PRIORITY 475",
    ],
  },
  check({ text, addressees }, report) {
    for (const addressee of addressees) {
      swallowed(text, addressee, report);
      lostStroke(text, addressee, report);
      misspeltPrecedence(text, addressee, report);
      oddNumber(addressee, report);
    }
  },
};

function swallowed(text: string, { node }: AddresseeFact, report: Report): void {
  for (const { kind, start, end } of node.children) {
    if (kind !== "debris") continue;
    const words = quoted(text.slice(start, end));
    report({ span: { start, end }, message: `"${words}" is not of this address: lines were lost here.` });
  }
}

function lostStroke(text: string, { node, routingIndicator }: AddresseeFact, report: Report): void {
  if (node.routingIndicator === null || routingIndicator === null) return;
  const between = { start: node.routingIndicator.end, end: node.post.start };
  if (spanText(text, between) === "/") return;
  report({
    span: { start: node.routingIndicator.start, end: node.routingIndicator.end },
    message: `No stroke between ${routingIndicator} and the name.`,
    fixes: [
      { title: `Put a stroke behind ${routingIndicator}`, edits: [replace(between, "/")], safety: "unsafe" },
    ],
  });
}

function misspeltPrecedence(text: string, { node, precedence }: AddresseeFact, report: Report): void {
  if (node.precedence === null || precedence === null) return;
  const printed = spanText(text, node.precedence);
  if (printed.replace(/\s+/g, " ") === precedence) return;
  report({
    span: { start: node.precedence.start, end: node.precedence.end },
    message: `${quoted(printed)} is no precedence; perhaps ${precedence}.`,
    fixes: [
      { title: `Write ${precedence}`, edits: [replace(node.precedence, precedence)], safety: "unsafe" },
    ],
  });
}

function oddNumber(addressee: AddresseeFact, report: Report): void {
  const { node, routingIndicator, continuityNumber } = addressee;
  // The numbers of the 1970s were shorter.
  if (node.continuityNumber === null || continuityNumber === null || routingIndicator === null) return;
  if (/^\d{4}$/.test(continuityNumber)) return;
  report({
    span: { start: node.continuityNumber.start, end: node.continuityNumber.end },
    message: `Continuity number ${continuityNumber}; expected four digits.`,
  });
}
