import { dateTimeGroup, slashed } from "./dates";
import { posts } from "./places";
import { padded, type Random } from "./random";
import type { ReferenceRecord } from "./record";
import { canonicalId, yearOf, type Setting } from "./setting";
import { person } from "./words";

export interface References {
  readonly lines: readonly string[];
  readonly meant: readonly ReferenceRecord[];
  /** How the text may cite them: `ref A`, `reftel`. */
  readonly citations: readonly string[];
}

/** What one item says, as printed, and what it means: a cable, several of one post, or something else. */
interface Item {
  readonly text: string;
  readonly meant: readonly Omit<ReferenceRecord, "label" | "text">[];
}

const labelStyles = [
  [50, (letter: string) => `${letter}. `],
  [15, (letter: string) => `${letter}) `],
  [20, (letter: string) => `(${letter}) `],
  [10, (letter: string) => `${letter}. (${letter}) `],
  [5, (letter: string) => `${letter}. REF ${letter} `],
] as const;

/** The REF lines; four of nine cables have none. */
export function references(setting: Setting): References {
  const { random, style } = setting;
  if (random.chance(0.44)) return { lines: [], meant: [], citations: [] };
  const lettered = random.chance(0.51);
  const count = lettered ? random.between(2, random.chance(0.1) ? 9 : 4) : random.chance(0.9) ? 1 : 2;
  const items = Array.from({ length: count }, () => item(setting));
  const label = random.weighted([
    [97, "REF: "],
    [2, "REFS: "],
    [1, "REFTEL: "],
  ]);
  if (!lettered) {
    return {
      lines: [label + items.map(({ text }) => text).join(", ")],
      meant: items.flatMap(({ meant, text }) => meant.map((one) => ({ label: null, ...one, text }))),
      citations: count === 1 ? ["reftel"] : ["reftels"],
    };
  }
  const printLabel = random.weighted(labelStyles);
  const letters = items.map((_, at) => String.fromCharCode(65 + at));
  const printed = items.map(({ text }, at) => printLabel(letters[at]!) + text);
  const joined = label + printed.join(random.chance(0.5) ? ", " : " ");
  const oneLine = random.chance(0.25) && (style.width === null || joined.length <= style.width);
  return {
    lines: oneLine ? [joined] : list(label, printed, style.pilcrows),
    meant: items.flatMap(({ meant, text }, at) =>
      meant.map((one) => ({ label: letters[at]!, ...one, text })),
    ),
    citations: letters.map((letter) => `ref ${letter}`),
  };
}

/** One item a line; the release put a pilcrow before each letter with a point that begins a line. */
function list(label: string, items: readonly string[], pilcrows: boolean): string[] {
  return items.map((text, at) => {
    if (at === 0) return label + text;
    return " ".repeat(label.length) + (pilcrows && /^[A-Z]\. /.test(text) ? `¶${text}` : text);
  });
}

function item(setting: Setting): Item {
  return setting.random.chance(0.95) ? cable(setting) : other(setting);
}

function cable(setting: Setting): Item {
  const { random, origin, serial, dated } = setting;
  const own = yearOf(setting);
  const mine = serial > 2 && random.chance(0.25);
  const post = mine ? origin.post : random.chance(0.35) ? "STATE" : random.pick(posts).post;
  // In January the reader cannot tell which year an unprinted one is, so it is printed.
  const printed = random.chance(0.21) || setting.sent.getUTCMonth() === 0;
  const year = printed ? own - random.between(random.chance(0.1) ? 0 : 1, 3) : own;
  const before = mine && !printed && dated && random.chance(0.1);
  const number = before
    ? serial + random.between(1, 900)
    : random.between(
        1,
        post === origin.post && year === own ? Math.max(1, serial - 1) : post === "STATE" ? 130_000 : 4000,
      );
  const meantYear = before ? own - 1 : printed || dated ? year : null;
  const of = (one: number): Item["meant"][number] => ({
    id: meantYear === null ? null : canonicalId(meantYear, post, one),
    post,
    number: one,
    year: meantYear,
    yearFrom: printed ? "printed" : !dated ? null : before ? "previous" : "assumed",
    kind: "cable",
    notal: false,
  });
  const name = `${post} ${random.chance(0.15) ? padded(number, 6) : number}`;
  if (printed) {
    const text = random.weighted([
      [70, `${padded(year % 100, 2)} ${name}`],
      [20, `${year} ${name}`],
      [10, `${name} (${year})`],
    ]);
    return { text, meant: [of(number)] };
  }
  const second = Math.max(1, number - random.between(1, 90));
  return random.weighted<Item>([
    [88, { text: name, meant: [of(number)] }],
    [
      3,
      second === number
        ? { text: name, meant: [of(number)] }
        : { text: `${name} AND ${second}`, meant: [of(number), of(second)] },
    ],
    [3, { text: `${name} AND PREVIOUS`, meant: [of(number)] }],
    [6, { text: `${name} (NOTAL)`, meant: [{ ...of(number), notal: true }] }],
  ]);
}

function other({ random, sent }: Setting): Item {
  const day = new Date(sent.getTime() - random.between(2, 40) * 86_400_000);
  const [one, two] = [surname(random), surname(random)];
  const nothing = { id: null, post: null, number: null, year: null, yearFrom: null, notal: false } as const;
  const of = (kind: ReferenceRecord["kind"], text: string): Item => ({ text, meant: [{ ...nothing, kind }] });
  return random.weighted<Item>([
    [30, of("email", `${one}-${two} E-MAIL OF ${slashed(day)}`)],
    [
      20,
      of(
        "report",
        `IIR 6 ${random.digits(3)} ${random.digits(4)} ${String(sent.getUTCFullYear()).slice(-2)}`,
      ),
    ],
    [20, of("telephone", `${one}/${two} TELCON OF ${slashed(day)}`)],
    [10, of("meeting", `${one}-${two} MEETING OF ${slashed(day)}`)],
    [
      20,
      {
        text: `SECDEF WASHDC ${dateTimeGroup(day)}`,
        meant: [
          {
            ...nothing,
            post: "SECDEF WASHDC",
            year: day.getUTCFullYear(),
            yearFrom: "printed",
            kind: "cable",
          },
        ],
      },
    ],
  ]);
}

function surname(random: Random): string {
  return person(random).surname.toUpperCase();
}
