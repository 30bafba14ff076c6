import { sipdisTwice } from "./sipdis-twice";
import { unknownCaption } from "./unknown-caption";
import { twoChannels } from "./two-channels";
import { distributionWithChannel } from "./distribution-with-channel";
import { sensitiveClassified } from "./sensitive-classified";
import type { Rule } from "../rule";

/** The rules of this group. */
export const captions: readonly Rule[] = [
  sipdisTwice,
  unknownCaption,
  twoChannels,
  distributionWithChannel,
  sensitiveClassified,
];
