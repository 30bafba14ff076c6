import { isClassified } from "../../facts/classification";
import type { TelegramFacts } from "../../facts/telegram";

/** Whether a telegram should name its classifier: classified since 1995, with a subject and a text. */
export function requiresClassifier({ classification, order, subject, telegram }: TelegramFacts): boolean {
  const since1995 = order?.number === "12958" || order?.number === "13526";
  return isClassified(classification) && since1995 && subject !== null && telegram.body !== null;
}
