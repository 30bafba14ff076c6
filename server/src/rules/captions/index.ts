import { sipdisTwice } from "./sipdis-twice";
import type { Rule } from "../rule";

/** The rules of this group. */
export const captions: readonly Rule[] = [sipdisTwice];
