import { missingLine } from "./missing-line";
import { capitals } from "./capitals";
import type { Rule } from "../rule";

/** The rules of this group. */
export const subject: readonly Rule[] = [missingLine, capitals];
