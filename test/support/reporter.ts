import { appendFileSync } from "node:fs";
import Mocha, { type MochaOptions, type Runner } from "mocha";

/**
 * Prints like Mocha's own `spec`, and appends one line of JSON with the counts to the file named by CABLE_TEXT_COUNTS.
 * A suite that runs in several processes leaves several lines.
 */
export default class Reporter extends Mocha.reporters.Spec {
  constructor(runner: Runner, options: MochaOptions) {
    super(runner, options);
    runner.once("end", () => {
      const file = process.env["CABLE_TEXT_COUNTS"];
      if (file === undefined) return;
      const { passes, failures, pending } = runner.stats!;
      appendFileSync(file, `${JSON.stringify({ passed: passes, failed: failures, skipped: pending })}\n`);
    });
  }
}
