import type { Suppression } from "../rules/suppressions";
import { settingsFindings } from "../settings/findings";
import type { ReadSettings } from "../settings/read";
import { splitLines } from "../text/lines";
import { placeOf, type FindingRecord } from "./findings";

/** What is wrong with a file of settings, as findings of that file. */
export function settingsFindingRecords(
  text: string,
  read: ReadSettings,
  idle: readonly Suppression[],
): readonly FindingRecord[] {
  const lines = splitLines(text);
  return settingsFindings(read, idle).map(({ code, severity, span, message }) => ({
    rule: code,
    severity,
    message,
    ...placeOf(lines, span),
    related: [],
    fix: null,
  }));
}
