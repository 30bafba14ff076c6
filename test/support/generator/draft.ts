import type { SectionKind } from "../../../server/src/facts/sections";
import { damageProse } from "./damage";
import { unwrap } from "./layout";
import type { CableRecord, ParagraphRecord, SectionRecord } from "./record";
import type { Setting } from "./setting";

export type Block = ParagraphBlock | HeadingBlock | LineBlock;

export interface ParagraphBlock {
  readonly kind: "paragraph";
  /** As printed; another than the true one where it is damaged. */
  readonly number: number | null;
  /** What the mark's brackets hold. */
  readonly mark: string | null;
  /** Prose; a line end in it is printed. */
  readonly text: string;
  /** Points below the prose, which are wrapped, or the rows of a table, which are not. */
  readonly points: readonly string[];
  readonly table: readonly string[];
}

export interface HeadingBlock {
  readonly kind: "heading";
  readonly title: string;
}

/** A line by itself: `BEGIN TEXT`, `End objectives.` */
export interface LineBlock {
  readonly kind: "line";
  readonly text: string;
}

/** Whether a block is a paragraph without points and table. */
export function isProse(block: Block | undefined): boolean {
  return block?.kind === "paragraph" && block.points.length + block.table.length === 0;
}

export interface Part {
  readonly mark?: string | null;
  readonly sentences: readonly string[];
  readonly points?: readonly string[];
  readonly table?: readonly string[];
  /** What the words at the head of the paragraph open: a section of its own. */
  readonly opens?: Pick<SectionRecord, "kind" | "title">;
  /** What stands within it, from words that open it to its End words. */
  readonly aside?: Pick<SectionRecord, "kind" | "title"> | undefined;
}

type OpenSection = { -readonly [Key in keyof SectionRecord]: SectionRecord[Key] };

/** The body while it is written: the blocks to print, and what they mean. */
export class Draft {
  readonly blocks: Block[] = [];
  readonly sections: OpenSection[] = [];
  readonly paragraphs: ParagraphRecord[] = [];
  readonly summary: string[] = [];
  /** Characters so far, about. */
  length = 0;
  private readonly setting: Setting;
  private number = 0;
  /** The heading that goes on, and the BEGIN line under it. */
  private readonly open: OpenSection[] = [];

  constructor(setting: Setting) {
    this.setting = setting;
  }

  /** A heading opens a section, which lasts to the next heading or to its End line. */
  heading(kind: SectionKind, title: string): void {
    const printed = this.styled(this.setting.style.headingCapitals ? title.toUpperCase() : title);
    this.blocks.push({ kind: "heading", title: printed });
    this.open.length = 0;
    this.start(kind, printed);
  }

  /** A `BEGIN …` line; the part lasts to the next `end`. */
  begin(kind: SectionKind, title: string): void {
    this.line(`BEGIN ${title}`);
    this.start(kind, title);
  }

  /** An `END …` line, which closes what was opened last. */
  end(words: string): void {
    this.line(words);
    this.open.pop();
  }

  /** What was opened last ends here, said by words in the text above. */
  close(): void {
    this.open.pop();
  }

  numbered(part: Part): void {
    this.number++;
    this.write(part, this.number);
  }

  unnumbered(part: Part): void {
    this.write(part, null);
  }

  meant(): Pick<CableRecord, "sections" | "paragraphs" | "summary"> {
    const summary = this.summary.length === 0 ? null : this.summary.join(" ");
    return { sections: this.sections, paragraphs: this.paragraphs, summary };
  }

  /** Words as the form prints them: in capitals, with typographic quotation marks. */
  styled(text: string): string {
    const { capitals, curly } = this.setting.style;
    const quoted = curly
      ? text
          .replaceAll("'", "’")
          .replace(/(?<=^|[ (])"/g, "“")
          .replaceAll('"', "”")
      : text;
    return capitals ? quoted.toUpperCase() : quoted;
  }

  private write(part: Part, number: number | null): void {
    const { random, style, damages } = this.setting;
    const prose = (text: string): string => damageProse(this.styled(text), random, damages);
    const text = [
      ...part.sentences.map(prose),
      ...(part.sentences.some((words) => /end /i.test(words)) ? [] : this.falsePilcrow()),
    ].join(style.gap);
    const points = (part.points ?? []).map(prose);
    const table = (part.table ?? []).map((row) => this.styled(row));
    const mark = part.mark ?? null;
    const block: ParagraphBlock = { kind: "paragraph", number, mark, text, points, table };
    this.blocks.push(block);
    this.length += text.length + [...points, ...table].join("\n").length + 10;
    const [opened, aside] = [part.opens, part.aside].map(
      (words) => words && { kind: words.kind, title: this.styled(words.title), from: number, to: number },
    );
    const section = opened?.title ?? this.open.at(-1)?.title ?? null;
    const rows = [...points.map(unwrap), ...table];
    const whole = [unwrap(text.replaceAll("\n¶", " ")), ...rows].filter((row) => row !== "").join("\n");
    this.paragraphs.push({ number, printed: number, mark, section, text: whole });
    this.sections.push(...[opened, aside].filter((found) => found !== undefined));
    for (const open of number === null ? [] : this.open) {
      open.from ??= number;
      open.to = number;
    }
    if ((opened ?? this.open.at(-1))?.kind === "summary") this.summary.push(withoutBrackets(whole));
  }

  /** A sentence with a year at the start of a line, before which the release put a pilcrow. */
  private falsePilcrow(): string[] {
    const { random, style, damages } = this.setting;
    const fits = damages.wants("false-pilcrow") && style.pilcrows && style.width !== null;
    if (!fits || (damages.wasDone("false-pilcrow") && random.chance(0.7))) return [];
    damages.add("false-pilcrow");
    return ["The council had said so in July,\n¶2005. Much has changed since then."];
  }

  private line(text: string): void {
    this.blocks.push({ kind: "line", text: this.styled(text) });
  }

  private start(kind: SectionKind, title: string): void {
    const section = { kind, title, from: null, to: null };
    this.open.push(section);
    this.sections.push(section);
  }
}

/** A summary without the words that open and close it. */
function withoutBrackets(text: string): string {
  return text.replace(/^summary[:.] /i, "").replace(/ end summary\.$/i, "");
}
