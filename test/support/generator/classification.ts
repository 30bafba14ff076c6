import { padded } from "./random";
import type { CableRecord, Level } from "./record";
import type { Setting } from "./setting";
import { person } from "./words";

export type ClassificationFacts = Pick<
  CableRecord,
  "post" | "serial" | "section" | "sectionTotal" | "classification" | "caveats" | "captions" | "passTo"
>;

export interface Classification {
  readonly line: string;
  readonly captionLines: readonly string[];
  readonly passingLines: readonly string[];
  readonly meant: ClassificationFacts;
}

const spaced: Readonly<Record<Level, string>> = {
  UNCLASSIFIED: "UNCLAS",
  RESTRICTED: "RESTRICTED",
  "LIMITED OFFICIAL USE": "LIMITED OFFICIAL USE",
  CONFIDENTIAL: "C O N F I D E N T I A L",
  SECRET: "S E C R E T",
  "TOP SECRET": "T O P  S E C R E T",
};

/** The classification line, the captions and the lines that pass the telegram on; `sections`: 1 for an undivided one. */
export function classification(setting: Setting, sections: number): Classification {
  const { random, origin, serial, level, noforn, sensitive, efto, corrected, style } = setting;
  const post = origin.post;
  const sipdis = random.chance(0.94);
  const onLine = sipdis && random.chance(0.01);
  const caveatOnLine = noforn && random.chance(0.03);
  const controls = [...(noforn && !caveatOnLine ? ["NOFORN"] : []), ...(sensitive ? ["SENSITIVE"] : [])];
  const section = sections > 1 ? ` SECTION 01 OF ${padded(sections, 2)}` : "";
  const tosec = post === "STATE" && random.chance(0.03) ? [`TOSEC ${random.digits(6)}`] : [];
  const line = [
    `${printLevel(setting, caveatOnLine)}${section} ${numberOf(setting)}`,
    ...tosec,
    ...(onLine ? ["SIPDIS"] : []),
  ].join(" ");
  const printedSipdis = !sipdis || onLine ? [] : style.doubleSipdis ? ["SIPDIS", "SIPDIS"] : ["SIPDIS"];
  const agency = random.chance(0.01) ? ["AIDAC"] : [];
  const correction = corrected
    ? [`C O R R E C T E D  C O P Y (${random.pick(["ADDED TAGS", "PARA 2", "TEXT"])})`]
    : [];
  const captionLines = [...controls, ...printedSipdis, ...agency, ...correction];
  const passingLines = random.chance(0.35) ? passing(setting) : [];
  return {
    line,
    captionLines,
    passingLines,
    meant: {
      post,
      serial,
      section: sections > 1 ? 1 : null,
      sectionTotal: sections > 1 ? sections : null,
      classification: level,
      caveats: [...(efto ? ["EFTO"] : []), ...(caveatOnLine ? ["NOFORN"] : []), ...controls],
      captions: [
        ...(caveatOnLine ? ["NOFORN"] : []),
        ...(onLine ? ["SIPDIS"] : []),
        ...new Set([...controls, ...printedSipdis, ...agency]),
        ...(corrected ? ["CORRECTED COPY"] : []),
      ],
      passTo: passingLines,
    },
  };
}

function printLevel({ random, level, efto, damages }: Setting, noforn: boolean): string {
  if (efto) return "UNCLAS E F T O";
  if (noforn) return `${level}//NOFORN`;
  const printed = random.weighted([
    [97, spaced[level]],
    [2, level],
    [level === "UNCLASSIFIED" ? 0 : 1, `${spaced[level].slice(0, 1)}${spaced[level].slice(1).toLowerCase()}`],
  ]);
  if (!damages.wants("level-damaged")) return printed;
  damages.add("level-damaged");
  const step = printed.includes(" ") ? 2 : 1;
  const at = step * random.between(1, Math.floor(printed.length / step) - 1);
  return printed.slice(0, at) + printed.slice(at + step);
}

/** `QUITO 000053`. */
function numberOf({ random, origin, serial, damages }: Setting): string {
  const digits = padded(serial, random.chance(0.99) ? 6 : 5);
  if (!damages.wants("post-glued-to-serial")) return `${origin.post} ${digits}`;
  damages.add("post-glued-to-serial");
  return origin.post + digits;
}

function passing({ random, origin }: Setting): string[] {
  const name = person(random).surname.toUpperCase();
  const own = origin.post === "STATE";
  const lines = [
    `${random.pick(own ? ["POSTS", "EMBASSIES"] : ["DEPT", "STATE"])} FOR ${random.pick(["EUR/RPM", "WHA/AND", "EB/IFD AND INR/R", "AF/W"])}`,
    `${own ? "PLEASE" : "STATE"} PASS USTR`,
    `NSC FOR ${name}`,
    `TREASURY FOR ${name.slice(0, 1)}${name}`,
  ];
  return random.some(lines, random.between(1, 2));
}
