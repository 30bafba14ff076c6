import type { Level } from "../../facts/classification";
import { lookupCaption } from "../../reference/captions";
import { portionCaveat } from "../../reference/portion-caveats";
import { recipient } from "../../reference/releasable";
import { nearestMarks } from "../../rules/portion/known-marks";
import {
  commonSources,
  enclosing,
  escapeMarkdown,
  withCaution,
  type HoverCard,
  type HoverTarget,
} from "./layout";

export const levels: Readonly<Record<Level, string>> = {
  U: "Unclassified",
  SBU: "Sensitive but unclassified",
  C: "Confidential",
  S: "Secret",
  TS: "Top secret",
};

/** A portion mark: its level, then each caveat. */
export function portionCard(target: HoverTarget): HoverCard | null {
  const node = enclosing(target, "portionMark");
  const portion = target.telegram.portions.find((candidate) => candidate.node === node);
  if (portion === undefined) return null;
  const { classification } = target.telegram;
  const control = portion.level === "SBU" ? lookupCaption(portion.levelWord) : undefined;
  const caveats = portion.caveats.map((printed) => ({ printed, found: portionCaveat(printed) }));
  const near = portion.known ? [] : nearestMarks(portion.text);
  return {
    span: portion.span,
    term: `(${portion.text})`,
    kind: "portion mark",
    lines: [
      portion.level === null
        ? "No known portion mark."
        : escapeMarkdown(control?.meaning ?? levels[portion.level]),
      ...caveats.flatMap(({ printed, found }) =>
        found === undefined
          ? [`${escapeMarkdown(printed)}: not documented`]
          : [
              withCaution(`${escapeMarkdown(printed)}: ${escapeMarkdown(found.meaning)}`, found.confidence),
              recipients(printed),
            ],
      ),
      near.length > 0 && `Perhaps ${near.map((mark) => `(${mark})`).join(" or ")}.`,
      classification && `The cable as a whole: ${classification.overall.toLowerCase()}.`,
    ],
    provenance: commonSources([control, ...caveats.map(({ found }) => found)]),
  };
}

const releasable = /^REL(?:EASABLE)?[ :]+(?:TO )?/;

/** The countries and groups that `REL TO USA, FVEY` names by codes; "" where it has none, or the names in full. */
function recipients(caveat: string): string {
  if (!releasable.test(caveat)) return "";
  const codes = caveat.replace(releasable, "").split(/[ ,&]+|-/);
  const said = codes.map((code) => {
    const found = recipient(code);
    if (found !== undefined) return withCaution(`${code}: ${escapeMarkdown(found.name)}`, found.confidence);
    return code.length === 3 ? `${escapeMarkdown(code)}: not documented` : "";
  });
  return said.filter((words) => words !== "").join("; ");
}
