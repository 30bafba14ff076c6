import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { generateCable, type GeneratedCable, type Options } from "./cable";
import { padded } from "./random";

/**
 * Writes generated telegrams into a folder, made where it is missing: one a file, `00000.txt` and on, that of `seed` first.
 * `each` gets what was written, by name, for whoever needs what it means.
 */
export async function writeFolder(
  folder: string,
  count: number,
  seed: number,
  options: Options = {},
  each: (name: string, cable: GeneratedCable) => void = () => undefined,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let at = 0; at < count; at++) {
    const name = `${padded(at, 5)}.txt`;
    const cable = generateCable(seed + at, options);
    await writeFile(path.join(folder, name), cable.text);
    each(name, cable);
  }
}
