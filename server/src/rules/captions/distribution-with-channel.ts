import type { Rule } from "../rule";

export const distributionWithChannel: Rule = {
  id: "captions/distribution-with-channel",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "NODIS or EXDIS together with AGREMENT CHANNEL or DIRGEN CHANNEL.",
    rationale: "These channels have a distribution of their own, which the other captions would contradict.",
    source: "5 FAH-2 H-442.1",
    bad: [
      "C O N F I D E N T I A L ZENDA 000042\n\nNODIS\n^^^^^\nAGREMENT CHANNEL\n\nSUBJECT: TALKS\n\n¶1. (C) The talks go on.",
    ],
    good: [
      "C O N F I D E N T I A L ZENDA 000042\n\nAGREMENT CHANNEL\n\nSUBJECT: TALKS\n\n¶1. (C) The talks go on.",
      "C O N F I D E N T I A L ZENDA 000042\n\nNODIS\nROGER CHANNEL\n\nSUBJECT: TALKS\n\n¶1. (C) The talks go on.",
    ],
  },
  check({ captions }, report) {
    const distribution = captions.find(({ name }) => name === "NODIS" || name === "EXDIS");
    if (distribution === undefined) return;
    const channel = captions.find(({ name }) => name === "AGREMENT CHANNEL" || name === "DIRGEN CHANNEL");
    if (channel === undefined) return;
    report({
      span: distribution.span,
      message: `${distribution.name} does not go with ${channel.name}.`,
      related: [{ span: channel.span, message: "The channel" }],
    });
  },
};
