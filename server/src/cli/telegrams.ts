import { createView, decode, type CableView, type Encoding } from "../service";
import { heedInterrupt } from "./interrupt";
import type { Messages } from "./messages";
import { nothingDone, readOrComplain } from "./sources";

/** A telegram of a file, with its number in it, from 0. */
export interface ReadTelegram {
  readonly file: string;
  readonly encoding: Encoding;
  readonly index: number;
  readonly facts: CableView["telegrams"][number];
}

/**
 * Every telegram of some files, one file in memory at a time; one that cannot be read is complained of. Throws a Failure
 * when none can be, and when it is interrupted.
 */
export async function* readTelegrams(
  files: readonly string[],
  messages: Messages,
): AsyncGenerator<ReadTelegram> {
  let read = 0;
  for (const [done, file] of files.entries()) {
    messages.progress(done, files.length);
    const bytes = await readOrComplain(file, messages);
    await heedInterrupt(done, files.length);
    if (bytes === null) continue;
    read++;
    const { text, encoding } = decode(bytes);
    for (const [index, facts] of createView(text).telegrams.entries()) yield { file, encoding, index, facts };
  }
  await heedInterrupt(files.length, files.length);
  if (read === 0) throw nothingDone();
}
