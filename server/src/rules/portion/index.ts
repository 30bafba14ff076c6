import { unknownMark } from "./unknown-mark";
import { lostBracket } from "./lost-bracket";
import { missingMark } from "./missing-mark";
import { aboveClassification } from "./above-classification";
import { nofornWithoutCaption } from "./noforn-without-caption";
import { mixedStyle } from "./mixed-style";
import { noneAtOverallLevel } from "./none-at-overall-level";
import { captionWithoutNoforn } from "./caption-without-noforn";
import { sbuWithoutCaption } from "./sbu-without-caption";
import { captionWithoutSbu } from "./caption-without-sbu";
import type { Rule } from "../rule";

/** The rules of this group. */
export const portion: readonly Rule[] = [
  unknownMark,
  lostBracket,
  missingMark,
  aboveClassification,
  nofornWithoutCaption,
  mixedStyle,
  noneAtOverallLevel,
  captionWithoutNoforn,
  sbuWithoutCaption,
  captionWithoutSbu,
];
