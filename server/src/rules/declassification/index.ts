import { missingOrder } from "./missing-order";
import { malformedOrder } from "./malformed-order";
import { impossibleDate } from "./impossible-date";
import { dateBeforeCable } from "./date-before-cable";
import { missingClassifier } from "./missing-classifier";
import { missingReason } from "./missing-reason";
import type { Rule } from "../rule";

/** The rules of this group. */
export const declassification: readonly Rule[] = [
  missingOrder,
  malformedOrder,
  impossibleDate,
  dateBeforeCable,
  missingClassifier,
  missingReason,
];
