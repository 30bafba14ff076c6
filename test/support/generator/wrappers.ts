import { colonClock, inWords } from "./dates";
import { titleCase } from "./words";
import { canonicalId, yearOf, type Setting } from "./setting";

/** A telegram as text: heading and what follows it, without what copies put around them. */
export interface Printed {
  readonly heading: string;
  /** From the classification line to the end. */
  readonly rest: string;
}

/** The whole text of a file, with what its form puts around a telegram. */
export function wrapUp({ heading, rest }: Printed, setting: Setting): string {
  const { form, random, sent, serial } = setting;
  switch (form) {
    case "transmitted":
      return `${heading}\nBT\n${rest}\nBT\n#${String(serial % 10_000).padStart(4, "0")}\n\nNNNN\n`;
    case "newspaper":
      return `${heading}\n\n${random.chance(0.5) ? `${inWords(sent)}\n` : ""}${rest}\n`;
    case "extract":
      return `${notice}\n\n${rest}\n`;
    case "markdown":
      return `\n\n${heading}\n\n${rest}`;
    case "seventies":
      return `${heading}\n${rest}\n`;
    case "body-only":
      return `${rest}\n`;
    case "wrapped":
      return inWrapper({ heading, rest }, setting);
    default:
      return `${heading}\n\n${rest}${random.chance(0.7) ? "\n" : ""}`;
  }
}

const notice =
  "This record is a partial extract of the original cable. The full text of the original cable is not available.";

function inWrapper({ heading, rest }: Printed, setting: Setting): string {
  const { wrapper, random, sent } = setting;
  const whole = `${heading}\n\n${rest}`;
  switch (wrapper) {
    case "preview": {
      // The preview breaks off in the midst of the first paragraph.
      const cut = rest.search(/^¶1\./m) + random.between(20, 60);
      return `${heading}\n\n${rest.slice(0, cut)}...\n\n\n\n${withHeader({ heading, rest }, setting)}`;
    }
    case "dated":
      return `Cable dated:${sent.toISOString().slice(0, 19)}${rest}\n`;
    case "mail":
      return `${mailHead(setting)}\n\n${whole}\n`;
    case "tabs":
      return `${[...row(setting), heading, rest].join("\t")}\n`;
    case "commas":
      return `${[...row(setting), heading, rest].map((field) => `"${field}"`).join(",")}\n`;
    case "quoted":
      return `${everyLine(whole, (line) => `> ${line}`.trimEnd())}\n`;
    case "backslash":
      return `${everyLine(whole, (line) => `${line} \\`)}\n`;
    default:
      return withHeader({ heading, rest }, setting);
  }
}

function withHeader({ heading, rest }: Printed, setting: Setting): string {
  const names = ["id", "date", "refid", "origin", "classification", "destination"];
  const fields = row(setting).map((field, at) => `${names[at]!}: ${field}`);
  const hasEnd = setting.random.chance(0.6);
  setting.damages.add("debris", hasEnd ? 1 : 0);
  const ends = hasEnd ? "\n=======================CABLE ENDS============================\n" : "";
  return [
    ...fields,
    "header:",
    heading,
    "",
    "----------------- header ends ----------------",
    "",
    `${rest}\n${ends}`,
  ].join("\n");
}

/** What a database of telegrams says of this one. */
function row({ random, origin, serial, sent, level }: Setting): string[] {
  const [month, day] = [sent.getUTCMonth() + 1, sent.getUTCDate()];
  const year = sent.getUTCFullYear();
  return [
    String(random.between(10_000, 260_000)),
    `${month}/${day}/${year} ${sent.getUTCHours()}:${colonClock(sent).slice(3)}`,
    canonicalId(year, origin.post, serial),
    `Embassy ${titleCase(origin.post.toLowerCase())}`,
    level,
    random.chance(0.4) ? canonicalId(year, "STATE", random.between(1, 130_000)) : "",
  ];
}

function mailHead(setting: Setting): string {
  const { sent, origin, serial } = setting;
  return [
    "From: Reading Room <room@archive.example>",
    `Sent: ${inWords(sent)}`,
    "To: Desk <desk@archive.example>",
    `Subject: ${canonicalId(yearOf(setting), origin.post, serial)}`,
  ].join("\n");
}

function everyLine(text: string, change: (line: string) => string): string {
  return text.split("\n").map(change).join("\n");
}
