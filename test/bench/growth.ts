import { check, createView } from "../../server/src/service";
import { measure, medianOf } from "./clock";
import { atMost, type Row } from "./row";
import { readEach } from "./speed";
import { flat, type Growing } from "./texts";

/** The most that twice the text may take, in times of the text. */
const goal = 2.3;

/** How the time for every finding in a text grows when the text is twice as long. */
export function growthRow({ name, head, text, joint }: Growing): Row {
  const single = flat(head + text);
  const doubled = flat(head + text + joint + text);
  const rounds = measure({
    loop: () => readEach(doubled),
    once: () => check(createView(single)),
    twice: () => check(createView(doubled)),
  });
  const growth = medianOf(rounds, ({ once, twice }) => twice / once);
  return {
    texts: name,
    measure: "time for twice the text",
    speed: medianOf(rounds, ({ twice }) => doubled.length / twice / 1000),
    ofLoop: medianOf(rounds, ({ loop, twice }) => loop / twice),
    values: { "times that for the text": growth },
    goals: [atMost("times", goal, growth)],
  };
}
