import { unclosed } from "./unclosed";
import { unopened } from "./unopened";
import { pageBeyondTotal } from "./page-beyond-total";
import { pageSectionDiffers } from "./page-section-differs";
import { pageTotalDiffers } from "./page-total-differs";
import { pageOrder } from "./page-order";
import { pageSkipped } from "./page-skipped";
import { pageOtherCable } from "./page-other-cable";
import { pageInsideSentence } from "./page-inside-sentence";
import type { Rule } from "../rule";

/** The rules of this group. */
export const section: readonly Rule[] = [
  unclosed,
  unopened,
  pageBeyondTotal,
  pageSectionDiffers,
  pageTotalDiffers,
  pageOrder,
  pageSkipped,
  pageOtherCable,
  pageInsideSentence,
];
