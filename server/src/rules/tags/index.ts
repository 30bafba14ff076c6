import { missingLine } from "./missing-line";
import { unknownCode } from "./unknown-code";
import { runTogetherCodes } from "./run-together";
import { markdownLink } from "./markdown-link";
import { repeatedCode } from "./repeated-code";
import { noSubjectCode } from "./no-subject-code";
import { obsoleteCode } from "./obsolete-code";
import { isoCode } from "./iso-code";
import { lowerCase } from "./lower-case";
import { subjectsFirst } from "./subjects-first";
import { personMissing } from "./person-missing";
import { ownCountry } from "./own-country";
import type { Rule } from "../rule";

/** The rules of this group. */
export const tags: readonly Rule[] = [
  missingLine,
  unknownCode,
  runTogetherCodes,
  markdownLink,
  repeatedCode,
  noSubjectCode,
  obsoleteCode,
  isoCode,
  lowerCase,
  subjectsFirst,
  personMissing,
  ownCountry,
];
