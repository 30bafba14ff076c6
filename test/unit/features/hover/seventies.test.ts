import { hovers } from "../../../support/hovers";

const heading = [
  "ORIGIN EUR-12",
  "INFO OCT-01 ISO-00 /013 R",
  "DRAFTED BY EUR/RUR:FTARLENHEIM:ES",
  "APPROVED BY S/S - MR. SAPT",
  "P 171959Z AUG 75",
  "FM SECSTATE WASHDC",
  "TO AMEMBASSY QUITO",
];

/** A telegram of the 1970s whose line of the heading, told by its first letters, is another. */
function inHeading(first: string): (line: string) => string {
  return (line) => textBelow(heading.map((own) => (own.startsWith(first) ? line : own)))("1. ONE.");
}

function textBelow(lines: readonly string[]): (text: string) => string {
  return (text) => `${lines.join("\n")}\n\nSECRET STATE 000042\n\nE.O. 11652: GDS\nSUBJECT: TALKS\n\n${text}`;
}

const inText = textBelow(heading);

describe("hover on a telegram of the 1970s", () => {
  hovers("the office that sends", inHeading("ORIGIN"), [
    String.raw`
      ORI$0GIN EUR-12
      ORIGIN → **ORIGIN** · label of the heading
      The office of the Department from which it comes, and the copies it gets
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
    String.raw`
      ORIGIN EU$0R-12
      EUR-12 → **EUR-12** · copies for an office
      12 copies for EUR
      EUR: Bureau of European and Eurasian Affairs, so named in 2004 to 2010 (not documented: general knowledge)
      The offices that get copies, and how many; the sum stands behind them
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
    String.raw`
      AC$0TION EUR-12
      ACTION → **ACTION** · label of the heading
      The office of the Department that is to act, and the copies it gets
      *Not documented: inferred from released cables*
    `,
  ]);

  hovers("the copies for offices", inHeading("INFO"), [
    String.raw`
      IN$0FO OCT-01 ISO-00 /013 R
      INFO → **INFO** · label of the heading
      The offices that get copies, and how many; the sum stands behind them
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
    String.raw`
      INFO OCT-$001 ISO-00 /013 R
      OCT-01 → **OCT-01** · copies for an office
      1 copy for OCT
      The offices that get copies, and how many; the sum stands behind them
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
    String.raw`
      INFO OCT-01 ISO-$000 /013 R
      ISO-00 → **ISO-00** · copies for an office
      0 copies for ISO
      The offices that get copies, and how many; the sum stands behind them
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
    String.raw`
      INFO OCT-01 ISO-00 /0$013 R
      /013 R → **/013 R** · all copies
      13 copies
      As many as the offices listed have together.
      The offices that get copies, and how many; the sum stands behind them
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
    String.raw`
      INFO OCT-01 ISO-00 /0$014 R
      /014 R → **/014 R** · all copies
      14 copies
      The offices listed have 13 together.
      The offices that get copies, and how many; the sum stands behind them
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
  ]);

  hovers("the drafter", inHeading("DRAFTED"), [
    String.raw`
      DRA$0FTED BY EUR/RUR:FTARLENHEIM:ES
      DRAFTED BY → **DRAFTED BY** · label of the heading
      Office and name of the drafter
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
    String.raw`
      DRAFTED BY EUR/RUR:FTAR$0LENHEIM:ES
      EUR/RUR:FTARLENHEIM:ES → **EUR/RUR:FTARLENHEIM:ES** · drafter
      FTARLENHEIM of EUR/RUR
      EUR: Bureau of European and Eurasian Affairs, so named in 2004 to 2010 (not documented: general knowledge)
      Office and name of the drafter
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
    String.raw`
      DRAFTED BY FTAR$0LENHEIM
      FTARLENHEIM → **FTARLENHEIM** · drafter
      Office and name of the drafter
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
  ]);

  hovers("the approval", inHeading("APPROVED"), [
    String.raw`
      APP$0ROVED BY S/S - MR. SAPT
      APPROVED BY → **APPROVED BY** · label of the heading
      Office and name of those who approved and cleared it
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
    String.raw`
      APPROVED BY S/S - MR.$0 SAPT
      S/S - MR. SAPT → **S/S - MR. SAPT** · approval and clearance
      MR. SAPT of S/S
      Office and name of those who approved and cleared it
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
    String.raw`
      CLEA$0RED BY S/S - MR. SAPT
      CLEARED BY → **CLEARED BY** · label of the heading
      Office and name of those who approved and cleared it
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
  ]);

  hovers("what stands between the pages", inText, [
    String.raw`
      1. ONE.
      SE$0CRET
      SECRET
      PAGE 02  STATE 000042
      2. TWO.
      --
      SECRET → **SECRET** · page level
      The classification, repeated above and below each page; no part of the text
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
    String.raw`
      1. ONE.
      SECRET
      SECRET
      PAGE $002  STATE 000042  171959Z
      2. TWO.
      --
      PAGE 02  STATE 000042  171959Z → **PAGE 02 STATE 000042 171959Z** · page marker
      Page 2 of STATE 42
      Printed where a page begins; no part of the text
      *Not documented: inferred from released cables*
    `,
    String.raw`
      1. ONE.
      Declassified/Rel$0eased US Department of State EO Systematic Review 20 Mar 2014
      2. TWO.
      --
      Declassified/Released US Department of State EO Systematic Review 20 Mar 2014 → **Declassified/Released US Department of State EO Systematic Review 20 Mar 2014** · stamp
      Put on the copy when it was reviewed for release; no part of the telegram
      *Not documented: inferred from released cables*
    `,
  ]);

  hovers("the text", inText, [
    String.raw`
      1. THE BUREAU AGREES WITH E$0UR ON IT.
      EUR → **EUR** · abbreviation
      Bureau of European and Eurasian Affairs
      Named so in 2004 to 2010.
      *Not documented: general knowledge*
    `,
    String.raw`
      1. THEY MET ON AUGUST 1$02 IN THE CAPITAL.
      AUGUST 12 → **AUGUST 12** · date
      Tuesday, August 12, 1975 (year not printed: the nearest to the cable)
      5 days before the cable
    `,
    String.raw`
      1. THEY MAY 1$02 TIMES HAVE MET.
    `,
    String.raw`
      1. AS EMBASSY CA$0IRO TALKS GO ON.
      EMBASSY CAIRO → **EMBASSY CAIRO** · post
      Embassy Cairo, Egypt
      City and country not documented: general knowledge
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      1. AS CAIRO 12$034 SAYS, ALL IS WELL.
      CAIRO 1234 → **75CAIRO1234** · telegram cited in the text
      Embassy Cairo, Egypt (place not documented: general knowledge)
      Year not printed: 1975 is assumed, that of this cable
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      1. SINCE CAIRO 19$067 ALL IS WELL.
    `,
  ]);

  hovers("what stands below the text", inText, [
    String.raw`
      1. ALL IS WELL IN ZENDA, AND IN STRELSAU TOO.

      KISS$0INGER
      --
      KISSINGER → **KISSINGER** · signature
      Henry A. Kissinger, Secretary of State 1973 to 1977 (not documented: general knowledge)
      Surname of the chief of mission or, from the Department, of the Secretary, whoever drafted
      *Source: cablemap, models and reader*
    `,
    String.raw`
      1. ALL IS WELL IN ZENDA, AND IN STRELSAU TOO.

      GP-$03

      KISSINGER
      --
      GP-3 → **GP-3** · declassification
      Not documented.
    `,
    String.raw`
      1. ALL IS WELL IN ZENDA, AND IN STRELSAU TOO.

      KISSINGER
      SE$0CRET
      --
      SECRET → **SECRET** · page level
      The classification, repeated above and below each page; no part of the text
      *Source: Telegrams 73 STATE 237171, 74 STATE 041961, 75 STATE 195297 and 76 STATE 187673*
    `,
  ]);
});
