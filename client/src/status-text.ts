import type { StatusResult } from "../../server/src/protocol/requests";

/** The line of the language status: "Diplomatic Cable · SECRET · 25 findings". `status` is `null` until the server has answered. */
export function statusText(status: StatusResult | null, findings: number): string {
  const parts = ["Diplomatic Cable"];
  if (status !== null && status.telegrams > 1) parts.push(`${status.telegrams} telegrams`);
  if (status !== null && status.classification !== null) parts.push(status.classification);
  if (status !== null)
    parts.push(findings === 0 ? "no findings" : findings === 1 ? "1 finding" : `${findings} findings`);
  return parts.join(" · ");
}

/** How many paragraphs have which mark: "Paragraphs: 2 U, 1 C, 3 S, 1 without mark"; "" where none is marked. */
export function portionsText(status: StatusResult | null): string {
  const portions = status?.portions ?? [];
  if (portions.every(({ level }) => level === null)) return "";
  return `Paragraphs: ${portions.map(({ level, paragraphs }) => `${paragraphs} ${level ?? "without mark"}`).join(", ")}`;
}
