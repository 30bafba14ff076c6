import { sentences } from "./words";
import { paragraph, pointsOf, type Writer } from "./writer";

/** A telegram of the Department that asks posts to act: objectives, background, talking points, a deadline. */
export function actionCable(writer: Writer): void {
  const { setting, draft, portions, prose } = writer;
  const { random } = setting;
  draft.heading("summary", "Summary and Action Request");
  draft.numbered({
    mark: portions.next(),
    sentences: [...sentences(prose, 200), "Post is asked to draw on the points below."],
  });
  draft.end("End summary and action request.");
  draft.heading("objectives", "Objectives");
  draft.numbered({
    mark: portions.next(),
    sentences: ["Post should seek the following:"],
    points: pointsOf(setting, prose, random.between(2, 4)),
  });
  if (random.chance(0.5)) draft.end("End objectives.");
  draft.heading("background", "Background");
  do paragraph(writer, random.between(300, 800));
  while (draft.length < setting.length * 0.6);
  if (random.chance(0.5)) draft.end("End background.");
  draft.heading("talking points", "Talking Points");
  draft.numbered({
    mark: portions.next(),
    sentences: ["Begin talking points:"],
    points: pointsOf(setting, prose, random.between(3, 8)),
  });
  draft.end("End talking points.");
  draft.heading("reporting deadline", "Reporting Deadline");
  draft.numbered({
    mark: portions.next(),
    sentences: ["Please report the results before the next meeting."],
  });
  draft.heading("point of contact", "Point of Contact");
  draft.numbered({ mark: portions.next(), sentences: ["The Department thanks Post for its help."] });
}
