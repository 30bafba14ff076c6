import { offers } from "../../support/completions";

const heading = "O P 061232Z MAR 09\nFM AMEMBASSY QUITO\n";
const levelLine = "C O N F I D E N T I A L QUITO 000012\n\n";
const addressed = (lines: string): string =>
  `${heading}${lines}\n\n${levelLine}SUBJECT: TALKS\n\n¶1. (C) One.`;
const inOpening = (lines: string): string =>
  `${heading}TO SECSTATE WASHDC\n\n${levelLine}${lines}\nSUBJECT: TALKS\n\n¶1. (C) One.`;
const inText = (lines: string): string =>
  `${heading}TO SECSTATE WASHDC\n\n${levelLine}NOFORN\n\nE.O. 12958: DECL: 03/06/2019\nTAGS: PREL\nSUBJECT: TALKS\n\n¶1. (C) One.\n\n¶2. (C/NF) Two.\n\n¶3. (C) Three.\n\n${lines}`;
const alone = (lines: string): string => lines;

offers("TAGS", inOpening, [
  // By the code, and by words of the name where no code begins so.
  `
    TAGS: PHU$0
    PHUM | Human Rights
  `,
  `
    TAGS: prel$0
    PREL | External Political Relations
  `,
  `
    TAGS: PREL, human rig$0
    PHUM | Human Rights
    IAHRC | Inter-American Commission on Human Rights (not documented: general knowledge)
    SHUM | Human Rights, of another time
  `,
  // Codes of the cable's time come first.
  `
    TAGS: refug$0
    PREF | Refugees (not in a list at hand; confirmed by released cables)
    …
  `,
  // The sender's own country where nothing is typed, then the most used; none that the line carries.
  `
    TAGS: $0
    EC | Ecuador
    PREL | External Political Relations
    PGOV | Internal Governmental Affairs
    …
  `,
  `
    TAGS: PREL, EC, $0
    PGOV | Internal Governmental Affairs
    …
  `,
  // Behind codes that only blanks part.
  `
    TAGS: PREL PGOV hum ri$0
    PHUM | Human Rights
    …
  `,
  // Within a code.
  `
    TAGS: PH$0UM, PREL
    PHUM | Human Rights
    …
  `,
  `
    TAGS: [PREL](#) [PHU$0](#)
    PHUM | Human Rights
  `,
  // On the next line, where the codes go on.
  `
    TAGS: PREL, EC,
    PHU$0
    PHUM | Human Rights
  `,
  `
    TAGS: PREL, EC,
    $0
    PGOV | Internal Governmental Affairs
    …
  `,
  `
    TAGS: PREL, EC
          PHU$0
    PHUM | Human Rights
  `,
  // A person.
  "TAGS: OVIP (ELPH$0BERG, FLAVIA)",
  "TAGS: xyzzy$0",
]);

offers(
  "TAGS of the 1970s",
  (lines) => `R 061232Z MAR 75\nFM AMEMBASSY QUITO\nTO SECSTATE WASHDC\n\n${levelLine}${lines}`,
  [
    `
    TAGS: SHU$0
    SHUM | Human Rights
  `,
  ],
);

offers("TAGS that nothing else stands beside", alone, [
  `
    TAGS: PHU$0
    PHUM | Human Rights
  `,
]);

offers("captions", inOpening, [
  `
    SIP$0
    SIPDIS | SIPRNET distribution: also posted to the SIPRNET database
  `,
  `
    foreign$0
    NOFORN | not releasable to foreign nationals
  `,
  // Those that the telegram carries, and those for unclassified text, are left out.
  `
    SIPDIS
    S$0
    STAFFDEL | travel of a congressional or staff delegation
    STADIS | State distribution only (no other agencies)
    …
  `,
  // Below the first label there is no place for one.
  `
    TAGS: PREL
    SIPD$0
  `,
]);

offers("senders", (line) => `${line}\nTO SECSTATE WASHDC\n\n${levelLine}SUBJECT: TALKS`, [
  `
    FM $0
    AMEMBASSY QUITO | Embassy Quito, Ecuador
    …
  `,
  `
    FM AMEMBASSY STO$0
    AMEMBASSY STOCKHOLM | Embassy Stockholm, Sweden
  `,
  `
    FM ecua$0
    AMEMBASSY QUITO | Embassy Quito, Ecuador
    AMCONSUL GUAYAQUIL | Consulate Guayaquil, Ecuador
  `,
]);

offers("addressees", addressed, [
  `
    TO $0
    SECSTATE WASHDC | Department of State, Washington, United States
    …
  `,
  // Names of more than one word.
  `
    TO AMEMBASSY PORT $0
    AMEMBASSY PORT AU PRINCE | Embassy Port-au-Prince, Haiti
    …
  `,
  // On a line that goes on with the list; no post twice.
  `
    TO SECSTATE WASHDC
    INFO AMEMBASSY STOCKHOLM
    oslo$0
    AMEMBASSY OSLO | Embassy Oslo, Norway
  `,
  `
    TO SECSTATE WASHDC
    INFO SECST$0
  `,
  // Those whose routing indicator stands there first.
  `
    TO RUEHNY/$0
    AMEMBASSY OSLO | Embassy Oslo, Norway
    …
  `,
]);

offers("precedences", addressed, [
  // That of the date-time line first: O for those who act, P for those who are informed.
  `
    TO SECSTATE WASHDC $0
    IMMEDIATE | situations that gravely affect security; delivered at once
    PRIORITY | essential to operations in progress; the highest precedence of normal business
    NIACT IMMEDIATE | night action: action at once, day or night, by the action addressee
    FLASH | extreme urgency, such as first contact with an enemy
  `,
  `
    TO SECSTATE WASHDC
    INFO RUEHNY/AMEMBASSY OSLO $0
    PRIORITY | essential to operations in progress; the highest precedence of normal business
    …
  `,
  `
    TO SECSTATE WASHDC
    INFO CHANCELLERY STRELSAU PRI$0
    PRIORITY | essential to operations in progress; the highest precedence of normal business
  `,
  // One is enough, and the name must be whole.
  "TO SECSTATE WASHDC PRIORITY $0",
  `
    TO AMEMBASSY PRI$0
    AMEMBASSY PRISTINA | Embassy Pristina, Kosovo
  `,
]);

offers("posts in references", inOpening, [
  `
    REF: A. 08 $0
    QUITO | Embassy Quito, Ecuador
    …
  `,
  `
    REF: A. STATE 12 B. NEW D$0
    NEW DELHI | Embassy New Delhi, India
  `,
  `
    REF: STATE 12 AND STOCK$0
    STOCKHOLM | Embassy Stockholm, Sweden
  `,
  "REF: A. STATE 12$0",
]);

offers("the order", inOpening, [
  `
    E.O. 12958: $0
    DECL: 03/06/2019 | ten years from the day of this cable
  `,
  `
    E.O. 12958: DECL: $0
    DECL: 03/06/2019 | ten years from the day of this cable
  `,
  `
    E.O. 12958: DECL: 03/$0
    DECL: 03/06/2019 | ten years from the day of this cable
  `,
  "E.O. 12958: DECL: UPON $0DEPARTURE",
]);

offers(
  "the order of an unclassified telegram",
  (line) => `UNCLAS QUITO 000012\n\n${line}\nTAGS: PREL\nSUBJECT: TALKS`,
  [
    `
    E.O. 12958: $0
    N/A | not classified
  `,
  ],
);

offers("reasons", inOpening, [
  // The section of the cable's date, the most cited first.
  `
    Classified By: DCM Sapt, Reasons: $0
    1.4 (d) | foreign relations or foreign activities of the United States, including confidential sources
    1.4 (b) | foreign government information
    …
  `,
  `
    Classified By: DCM Sapt, Reasons: 1.4 ($0
    (d) | foreign relations or foreign activities of the United States, including confidential sources
    …
  `,
  `
    Reasons: 1.4 (b$0)
    (b) | foreign government information
  `,
  // In the form of the letters before, each once.
  `
    Classified By: DCM Sapt, Reasons: 1.4 (b), (c) and $0
    (d) | foreign relations or foreign activities of the United States, including confidential sources
    (a) | military plans, weapons systems or operations
    …
  `,
  `
    Classified By: DCM Sapt, Reasons: 1.4 B AND $0
    D | foreign relations or foreign activities of the United States, including confidential sources
    …
  `,
  "Classified By: D$0CM Sapt, Reasons: 1.4 (b) and (d)",
  "Classified By: DCM Sapt, Reasons: 1.4 (b) and (d). Who else$0",
]);

offers(
  "reasons before 2003",
  (line) => `R 061232Z MAR 01\nFM AMEMBASSY QUITO\nTO SECSTATE WASHDC\n\n${levelLine}${line}`,
  [
    `
    REASON: $0
    1.5 (d) | foreign relations or foreign activities of the United States, including confidential sources
    …
  `,
  ],
);

offers("portion marks", inText, [
  // The telegram's own, the most frequent first; none above its classification.
  `
    ¶4. ($0
    (C) | Confidential
    (C/NF) | Confidential; not releasable to foreign nationals
    (SBU) | Sensitive but unclassified
    (U) | Unclassified
  `,
  `
    ¶4. (C/$0
    (C/NF) | Confidential; not releasable to foreign nationals
  `,
  // But for those who type it.
  `
    ¶4. (S$0
    (SBU) | Sensitive but unclassified
    (S) | Secret
    (S/NF) | Secret; not releasable to foreign nationals
  `,
  `
    -- ($0
    (C) | Confidential
    …
  `,
  `
    ($0) And so on.
    (C) | Confidential
    …
  `,
  "¶4. (C) He agreed ($0",
  "¶4. (C) He agreed\n($0which was new).",
  "¶4. (As he $0said) it was new.",
]);

offers(
  "portion marks with two strokes, in small letters",
  (lines) => `S E C R E T QUITO 000012\n\nSUBJECT: TALKS\n\n1. (s//nf) One.\n\n2. (s) Two.\n\n${lines}`,
  [
    `
      3. ($0
      (s//nf) | Secret; not releasable to foreign nationals
      (s) | Secret
      (c) | Confidential
      (c//nf) | Confidential; not releasable to foreign nationals
      (sbu) | Sensitive but unclassified
      (u) | Unclassified
    `,
  ],
);

offers(
  "portion marks of the subject",
  (line) => `UNCLAS QUITO 000012\n\nSENSITIVE\n\n${line}\n\n1. (SBU) One.`,
  [
    `
    SUBJECT: ($0) TALKS
    (SBU) | Sensitive but unclassified
    (U) | Unclassified
  `,
    "SUBJECT: TALKS ($0)",
  ],
);

offers(
  "portion marks of limited official use",
  (lines) => `LIMITED OFFICIAL USE QUITO 0012\n\nSUBJECT: TALKS\n\n${lines}`,
  [
    `
    1. ($0
    (LOU) | Limited Official Use (replaced by SBU in the 1990s)
    (U) | Unclassified
  `,
  ],
);

offers("sections", inText, [
  `
    $0
    SUMMARY | … END SUMMARY.
    ACTION REQUEST | … END ACTION REQUEST.
    INTRODUCTION |
    OBJECTIVES | … END OBJECTIVES.
    BACKGROUND | … END BACKGROUND.
    TALKING POINTS | … END TALKING POINTS.
    PARTICIPANTS |
    NEXT STEPS |
    REPORTING DEADLINE |
    POINT OF CONTACT |
    COMMENT | … END COMMENT.
  `,
  // By their first letters, where nothing else stands on the line.
  `
    SUM$0
    SUMMARY | … END SUMMARY.
  `,
  `
    action r$0

    ¶5. (C) Five.
    --
    ACTION REQUEST | … END ACTION REQUEST.
  `,
  "SU$0",
  "Summers$0",
  "COM$0 as he said.",
  // Those that the telegram has come last, all in its own letters.
  `
    ¶4. (C) Summary: It goes on. End Summary.

    $0

    ¶5. (C) Five.
    --
    Action Request | … End Action Request.
    Introduction |
    …
  `,
]);

offers("lines of the opening", (lines) => `${heading}TO SECSTATE WASHDC\n\n${lines}`, [
  `
    UNCLAS QUITO 000012

    SIPDIS

    E$0
    E.O. 12958: | the order in force
    …
  `,
  `
    S E C R E T QUITO 000012

    E.O. 12958: DECL: 03/06/2019
    TAGS: PREL
    S$0
    SUBJECT: | title, in capitals
  `,
  // What belongs between the lines above and below.
  `
    S E C R E T QUITO 000012

    E.O. 12958: DECL: 03/06/2019
    TAGS: PREL
    SUBJECT: TALKS

    $0

    ¶1. (S) One.
    --
    REF: | telegrams that this one refers to
    Classified By: | who classified, and why
    SUMMARY | … END SUMMARY.
    …
  `,
  `
    $0
    INFO | who is to know
    UNCLAS | classification line
    C O N F I D E N T I A L | classification line
    S E C R E T | classification line
    …
  `,
]);

offers("an empty document", alone, [
  `
    $0
    telegram | unclassified
    classified telegram | with order, reasons and portion marks
  `,
]);

offers("prose", inText, [
  "¶4. (C) The talks $0go on.",
  "¶4. (C) The talks\nof STOCK$0",
  "TO $0WHOM IT CONCERNS",
  "TAGS: PRE$0L were added to it.",
  "¶4. (C) The talks go on.\nSAP$0T",
  "¶4. (C) The talks go on.\nSUM$0",
  "¶4. (C) The talks go on.\n\nSAPT\n\nCOM$0",
]);

offers("prose with which a text begins", (lines) => `${levelLine}SUBJECT: TALKS\n\n${lines}`, [
  "The talks $0go on.",
  "THE TALKS GO $0",
  "SUB$0MARINES HAVE BEEN SEEN.",
]);
