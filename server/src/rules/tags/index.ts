import { missingLine } from "./missing-line";
import { unknownCode } from "./unknown-code";
import { runTogetherCodes } from "./run-together";
import { markdownLink } from "./markdown-link";
import { repeatedCode } from "./repeated-code";
import type { Rule } from "../rule";

/** The rules of this group. */
export const tags: readonly Rule[] = [missingLine, unknownCode, runTogetherCodes, markdownLink, repeatedCode];
