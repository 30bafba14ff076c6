import { constants } from "node:os";
import { setImmediate } from "node:timers/promises";
import { Failure } from "./failure";

const signals = ["SIGINT", "SIGTERM"] as const;

const controller = new AbortController();

/** Aborted once the user has broken the run off (Ctrl+C). */
export const interruption: AbortSignal = controller.signal;

function interrupt(signal: NodeJS.Signals): void {
  controller.abort(signal);
}

/** Does some work that an interrupt stops between two files only; a second one ends the process at once. */
export async function interruptible(work: () => Promise<void>): Promise<void> {
  for (const signal of signals) process.once(signal, interrupt);
  try {
    await work();
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
  }
}

/** To be called between two files. Throws a Failure when the run was interrupted. */
export async function heedInterrupt(done: number, total: number): Promise<void> {
  // A signal is heard only between two turns of the event loop.
  await setImmediate();
  if (!interruption.aborted) return;
  // As shells have it.
  const exitCode = 128 + constants.signals[interruption.reason as NodeJS.Signals];
  throw new Failure(`Interrupted after ${String(done)} of ${String(total)} files.`, exitCode);
}
