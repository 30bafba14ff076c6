import { pilcrowAsOne } from "./pilcrow-as-one";
import { numberGap } from "./number-gap";
import { numberRepeated } from "./number-repeated";
import type { Rule } from "../rule";

/** The rules of this group. */
export const paragraph: readonly Rule[] = [pilcrowAsOne, numberGap, numberRepeated];
