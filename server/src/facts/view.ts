import { splitLines, type Lines } from "../text/lines";
import { parse } from "../syntax/parse";
import type { CableFile } from "../syntax/tree";
import { noTelegrams } from "./repeats";
import { telegramFacts } from "./telegram";
import type { TelegramFacts } from "./telegram-facts";

/** A text with everything that is known of it: what every rule and every feature reads. Immutable. */
export interface CableView {
  readonly text: string;
  readonly lines: Lines;
  readonly file: CableFile;
  readonly telegrams: readonly TelegramFacts[];
}

export function createView(text: string): CableView {
  const lines = splitLines(text);
  const file = parse(text, lines);
  const earlier = noTelegrams();
  const telegrams = file.telegrams.map((telegram) => telegramFacts(text, telegram, earlier));
  return { text, lines, file, telegrams };
}
