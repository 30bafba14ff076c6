export function inYear(year: string): (lines: string) => string {
  return (lines) =>
    `P 102226Z APR ${year}\nFM AMEMBASSY QUITO\nTO SECSTATE WASHDC\n\nS E C R E T QUITO 000001\n\n${lines}\n\nSUBJECT: TALKS`;
}

export const in2008 = inYear("08");
export const undated = (lines: string): string => `UNCLAS QUITO 000001\n\n${lines}\nSUBJECT: TALKS`;
export const secret =
  "S E C R E T QUITO 000001\n\nE.O. 12958: DECL: 04/10/2018\nTAGS: PREL\nSUBJECT: TALKS\n\n";
export const paragraph = (lines: string): string => `${secret}${lines}`;
