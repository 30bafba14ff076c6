import type { Random } from "./random";
import type { CableRecord } from "./record";
import { isClassified, type Setting } from "./setting";
import { fullName, person } from "./words";

export type ClassifierFacts = Pick<CableRecord, "classifiedBy" | "reasons" | "derivedFrom">;

export interface Classifier {
  /** Paragraphs of the opening, unwrapped. */
  readonly texts: readonly string[];
  /** Whether it stands as paragraph 1 of the text. */
  readonly numbered: boolean;
  readonly meant: ClassifierFacts;
}

const none: Classifier = {
  texts: [],
  numbered: false,
  meant: { classifiedBy: null, reasons: [], derivedFrom: null },
};

const titles = [
  "Ambassador",
  "DCM",
  "Charge d'Affaires",
  "Economic Counselor",
  "Consul General",
  "Political Officer",
];
const spellings: readonly ((letters: readonly string[]) => string)[] = [
  (letters) => letters.map((letter) => `(${letter})`).join(" and "),
  (letters) => `(${letters.join(",")})`,
  (letters) => `(${letters.join(", ").toUpperCase()})`,
  (letters) => `(${letters.join("&")})`,
  (letters) => letters.join(" and ").toUpperCase(),
  (letters) => letters.map((letter) => `(${letter})`).join(", "),
];
/** From this day on the reasons stood in section 1.4 of the order, no longer in 1.5. */
const amended = Date.UTC(2003, 2, 25);

/** Who classified the telegram and why; every classified one but those of the 1970s says so. */
export function classifier(setting: Setting): Classifier {
  const { random, form, sent } = setting;
  if (!isClassified(setting) || form === "seventies") return none;
  if (random.chance(0.01)) {
    const source = `DSCG ${random.digits(2)}-${random.between(1, 9)}`;
    return { ...none, texts: [`Derived From: ${source}`], meant: { ...none.meant, derivedFrom: source } };
  }
  const section = sent.getTime() < amended ? "1.5" : "1.4";
  const letters = chooseLetters(random);
  const name = fullName(person(random));
  const title = random.pick(titles);
  const reasons = `${section} ${random.pick(spellings)(letters)}`;
  const who = random.chance(0.6) ? `${title} ${name}` : `${name}, ${title}`;
  const meant = (text: string): ClassifierFacts => ({
    classifiedBy: { text, names: [name], title },
    reasons: [{ section, letters }],
    derivedFrom: null,
  });
  const [label, text] = random.weighted<readonly [label: string, text: string]>([
    [55, ["Classified By: ", `${who} for reasons ${reasons}.`]],
    [15, ["Classified By: ", `${who}. Reasons: ${reasons}.`]],
    [10, ["CLASSIFIED BY: ", `${who}. REASON: ${reasons}`]],
    [5, ["Classified By: Classified By: ", `${who} for reasons ${reasons}.`]],
    [5, ["(U) Classified by ", `${who}. Reason ${reasons}.`]],
    [4, ["", ""]],
    [2, ["1. ", `Classified by ${who}. Reason ${reasons}.`]],
  ]);
  if (label === "")
    return { ...none, texts: [`Classified By: ${who}`, `Reason: ${reasons}`], meant: meant(who) };
  if (label === "1. ")
    return { texts: [text], numbered: true, meant: meant(text.slice("Classified by ".length)) };
  return { ...none, texts: [label + text], meant: meant(text) };
}

function chooseLetters(random: Random): readonly string[] {
  return random.weighted<readonly string[]>([
    [80, ["b", "d"]],
    [8, ["d"]],
    [5, ["b"]],
    [3, ["b", "c", "d"]],
    [2, ["a", "d"]],
    [1, ["e"]],
    [1, ["g", "h"]],
  ]);
}
