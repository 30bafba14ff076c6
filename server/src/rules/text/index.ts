import { commaForApostrophe } from "./comma-for-apostrophe";
import { mixedBullets } from "./mixed-bullets";
import { ampersandQuotes } from "./ampersand-quotes";
import { redaction } from "./redaction";
import { pastDeadline } from "./past-deadline";
import { longLine } from "./long-line";
import { noSignature } from "./no-signature";
import type { Rule } from "../rule";

/** The rules of this group. */
export const text: readonly Rule[] = [
  commaForApostrophe,
  mixedBullets,
  ampersandQuotes,
  redaction,
  pastDeadline,
  longLine,
  noSignature,
];
