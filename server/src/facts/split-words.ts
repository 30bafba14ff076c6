import { isLetter, isLineEnd, isSmall } from "../text/characters";
import { occurrences } from "../text/occurrences";
import type { Span } from "../text/span";

/** A word that a blank or a line end parts, and that stands whole elsewhere in the text: `har bor`. */
export interface SplitWord {
  /** Both halves with what stands between them. */
  readonly span: Span;
  /** The blank or the line end. */
  readonly gap: Span;
}

/** Ends of words that are no words: `govern ment`. */
const ends = [
  "ment",
  "ments",
  "tion",
  "tions",
  "sion",
  "sions",
  "ness",
  "ance",
  "ences",
  "tional",
  "tive",
  "ities",
  "ously",
];
/** A shorter word is nothing that can be told apart from two. */
const shortestWhole = 5;
/**
 * Words, names of letters, prefixes and abbreviations of two and three letters: they may stand beside a word that they
 * also form one with, as in `web site`.
 */
const words = (
  "ad ah am an as at ax be bi by co de do dr eg em en et eu ex go ha he hi id ie if in is it jr km la le lo ma me mi mm " +
  "mr ms my no of oh ok on op or ox pa pm pp re so sq sr st to uk un up us vs we ye yr " +
  "abs ace act add ado age ago aid ail aim air ale all and ant any ape apt arc are ark arm art ash ask ate awe axe aye " +
  "bad bag ban bar bat bay bed bee beg bet bib bid big bin bio bit boa bog bow box boy bud bug bum bun bus but buy bye " +
  "cab can cap car cat cop cot cow coy cry cub cue cup cut dab dad dam day deb den dew did die dig dim din dip dis doc " +
  "doe dog don dot dry dub due dug duo dye ear eat ebb eco ego eke elf elk elm end eon era err eve eye fab fad fan far " +
  "fat fax fed fee few fig fin fir fit fix fly foe fog for fox fry fun fur gag gap gas gel gem geo get gig gin god got " +
  "gum gun gut guy gym had hag ham has hat hay hem hen her hew hey hid him hip his hit hob hog hop hot how hub hue hug " +
  "hum hut ice icy ill imp ink inn ion ire its jab jam jar jaw jay jet job jog jot joy jug key kid kin kit lab lad lag " +
  "lap law lay led lee leg let lid lie lip lit log lot low mad man map mar mat max may men met mic mid min mix mob mod " +
  "mom mop mud mug nab nap nay neo net new nil nip nod non nor not now nun nut oak oar oat odd off oft oil old one opt " +
  "orb ore our out owe owl own pad pal pan par pat paw pay pea peg pen per pet pie pig pin pit ply pod pop pot pre pro " +
  "pub pun put quo rag ram ran rap rat raw ray red ref rep rib rid rig rim rip rob rod roe rot row rub rue rug rum run " +
  "rut rye sad sap sat saw say sea see set sew sex she shy sin sip sir sis sit six ski sky sly sob sod son sow soy spa " +
  "spy sub sue sum sun tab tag tan tap tar tax tea tee ten the thy tie tin tip toe ton too top tot tow toy tri try tub " +
  "tug two urn use van vat vet via vie vis von vow wad war was wax way web wed wet who why wig win wit woe won woo yes " +
  "yet you zip zoo"
).split(" ");
/**
 * What two or three letters, as digits to the base 27, are: a lookup without cutting words out. Of three letters, whether
 * an end of words begins so.
 */
const isWord = new Uint8Array(27 ** 3);
const beginsEnd = new Uint8Array(27 ** 3);
for (const word of words) isWord[asNumber(word)] = 1;
for (const end of ends) beginsEnd[asNumber(end.slice(0, 3))] = 1;
/** A text with more pieces than this that may be halves is not English. */
const mostPieces = 12;

/**
 * The words that are parted in the given parts of a text. Each stands whole elsewhere in them, its halves do not, and one
 * of these is no word.
 */
export function findSplitWords(text: string, parts: readonly Span[]): readonly SplitWord[] {
  const pieces = parts.flatMap((part) => findPieces(text, part));
  if (pieces.length === 0 || pieces.length > mostPieces) return [];
  const found: SplitWord[] = [];
  for (const piece of pieces) {
    const halves = [wordBefore(text, piece), piece, wordBehind(text, piece)];
    for (const [first, second] of [halves.slice(0, 2), halves.slice(1)]) {
      if (!first || !second || (found.at(-1)?.span.end ?? -1) > first.start) continue;
      if (isSplit(text, parts, first, second))
        found.push({
          span: { start: first.start, end: second.end },
          gap: { start: first.end, end: second.start },
        });
    }
  }
  return found;
}

/** The short words in small letters and the ends of words, with blanks or line ends around them, that are no words. */
function findPieces(text: string, part: Span): Span[] {
  const found: Span[] = [];
  const { start, end } = part;
  for (let at = start; at < end; at++) {
    if (!isGap(text.charCodeAt(at))) continue;
    const from = at + 1;
    let sum = 0;
    let to = from;
    for (; to < from + 3 && to < end; to++) {
      const letter = text.charCodeAt(to) - 96;
      if (letter < 1 || letter > 26) break;
      sum = sum * 27 + letter;
    }
    if (to - from < 2) continue;
    if (isInner(text, to)) {
      const word = beginsEnd[sum] === 1 ? endAt(text, from) : undefined;
      if (word === undefined) continue;
      to = from + word.length;
    } else if (isWord[sum] === 1) continue;
    found.push({ start: from, end: to });
    if (found.length > mostPieces) return found;
  }
  return found;
}

/** The end of a word that stands at an offset by itself. */
function endAt(text: string, at: number): string | undefined {
  return ends.find((word) => text.startsWith(word, at) && !isInner(text, at + word.length));
}

/** Small letters as digits to the base 27. */
function asNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 27 + letter.charCodeAt(0) - 96, 0);
}

function isGap(code: number): boolean {
  return code === 32 || isLineEnd(code);
}

function wordBefore(text: string, piece: Span): Span | null {
  let end = piece.start;
  while (end > 0 && isGap(text.charCodeAt(end - 1)) && piece.start - end < longestGap) end--;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1)) && end - start < longestWord) start--;
  return joins(text, end, piece.start) && end - start > 1 && !isInner(text, start - 1)
    ? { start, end }
    : null;
}

function wordBehind(text: string, piece: Span): Span | null {
  let start = piece.end;
  while (isGap(text.charCodeAt(start)) && start - piece.end < longestGap) start++;
  let end = start;
  while (isSmall(text.charCodeAt(end)) && end - start < longestWord) end++;
  return joins(text, piece.end, start) && end - start > 1 && !isInner(text, end) ? { start, end } : null;
}

const longestGap = 4;
const longestWord = 24;

/** Whether one blank, or one line end with the blanks around it, stands between two offsets. */
function joins(text: string, start: number, end: number): boolean {
  return /^(?: | ?(?:\r\n|[\r\n]) ?)$/.test(text.slice(start, end));
}

const inner = /[\p{L}\d'’@_/&-]/u;

/** Whether the character at an offset belongs to the word beside it. */
function isInner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly always a blank, or a letter.
  return code !== 32 && (isLetter(code) || inner.test(text.charAt(at)));
}

function isSplit(text: string, parts: readonly Span[], first: Span, second: Span): boolean {
  const [before, behind] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  const whole = before + behind;
  if (whole.length < shortestWhole) return false;
  if (!isStanding(text, parts, whole, 1)) return false;
  // The end of a word may stand behind several.
  return (
    !isStanding(text, parts, before, 2) && (ends.includes(behind) || !isStanding(text, parts, behind, 2))
  );
}

/** Whether a word stands in a text that often, whatever the case of its first letter. */
function isStanding(text: string, parts: readonly Span[], word: string, times: number): boolean {
  const rest = word.slice(1);
  const initial = word.charAt(0).toLowerCase();
  let seen = 0;
  for (const part of parts) {
    for (const at of occurrences(text, rest, part)) {
      if (text.charAt(at - 1).toLowerCase() !== initial) continue;
      if (!isInner(text, at - 2) && !isInner(text, at + rest.length) && ++seen === times) return true;
    }
  }
  return false;
}
