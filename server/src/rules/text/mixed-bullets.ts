import { replace, type Rule } from "../rule";

export const mixedBullets: Rule = {
  id: "text/mixed-bullets",
  severity: { archival: "hint", drafting: "hint" },
  docs: {
    summary: "Points marked with one hyphen and with two in the same cable.",
    rationale:
      "One cable mostly keeps to one way. Where a copy was converted, single hyphens can be a list that the conversion made. Reported once, at the first bullet of the rarer kind.",
    source: "practice of released cables: 5,383 lines with two hyphens, 1,530 with one",
    bad: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. Points:\n\n-- One.\n\n-- Two.\n\n- Three.\n^"],
    good: ["UNCLAS ZENDA 000001\n\nSUBJECT: TALKS\n\n¶1. Points:\n\n-- One.\n\n-- Two."],
  },
  check({ text, points }, report) {
    const single = points.filter(({ bullet }) => text.slice(bullet.start, bullet.end) === "-");
    const double = points.filter(({ bullet }) => text.slice(bullet.start, bullet.end) === "--");
    const [rare, usual] = single.length <= double.length ? [single, "--"] : [double, "-"];
    const first = rare[0];
    if (first === undefined || single.length === 0 || double.length === 0) return;
    report({
      span: { start: first.bullet.start, end: first.bullet.end },
      message: `Points are marked with - and with --; ${usual} is the more frequent here.`,
      fixes: [
        {
          title: `Mark every point with ${usual}`,
          edits: rare.map(({ bullet }) => replace(bullet, usual)),
          safety: "unsafe",
        },
      ],
    });
  },
};
