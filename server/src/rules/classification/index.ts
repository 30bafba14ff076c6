import { missingLine } from "./missing-line";
import { damagedLine } from "./damaged-line";
import type { Rule } from "../rule";

/** The rules of this group. */
export const classification: readonly Rule[] = [missingLine, damagedLine];
