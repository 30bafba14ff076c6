/** The name below a telegram, told from its words. */

const surname = /^\p{Lu}[\p{Lu} .,'’-]{1,40}$/u;
const noSurname =
  /^(?:BT|NNNN|EXEMPT|GP-|END|BEGIN|SUMMARY|COMMENT|TEXT|SIPDIS|NOFORN|UNCLAS|UNQUOTE|UNQTE|QUOTE|NOTE|X{4,}|DECL|NONE|N\/A|MINIMIZE|DRAFTED|CLEARED|APPROVED|BACKGROUND|OBJECTIVES|INTRODUCTION|PARTICIPANTS|SENSITIVE|NODIS|EXDIS|LIMDIS|STADIS|NOTAL|SBU|CONTINUED|ACTION REQUEST(?:ED)?|NEXT STEPS?|(?:TALKING |KEY )?POINTS|POINTS? OF CONTACT|REPORTING DEADLINE|(?:WARM |BEST |KIND )?REGARDS)\b/;
const longestWords = 4;
const unquoteAtEnd = /\bUNQ(?:UO)?TE[.:]?$/;

/** `PLEASE ADVISE ASAP. DOE`; not `ST. JOHN`. */
const sentenceWithin = /\p{Lu}{4}\. /u;

/** Whether words are all in capitals, as the surnames below telegrams are. */
export function isInCapitals(words: string): boolean {
  return surname.test(words);
}

/** Whether words begin as a heading, a caption or a sign does. */
export function isNoSurname(words: string): boolean {
  return noSurname.test(words);
}

/** Whether words end with the UNQUOTE of a telegram that is quoted: `DOE UNQUOTE`. */
export function endsWithUnquote(words: string): boolean {
  return unquoteAtEnd.test(words);
}

/** Whether words in capitals can be a surname. */
export function isSurname(words: string): boolean {
  return (
    surname.test(words) &&
    !noSurname.test(words) &&
    !unquoteAtEnd.test(words) &&
    !sentenceWithin.test(words) &&
    words.split(" ").length <= longestWords
  );
}
