import type { PortionShare } from "../facts/portion-shares";
import type { FactItem, FactRow } from "./fact-rows";
import type { Original, Reading, ReadingBlock, ReadingMark, ReadingParagraph, ReadingPoint } from "./reading";
import type { Content, Run } from "./runs";
import { style } from "./style";
import { visible } from "./visible";

/** HTML that is safe to put into a page: whatever came from a file is escaped in it. */
class Html {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Value = Html | string | number | null | false | readonly Value[];

/** The only way to make HTML: every value that is not HTML already is escaped; `null` and `false` are nothing. */
function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.reduce((before, part, index) => before + toHtml(values[index - 1] ?? null) + part));
}

function toHtml(value: Value): string {
  if (value === null || value === false) return "";
  if (value instanceof Html) return value.html;
  return typeof value === "object" ? value.map(toHtml).join("") : escapeHtml(String(value));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** Where a telegram stands among those of a page: its ids must be its own. */
interface Place {
  readonly index: number;
  /** The numbers of its paragraphs so far: a second count begins again. */
  readonly numbers: Set<number>;
  readonly lineOf: (offset: number) => number;
}

/** More items of a fact than this are folded away: the addressees of a telegram to all posts. */
const mostOpen = 12;

/** A page that needs nothing but itself. `lineOf` gives the line, from 0, of an offset into the file. */
export function htmlPage(
  title: string,
  readings: readonly Reading[],
  lineOf: (offset: number) => number,
): string {
  const page = markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <style>
          ${new Html(style)}
        </style>
      </head>
      <body>
        ${readings.map((reading, index) => article(reading, { index, lineOf, numbers: new Set() }))}
      </body>
    </html> `;
  return page.html;
}

/** One telegram, without the page around it: what the editor's reading view shows. */
export function htmlArticle(reading: Reading, lineOf: (offset: number) => number): string {
  return article(reading, { index: 0, lineOf, numbers: new Set() }).html;
}

function article(reading: Reading, place: Place): Html {
  const { title, facts, blocks, signatures, shares, repairs } = reading;
  const toggle = `printed-${place.index}`;
  const hasOriginals =
    repairs > 0 || blocks.some(differs) || (title !== null && title.text !== title.printed);
  return markup`<article class="telegram">
    ${hasOriginals && markup`<input type="checkbox" class="as-printed" id="${toggle}" /><label for="${toggle}">As printed</label>`}
    <header>
      <p class="kicker">
        ${[reading.reference, reading.classification].filter((part) => part !== null).join(" · ")}
      </p>
      <h1>${title === null ? "No subject" : original(title)}</h1>
      ${factTable(facts, place)}
    </header>
    <main>
      ${blocks.map((block) => blockHtml(block, place))}
      ${signatures.map((name) => markup`<p class="signature">${name}</p>`)}
    </main>
    ${(repairs > 0 || shares.length > 1) && markup`<footer>${repairsNote(repairs)}${sharesTable(shares)}</footer>`}
  </article>`;
}

function differs(block: ReadingBlock): boolean {
  return block.kind === "heading" && block.title.text !== block.title.printed;
}

function original({ text, printed }: Original): Html {
  return text === printed
    ? markup`${text}`
    : markup`<span class="now">${text}</span><span class="was">${printed}</span>`;
}

function factTable(rows: readonly FactRow[], place: Place): Html {
  const doubtful = rows.some(({ items }) => items.some(({ caution }) => caution !== undefined));
  return markup`<dl class="facts">
      ${rows.map(({ label, items }) => {
        const list = markup`<ul>
          ${items.map((item) => factItem(label, item, place))}
        </ul>`;
        const folded = markup`<details>
          <summary>${items.length} in all</summary>
          ${list}
        </details>`;
        return markup`<div>
          <dt>${label}</dt>
          <dd>${items.length > mostOpen ? folded : list}</dd>
        </div> `;
      })}
    </dl>
    ${doubtful && markup`<p class="doubt">† No document at hand says so; hover over the sign for what it rests on.</p>`}`;
}

function factItem(label: string, { code, text, note, caution }: FactItem, place: Place): Html {
  const id = label === "References" && code !== undefined && markup` id="${referenceId(code, place)}"`;
  const doubt =
    caution !== undefined && markup`<sup role="img" title="${caution}" aria-label="${caution}">†</sup>`;
  return markup`<li${id}>${code !== undefined && markup`<b>${code}</b> `}${text}${note !== undefined && markup` <small>${note}</small>`}${doubt}</li>`;
}

function blockHtml(block: ReadingBlock, place: Place): Html {
  const line = markup` data-line="${place.lineOf(block.span.start)}"`;
  switch (block.kind) {
    case "heading": {
      const words = original(block.title);
      if (block.depth === 1) return markup`<h2${line}>${words}</h2>`;
      return block.depth === 2 ? markup`<h3${line}>${words}</h3>` : markup`<h4${line}>${words}</h4>`;
    }
    case "paragraph":
      return paragraph(block, line, place);
    case "points":
      return markup`<div class="block" ${line}>${points(block.points, place)}</div>`;
    case "closer":
      return markup`<p class="part" ${line}>${block.text}</p>`;
  }
}

function paragraph(
  { number, printed, mark, opener, contents, points: list }: ReadingParagraph,
  line: Html,
  place: Place,
): Html {
  const id = number !== null && isFirst(number, place) && markup` id="${paragraphId(number, place)}"`;
  const misprint = printed !== null && markup` <small>printed ${printed}</small>`;
  const margin = markup`<div class="margin">
    ${number !== null && markup`<span class="number">${number}.</span>${misprint}`}${
      mark !== null && markup` <span class="mark ${levelClass(mark.level)}">${markWords(mark)}</span>`
    }
  </div>`;
  return markup`<div class="block" ${line}${id}>
    ${(number !== null || mark !== null) && margin}
    <div class="words">${contentsHtml(contents, place, opener)}${points(list, place)}</div>
  </div>`;
}

function markWords({ text, printed }: ReadingMark): Html {
  if (printed === null) return markup`${text}`;
  return markup`<ins class="now" title="Printed: ${printed}">${text}</ins><del class="was">${printed}</del>`;
}

function levelClass(level: string | null): string {
  return level === null ? "level-unknown" : `level-${level.toLowerCase()}`;
}

function points(list: readonly ReadingPoint[], place: Place): Html | null {
  if (list.length === 0) return null;
  return markup`<ul class="points">
    ${list.map(
      ({ bullet, contents, span }) =>
        markup`<li data-line="${place.lineOf(span.start)}">
          <span class="bullet">${/^[-*•·]+$/.test(bullet) ? "–" : bullet}</span>
          <div>${contentsHtml(contents, place, null)}</div>
        </li>`,
    )}
  </ul>`;
}

function contentsHtml(contents: readonly Content[], place: Place, opener: string | null): Html {
  const head = opener !== null && markup`<b class="opener">${opener}</b> `;
  if (contents.length === 0) return markup`${head && markup`<p>${head}</p>`}`;
  return markup`${contents.map((content, index) =>
    content.kind === "table"
      ? markup`${index === 0 && head && markup`<p>${head}</p>`}
          <pre tabindex="0">${content.lines.join("\n")}</pre>`
      : markup`<p>${index === 0 && head}${content.runs.map((run) => runHtml(run, place))}</p>`,
  )}`;
}

function runHtml({ text, mark }: Run, place: Place): Html {
  switch (mark?.kind) {
    case undefined:
      return markup`${text}`;
    case "repaired": {
      const was = mark.printed === "" ? null : markup`<del class="was">${mark.printed}</del>`;
      const title = `Printed: ${mark.printed === "" ? "nothing" : mark.printed}. ${mark.why}`;
      return markup`<ins class="now" title="${title}">${text === "" ? "\u200b" : text}</ins>${was}`;
    }
    case "abbreviation":
      return markup`<abbr title="${mark.meaning}">${text}</abbr>`;
    case "redaction":
      return markup`<span
        class="redaction"
        role="img"
        aria-label="words removed by the archive"
        title="Words removed by the archive"
        >${text}</span
      >`;
    case "reference":
      return markup`<a href="#${referenceId(mark.label, place)}">${text}</a>`;
    case "paragraph":
      return markup`<a href="#${paragraphId(mark.number, place)}">${text}</a>`;
    case "part":
      return markup`<span class="part">${text}</span>`;
  }
}

function referenceId(label: string, { index }: Place): string {
  return `t${index}-ref-${label}`;
}

/** Whether no paragraph of the telegram had that number before; a link leads to the first. */
function isFirst(number: number, { numbers }: Place): boolean {
  const { size } = numbers;
  return numbers.add(number).size > size;
}

function paragraphId(number: number, { index }: Place): string {
  return `t${index}-para-${number}`;
}

function repairsNote(repairs: number): Html | null {
  if (repairs === 0) return null;
  const places = repairs === 1 ? "1 place was" : `${repairs} places were`;
  return markup`<p class="note">
    ${places} mended for reading; hover over a dotted word, or tick <b>As printed</b>, for what stands in the
    file.
  </p>`;
}

const levelNames = {
  U: "Unclassified",
  SBU: "Sensitive or limited official use",
  C: "Confidential",
  S: "Secret",
  TS: "Top secret",
};

function sharesTable(shares: readonly PortionShare[]): Html | null {
  if (shares.length < 2) return null;
  return markup`<details class="shares">
    <summary>Paragraphs by portion mark</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">Paragraphs</th>
          <th scope="col">Share of the text</th>
          <th scope="col">Remains if everything above is withheld</th>
        </tr>
      </thead>
      <tbody>
        ${shares.map(
          ({ level, paragraphs, share, remaining }) =>
            markup`<tr>
              <th scope="row">${level === null ? "Without a known mark" : levelNames[level]}</th>
              <td>${paragraphs}</td>
              <td>${percent(share)}</td>
              <td>${level === null ? "" : percent(remaining)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
