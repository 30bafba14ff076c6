import { addressLines, type Precedences, type Word } from "./address";
import { clock, dateTimeGroup, isoMinute, julianDay } from "./dates";
import { relays } from "./places";
import { padded, type Random } from "./random";
import type { CableRecord, Level, TransmissionRecord } from "./record";
import type { Setting } from "./setting";

export type HeadingFacts = Pick<
  CableRecord,
  "dateTimeGroup" | "precedence" | "from" | "to" | "info" | "transmission"
>;

export interface Heading {
  readonly lines: readonly string[];
  readonly meant: HeadingFacts;
}

/** What a record holds of a text that has no heading. */
export const noHeading: Heading = {
  lines: [],
  meant: { dateTimeGroup: null, precedence: [], from: null, to: [], info: [], transmission: null },
};

/** Letter, prosign and name of each precedence. */
const signs: readonly (readonly [word: Word, letter: string, name: string])[] = [
  ["FLASH", "Z", "FLASH"],
  ["NIACT IMMEDIATE", "O", "IMMEDIATE"],
  ["IMMEDIATE", "O", "IMMEDIATE"],
  ["PRIORITY", "P", "PRIORITY"],
  [null, "R", "ROUTINE"],
];
const securityLetters: Readonly<Record<Level, string>> = {
  UNCLASSIFIED: "UUUUU",
  RESTRICTED: "UUUUU",
  "LIMITED OFFICIAL USE": "EEEEE",
  CONFIDENTIAL: "CCCCC",
  SECRET: "SSSSS",
  "TOP SECRET": "TTTTT",
};

/** The transmission heading, ACP 127's format lines 1 to 9. */
export function heading(setting: Setting, sectioned: boolean): Heading {
  const { random, origin, sent } = setting;
  const precedences = choosePrecedences(random);
  const [letter, name] = signOf(precedences.action);
  const [infoLetter, infoName] = signOf(precedences.info);
  const letters = precedences.both ? `${letter} ${infoLetter}` : letter;
  const transmission = formatLines(setting, letter, sectioned);
  const after = random.weighted<readonly string[]>([
    [96, []],
    [3, ["ZDK"]],
    [1, ["ZDS"]],
  ]);
  const addresses = addressLines(setting, precedences);
  return {
    lines: [
      ...transmission.lines,
      [letters, dateTimeGroup(sent), ...after].join(" "),
      `FM ${origin.name}`,
      ...addresses.lines,
    ],
    meant: {
      dateTimeGroup: isoMinute(sent),
      precedence: precedences.both ? [name, infoName] : [name],
      from: origin.name,
      to: addresses.to,
      info: addresses.info,
      transmission: {
        ...transmission.meant,
        signals: [...transmission.meant.signals, ...after],
      },
    },
  };
}

export function choosePrecedences(random: Random): Precedences {
  const action = random.weighted<Word>([
    [450, null],
    [280, "PRIORITY"],
    [266, "IMMEDIATE"],
    [3, "NIACT IMMEDIATE"],
    [1, "FLASH"],
  ]);
  const both = action !== null && action !== "FLASH" && random.chance(0.1);
  const lower = action === "PRIORITY" ? null : random.pick(["PRIORITY", null] as const);
  return { action, info: both ? lower : action === "NIACT IMMEDIATE" ? "IMMEDIATE" : action, both };
}

export function signOf(word: Word): readonly [letter: string, name: string] {
  const [, letter, name] = signs.find(([candidate]) => candidate === word)!;
  return [letter, name];
}

/** Format lines 1 to 4. */
function formatLines(
  setting: Setting,
  letter: string,
  sectioned: boolean,
): { readonly lines: readonly string[]; readonly meant: TransmissionRecord } {
  const { random, origin, serial, sent, level, efto, corrected } = setting;
  const web = random.chance(0.39);
  const routingIndicators = web
    ? ["RUEHWEB"]
    : relays(random, random.chance(0.33) ? 1 : random.between(2, 16));
  const channel = `${web ? "XYZ" : "XRO"}${random.digits(4)}`;
  const originator = origin.routingIndicator ?? "RUEHC";
  const stationSerial = padded(serial % 10_000, 4);
  const section = sectioned || random.chance(0.34) ? 1 : null;
  const late = random.chance(0.06) ? random.between(1, 60) : 0;
  const filingTime = clock(new Date(sent.getTime() + late * 60_000));
  const day = julianDay(sent);
  const security = efto ? "EEEEE" : securityLetters[level];
  const note = corrected ? [`(CCY AD${random.digits(4)}AB MSI${random.digits(4)} 510)`] : [];
  const signals = ["ZZH", ...note];
  return {
    lines: [
      `VZCZC${channel}`,
      ...inRows(routingIndicators).map((row, at) => (at === 0 ? `${letter}${letter} ${row}` : row)),
      ...(web ? [""] : []),
      `DE ${originator} #${stationSerial}${section === null ? "" : "/01"} ${padded(day, 3)}${filingTime}`,
      [security === "UUUUU" ? "ZNR" : "ZNY", security, ...signals].join(" "),
    ],
    meant: {
      channel,
      precedence: `${letter}${letter}`,
      routingIndicators,
      originator,
      stationSerial,
      section,
      julianDay: day,
      filingTime,
      security,
      signals,
    },
  };
}

/** At most nine routing indicators a line. */
function inRows(indicators: readonly string[]): string[] {
  const rows: string[] = [];
  for (let at = 0; at < indicators.length; at += 9) rows.push(indicators.slice(at, at + 9).join(" "));
  return rows;
}
