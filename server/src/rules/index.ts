import { damagedLine } from "./classification/damaged-line";
import { missingLine as missingClassification } from "./classification/missing-line";
import { sipdisTwice } from "./captions/sipdis-twice";
import { dateBeforeCable } from "./declassification/date-before-cable";
import { impossibleDate } from "./declassification/impossible-date";
import { malformedOrder } from "./declassification/malformed-order";
import { missingClassifier } from "./declassification/missing-classifier";
import { missingOrder } from "./declassification/missing-order";
import { missingReason } from "./declassification/missing-reason";
import { numberGap } from "./paragraph/number-gap";
import { numberRepeated } from "./paragraph/number-repeated";
import { pilcrowAsOne } from "./paragraph/pilcrow-as-one";
import { aboveClassification } from "./portion/above-classification";
import { lostBracket } from "./portion/lost-bracket";
import { missingMark } from "./portion/missing-mark";
import { mixedStyle } from "./portion/mixed-style";
import { nofornWithoutCaption } from "./portion/noforn-without-caption";
import { unknownMark } from "./portion/unknown-mark";
import type { Rule } from "./rule";
import { unclosed } from "./section/unclosed";
import { unopened } from "./section/unopened";
import { missingLine as missingSubject } from "./subject/missing-line";
import { markdownLink } from "./tags/markdown-link";
import { missingLine as missingTags } from "./tags/missing-line";
import { repeatedCode } from "./tags/repeated-code";
import { runTogetherCodes } from "./tags/run-together";
import { unknownCode } from "./tags/unknown-code";
import { commaForApostrophe } from "./text/comma-for-apostrophe";
import { mixedBullets } from "./text/mixed-bullets";

/** Every rule there is, by group. */
export const rules: readonly Rule[] = [
  missingClassification,
  damagedLine,
  sipdisTwice,
  missingOrder,
  malformedOrder,
  impossibleDate,
  dateBeforeCable,
  missingClassifier,
  missingReason,
  missingTags,
  unknownCode,
  runTogetherCodes,
  markdownLink,
  repeatedCode,
  missingSubject,
  unknownMark,
  lostBracket,
  missingMark,
  aboveClassification,
  nofornWithoutCaption,
  mixedStyle,
  pilcrowAsOne,
  numberGap,
  numberRepeated,
  unclosed,
  unopened,
  commaForApostrophe,
  mixedBullets,
];
