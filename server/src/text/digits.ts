/** A number in which readers of print took O for zero and I or l for one: `O4`, `1O234`, `I23`. */
export const misreadNumber = /(?<![A-Za-z\d])(?=[\dOIl]*\d)(?=\d*[OIl])[\dOIl]{2,}(?![A-Za-z\d])/g;

/** Such a number with digits alone; other letters stay. */
export function digitsMeant(printed: string): string {
  return printed.replaceAll("O", "0").replace(/[Il]/g, "1");
}
