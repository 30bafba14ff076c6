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
