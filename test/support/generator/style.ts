import type { Random } from "./random";
import type { Form } from "./record";

/** A form that can be asked for; "body-only" is a text without heading and opening, whose form nobody can tell. */
export type WantedForm = Exclude<Form, "unknown"> | "body-only";

/** How a form prints what all forms mean. */
export interface Style {
  /** The widest line; `null`: one line a paragraph. */
  readonly width: number | null;
  readonly pilcrows: boolean;
  /** What stands between two sentences. */
  readonly gap: " " | "  ";
  /** Everything in capitals. */
  readonly capitals: boolean;
  /** Typographic quotation marks. */
  readonly curly: boolean;
  readonly headings: "ruled" | "ruled below" | "bare";
  readonly headingCapitals: boolean;
  /** Summary and Comment in capitals. */
  readonly wordCapitals: boolean;
  readonly dash: "--" | "-";
  /** Between level and caveat of a portion mark. */
  readonly slash: "/" | "//";
  /** A blank at the end of each line of the body, as many copies have it. */
  readonly trailingBlank: boolean;
  /** No blank lines in the opening, codes with commas, `EO 12958` and `TAGS` without points. */
  readonly press: boolean;
  readonly doubleSipdis: boolean;
}

/** The system doubled the caption from 2006 to April 2008. */
const doubledFrom = Date.UTC(2006, 0, 1);
const doubledTo = Date.UTC(2008, 3, 30);

export function styleOf(form: WantedForm, random: Random, sent: Date): Style {
  const doubled = sent.getTime() >= doubledFrom && sent.getTime() <= doubledTo;
  const style: Style = {
    width: widthOf(form, random),
    pilcrows: true,
    gap: random.chance(0.6) ? "  " : " ",
    capitals: false,
    curly: false,
    headings: random.weighted([
      [45, "ruled"],
      [30, "ruled below"],
      [25, "bare"],
    ]),
    headingCapitals: random.chance(0.6),
    wordCapitals: random.chance(0.4),
    dash: random.chance(0.78) ? "--" : "-",
    slash: random.chance(0.88) ? "/" : "//",
    trailingBlank: random.chance(0.6),
    press: false,
    doubleSipdis: doubled && random.chance(0.95),
  };
  switch (form) {
    case "newspaper":
      return { ...style, curly: random.chance(0.7), press: true, gap: " " };
    case "markdown":
      return { ...style, gap: " ", headings: "bare", dash: "--", trailingBlank: false };
    case "transmitted":
      return { ...style, pilcrows: false, trailingBlank: false };
    case "seventies":
      return { ...style, ...capitalised, pilcrows: false, trailingBlank: false };
    case "body-only":
      return random.chance(0.5)
        ? { ...style, ...capitalised, pilcrows: false }
        : { ...style, pilcrows: false };
    default:
      return style;
  }
}

const capitalised = { capitals: true, headingCapitals: true, wordCapitals: true } as const;

/** The limit is 61 columns in most cables; four of ten released ones have their lines joined. */
function widthOf(form: WantedForm, random: Random): number | null {
  if (form === "newspaper" || form === "markdown") return null;
  const joined = form === "seventies" || form === "transmitted" ? 0 : 0.4;
  if (random.chance(joined)) return null;
  return random.weighted([
    [76, 61],
    [6, 55],
    [6, 62],
    [6, 67],
    [6, 69],
  ]);
}
