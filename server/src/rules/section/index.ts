import { unclosed } from "./unclosed";
import { unopened } from "./unopened";
import type { Rule } from "../rule";

/** The rules of this group. */
export const section: readonly Rule[] = [unclosed, unopened];
