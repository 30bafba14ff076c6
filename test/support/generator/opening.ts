import type { Classification } from "./classification";
import type { Classifier } from "./classifier";
import { isoDay, slashed, yearsLater } from "./dates";
import { unwrap, wrap } from "./layout";
import type { CableRecord } from "./record";
import type { References } from "./references";
import { isClassified, type Setting } from "./setting";
import type { Tags } from "./tags";
import { subjectWords } from "./words";

export type OrderFacts = Pick<CableRecord, "order" | "declassifyOn" | "declassify">;
export type SubjectFacts = Pick<CableRecord, "subject" | "subjectMark">;

/** A line or two of the opening, and what they mean. */
export interface Part<Facts> {
  readonly lines: readonly string[];
  readonly meant: Facts;
}

/** All parts of an opening in their order; the press left the blank lines out. */
export function openingLines(
  classification: Classification,
  order: Part<OrderFacts>,
  tags: Tags,
  subject: Part<SubjectFacts>,
  references: References,
  classifier: Classifier,
  { random, style }: Setting,
): string[] {
  const tagsLines = tagLines(tags, style.width, style.press);
  // Some copies print the codes behind the order.
  const joined = !style.press && order.lines.length === 1 && random.chance(0.03);
  const orderAndTags = joined
    ? [`${order.lines[0]!} ${tagsLines.join(" ")}`]
    : [...order.lines, ...tagsLines];
  const captions = style.press
    ? classification.captionLines
    : classification.captionLines.flatMap((line, at) => (at > 0 && line === "SIPDIS" ? ["", line] : [line]));
  const whoClassified = classifier.numbered
    ? []
    : classifier.texts.flatMap((text) => wrap(text, style.width));
  const groups: readonly (readonly string[])[] = [
    [classification.line],
    captions,
    classification.passingLines,
    [...orderAndTags, ...subject.lines],
    references.lines,
    whoClassified,
  ];
  const printed = groups.filter((group) => group.length > 0);
  return printed.flatMap((group, at) => (at > 0 && !style.press ? ["", ...group] : group));
}

function tagLines(tags: Tags, width: number | null, press: boolean): string[] {
  const label = press ? "TAGS " : "TAGS: ";
  return wrap(label + tags.text, width).map((line) => line.replaceAll("\u00a0", " "));
}

const amended = Date.UTC(2003, 8, 22);

/** The E.O. line, in the spellings of its time. */
export function orderLine(setting: Setting): Part<OrderFacts> {
  const { random, sent, style, damages } = setting;
  const order =
    sent.getTime() < Date.UTC(1982, 7, 1)
      ? "12065"
      : sent.getTime() < Date.UTC(1995, 9, 14)
        ? "12356"
        : "12958";
  const date = yearsLater(
    sent,
    random.weighted([
      [79, 10],
      [7, 20],
      [6, 25],
      [5, 5],
      [3, 15],
    ]),
  );
  const day = random.chance(0.5) ? date : yearsLater(new Date(date.getTime() + 40 * 86_400_000), 0);
  const limit = yearsLater(sent, 25);
  const declassified = day > limit ? limit : day;
  const spelling =
    sent.getUTCFullYear() >= 2009 && random.chance(0.07)
      ? isoDay(declassified).replaceAll("-", "/")
      : slashed(declassified, random.chance(0.01) ? 2 : 4);
  const word = wordsFor(setting, order);
  const label = style.press ? `EO ${order}` : `E.O. ${order}:`;
  const printed = word ?? spelling;
  const line = `${label} ${printed === "N/A" ? "" : "DECL: "}${printed}`;
  const zero = damages.wants("zero-for-letter");
  if (zero) damages.add("zero-for-letter");
  return {
    lines: [zero ? line.replace("O", "0") : line],
    meant: { order, declassifyOn: word === null ? isoDay(declassified) : null, declassify: word },
  };
}

/** What stands instead of a date. */
function wordsFor(setting: Setting, order: string): string | null {
  const { random, sent } = setting;
  if (!isClassified(setting)) return "N/A";
  if (order === "12356") return "OADR";
  if (sent.getTime() < amended && random.chance(0.3)) return `X${random.between(1, 8)}`;
  return random.chance(0.01) ? random.pick(["TWENTY YEARS", "CLOSURE OF EMBASSY", "25X1-HUMAN"]) : null;
}

/** The subject, in capitals mostly. */
export function subjectLines(setting: Setting, styled: (text: string) => string): Part<SubjectFacts> {
  const { random, style } = setting;
  const words = subjectWords(random);
  const title = styled(
    random.chance(0.9) || style.capitals
      ? words.toUpperCase()
      : words.slice(0, 1).toUpperCase() + words.slice(1),
  );
  const mark = isClassified(setting) && random.chance(0.03) ? "U" : null;
  const label = random.chance(0.995) ? "SUBJECT: " : "SUBJ: ";
  return {
    lines: wrap(`${label}${mark === null ? "" : `(${mark}) `}${title}`, style.width),
    meant: { subject: unwrap(title), subjectMark: mark },
  };
}
