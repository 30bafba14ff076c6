import { missingOrder } from "./missing-order";
import { malformedOrder } from "./malformed-order";
import { labelForm } from "./label-form";
import { orderNotInForce } from "./order-not-in-force";
import { contradictsClassification } from "./contradicts-classification";
import { impossibleDate } from "./impossible-date";
import { dateForm } from "./date-form";
import { dateBeforeCable } from "./date-before-cable";
import { overTenYears } from "./over-ten-years";
import { overTwentyFiveYears } from "./over-twenty-five-years";
import { outdatedCode } from "./outdated-code";
import { exemptionOnOriginal } from "./exemption-on-original";
import { eventForDate } from "./event-for-date";
import { missingClassifier } from "./missing-classifier";
import { classifierOnUnclassified } from "./classifier-on-unclassified";
import { missingReason } from "./missing-reason";
import { reasonSection } from "./reason-section";
import { reasonLetter } from "./reason-letter";
import { derivedIncomplete } from "./derived-incomplete";
import type { Rule } from "../rule";

/** The rules of this group. */
export const declassification: readonly Rule[] = [
  missingOrder,
  malformedOrder,
  labelForm,
  orderNotInForce,
  contradictsClassification,
  impossibleDate,
  dateForm,
  dateBeforeCable,
  overTenYears,
  overTwentyFiveYears,
  outdatedCode,
  exemptionOnOriginal,
  eventForDate,
  missingClassifier,
  classifierOnUnclassified,
  missingReason,
  reasonSection,
  reasonLetter,
  derivedIncomplete,
];
