import { Damages, type DamageKind } from "./damage";
import { origin, type Place } from "./places";
import { Random } from "./random";
import type { Level } from "./record";
import { styleOf, type Style, type WantedForm } from "./style";

export interface Options {
  readonly form?: WantedForm;
  readonly lineEnd?: "\n" | "\r\n" | "\r";
  /** How much longer than usual the text is to be. */
  readonly scale?: number;
  readonly damage?: readonly DamageKind[];
  /** What stands around the telegram in the form "wrapped". */
  readonly wrapper?: Wrapper;
}

export const wrappers = [
  "header",
  "preview",
  "dated",
  "mail",
  "tabs",
  "commas",
  "quoted",
  "backslash",
] as const;
export type Wrapper = (typeof wrappers)[number];

/** What all parts of one telegram must agree on. */
export interface Setting {
  readonly random: Random;
  readonly form: WantedForm;
  readonly style: Style;
  readonly wrapper: Wrapper | null;
  readonly origin: Place & { readonly post: string };
  readonly serial: number;
  readonly sent: Date;
  /** Whether the text tells the year, by a date-time group or by the words of a wrapper. */
  readonly dated: boolean;
  readonly level: Level;
  readonly noforn: boolean;
  /** UNCLAS with portions marked SBU. */
  readonly sensitive: boolean;
  readonly corrected: boolean;
  /** UNCLAS, to be encrypted for transmission only. */
  readonly efto: boolean;
  /** About how long the text of the body is to be. */
  readonly length: number;
  readonly damages: Damages;
}

/** Per cent; by the counts of released cables, with some of each form that they have not. */
const forms: readonly (readonly [number, WantedForm])[] = [
  [66, "release"],
  [10, "extract"],
  [9, "newspaper"],
  [5, "wrapped"],
  [5, "seventies"],
  [2, "transmitted"],
  [2, "markdown"],
  [1, "body-only"],
];
const wrapperShares: readonly (readonly [number, Wrapper])[] = [
  [20, "header"],
  [40, "preview"],
  [8, "dated"],
  [6, "mail"],
  [6, "tabs"],
  [6, "commas"],
  [4, "quoted"],
  [10, "backslash"],
];
const years: readonly (readonly [number, number])[] = [
  [2471, 2009],
  [1511, 2008],
  [759, 2006],
  [681, 2007],
  [617, 2010],
  [442, 2005],
  [152, 2004],
  [40, 2003],
  [20, 2001],
  [15, 1997],
  [10, 1990],
];
const shortest = 300;
const longest = 57_000;

export function chooseSetting(seed: number, options: Options): Setting {
  const random = new Random(seed);
  const form = options.form ?? random.weighted(forms);
  const seventies = form === "seventies";
  const sent = chooseDate(random, seventies ? random.between(1973, 1979) : random.weighted(years));
  const level = chooseLevel(random, seventies);
  const classified = level === "CONFIDENTIAL" || level === "SECRET";
  const length = random.logNormal(5600, 0.8) * (options.scale ?? 1);
  return {
    random,
    form,
    style: styleOf(form, random, sent),
    wrapper: form === "wrapped" ? (options.wrapper ?? random.weighted(wrapperShares)) : null,
    origin: origin(random),
    serial: random.between(1, random.chance(0.3) ? 9999 : 2600),
    sent,
    dated: form !== "extract" && form !== "body-only",
    level,
    noforn: classified && !seventies && random.chance(0.18),
    sensitive: level === "UNCLASSIFIED" && !seventies && random.chance(0.5),
    efto: level === "UNCLASSIFIED" && !seventies && random.chance(0.01),
    corrected: !seventies && random.chance(0.02),
    length: Math.min(longest, Math.max(shortest, length)),
    damages: new Damages(options.damage ?? []),
  };
}

/** The released cables end in February 2010. */
function chooseDate(random: Random, year: number): Date {
  const month = random.between(0, year === 2010 ? 1 : 11);
  return new Date(Date.UTC(year, month, random.between(1, 28), random.between(0, 22), random.between(0, 59)));
}

function chooseLevel(random: Random, seventies: boolean): Level {
  return seventies
    ? random.weighted([
        [40, "UNCLASSIFIED"],
        [20, "LIMITED OFFICIAL USE"],
        [35, "CONFIDENTIAL"],
        [5, "SECRET"],
      ])
    : random.weighted([
        [50, "CONFIDENTIAL"],
        [31, "UNCLASSIFIED"],
        [19, "SECRET"],
      ]);
}

export function isClassified({ level }: Setting): boolean {
  return level === "CONFIDENTIAL" || level === "SECRET";
}

export function yearOf({ sent }: Setting): number {
  return sent.getUTCFullYear();
}

/** `08STATE37957`. */
export function canonicalId(year: number, post: string, serial: number): string {
  return `${String(year).slice(-2)}${post.replaceAll(/[^A-Z]/g, "")}${serial}`;
}
