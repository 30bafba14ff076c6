import { isoDate } from "../../facts/date-time-group";
import { postSlug } from "../../facts/message-reference";
import { secretaryOn } from "../../reference/secretaries";
import { spanText } from "../../text/span";
import { escapeMarkdown, withCaution, type HoverCard, type HoverTarget } from "./layout";
import { partCard, printed } from "./part";

/** The name below the text; under a telegram of the Department that of the Secretary, where it is known. */
export function signatureCard(target: HoverTarget): HoverCard {
  const { reference, date } = target.telegram;
  const surname = spanText(target.text, target.leaf).toUpperCase();
  const fromState = reference !== null && postSlug(reference.post) === "STATE";
  const secretary = fromState && date !== null ? secretaryOn(surname, isoDate(date)) : undefined;
  return partCard("signature", {
    ...printed(target),
    kind: "signature",
    lines: [
      secretary &&
        withCaution(
          `${escapeMarkdown(secretary.name)}, Secretary of State ${secretary.from.slice(0, 4)} to ${secretary.to.slice(0, 4)}`,
          secretary.confidence,
        ),
    ],
  });
}
