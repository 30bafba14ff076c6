import { pilcrowAsOne } from "./pilcrow-as-one";
import { numberGap } from "./number-gap";
import { numberRepeated } from "./number-repeated";
import { numberedAlone } from "./numbered-alone";
import { pilcrowBeforeYear } from "./pilcrow-before-year";
import { pilcrowBeforeLetter } from "./pilcrow-before-letter";
import { citedBeyondLast } from "./cited-beyond-last";
import type { Rule } from "../rule";

/** The rules of this group. */
export const paragraph: readonly Rule[] = [
  pilcrowAsOne,
  numberGap,
  numberRepeated,
  numberedAlone,
  pilcrowBeforeYear,
  pilcrowBeforeLetter,
  citedBeyondLast,
];
