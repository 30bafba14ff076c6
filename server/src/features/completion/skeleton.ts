import { CompletionItemKind } from "vscode-languageserver-types";
import { executiveOrders } from "../../reference/orders";
import { offer, type Offer } from "./offer";
import { back, type Place } from "./place";
import { filledIn, type Template } from "./template";

/** A whole telegram for drafting, in a document that is empty. */
export function skeletonOffer(place: Place): Offer | null {
  const order = executiveOrders.at(-1)?.number ?? "";
  const skeleton = (label: string, says: string, template: Template) => ({
    label,
    says,
    detail: "a whole telegram, for drafting",
    kind: CompletionItemKind.Snippet,
    ...filledIn(template),
  });
  return offer({ start: back(place, place.before), end: place.at }, place.at + place.after.length, [
    skeleton("telegram", "unclassified", (slot) =>
      [
        ...heading(slot),
        `UNCLAS ${slot("POST")} ${slot("000000")}`,
        "",
        "SIPDIS",
        "",
        `E.O. ${order}: N/A`,
        ...opening(slot),
        "",
        `1. SUMMARY: ${slot("Summary.")} END SUMMARY.`,
        "",
        `2. ${slot("Text.")}`,
        "",
      ].join("\n"),
    ),
    skeleton("classified telegram", "with order, reasons and portion marks", (slot) =>
      [
        ...heading(slot),
        `${slot("C O N F I D E N T I A L")} ${slot("POST")} ${slot("000000")}`,
        "",
        "SIPDIS",
        "",
        `E.O. ${order}: DECL: ${slot("MM/DD/YYYY")}`,
        ...opening(slot),
        "",
        `Classified By: ${slot("Name, title")}. Reasons: 1.4 (${slot("b")}) and (${slot("d")}).`,
        "",
        `1. (${slot("C")}) SUMMARY: ${slot("Summary.")} END SUMMARY.`,
        "",
        `2. (${slot("C")}) ${slot("Text.")}`,
        "",
      ].join("\n"),
    ),
  ]);
}

type Slot = Parameters<Template>[0];

function heading(slot: Slot): readonly string[] {
  return [
    `P ${slot("DDHHMM")}Z ${slot("MON")} ${slot("YY")}`,
    `FM ${slot("AMEMBASSY POST")}`,
    "TO SECSTATE WASHDC PRIORITY",
    "",
  ];
}

function opening(slot: Slot): readonly string[] {
  return [`TAGS: ${slot("PREL")}`, `SUBJECT: ${slot("SUBJECT")}`, "", `REF: ${slot("POST 1")}`];
}
