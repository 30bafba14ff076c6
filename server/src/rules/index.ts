import { heading } from "./heading/index";
import { classification } from "./classification/index";
import { captions } from "./captions/index";
import { declassification } from "./declassification/index";
import { tags } from "./tags/index";
import { subject } from "./subject/index";
import { references } from "./references/index";
import { portion } from "./portion/index";
import { paragraph } from "./paragraph/index";
import { section } from "./section/index";
import { text } from "./text/index";
import { damage } from "./damage/index";
import type { Rule } from "./rule";

/** Every rule there is, by group. */
export const rules: readonly Rule[] = [
  ...heading,
  ...classification,
  ...captions,
  ...declassification,
  ...tags,
  ...subject,
  ...references,
  ...portion,
  ...paragraph,
  ...section,
  ...text,
  ...damage,
];

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
