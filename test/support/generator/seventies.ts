import { addressLines } from "./address";
import { clock, dateTimeGroup, isoDay, isoMinute, yearsLater } from "./dates";
import { choosePrecedences, signOf, type HeadingFacts } from "./heading";
import { plainLines, type Line } from "./layout";
import type { Classification } from "./classification";
import type { OrderFacts, Part } from "./opening";
import { padded, type Random } from "./random";
import type { TransmissionRecord } from "./record";
import { isClassified, type Setting } from "./setting";
import { person } from "./words";

const pageLength = 2800;

/** The heading of 1973-79: the level, the page, office counts, drafters, a dash line with a counter, the addresses. */
export function seventiesHeading(setting: Setting): Part<HeadingFacts> {
  const { random, origin, sent, level } = setting;
  const precedences = choosePrecedences(random);
  const [letter, name] = signOf(precedences.action);
  const [infoLetter, infoName] = signOf(precedences.info);
  const addresses = addressLines(setting, precedences);
  const fromState = origin.post === "STATE";
  const lines = [
    level,
    pageLine(1, setting),
    random.digits(2),
    `${fromState ? "ORIGIN" : "ACTION"} ${offices(random, 1)[0]!}`,
    `INFO ${offices(random, random.between(2, 8)).join(" ")} /${padded(random.between(5, 90), 3)} ${random.pick(["R", "W"])}`,
    ...(fromState ? [`DRAFTED BY ${drafter(random)}`, `APPROVED BY ${drafter(random)}`] : []),
    `--------------------- ${random.digits(6)}`,
    `${precedences.both ? `${letter} ${infoLetter}` : letter} ${dateTimeGroup(sent)}${random.chance(0.1) ? " ZFF4" : ""}`,
    `FM ${origin.name}`,
    ...addresses.lines,
  ];
  return {
    lines,
    meant: {
      dateTimeGroup: isoMinute(sent),
      precedence: precedences.both ? [name, infoName] : [name],
      from: origin.name,
      to: addresses.to,
      info: addresses.info,
      transmission: lines.some((line) => line.endsWith(" ZFF4")) ? withSignals(["ZFF4"]) : null,
    },
  };
}

/** What is said of the transmission where only signals are. */
function withSignals(signals: readonly string[]): TransmissionRecord {
  return {
    channel: null,
    precedence: null,
    routingIndicators: [],
    originator: null,
    stationSerial: null,
    section: null,
    julianDay: null,
    filingTime: null,
    security: null,
    signals,
  };
}

/** The classification line and the captions of the time. */
export function seventiesClassification(setting: Setting): Classification {
  const { random, origin, serial, level } = setting;
  const { post } = origin;
  const letters = isClassified(setting) && random.chance(0.6) ? Array.from(level).join(" ") : level;
  const printed = level === "UNCLASSIFIED" ? random.pick(["UNCLAS", "UNCLASSIFIED"]) : letters;
  const captions = random.chance(0.25) ? [random.pick(["EXDIS", "LIMDIS", "NODIS", "STADIS"])] : [];
  return {
    line: `${printed} ${post} ${padded(serial, post === "STATE" ? 6 : random.between(4, 5))}`,
    captionLines: captions,
    passingLines: [],
    meant: {
      post,
      serial,
      section: null,
      sectionTotal: null,
      classification: level,
      caveats: [],
      captions,
      passTo: [],
    },
  };
}

/** E.O. 11652 to November 1978, then 12065. */
export function seventiesOrder(setting: Setting): Part<OrderFacts> {
  const { random, sent } = setting;
  const order = sent.getTime() < Date.UTC(1978, 11, 1) ? "11652" : "12065";
  if (!isClassified(setting)) {
    return { lines: [`E.O. ${order}: N/A`], meant: { order, declassifyOn: null, declassify: "N/A" } };
  }
  if (order === "11652") {
    const schedule = random.pick(["GDS", "GDS", "XGDS-3", "ADS"]);
    return { lines: [`E.O. 11652: ${schedule}`], meant: { order, declassifyOn: null, declassify: schedule } };
  }
  const day = yearsLater(sent, 6);
  const printed = `${day.getUTCMonth() + 1}/${day.getUTCDate()}/${padded(day.getUTCFullYear() % 100, 2)}`;
  return {
    lines: [`E.O. 12065: GDS ${printed}`],
    meant: { order, declassifyOn: isoDay(day), declassify: "GDS" },
  };
}

/** The body with the level and a PAGE line at each break, and a stamp of the archives here and there. */
export function withSeventiesPages(lines: readonly Line[], setting: Setting): Line[] {
  const { random, level } = setting;
  const paged: Line[] = [];
  let length = 600;
  let page = 2;
  for (const line of lines) {
    paged.push(line);
    length += line.text.length + 1;
    if (length < pageLength || line.text === "") continue;
    const stamp = "Declassified/Released US Department of State EO Systematic Review 20 Mar 2014";
    paged.push(
      ...plainLines(level, ...(random.chance(0.3) ? [stamp] : []), level, pageLine(page++, setting)),
    );
    length = 0;
  }
  return paged;
}

function pageLine(page: number, { origin, serial, sent }: Setting): string {
  const name =
    origin.post === "STATE"
      ? `STATE ${padded(serial, 6)}`
      : `${origin.post.slice(0, 6).trim()} ${padded(serial, 5)}`;
  return `PAGE ${padded(page, 2)}  ${name}  ${padded(sent.getUTCDate(), 2)}${clock(sent)}Z`;
}

function offices(random: Random, count: number): string[] {
  return random
    .some(
      ["SS", "OCT", "ISO", "SSO", "EUR", "NEA", "INR", "CIAE", "DODE", "PM", "EB", "COME", "TRSE", "AGR"],
      count,
    )
    .map((office) => `${office}-${padded(random.between(0, 25), 2)}`);
}

/** `EB/OFP:RTHISTLEWOOD`. */
function drafter(random: Random): string {
  const { given, surname } = person(random);
  return `${random.pick(["S/S-O", "EB/OFP", "EUR/WE", "AF/C"])}:${given.slice(0, 1)}${surname}`.toUpperCase();
}
