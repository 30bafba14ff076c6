import { notRead } from "./not-read";
import { letterSequence } from "./letter-sequence";
import { letterUndeclared } from "./letter-undeclared";
import { letterUncited } from "./letter-uncited";
import { laterThanCable } from "./later-than-cable";
import { yearBefore } from "./year-before";
import { toItself } from "./to-itself";
import { unknownPost } from "./unknown-post";
import { letterForDigit } from "./letter-for-digit";
import type { Rule } from "../rule";

/** The rules of this group. */
export const references: readonly Rule[] = [
  notRead,
  letterSequence,
  letterUndeclared,
  letterUncited,
  laterThanCable,
  yearBefore,
  toItself,
  unknownPost,
  letterForDigit,
];
