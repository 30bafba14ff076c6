import { encoding } from "./encoding";
import { controlCharacter } from "./control-character";
import { invisibleCharacter } from "./invisible-character";
import { noBreakBlank } from "./no-break-blank";
import { tab } from "./tab";
import { trailingBackslash } from "./trailing-backslash";
import { letterReplaced } from "./letter-replaced";
import { misreadNumber } from "./misread-number";
import { misreadMark } from "./misread-mark";
import { wordsJoined } from "./words-joined";
import { wordSplit } from "./word-split";
import { paragraphsJoined } from "./paragraphs-joined";
import { paragraphRepeated } from "./paragraph-repeated";
import { telegramRepeated } from "./telegram-repeated";
import { debris } from "./debris";
import { pageLevel } from "./page-level";
import type { Rule } from "../rule";

/** The rules of this group: what copying, scanning and joining did to a text. */
export const damage: readonly Rule[] = [
  telegramRepeated,
  encoding,
  controlCharacter,
  invisibleCharacter,
  noBreakBlank,
  tab,
  trailingBackslash,
  letterReplaced,
  misreadNumber,
  misreadMark,
  wordsJoined,
  wordSplit,
  paragraphsJoined,
  paragraphRepeated,
  debris,
  pageLevel,
];
