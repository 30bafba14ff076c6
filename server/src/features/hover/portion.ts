import { levelNames, type Level } from "../../facts/classification";
import { lookupCaption } from "../../reference/captions";
import { nearestMarks } from "../../rules/portion/known-marks";
import { enclosing, escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";

const levels: Readonly<Record<Level, string>> = {
  U: "Unclassified",
  SBU: "Sensitive but unclassified",
  C: "Confidential",
  S: "Secret",
  TS: "Top secret",
};

const caveats: readonly (readonly [pattern: RegExp, meaning: (caveat: string) => string])[] = [
  [/^(?:NF|NOFORN|N)$/, () => "not releasable to foreign nationals"],
  [
    /^REL(?:EASABLE)?/,
    (caveat) => `releasable to ${escapeMarkdown(caveat.replace(/^REL(?:EASABLE)?[ :]*(?:TO )?/, ""))}`,
  ],
  [/^FOUO$/, () => "for official use only"],
  [/^SBU$/, () => "sensitive but unclassified"],
  [/^FGI/, () => "foreign government information"],
  [/^(?:OC|ORCON)$/, () => "originator controls dissemination"],
  [/^(?:PR|PROPIN)$/, () => "proprietary information"],
  [/^LES$/, () => "law enforcement sensitive"],
  [/^SI$/, () => "special intelligence, a control system"],
  [/^TK$/, () => "Talent Keyhole, a control system"],
  [/^HCS$/, () => "HUMINT control system"],
  [/^RD$/, () => "restricted data under the Atomic Energy Act"],
  [/^FRD$/, () => "formerly restricted data under the Atomic Energy Act"],
];

/** A portion mark: its level, then each caveat. */
export function portionCard(target: HoverTarget): HoverCard | null {
  const node = enclosing(target, "portionMark");
  const portion = target.telegram.portions.find((candidate) => candidate.node === node);
  if (portion === undefined) return null;
  const { classification } = target.telegram;
  const said = portion.caveats.map((caveat) => {
    const known = caveats.find(([pattern]) => pattern.test(caveat));
    const meaning = known?.[1](caveat) ?? escapeMarkdown(lookupCaption(caveat)?.meaning ?? "not documented");
    return `${escapeMarkdown(caveat)}: ${meaning}`;
  });
  const near = portion.known ? [] : nearestMarks(portion.text);
  return {
    span: portion.span,
    term: `(${portion.text})`,
    kind: "portion mark",
    lines: [
      portion.level === null ? "No known portion mark." : levels[portion.level],
      ...said,
      near.length > 0 && `Perhaps ${near.map((mark) => `(${mark})`).join(" or ")}.`,
      classification && `The cable as a whole: ${levelNames[classification.level].toLowerCase()}.`,
    ],
  };
}
