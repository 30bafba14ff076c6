import { createView, decode, render, type RenderFormat } from "../service";
import { write } from "./output";
import { readSource, refuseAmong } from "./sources";

/** Prints the telegrams of a file as they are read: one page of HTML or Markdown. */
export async function printReading(
  file: string,
  { format, output }: { readonly format: RenderFormat; readonly output?: string },
): Promise<void> {
  refuseAmong([file], output);
  const view = createView(decode(await readSource(file)).text);
  await write([render(view, format)], output);
}
