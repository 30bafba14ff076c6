import { isClassified } from "../../facts/classification";
import type { TelegramFacts } from "../../facts/telegram-facts";
import { since1995 } from "./since-1995";

/** Whether a telegram should name its classifier: classified since 1995, with a subject and a text. */
export function requiresClassifier({ classification, order, subject, telegram }: TelegramFacts): boolean {
  return isClassified(classification) && since1995(order) && subject !== null && telegram.body !== null;
}
