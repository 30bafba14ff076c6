/** A number in which readers of print took O for zero and I or l for one, with digits alone; other letters stay. */
export function digitsMeant(printed: string): string {
  return printed.replaceAll("O", "0").replace(/[Il]/g, "1");
}
