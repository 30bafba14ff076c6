import tagsFile from "../../../server/data/tags.json";
import { lookupTag, type TagsFile } from "../../../server/src/reference/tags";
import type { Random } from "./random";
import type { TagRecord } from "./record";
import { yearOf, type Setting } from "./setting";
import { person } from "./words";

export interface Tags {
  /** What stands behind the label, on one line; blanks that belong to a name are no-break ones. */
  readonly text: string;
  readonly meant: readonly TagRecord[];
}

const { rows } = tagsFile as TagsFile;
/** Codes found in at least that many released cables are chosen more often than the others. */
const often = 15;
const kinds = ["subject", "subject-obsolete", "program", "organization", "geographic"] as const;
type Kind = (typeof kinds)[number];
const all = codesOf(() => true);
const common = codesOf(({ uses }) => uses !== undefined && uses >= often);

function codesOf(fits: (row: (typeof rows)[number]) => boolean): Readonly<Record<Kind, readonly string[]>> {
  const of = (kind: Kind): string[] =>
    rows
      .filter((row) => row.kind === kind && /^[A-Z]{2,6}$/.test(row.code) && fits(row))
      .map(({ code }) => code);
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Record<Kind, string[]>;
}

/** Codes of subjects, then programs and organizations, then countries, as most cables have them. */
export function tags(setting: Setting): Tags {
  const { random, form, style, damages } = setting;
  const seventies = form === "seventies";
  const subjects = codes(
    setting,
    random.chance(0.2) && seventies ? "subject-obsolete" : "subject",
    random.between(1, 6),
  );
  const programs = seventies
    ? []
    : codes(
        setting,
        "program",
        random.weighted([
          [60, 0],
          [25, 1],
          [15, 2],
        ]),
      );
  const organizations = codes(setting, "organization", random.chance(0.2) ? 1 : 0);
  const countries = codes(
    setting,
    "geographic",
    random.weighted([
      [55, 1],
      [30, 2],
      [15, 4],
    ]),
  );
  const name = random.chance(seventies ? 0.3 : 0.02) ? personName(random) : null;
  const chosen = [...subjects, ...programs, ...organizations, ...countries];
  const meant = [...chosen];
  const printed = chosen.map(({ code }) => (form === "markdown" ? `[${code}](#)` : code));
  if (name !== null) {
    const visit = codeRecord("OVIP", setting);
    // Behind the code of a visit, or a code of its own at the end of the line.
    if (random.chance(0.7) && !meant.some(({ code }) => code === "OVIP") && form !== "markdown") {
      printed.unshift(`OVIP\u00a0(${name.replaceAll(" ", "\u00a0")})`);
      meant.unshift(...visit, personRecord(name));
    } else {
      printed.push(`(${name.replaceAll(" ", "\u00a0")})`);
      meant.push(personRecord(name));
    }
  }
  const separator = style.press || random.chance(seventies ? 0.7 : 0.1) ? ", " : " ";
  const together = damages.wants("tags-run-together") ? runLength(printed) : 0;
  if (together < 2) return { text: printed.join(separator), meant };
  damages.add("tags-run-together");
  const run = printed.slice(0, together).join("");
  return { text: [run, ...printed.slice(together)].join(separator), meant };
}

/** How many codes at the start of the line can run together and still be told apart: those of four letters, up to four. */
function runLength(printed: readonly string[]): number {
  const longer = printed.findIndex((code) => !/^[A-Z]{4}$/.test(code));
  return Math.min(4, longer === -1 ? printed.length : longer);
}

/** Different codes with one meaning each at the time of the cable. */
function codes(setting: Setting, kind: Kind, count: number): TagRecord[] {
  const { random } = setting;
  const known = random.chance(0.8) && common[kind].length > 0 ? common[kind] : all[kind];
  return random
    .some(known, count * 4)
    .flatMap((code) => codeRecord(code, setting))
    .filter((record) => record.kind === kind)
    .slice(0, count);
}

function codeRecord(code: string, setting: Setting): TagRecord[] {
  const [entry, ...others] = lookupTag(code, setting.dated ? yearOf(setting) : undefined);
  if (entry?.name === undefined || others.length > 0) return [];
  return [{ code, kind: entry.kind, name: entry.name, confidence: entry.confidence }];
}

function personRecord(name: string): TagRecord {
  return { code: name, kind: "person", name, confidence: null };
}

/** `HALLORAN, EDITH B.` */
function personName(random: Random): string {
  const { surname, given, initial } = person(random);
  return [`${surname},`, given, initial]
    .filter((part) => part !== null)
    .join(" ")
    .toUpperCase();
}
