import { composeBody } from "./body";
import { classification } from "./classification";
import { classifier } from "./classifier";
import type { Block } from "./draft";
import { heading, noHeading, type Heading } from "./heading";
import { labels, withPrinted } from "./labels";
import type { Line } from "./layout";
import { openingLines, orderLine, subjectLines } from "./opening";
import { sectionsOf, withPageMarkers } from "./pages";
import { printBody } from "./print";
import { nothing, type CableRecord } from "./record";
import { references } from "./references";
import { canonicalId, chooseSetting, yearOf, type Options, type Setting } from "./setting";
import { seventiesClassification, seventiesHeading, seventiesOrder, withSeventiesPages } from "./seventies";
import { signature } from "./signature";
import { tags } from "./tags";
import { wrapUp } from "./wrappers";

export { damageKinds, type DamageKind } from "./damage";
export { wrappers, type Options, type Wrapper } from "./setting";
export type { WantedForm } from "./style";

export interface GeneratedCable {
  readonly text: string;
  readonly meant: CableRecord;
}

export interface GeneratedFile {
  readonly text: string;
  readonly meant: readonly CableRecord[];
}

/**
 * A whole invented telegram and what it means, the same for the same seed and options. Undamaged unless damage is asked for.
 * Nothing that a record says of a file is known here: `file` and `encoding` are null, `index` is 0.
 */
export function generateCable(seed: number, options: Options = {}): GeneratedCable {
  const setting = chooseSetting(seed, options);
  const { text, meant } = setting.form === "body-only" ? bodyOnly(setting) : whole(setting, setting.form);
  return { text: text.replaceAll("\n", options.lineEnd ?? "\n"), meant };
}

/** Several telegrams in one file, each with a heading, by which readers tell them apart. */
export function generateFile(seed: number, count: number, options: Options = {}): GeneratedFile {
  const lineEnd = options.lineEnd ?? "\n";
  const cables = Array.from({ length: count }, (_, at) => {
    const form = options.form ?? (at % 5 === 4 ? "transmitted" : "release");
    return generateCable(Math.imul(seed, 1009) + at, { ...options, form });
  });
  return {
    text: cables.map(({ text }) => text).join(lineEnd + lineEnd),
    meant: cables.map(({ meant }, index) => ({ ...meant, index })),
  };
}

function whole(setting: Setting, form: CableRecord["form"]): GeneratedCable {
  const { style, dated, origin, serial, damages } = setting;
  const seventies = form === "seventies";
  const cited = references(setting);
  const classified = classifier(setting);
  const body = bodyOf(setting, cited.citations, classified.numbered ? classified.texts[0]! : null);
  const sections = seventies ? 1 : sectionsOf(body.lines);
  const head = headingOf(setting, sections > 1);
  const level = seventies ? seventiesClassification(setting) : classification(setting, sections);
  const order = seventies ? seventiesOrder(setting) : orderLine(setting);
  const coded = tags(setting);
  const subject = subjectLines(setting, body.styled);
  const opening = openingLines(level, order, coded, subject, cited, classified, setting);
  const paged = seventies
    ? withSeventiesPages(body.lines, setting)
    : withPageMarkers(body.lines, sections, setting);
  const lines = [...opening, ...paged.map(({ text }) => text), ...body.endLines];
  const rest = lines.map((line) => (style.trailingBlank ? `${line} ` : line)).join("\n");
  const year = dated ? yearOf(setting) : null;
  return {
    text: wrapUp({ heading: head.lines.join("\n"), rest }, setting),
    meant: {
      ...nothing,
      form,
      id: year === null ? null : canonicalId(year, origin.post, serial),
      year,
      ...level.meant,
      ...head.meant,
      ...order.meant,
      tags: coded.meant,
      ...subject.meant,
      references: cited.meant,
      ...classified.meant,
      ...body.meant,
      damage: damages.list(),
    },
  };
}

/** A text that begins with its first paragraph: who sent it and when is not told. */
function bodyOnly(setting: Setting): GeneratedCable {
  const body = bodyOf(setting, [], null);
  const lines = [...body.lines.map(({ text }) => text), ...body.endLines].slice(1);
  return {
    text: wrapUp({ heading: "", rest: lines.join("\n") }, setting),
    meant: { ...nothing, ...body.meant, damage: setting.damages.list() },
  };
}

interface PrintedBody {
  /** A blank line first. */
  readonly lines: readonly Line[];
  /** Signature and debris. */
  readonly endLines: readonly string[];
  readonly meant: Pick<CableRecord, "sections" | "paragraphs" | "summary" | "signature">;
  /** Words as the form prints them. */
  readonly styled: (text: string) => string;
}

function bodyOf(setting: Setting, citations: readonly string[], classifiedBy: string | null): PrintedBody {
  const { random, wrapper } = setting;
  const prose = { random, redacted: random.chance(0.18), citations, quotes: wrapper !== "commas" };
  const draft = composeBody(setting, prose, classifiedBy);
  const signed = signature(setting, draft.blocks);
  const blocks = withWords(draft.blocks, signed.glued);
  const byBlock = labels(blocks, setting);
  return {
    lines: printBody(blocks, byBlock, setting),
    endLines: signed.lines,
    meant: { ...draft.meant(), paragraphs: withPrinted(draft, byBlock), signature: signed.names },
    styled: (text) => draft.styled(text),
  };
}

/** The blocks with words behind the last one. */
function withWords(blocks: readonly Block[], words: string): readonly Block[] {
  const last = blocks.at(-1);
  if (words === "" || last?.kind !== "paragraph") return blocks;
  return [...blocks.slice(0, -1), { ...last, text: last.text + words }];
}

function headingOf(setting: Setting, sectioned: boolean): Heading {
  if (setting.form === "seventies") return seventiesHeading(setting);
  const headless = setting.form === "extract" || setting.wrapper === "dated";
  return headless ? noHeading : heading(setting, sectioned);
}
