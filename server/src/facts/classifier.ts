import type { ClassifierPart, OrderLine } from "../syntax/tree";
import { stripEnd } from "../text/characters";
import { spanText, type Span } from "../text/span";
import { unwrap, unwrapText } from "./unwrap";

/** One section of an order and the letters cited from it. */
export interface ReasonCitation {
  /** "1.4" or "1.5". */
  readonly section: string;
  /** Small letters in the order printed, each once. */
  readonly letters: readonly string[];
  readonly span: Span;
  /** The first letter behind them that no order has: the k of `1.4 (b) and (k)`. */
  readonly beyond: Span | null;
}

/** Who classified a telegram, why, and from what. */
export interface Classifier {
  readonly classifiedBy: ClassifiedBy | null;
  readonly reasons: readonly ReasonCitation[];
  readonly derivedFrom: string | null;
  /** What a line of its own says of declassification: "Declassify On: …". */
  readonly declassifyOn: string | null;
}

export interface ClassifiedBy {
  /** The words behind the label, unwrapped, with the reasons. */
  readonly text: string;
  /** The persons named in it, as far as they can be told from their titles. */
  readonly names: readonly string[];
  /** The words around the first name that are no name: "Deputy Chief of Mission"; `null` when there are none. */
  readonly title: string | null;
}

const derived = /\bDERIVED FROM ?[:;]? ?/i;
const declassify = /\bDECL(?:ASSIFY|ASSIFICATION)? ON ?[:;]? ?/i;
/** A mark, or the label once more, before the name. */
const beforeName = /^(?:\((?:[UCS]|SBU|TS)\) *|CLASSIFIED BY ?:? ?)+/i;

/** `order`: the E.O. line, on which the reasons may stand too. */
export function readClassifier(
  text: string,
  parts: readonly ClassifierPart[],
  order: OrderLine | null,
): Classifier {
  let by: string | null = null;
  let derivedFrom: string | null = null;
  let declassifyOn: string | null = null;
  for (const part of parts) {
    const label = spanText(text, part.label).toUpperCase();
    let words = unwrap(text, { start: part.label.end, end: part.end });
    const take = (pattern: RegExp): string | null => {
      const found = pattern.exec(words);
      if (found === null) return null;
      const taken = words.slice(found.index + found[0].length);
      words = stripEnd(words.slice(0, found.index), " ,;.");
      return taken.trim();
    };
    const on = take(declassify);
    const from = take(derived);
    declassifyOn ??= label.includes("DECL") && !label.includes("CLASSIFIED") ? words : on;
    derivedFrom ??= label.includes("DERIVED") ? words : from;
    if (tellsWho(text, part)) by ??= words.replace(beforeName, "").trim();
  }
  return {
    classifiedBy: by === null || by === "" ? null : classifiedBy(by),
    reasons: readReasons(text, order === null ? parts : [order, ...parts]),
    derivedFrom,
    declassifyOn,
  };
}

/** Whether a part tells who classified, by its label: "Classified By", "CLASS BY", "Classfied By". */
export function tellsWho(text: string, { label }: ClassifierPart): boolean {
  return !/\b(?:DECL|DERIVED|REASON)/i.test(spanText(text, label));
}

function readReasons(
  text: string,
  parts: readonly (ClassifierPart | OrderLine)[],
): readonly ReasonCitation[] {
  return parts.flatMap(({ reason, end }) => {
    if (reason === null) return [];
    const printed = spanText(text, reason);
    const starts = Array.from(printed.matchAll(reasonSection), ({ index }) => reason.start + index);
    return joinSame(
      starts.map((start, index) => readReason(text, start, starts[index + 1] ?? reason.end, end)),
    );
  });
}

/** One citation of a section that is printed before each of its letters: `1.4 (b) and 1.4 (d)`. */
function joinSame(reasons: readonly ReasonCitation[]): readonly ReasonCitation[] {
  const joined: ReasonCitation[] = [];
  for (const reason of reasons) {
    const last = joined.at(-1);
    if (last?.section !== reason.section) joined.push(reason);
    else
      joined[joined.length - 1] = {
        section: last.section,
        letters: [...new Set([...last.letters, ...reason.letters])],
        span: { start: last.span.start, end: reason.span.end },
        beyond: last.beyond ?? reason.beyond,
      };
  }
  return joined;
}

/** The stop may be lost from the first. */
const reasonSection = /(?:1 ?[.,] ?|[Il][.,])[3-6]|^1[3-6](?!\d)/g;
/** Words among the letters. */
const betweenLetters = /\b(?:and|or|plus|(?:sub)?(?:sections?|paragraphs?|paras?))\b/gi;
/** What may stand between the letters of one section and the next section, besides "and" and "or". */
const joints = " \t\r\n,;&/.\\>-";

/** The reasons of one section, which end before `last`; `end`: of the part, for letters that no order has. */
function readReason(text: string, start: number, last: number, end: number): ReasonCitation {
  const words = stripEnd(text.slice(start, last), joints).replace(/\b(?:and|or|plus)$/i, "");
  const printed = stripEnd(words, joints);
  const section = /^[1Il] ?[.,]? ?(\d)/.exec(printed);
  const rest = unwrapText(printed.slice(section?.[0].length)).replace(betweenLetters, " ");
  const span = { start, end: start + printed.length };
  return {
    section: `1.${section?.[1] ?? ""}`,
    letters: [...new Set(Array.from(rest.matchAll(/[a-h]/gi), ([letter]) => letter.toLowerCase()))],
    span,
    beyond: letterBeyond(text, { start: span.end, end }),
  };
}

/**
 * How a list of reasons goes on with another letter: in brackets of its own, behind "and", in the brackets of those before
 * it or as the last of the part; (S) and (U) are marks.
 */
const furtherLetter = new RegExp(
  [
    String.raw`^(?:[\s,;&]|and|or){0,8}\((?![su])[i-z]\)`,
    String.raw`^[\s,;]{0,4}(?:and|or|&)\s{1,3}(?![su])[i-z](?=[.;)]|\s*$)`,
    String.raw`^[\s,;]{1,4}(?![su])[i-z](?=(?:[\s,;&]{1,4}(?:(?:and|or)\s)?[a-z]){0,4}(?:\)|[\s.]*$))`,
  ].join("|"),
  "i",
);

function letterBeyond(text: string, { start, end }: Span): Span | null {
  const found = furtherLetter.exec(text.slice(start, end))?.[0];
  if (found === undefined) return null;
  const at = start + found.length - (found.endsWith(")") ? 2 : 1);
  return { start: at, end: at + 1 };
}

/** Where the reasons begin: what follows is no name. */
const reasonWords =
  /\b(?:(?:FOR|PER|UNDER|PURSUANT TO|IN ACCORDANCE WITH|BASED ON|DUE TO|BECAUSE OF)\b.{1,30}?\b(?:REASONS?\b|E\.? ?O\.? ?1\d{4}|SECTIONS?\b|1 ?[.,] ?[3-6]\b)|REASONS?\b|E\.? ?O\.? ?1\d{4}|1 ?[.,] ?[3-6]\b)/i;

const titleWords = new Set(
  (
    "ambassador amb ambassadors dcm adcm deputy chief of mission charge chargé d'affaires d affaires a.i. ai a/i cda acting political " +
    "economic econ pol polcouns pol/econ polecon econcouns econoff poloff pol-econ counselor counsellor counsel couns officer director " +
    "consul general cg consular conoff principal po secretary assistant under a/s pa/s das pdas dasd minister minister-counselor " +
    "minister-counsellor mincouns polmincouns emin polmincoun section unit chief head office the for and of affairs regional security " +
    "rso labor management public pao defense attache attaché daomil military political-military polmil pol-mil science environment " +
    "environmental global issues international organizations special envoy coordinator representative permanent rep alternate u.s. us " +
    "embassy mission post department state bureau team leader vice a advisor adviser senior legal legatt usaid by dr mr mrs ms " +
    "commercial trade agricultural treasury financial multiple various sources ipao prt group core executive ops watch nea eur wha eap sca af isn drl io ir inr " +
    "oes prm eeb l p t s/ct s/ct, p/m pm vci avc"
  ).split(" "),
);
const nameWord = /^(?:\p{Lu}[\p{L}'’-]+|[A-Z]\.?(?:[A-Z]\.)?|de|la|von|van|der|del|di|da|el|al|Jr\.|Sr\.)$/u;
/** The comma before what belongs to a name: `Roe, Jr.`; `Sr. Advisor` is a title. */
const commaInName = /,(?= ?(?:[JS]r\.?|I{2,3}|IV) ?(?:[,;:()-]|and\b|$))/gi;
/** Labels within the line: `Name: Jane Doe, Title: Consul`. */
const innerLabel = /\b(?:NAME|TITLE|POSITION) ?: ?/gi;
/** What stands behind these is a place, not a name: "Ambassador to Ruritania". */
const beforePlace = /^(?:to|in|of|at|for)$/i;

/** Tells names from titles in `Ambassador Jane Doe`, `Jane Doe, Deputy Chief of Mission`, `DCM DOE AND CHARGE ROE`. */
function classifiedBy(words: string): ClassifiedBy {
  const cut = reasonWords.exec(words);
  const before = (cut === null ? words : words.slice(0, cut.index))
    .replace(innerLabel, "")
    .replace(commaInName, "");
  // The stop of `Jr.` is its own.
  const who = stripEnd(before, " ,;:.(-") + (/\b[JS]r\.[ ,;:.(-]*$/i.test(before) ? "." : "");
  const names: string[] = [];
  const titles: string[] = [];
  for (const part of who.split(/[,;:()]| -{1,2} | (?:and|AND|&) (?=\S+ \S)/).map((piece) => piece.trim())) {
    if (part === "") continue;
    const name = nameIn(part);
    if (name === null) titles.push(part);
    else {
      names.push(name);
      const title = part.slice(0, part.indexOf(name)).trim();
      if (title !== "") titles.push(title);
    }
  }
  return { text: words, names, title: titles.length === 0 ? null : titles.join(", ") };
}

/** The name at the end of some words: those behind the last word of a title; `null` when they are no name. */
function nameIn(part: string): string | null {
  const words = part.split(/\s+/);
  let first = words.length;
  while (first > 0 && isNameWord(words[first - 1] ?? "")) first--;
  if (beforePlace.test(words[first - 1] ?? "")) return null;
  // "Deputy Chief of Mission Doe": a surname alone is a name only behind a title.
  const name = words.slice(first);
  if (name.length === 0 || name.length > 5 || (name.length === 1 && first === 0)) return null;
  return name.some((word) => word.replace(/\P{L}/gu, "").length > 1) ? name.join(" ") : null;
}

function isNameWord(word: string): boolean {
  return nameWord.test(word) && !titleWords.has(word.toLowerCase()) && !/[A-Z]\/[A-Z]/.test(word);
}
