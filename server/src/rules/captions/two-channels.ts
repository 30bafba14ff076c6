import type { Rule } from "../rule";

export const twoChannels: Rule = {
  id: "captions/two-channels",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "More than one channel caption.",
    rationale: "A telegram goes through one channel only; other captions may stand together.",
    source: "5 FAH-2 H-442 (2023)",
    bad: [
      "S E C R E T ZENDA 000042\n\nROGER CHANNEL\nDISSENT CHANNEL\n^^^^^^^^^^^^^^^\n\nSUBJECT: TALKS\n\n¶1. (S) The talks go on.",
    ],
    good: [
      "S E C R E T ZENDA 000042\n\nROGER CHANNEL\nNOFORN\n\nSUBJECT: TALKS\n\n¶1. (S/NF) The talks go on.",
    ],
  },
  check({ captions }, report) {
    const [first, ...others] = captions.filter(({ name }) => name.endsWith(" CHANNEL"));
    const second = first && others.find(({ name }) => name !== first.name);
    if (second === undefined) return;
    report({
      span: second.span,
      message: `${second.name} beside ${first?.name ?? ""}; expected one channel only.`,
      ...(first ? { related: [{ span: first.span, message: "The first channel" }] } : {}),
    });
  },
};
