import type { CalendarDate } from "../facts/date-time-group";
import type { TelegramFacts } from "../facts/telegram-facts";
import { unwrap } from "../facts/unwrap";
import type { CableView } from "../facts/view";
import {
  designatedKind,
  designatedPlace,
  kindAndPlace,
  postByName,
  postBySlug,
  postTitle,
  titled,
  type Post,
} from "../reference/posts";
import { offsetAt, type Position } from "../text/lines";
import { spanText } from "../text/span";
import { factRows } from "./fact-rows";
import { sentenceCase } from "./sentence-case";

/** One way to cite a telegram, ready to be pasted. */
export interface Citation {
  readonly style: string;
  readonly text: string;
}

/** The telegram's own parts as citations write them; `null` where the telegram does not say. */
interface Cited {
  readonly number: string;
  readonly id: string | null;
  readonly from: Party;
  readonly to: readonly Party[];
  readonly date: CalendarDate | null;
  readonly title: string | null;
  readonly paragraph: number | null;
}

/** A sender or addressee. */
interface Party {
  /** "Embassy Zenda", "Department of State". */
  readonly name: string;
  /** "Zenda"; the name where the city is not known. */
  readonly place: string;
  readonly isDepartment: boolean;
}

/**
 * How the telegram, or the paragraph of it at an offset, is cited; `null` for one without a reference number.
 * `link`: what a link to the file leads to.
 */
export function citations(facts: TelegramFacts, offset: number, link: string): readonly Citation[] | null {
  const cited = readCited(facts, offset);
  if (cited === null) return null;
  return [
    { style: "Footnote as in Foreign Relations of the United States", text: frus(cited) },
    { style: "Chicago note", text: chicago(cited) },
    { style: "CSL-JSON for Zotero", text: cslJson(cited) },
    {
      style: "Markdown link",
      text: `[${frus(cited).replace(/[[\]\\]/g, "\\$&")}](<${link.replace(/[<>\\]/g, "\\$&")}>)`,
    },
    { style: "Table of the facts, for a spreadsheet", text: table(facts) },
  ];
}

/** The citations of the telegram that holds a position; as {@link citations}. */
export function citationsAt(view: CableView, position: Position, link: string): readonly Citation[] | null {
  const offset = offsetAt(view.lines, position);
  const facts = view.telegrams.findLast(({ telegram }) => telegram.start <= offset) ?? view.telegrams[0];
  return facts === undefined ? null : citations(facts, offset, link);
}

function readCited(facts: TelegramFacts, offset: number): Cited | null {
  const { text, telegram, reference, subject, numbered } = facts;
  if (reference === null) return null;
  const from = telegram.heading?.from;
  const paragraph = numbered.findLast(({ paragraph: { start, end } }) => start <= offset && offset <= end);
  return {
    number: String(reference.serial),
    id: reference.id,
    from: from == null ? senderBySlug(reference.post) : party(unwrap(text, from.post)),
    to: facts.addressees.filter(({ role }) => role === "TO").map(({ name }) => party(name)),
    date: facts.date,
    title: subject?.title
      ? sentenceCase(unwrap(text, subject.title), telegram.body === null ? "" : spanText(text, telegram.body))
      : null,
    paragraph: paragraph?.number ?? null,
  };
}

function party(printed: string): Party {
  const post = postByName(printed);
  if (post !== undefined) return partyOf(post, printed);
  // A post that the list does not have is told by the word before its place.
  const kind = designatedKind(printed);
  const place = titled((kind && designatedPlace(printed)) ?? printed);
  return { name: kind === undefined ? place : kindAndPlace(kind, place), place, isDepartment: false };
}

function senderBySlug(slug: string): Party {
  const post = postBySlug(slug);
  return post === undefined
    ? { name: titled(slug), place: titled(slug), isDepartment: false }
    : partyOf(post);
}

function partyOf(post: Post, printed?: string): Party {
  const { city, slug } = post;
  return { name: postTitle(post, printed), place: city ?? titled(slug), isDepartment: slug === "STATE" };
}

const dateWords = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

function onDay(date: CalendarDate | null): string | null {
  return date && dateWords.format(new Date(Date.UTC(date.year, date.month - 1, date.day)));
}

/** `Telegram 37957 to Zenda, April 10, 2008, para 4`; from a post: `Telegram 42 from Zenda, …`. */
function frus({ number, from, to, date, paragraph }: Cited): string {
  const [only] = to;
  const places =
    only !== undefined && to.length === 1 ? ` to ${only.place}` : to.length > 1 ? " to multiple posts" : "";
  const way = from.isDepartment ? places : ` from ${from.place}`;
  return [`Telegram ${number}${way}`, onDay(date), paragraph && `para ${paragraph}`]
    .filter(Boolean)
    .join(", ");
}

/** `Department of State to Embassy Zenda, telegram 37957, Washington, April 10, 2008, para. 4`. */
function chicago({ number, from, to, date, paragraph }: Cited): string {
  const [only] = to;
  const names =
    only !== undefined && to.length === 1
      ? ` to ${only.name}`
      : to.length > 1
        ? " to multiple addressees"
        : "";
  return [
    `${from.name}${names}`,
    `telegram ${number}`,
    from.place,
    onDay(date),
    paragraph && `para. ${paragraph}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** An item as citation programs read it: a letter of one office to another, with their names as they are. */
function cslJson({ number, id, from, to, date, title, paragraph }: Cited): string {
  const item = {
    id: id ?? `telegram-${number}`,
    type: "personal_communication",
    genre: "telegram",
    ...(title === null ? {} : { title }),
    author: [{ literal: from.name }],
    ...(to.length === 0 ? {} : { recipient: to.map(({ name }) => ({ literal: name })) }),
    ...(date === null ? {} : { issued: { "date-parts": [[date.year, date.month, date.day]] } }),
    number,
    "publisher-place": from.place,
    ...(paragraph === null ? {} : { locator: String(paragraph), label: "paragraph" }),
    ...(id === null ? {} : { note: id }),
  };
  return JSON.stringify([item], undefined, 2);
}

/** A line for each fact: its name, a tab, its values. */
function table(facts: TelegramFacts): string {
  return factRows(facts)
    .map(({ label, items }) => {
      const values = items.map(({ code, text, note, caution }) =>
        [code, text, note && `(${note})`, caution && `[${caution}]`].filter(Boolean).join(" "),
      );
      return `${label}\t${values.join("; ")}`;
    })
    .join("\n");
}
