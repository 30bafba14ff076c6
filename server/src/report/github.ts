import type { Severity } from "../rules/rule";
import type { FileFindings } from "./findings";

/** GitHub knows three levels; a hint is none of them. */
const commands: Readonly<Record<Severity, string | null>> = {
  error: "error",
  warning: "warning",
  information: "notice",
  hint: null,
};

/** The findings of a file as workflow commands, which GitHub shows beside the lines; a line each. */
export function githubAnnotations({ file, findings }: FileFindings): string {
  return findings
    .map(({ severity, rule, message, line, column, endLine, endColumn }) => {
      const command = commands[severity];
      if (command === null) return "";
      const place = `file=${property(file)},line=${String(line)},col=${String(column)},endLine=${String(endLine)},endColumn=${String(endColumn)}`;
      return `::${command} ${place},title=${property(rule)}::${data(message)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
