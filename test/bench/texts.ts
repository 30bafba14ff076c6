import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createView } from "../../server/src/service";
import { generateCable, generateFile } from "../support/generator/cable";

/** Texts that are measured together, one after the other. */
export interface TextSet {
  readonly name: string;
  readonly texts: readonly string[];
}

/** A text for measuring how the time grows with it: what stands once at its head, and what twice, and how it is joined then. */
export interface Growing {
  readonly name: string;
  readonly head: string;
  readonly text: string;
  readonly joint: string;
}

/** A generated telegram has some 8,000 characters. */
const cableCount = 1000;
const fileLength = 10_000_000;
const adversarialLength = 500_000;
const seed = 1;
/** As long as telegrams get. */
const longLength = 67_000;

const pieces: readonly (readonly [name: string, piece: string])[] = [
  ["(", "("],
  ["blanks", " "],
  ["capitals", "A"],
  ["-", "-"],
  ["¶", "¶"],
  ["digits", "1"],
  ["commas", ","],
  ["1. (C)", "1. (C) "],
  ["TAGS:", "TAGS: "],
  ["quotes", '"'],
  ["sections", "UNCLAS SECTION 02 OF 03 ZENDA 000042\n"],
  ["quoted levels", "BEGIN TEXT:\n\nUNCLAS ZENDA 000043\n\n"],
];

const opening =
  "C O N F I D E N T I A L ZENDA 000042\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. (C) The talks go on.\n\n";

/** The texts that are always the same: the sample, generated telegrams one by one and in one file, adversarial lines. */
export function standardSets(sample: string): readonly TextSet[] {
  return [
    { name: "the sample", texts: [flat(readFileSync(sample, "utf8"))] },
    { name: "1,000 cables", texts: generatedCables() },
    { name: "one 10 MB file", texts: [largeFile()] },
    { name: "adversarial lines", texts: adversarial.map(({ text }) => text) },
  ];
}

export function standardGrowing(): readonly Growing[] {
  return [
    { name: "many cables", head: "", text: generateFile(seed, 125).text, joint: "\n\n" },
    ...adversarial,
    ...adversarial.map((growing) => ({ ...growing, name: `${growing.name} in a cable`, head: opening })),
  ];
}

/** The texts that are edited: the sample, a telegram of 67 KB, and a file of many. */
export function editedTexts(sample: string): readonly Pick<Growing, "name" | "text">[] {
  return [
    { name: "the sample", text: flat(readFileSync(sample, "utf8")) },
    { name: "a cable of 67 KB", text: flat(longCable()) },
    { name: "a file of 1 MB", text: flat(generateFile(seed, 125).text) },
  ];
}

/** The texts of a folder of the user's, of any depth. */
export function folderSets(folder: string): readonly TextSet[] {
  const texts = textFiles(folder).map((file) => flat(readFileSync(file, "utf8")));
  return [{ name: path.basename(path.resolve(folder)), texts }];
}

/** The paths of the files in a folder, of any depth, that can hold telegrams. */
export function textFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|cable)$/i.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

export function folderGrowing(sets: readonly TextSet[]): readonly Growing[] {
  return sets.map(({ name, texts }) => ({ name, head: "", text: flat(texts.join("\n\n")), joint: "\n\n" }));
}

/** The set over and over until it has at least as many characters: what else takes time or memory then does not count. */
export function enlarged({ name, texts }: TextSet, length: number): TextSet {
  const times = Math.ceil(length / Math.max(1, lengthOf({ name, texts })));
  return { name, texts: Array.from({ length: times }, () => texts).flat() };
}

/** How many UTF-16 code units a set has. */
export function lengthOf({ texts }: TextSet): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

/** A telegram with unmarked paragraphs of others behind its own, numbered on. */
function longCable(): string {
  const { text } = generateCable(seed, { form: "release" });
  const [first] = createView(text).telegrams;
  const end = first?.telegram.body?.end ?? text.length;
  let number = first?.numbered.at(-1)?.number ?? 0;
  let added = "";
  for (let at = seed + 1; ; at++) {
    const other = generateCable(at, { form: "release" }).text;
    for (const { paragraph } of createView(other).telegrams.flatMap(({ numbered }) => numbered)) {
      const start = paragraph.mark?.end ?? paragraph.number?.end;
      const words = `\n\n¶${++number}. ${other.slice(start, paragraph.end).trim()}`;
      if (text.length + added.length + words.length > longLength)
        return text.slice(0, end) + added + text.slice(end);
      added += words;
    }
  }
}

function generatedCables(): readonly string[] {
  return Array.from({ length: cableCount }, (_, at) => flat(generateCable(seed + at).text));
}

function largeFile(): string {
  const parts: string[] = [];
  for (let length = 0, at = 0; length < fileLength; at++) {
    const { text } = generateFile(seed + at, 50);
    parts.push(text);
    length += text.length;
  }
  return flat(parts.join("\n\n"));
}

/** Each piece over and over, on one line and one a line. */
const adversarial: readonly Growing[] = pieces.flatMap(([name, piece]) => {
  const repeated = (unit: string): string => flat(unit.repeat(Math.ceil(adversarialLength / unit.length)));
  return [
    { name: `a line of ${name}`, head: "", text: repeated(piece), joint: "" },
    { name: `lines of ${name}`, head: "", text: repeated(`${piece}\n`), joint: "" },
  ];
});

/** The same text in one piece of memory: V8 keeps a joined string as its parts until it is first read. */
export function flat(text: string): string {
  return Buffer.from(text).toString();
}
