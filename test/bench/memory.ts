import { parse } from "../../server/src/syntax/parse";
import { createView } from "../../server/src/service";
import { enlarged, lengthOf, type TextSet } from "./texts";
import type { Row } from "./row";

const leastLength = 4_000_000;

/** What the trees of a set, and its trees with their facts, hold in memory besides the texts themselves. */
export function memoryRows(set: TextSet): readonly Row[] {
  const { texts } = enlarged(set, leastLength);
  const characters = lengthOf({ ...set, texts });
  const row = (measure: string, make: (text: string) => unknown): Row => {
    const held = bytesHeld(() => texts.map(make));
    return {
      texts: set.name,
      measure,
      values: { "KB a text": held / texts.length / 1000, "bytes a character": held / characters },
    };
  };
  return [row("memory of a tree", (text) => parse(text)), row("memory of a tree with its facts", createView)];
}

function bytesHeld(make: () => unknown): number {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error("Memory is measured with node --expose-gc only.");
  // What is compiled and kept at the first call is none of the result's.
  make();
  gc();
  const before = process.memoryUsage().heapUsed;
  const held = make();
  gc();
  const after = process.memoryUsage().heapUsed;
  return held === undefined ? 0 : after - before;
}
