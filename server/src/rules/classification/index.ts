import { missingLine } from "./missing-line";
import { damagedLine } from "./damaged-line";
import { letterSpacing } from "./letter-spacing";
import { missingNumber } from "./missing-number";
import { numberWidth } from "./number-width";
import { letterForDigit } from "./letter-for-digit";
import { archiveId } from "./archive-id";
import type { Rule } from "../rule";

/** The rules of this group. */
export const classification: readonly Rule[] = [
  missingLine,
  damagedLine,
  letterSpacing,
  missingNumber,
  numberWidth,
  letterForDigit,
  archiveId,
];
