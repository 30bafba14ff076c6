import { actionCable } from "./action";
import { Draft } from "./draft";
import { Portions } from "./portions";
import type { Setting } from "./setting";
import { sentences, titleCase, topic, type Prose } from "./words";
import { paragraph, type Writer } from "./writer";

/** The text of a telegram; `classifier`: a Classified By that stands as its first paragraph. */
export function composeBody(setting: Setting, prose: Prose, classifier: string | null): Draft {
  const draft = new Draft(setting);
  const writer = { setting, draft, portions: new Portions(setting), prose };
  if (classifier !== null) draft.numbered({ mark: "U", sentences: [classifier] });
  if (setting.length < 800 && classifier === null && setting.random.chance(0.5)) shortCable(writer);
  else if (setting.origin.post === "STATE" && setting.random.chance(0.6)) actionCable(writer);
  else reportingCable(writer);
  return draft;
}

/** A few words need no numbers. */
function shortCable({ setting, draft, portions, prose }: Writer): void {
  for (let count = setting.random.between(1, 2); count > 0; count--) {
    draft.unnumbered({ mark: portions.next(), sentences: sentences(prose, setting.length / 2) });
  }
}

function reportingCable(writer: Writer): void {
  const { setting, draft } = writer;
  const { random } = setting;
  const headed = random.chance(0.55);
  if (random.chance(0.62)) summary(writer, headed);
  let untilHeading = 0;
  do {
    if (headed && untilHeading-- === 0) {
      draft.heading("other", titleCase(topic(random)));
      untilHeading = random.between(0, 3);
    }
    paragraph(writer);
  } while (draft.length < setting.length - 700);
  if (random.chance(0.06)) quotedText(writer);
  if (random.chance(0.55)) comment(writer);
}

/** `headed`: whether a heading follows, which ends a summary that does not say where it ends. */
function summary({ setting, draft, portions, prose }: Writer, headed: boolean): void {
  const { random, style } = setting;
  const word = style.wordCapitals ? "SUMMARY" : "Summary";
  const end = style.wordCapitals ? "END SUMMARY." : "End summary.";
  const text = sentences(prose, random.between(250, Math.max(300, Math.min(900, setting.length / 4))));
  if (random.chance(0.7)) {
    const opener = random.chance(0.8) ? `${word}:` : `${word}.`;
    const opened = [`${opener} ${text[0]!}`, ...text.slice(1), end];
    draft.numbered({ mark: portions.next(), sentences: opened, opens: { kind: "summary", title: word } });
    return;
  }
  draft.heading("summary", "Summary");
  const closed = random.chance(0.6);
  draft.numbered({ mark: portions.next(), sentences: closed ? [...text, end] : text });
  if (closed) draft.close();
  else if (!headed) draft.heading("background", "Background");
}

function quotedText({ setting, draft, portions, prose }: Writer): void {
  const { random } = setting;
  const title = random.pick(["TEXT", "STATEMENT", "NON-PAPER"]);
  draft.numbered({ mark: portions.next(), sentences: ["The full words of the council's letter follow."] });
  draft.begin("text", title);
  for (let count = random.between(1, 3); count > 0; count--)
    draft.unnumbered({ sentences: sentences(prose, 300) });
  draft.end(`END ${title}`);
}

/** Four of ten comments do not say where they end, as they close the cable. */
function comment({ setting, draft, portions, prose }: Writer): void {
  const { random, style } = setting;
  const word = style.wordCapitals ? "COMMENT" : "Comment";
  const text = sentences(prose, random.between(200, 600));
  const mark = portions.next();
  if (random.chance(0.2)) {
    draft.heading("comment", "Comment");
    draft.numbered({ mark, sentences: text });
    return;
  }
  const end = random.chance(0.59) ? [style.wordCapitals ? "END COMMENT." : "End comment."] : [];
  draft.numbered({
    mark,
    sentences: [`${word}: ${text[0]!}`, ...text.slice(1), ...end],
    opens: { kind: "comment", title: word },
  });
}
