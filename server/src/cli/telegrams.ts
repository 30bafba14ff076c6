import { createView, decode, type CableView, type Encoding } from "../service";
import type { Messages } from "./messages";
import { readOrComplain } from "./sources";

/** A telegram of a file, with its number in it, from 0. */
export interface ReadTelegram {
  readonly file: string;
  readonly encoding: Encoding;
  readonly index: number;
  readonly facts: CableView["telegrams"][number];
}

/** Every telegram of some files, one file in memory at a time; one that cannot be read is complained of. */
export async function* readTelegrams(
  files: readonly string[],
  messages: Messages,
): AsyncGenerator<ReadTelegram> {
  for (const [done, file] of files.entries()) {
    messages.progress(done, files.length);
    const bytes = await readOrComplain(file, messages);
    if (bytes === null) continue;
    const { text, encoding } = decode(bytes);
    for (const [index, facts] of createView(text).telegrams.entries()) yield { file, encoding, index, facts };
  }
}
