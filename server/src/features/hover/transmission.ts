import { digitsMeant } from "../../text/digits";
import { spanText } from "../../text/span";
import { enclosing, escapeMarkdown, type HoverCard, type HoverTarget } from "./layout";
import { partCard, printed } from "./part";

/** Format line 1: the circuit and the number of the transmission on it. */
export function channelCard(target: HoverTarget): HoverCard {
  const circuit = spanText(target.text, target.leaf).slice(0, 3);
  const card = partCard("channel", { ...printed(target), kind: "channel designator and number" });
  return {
    ...card,
    lines: [...card.lines, `${escapeMarkdown(circuit)}: not documented`],
  };
}

/** Format line 3: the number of the telegram at its station, compared with that of the classification line. */
export function serialCard(target: HoverTarget): HoverCard | null {
  if (enclosing(target, "originatorLine") === undefined) return null;
  const { reference } = target.telegram;
  const number = Number(digitsMeant(spanText(target.text, target.leaf)).slice(1));
  const card = partCard("station serial", { ...printed(target), kind: "station serial number" });
  const same = reference?.serial !== undefined && reference.serial % 10_000 === number;
  return {
    ...card,
    lines: [
      ...card.lines,
      reference &&
        `${same ? "The" : "Not the"} last four digits of ${escapeMarkdown(reference.post)} ${reference.serial}`,
    ],
  };
}

/** The section behind the station serial: `/01`. */
export function sectionSuffixCard(target: HoverTarget): HoverCard | null {
  if (enclosing(target, "originatorLine") === undefined) return null;
  return partCard("section suffix", { ...printed(target), kind: "section" });
}

/** The number behind an addressee. */
export function continuityCard(target: HoverTarget): HoverCard {
  const card = partCard("continuity number", { ...printed(target), kind: "message continuity number" });
  // The rule is about 0000 alone.
  return /^[0O]+$/.test(card.term) ? card : { ...card, lines: card.lines.slice(0, 1) };
}
