import { abbreviationCard } from "./abbreviation";
import { wordsAround, type Around } from "./around";
import { cableInTextCard } from "./cable-in-text";
import { strayCaptionCard } from "./caption";
import { dateInTextCard } from "./date-in-text";
import { enclosing, type HoverCard, type HoverTarget } from "./layout";
import { paragraphCitationCard } from "./paragraph";
import { postInTextCard } from "./post-in-text";
import { redactionCard } from "./redaction";
import { citedReferenceCard } from "./reference";

const places = ["paragraph", "point", "title", "subject", "classifier", "passingLine"] as const;

/** What words of running text can be, in the order in which they are tried. */
const cards: readonly ((target: HoverTarget, around: Around) => HoverCard | null)[] = [
  redactionCard,
  strayCaptionCard,
  paragraphCitationCard,
  citedReferenceCard,
  dateInTextCard,
  cableInTextCard,
  postInTextCard,
  abbreviationCard,
];

/** A word of running text that carries a meaning of its own. */
export function proseCard(target: HoverTarget): HoverCard | null {
  if (places.every((place) => enclosing(target, place) === undefined)) return null;
  const around = wordsAround(target);
  for (const cardOf of cards) {
    const card = cardOf(target, around);
    if (card !== null) return card;
  }
  return null;
}
