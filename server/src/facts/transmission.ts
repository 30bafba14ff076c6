import { precedenceMeant } from "../syntax/address";
import type { AddressRole, Addressee, Heading, Leaf } from "../syntax/tree";
import { digitsMeant } from "../text/digits";
import { spanText, type Span } from "../text/span";
import { unwrap } from "./unwrap";

/** What the format lines say about the transmission; each `null` or empty where it is not printed. */
export interface Transmission {
  /** Channel designator and number: "XRO1234". */
  readonly channel: string | null;
  /** The prosign of format line 2: "OO". */
  readonly precedence: string | null;
  readonly routingIndicators: readonly string[];
  /** The originator's routing indicator: "RUEHC". */
  readonly originator: string | null;
  /** Four digits. */
  readonly stationSerial: string | null;
  readonly section: number | null;
  /** 1 to 366. */
  readonly julianDay: number | null;
  /** "2232", Zulu. */
  readonly filingTime: string | null;
  /** "SSSSS". */
  readonly security: string | null;
  /** Those of format lines 4 and 5, without the ZNR or ZNY that the security letters imply. */
  readonly signals: readonly string[];
  /** The precedence letters of format line 5: action, then information. */
  readonly letters: readonly string[];
}

export function readTransmission(text: string, heading: Heading): Transmission {
  const { transmission, routing, originator, security, dateTime } = heading;
  const words = (leaf: Leaf | null | undefined): string | null => (leaf ? spanText(text, leaf) : null);
  const digits = (leaf: Leaf | null | undefined): string | null => {
    const found = leaf ? digitsMeant(spanText(text, leaf)).replace(/[^\dA-Z]/g, "") : "";
    return /^\d+$/.test(found) ? found : null;
  };
  const number = (leaf: Leaf | null | undefined): number | null => {
    const found = digits(leaf);
    return found === null ? null : Number(found);
  };
  return {
    channel: channelMeant(words(transmission?.channel)),
    precedence: prosignMeant(words(routing?.precedence)),
    routingIndicators: heading.routingIndicators.map((leaf) => spanText(text, leaf)),
    originator: words(originator?.routingIndicator),
    stationSerial: digits(originator?.serial),
    section: number(originator?.section),
    julianDay: number(originator?.julianDay),
    filingTime: digits(originator?.filingTime),
    security: words(security?.letters)?.replaceAll(" ", "") ?? null,
    signals: signalsOf(heading).map((leaf) => spanText(text, leaf)),
    letters: (dateTime?.precedences ?? []).map((leaf) => spanText(text, leaf).replace("0", "O")),
  };
}

/** The signals of format lines 4 and 5, and those that stand on a line of their own. */
export function signalsOf({ security, dateTime, children }: Heading): readonly Leaf[] {
  const alone = children.flatMap((line) => (line.kind === "otherHeadingLine" ? line.children : []));
  const signals = alone.filter((node): node is Leaf => node.kind === "operatingSignal");
  return [...(security?.signals ?? []), ...(dateTime?.signals ?? []), ...signals];
}

/** Without a blank between designator and number, and with the letter O among the three letters: "XRO1234". */
function channelMeant(printed: string | null): string | null {
  return printed && printed.slice(0, 3).replace("0", "O") + printed.slice(3).trim();
}

/** The prosign of which one letter is left: "OO" for `O`, `0O`, `OQ`. */
function prosignMeant(printed: string | null): string | null {
  const letter = /[ZOPRY]/.exec(printed?.replace("0", "O") ?? "")?.[0];
  return letter === undefined ? null : letter + letter;
}

export interface AddresseeFact {
  readonly node: Addressee;
  readonly role: AddressRole;
  readonly routingIndicator: string | null;
  readonly name: string;
  /** As printed, but for letters that damage changed: "IMMEDIATE"; `null` where no word is printed, which is routine. */
  readonly precedence: string | null;
  readonly continuityNumber: string | null;
  /** The members of a collective to which it does not go. */
  readonly excluded: readonly string[];
  readonly span: Span;
}

/** The addressees in order; the posts that XMT excludes stand with the collective before them. */
export function readAddressees(text: string, heading: Heading): readonly AddresseeFact[] {
  const found: (AddresseeFact & { readonly excluded: string[] })[] = [];
  for (const node of heading.addressees) {
    const name = unwrap(text, node.post);
    const last = found.at(-1);
    if (node.role === "XMT" && last !== undefined) last.excluded.push(...name.split(/, ?/));
    else {
      found.push({
        node,
        role: node.role,
        routingIndicator: node.routingIndicator && spanText(text, node.routingIndicator),
        name,
        precedence: node.precedence && precedenceMeant(spanText(text, node.precedence)),
        continuityNumber: node.continuityNumber && digitsMeant(spanText(text, node.continuityNumber)),
        excluded: [],
        span: { start: node.start, end: node.end },
      });
    }
  }
  return found;
}
