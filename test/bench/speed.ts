import MarkdownIt from "markdown-it";
import { parse } from "../../server/src/syntax/parse";
import { check, createView } from "../../server/src/service";
import { measure, medianOf } from "./clock";
import { atLeast, type Goal, type Row } from "./row";
import { enlarged, lengthOf, type TextSet } from "./texts";

/** The least shares of the loop's speed, and the least multiple of markdown-it's. */
const goals = { facts: 1 / 3, rules: 1 / 5, markdownIt: 4 } as const;

const leastLength = 1_000_000;

const measures = {
  loop: "a loop over each character",
  markdownIt: "markdown-it parse",
  json: "JSON.parse of the lines as JSON",
  parse: "parse",
  facts: "parse and facts",
  rules: "parse, facts and every rule",
} as const;
type Measure = keyof typeof measures;

/** How fast the texts of a set are read, beside a loop and other parsers. */
export function speedRows(set: TextSet): readonly Row[] {
  const { texts } = enlarged(set, leastLength);
  const markdownIt = new MarkdownIt();
  const jsons = texts.map((text) => JSON.stringify(text.split("\n")));
  const all = (act: (text: string) => unknown) => () => {
    let last: unknown;
    for (const text of texts) last = act(text);
    return last;
  };
  const rounds = measure<Measure>({
    loop: all(readEach),
    markdownIt: all((text) => markdownIt.parse(text, {})),
    json: () => {
      let last: unknown;
      for (const json of jsons) last = JSON.parse(json);
      return last;
    },
    parse: all((text) => parse(text)),
    facts: all(createView),
    rules: all((text) => check(createView(text))),
  });
  const length = lengthOf({ ...set, texts });
  const jsonLength = lengthOf({ name: "", texts: jsons });
  return (Object.keys(measures) as Measure[]).map((name) => {
    const own = name === "json" ? jsonLength / length : 1;
    const ofLoop = medianOf(rounds, (round) => (own * round.loop) / round[name]);
    const ofMarkdownIt = medianOf(rounds, (round) => (own * round.markdownIt) / round[name]);
    return {
      texts: set.name,
      measure: measures[name],
      speed: medianOf(rounds, (round) => (own * length) / round[name] / 1000),
      ofLoop,
      ofMarkdownIt,
      ...(name === "facts" || name === "rules" ? { goals: goalsOf(name, ofLoop, ofMarkdownIt) } : {}),
    };
  });
}

function goalsOf(name: "facts" | "rules", ofLoop: number, ofMarkdownIt: number): readonly Goal[] {
  return [
    atLeast("of the loop", goals[name], ofLoop),
    atLeast("times markdown-it", goals.markdownIt, ofMarkdownIt),
  ];
}

/** What any reading of a text takes: each character once, for a sum that depends on all of them. */
export function readEach(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
