/** How the lines of a heading begin: spares the search most others. */
const headingLetters = "VZOPRDFTI";
const headingLine =
  /^(?:V?ZCZC[A-Z]|(?:OO|PP|RR|ZZ) R[UH]|DE R[UH]|ZN[RY] [A-Z]{3}|[ZOPR] (?:[OPR] )?\d{6}Z |FM [A-Z]{4}|(?:TO|INFO) [A-Z]{4}|R[UH][A-Z]{2,6}\/)/;
const longestStart = 24;
/** What begins the next line: a format line, an addressee behind another, the classification line. */
const nextLine =
  /(?<!\b(?:TO|INFO|XMT|FM|[ZOPR]):? ?) (?=(?:OO|PP|RR|ZZ) R[UH][A-Z]{3,5}(?: |$)|DE R[UH][A-Z]{2,5} #\d|ZN[RY] [A-Z]{5}|[ZOPR] (?:[OPR] )?\d{6}Z [A-Z]{3}|FM (?:AM(?:EMBASSY|CONSUL)|SECSTATE|US[A-Z]+) |(?:TO|INFO) R[UH][A-Z]{2,6}\/|R[UH][A-Z]{2,6}\/[A-Z]{2}|(?:S E C R E T|C O N F I D E N T I A L|UNCLAS(?:SIFIED)?) [A-Z\d /]{3,50} 0\d{5}(?: |$))/g;
/** Two format lines are no shorter. */
const shortest = 20;

/** Where, behind its beginning, the further lines of a heading begin that a copyist joined into one. */
export function headingJoints(text: string, start: number, end: number): readonly number[] {
  if (end - start < shortest || !headingLetters.includes(text.charAt(start))) return [];
  if (!headingLine.test(text.slice(start, Math.min(end, start + longestStart)))) return [];
  return [...text.slice(start, end).matchAll(nextLine)].map(({ index }) => start + index + 1);
}
