import type { FactRow } from "./fact-rows";
import type { Reading, ReadingBlock, ReadingParagraph, ReadingPoint } from "./reading";
import type { Content, Run } from "./runs";
import { visible } from "./visible";

/** Telegrams as Markdown (CommonMark), one behind the other; what stands in the file is text in it, never markup. */
export function markdownPage(readings: readonly Reading[]): string {
  return `${readings.map(telegram).join("\n\n---\n\n")}\n`;
}

function telegram({ title, reference, classification, facts, blocks, signatures, repairs }: Reading): string {
  const kicker = [reference, classification].filter((part) => part !== null).join(" · ");
  return [
    `# ${title === null ? "No subject" : escaped(title.text)}`,
    kicker === "" ? "" : escaped(kicker),
    title !== null && title.text !== title.printed ? `Subject as printed: ${escaped(title.printed)}` : "",
    facts.map(factRow).join("\n"),
    ...blocks.map(block),
    ...signatures.map((name) => `*${escaped(name)}*`),
    repairs === 0 ? "" : mended(blocks),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function factRow({ label, items }: FactRow): string {
  const values = items.map(({ code, text, note, caution }) =>
    [
      code === undefined ? "" : `**${escaped(code)}**`,
      escaped(text),
      note === undefined ? "" : `(${escaped(note)})`,
      caution === undefined ? "" : `[${escaped(caution)}]`,
    ]
      .filter((part) => part !== "")
      .join(" "),
  );
  return `- **${label}:** ${values.join("; ")}`;
}

function block(of: ReadingBlock): string {
  switch (of.kind) {
    case "heading":
      return `${"#".repeat(Math.min(6, of.depth + 1))} ${escaped(of.title.text)}`;
    case "paragraph":
      return paragraph(of);
    case "points":
      return points(of.points);
    case "closer":
      return `*${escaped(of.text)}*`;
  }
}

function paragraph({ number, mark, opener, contents, points: list }: ReadingParagraph): string {
  const head = [
    number === null ? "" : `**${number}.**`,
    mark === null ? "" : escaped(`(${mark.text})`),
    opener === null ? "" : `**${escaped(opener)}**`,
  ].filter((part) => part !== "");
  const words = contents.map(content);
  const first = contents[0]?.kind === "flow" ? [[...head, words.shift()].join(" ")] : [head.join(" ")];
  return [...first, ...words, points(list)].filter((part) => part !== "").join("\n\n");
}

function points(list: readonly ReadingPoint[]): string {
  return list
    .map(({ bullet, contents }) => {
      const own = /^[-*•·]+$/.test(bullet) ? [] : [escaped(bullet)];
      return `- ${[...own, ...contents.map(content)].join(" ").replaceAll("\n", "\n  ")}`;
    })
    .join("\n");
}

function content(of: Content): string {
  if (of.kind === "flow") return of.runs.map(runWords).join("");
  return of.lines.map((line) => `    ${visible(line)}`).join("\n");
}

function runWords({ text, mark }: Run): string {
  return mark?.kind === "redaction" ? "█".repeat(Math.min(12, text.length)) : escaped(text);
}

/** What was mended, so that the file's own words are not lost. */
function mended(blocks: readonly ReadingBlock[]): string {
  const marks = blocks.flatMap((of) => (of.kind === "paragraph" && of.mark !== null ? [of.mark] : []));
  const ofMarks = marks.flatMap(({ text, printed }) =>
    printed === null ? [] : [`- ${escaped(printed)} read as ${escaped(`(${text})`)}`],
  );
  const ofWords = blocks
    .flatMap(runsOf)
    .flatMap(({ text, mark }) =>
      mark?.kind === "repaired"
        ? [`- ${escaped(mark.printed)} read as ${escaped(text)}: ${escaped(mark.why)}`]
        : [],
    );
  const said = [...ofMarks, ...ofWords];
  return said.length === 0 ? "" : ["**Mended for reading**", said.join("\n")].join("\n\n");
}

function runsOf(of: ReadingBlock): readonly Run[] {
  const contents =
    of.kind === "paragraph"
      ? [...of.contents, ...of.points.flatMap((point) => point.contents)]
      : of.kind === "points"
        ? of.points.flatMap((point) => point.contents)
        : [];
  return contents.flatMap((each) => (each.kind === "flow" ? each.runs : []));
}

/** Text that means nothing to Markdown; numbers and signs at the start of a line make no list. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]<>#|~&$]/g, "\\$&")
    .replace(/^(\s*)([-+])/, "$1\\$2")
    .replace(/^(\s*\d+)(?=[.)](?:\s|$))/, "$1\\");
}
