import { commaForApostrophe } from "./comma-for-apostrophe";
import { mixedBullets } from "./mixed-bullets";
import type { Rule } from "../rule";

/** The rules of this group. */
export const text: readonly Rule[] = [commaForApostrophe, mixedBullets];
