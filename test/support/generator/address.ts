import { addressees, collectives, posts, state, type Place } from "./places";
import { type Random } from "./random";
import type { AddresseeRecord } from "./record";
import { monthOf } from "./dates";
import type { Setting } from "./setting";

/** The precedences of one telegram, as words; `null` for routine, which has no word. */
export interface Precedences {
  readonly action: Word;
  readonly info: Word;
  /** Whether the date-time group prints both. */
  readonly both: boolean;
}
export type Word = "FLASH" | "NIACT IMMEDIATE" | "IMMEDIATE" | "PRIORITY" | null;

type Role = "TO" | "INFO";

export interface Addresses {
  readonly lines: readonly string[];
  readonly to: readonly AddresseeRecord[];
  readonly info: readonly AddresseeRecord[];
}

/** Format lines 7 to 9: whom the telegram goes to, one to forty of them. */
export function addressLines(setting: Setting, precedences: Precedences): Addresses {
  const { random, origin, damages } = setting;
  const to = group("TO", actionPlaces(setting), precedences.action, setting, 0.9);
  const infoCount = random.weighted([
    [6, 0],
    [60, random.between(1, 6)],
    [25, random.between(7, 15)],
    [9, random.between(16, 34)],
  ]);
  const places = addressees(random, infoCount, [
    origin,
    state,
    ...collectives,
    ...to.map(({ place }) => place),
  ]);
  const collective = random.pick(collectives);
  if (infoCount > 0 && random.chance(0.25) && !to.some(({ place }) => place.name === collective.name)) {
    places.push(collective);
  }
  // An information addressee does not outrank those who are to act.
  const info = group("INFO", places, precedences.info, setting, precedences.both ? 1 : 0.6);
  const lines = [...labelled("TO", to), ...labelled("INFO", info)];
  if (damages.wants("page-marker-in-addressees") && lines.length > 1) {
    const clock = `${random.digits(2)}${random.digits(4)}Z`;
    lines.splice(
      random.between(1, lines.length - 1),
      0,
      `PAGE 02        ${origin.post}   ${random.digits(6)}  ${clock}`,
    );
    damages.add("page-marker-in-addressees");
  }
  return { lines, to: to.map(({ meant }) => meant), info: info.map(({ meant }) => meant) };
}

function actionPlaces({ random, origin }: Setting): Place[] {
  if (origin.name !== state.name)
    return [state, ...(random.chance(0.15) ? addressees(random, 1, [origin, state]) : [])];
  if (random.chance(0.1)) return [random.pick(collectives)];
  return addressees(
    random,
    random.weighted([
      [70, 1],
      [30, random.between(2, 6)],
    ]),
    [state],
  );
}

interface Item {
  readonly place: Place;
  readonly lines: readonly string[];
  readonly meant: AddresseeRecord;
}

function group(role: Role, places: readonly Place[], word: Word, setting: Setting, share: number): Item[] {
  const { random, damages, form } = setting;
  const everyOne = word === "FLASH" ? 1 : share;
  const swallows =
    role === "INFO" && damages.wants("swallowed-addressee") && !damages.wasDone("swallowed-addressee");
  return places.map((given, at) => {
    // Before the 1980s addresses had no routing indicators.
    const place = form === "seventies" ? { ...given, routingIndicator: null } : given;
    const last = at === places.length - 1;
    const lostAt = swallows && last && place.post !== null && random.chance(0.9);
    if (lostAt) return swallowed(setting);
    const precedence = at === 0 || random.chance(everyOne) ? word : null;
    const continuityNumber = given.routingIndicator !== null && random.chance(0.5) ? serial(random) : null;
    const excluded =
      last && place.post === null && place.name.endsWith("COLLECTIVE") && random.chance(0.05)
        ? random.some(posts, random.between(1, 2)).map(({ name }) => name)
        : [];
    const indicator = place.routingIndicator === null ? "" : `${place.routingIndicator}/`;
    const line = [indicator + place.name, precedence, continuityNumber]
      .filter((part) => part !== null)
      .join(" ");
    return {
      place,
      lines: [line, ...excluded.map((name, number) => (number === 0 ? `XMT ${name}` : name))],
      meant: { ...named(place), precedence, continuityNumber, excluded },
    };
  });
}

/** The line that took in the next: `RUEHLP/AMEMBASSY LA PAZ MAR LIMA 3832`. */
function swallowed({ random, damages, sent }: Setting): Item {
  const place = { post: "LA PAZ", name: "AMEMBASSY LA PAZ", routingIndicator: "RUEHLP" };
  const continuityNumber = serial(random);
  damages.add("swallowed-addressee");
  return {
    place,
    lines: [`RUEHLP/AMEMBASSY LA PAZ ${monthOf(sent)} ${random.pick(posts).post} ${continuityNumber}`],
    meant: { ...named(place), precedence: null, continuityNumber, excluded: [] },
  };
}

function named({ name, routingIndicator }: Place): Pick<AddresseeRecord, "name" | "routingIndicator"> {
  return { routingIndicator, name };
}

function serial(random: Random): string {
  return random.chance(0.2) ? "0000" : random.digits(4);
}

function labelled(label: Role, items: readonly Item[]): string[] {
  return items.flatMap(({ lines }) => lines).map((line, at) => (at === 0 ? `${label} ${line}` : line));
}
