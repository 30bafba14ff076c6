import { hovers } from "../../support/hovers";

const heading = [
  "VZCZCXYZ0001",
  "OO RUEHWEB",
  "DE RUEHC #0001 1012232",
  "ZNY SSSSS ZZH",
  "O P 102226Z APR 08",
  "FM SECSTATE WASHDC",
  "TO RUEHIL/AMEMBASSY ISLAMABAD IMMEDIATE 4321",
  "INFO RUEHQT/AMEMBASSY QUITO PRIORITY",
];

/** A telegram whose line of the heading, told by its first letters, is another. */
function inHeading(first: string): (line: string) => string {
  return (line) =>
    `${heading.map((own) => (own.startsWith(first) ? line : own)).join("\n")}\n\nS E C R E T STATE 000001\n\nSUBJECT: TALKS`;
}

/** A telegram of that date-time group with another format line 3. */
function sentOn(dateTimeGroup: string): (line: string) => string {
  return (line) => inHeading("DE")(line).replace("102226Z APR 08", dateTimeGroup);
}

function inYear(year: string): (lines: string) => string {
  return (lines) =>
    `P 102226Z APR ${year}\nFM AMEMBASSY QUITO\nTO SECSTATE WASHDC\n\nS E C R E T QUITO 000001\n\n${lines}\n\nSUBJECT: TALKS`;
}

const in2008 = inYear("08");
const above = (lines: string): string => `${lines}\n\nSUBJECT: TALKS`;
const undated = (lines: string): string => `UNCLAS QUITO 000001\n\n${lines}\nSUBJECT: TALKS`;
const secret = "S E C R E T QUITO 000001\n\nE.O. 12958: DECL: 04/10/2018\nTAGS: PREL\nSUBJECT: TALKS\n\n";
const classified = (lines: string): string => `${secret}${lines}\n\n¶1. (S) One.`;
const paragraph = (lines: string): string => `${secret}${lines}`;

describe("hover", () => {
  hovers("format line 1", inHeading("VZ"), [
    String.raw`
      VZ$0CZCXRO4711
      VZCZC → **VZCZC** · procedure sign
      Start of transmission \(V\) and of message \(ZCZC\), with the channel number
      *Source: 5 FAH-2 H-222, H-232, H-321*
    `,
    String.raw`
      VZCZCX$0RO4711
      XRO4711 → **XRO4711** · channel designator and number
      Three letters for the circuit and its direction, then the number of the transmission on it
      XRO: not documented
      *Source: 5 FAH-2 H-232, H-233, H-321*
    `,
    String.raw`
      ZC$0ZCXRO4711
      ZCZC → **ZCZC** · procedure sign
      Start of transmission \(V\) and of message \(ZCZC\), with the channel number
      *Source: 5 FAH-2 H-222, H-232, H-321*
    `,
  ]);

  hovers("format line 2", inHeading("OO"), [
    String.raw`
      O$0O RUEHWEB
      OO → **IMMEDIATE** · precedence
      Situations that gravely affect security; delivered at once
      Military goal from writer to reader about 30 minutes
      *Source: 5 FAH-2 H-321.2-1, H-421 \(2017\)*
    `,
    String.raw`
      Z$0Z RUEHWEB
      ZZ → **FLASH** · precedence
      Extreme urgency, such as first contact with an enemy
      A separate transmission is made where other addressees have a lower precedence
      *Source: 5 FAH-2 H-321.2-1, H-421 \(2017\)*
    `,
    String.raw`
      P$0P RUEHWEB
      PP → **PRIORITY** · precedence
      Essential to operations in progress; the highest precedence of normal business
      Military goal 3 hours; no longer a State precedence in 2017, the commonest in cables of 2004-10
      *Source: 5 FAH-1 H-221*
    `,
    String.raw`
      R$0R RUEHWEB
      RR → **ROUTINE** · precedence
      Not urgent enough for a higher precedence
      Military goal 6 hours; address lines print no word for it
      *Source: 5 FAH-2 H-321.2-1, H-421 \(2017\)*
    `,
    String.raw`
      OO R$0UEHWEB
      RUEHWEB → **RUEHWEB** · routing indicator
      The web archive to which SIPDIS telegrams went
      Always alone on its line; in neither edition of ACP 117
      *Not documented: inferred from released cables*
    `,
  ]);

  hovers("format line 3", inHeading("DE"), [
    String.raw`
      D$0E RUEHC #0001 1012232
      DE → **DE** · label of the heading
      From: the station that sends
      *Source: tpub.com, training manual INCCO 4 and 5*
    `,
    String.raw`
      DE RUEHC #0$0001 1012232
      #0001 → **\#0001** · station serial number
      Number of the telegram at the station that sends it
      The last four digits of STATE 1
      *Source: tpub.com, training manual INCCO 4 and 5*
    `,
    String.raw`
      DE RUEHC #4$0711 1012232
      #4711 → **\#4711** · station serial number
      Number of the telegram at the station that sends it
      Not the last four digits of STATE 1
      *Source: tpub.com, training manual INCCO 4 and 5*
    `,
    String.raw`
      DE RUEHC #0001/0$01 1012232
      /01 → **/01** · section
      Section of a telegram sent in sections
      Also printed on many that have one section only
      *Not documented: inferred from released cables*
    `,
    String.raw`
      DE RUEHC #0001 101$02226
      1012226 → **1012226** · Julian day and filing time
      Day 101 of the year: Thursday, April 10, 2008, 22:26 UTC
      The minute of the date-time group
      Day of the year and time, in Zulu, at which it was filed for sending
      *Source: tpub.com, training manual INCCO 4 and 5*
    `,
    String.raw`
      DE RUEHC #0001 100$02200
      1002200 → **1002200** · Julian day and filing time
      Day 100 of the year: Wednesday, April 9, 2008, 22:00 UTC
      1 day and 26 minutes before the date-time group
      Day of the year and time, in Zulu, at which it was filed for sending
      *Source: tpub.com, training manual INCCO 4 and 5*
    `,
    String.raw`
      DE RUE$0HC #0001 1012232
      RUEHC → **RUEHC** · routing indicator
      Department of State, Washington, United States
      City and country not documented: general knowledge
      *Source: ACP 117 CAN-US SUPP-1\(O\), 2010*
    `,
    String.raw`
      DE RUE$0HXX #0001 1012232
      RUEHXX → **RUEHXX** · routing indicator
      GENEVA IO MISSIONS COLLECTIVE
      *Not documented: inferred from released cables*
    `,
    String.raw`
      DE RUEHC #0001 10$012232
      1012232 → **1012232** · Julian day and filing time
      Day 101 of the year: Thursday, April 10, 2008, 22:32 UTC
      6 minutes after the date-time group
      Day of the year and time, in Zulu, at which it was filed for sending
      *Source: tpub.com, training manual INCCO 4 and 5*
    `,
    String.raw`
      DE RUEHC #0001 101$02232
      1012232 → **1012232** · Julian day and filing time
      Day 101 of the year: Thursday, April 10, 2008, 22:32 UTC
      6 minutes after the date-time group
      Day of the year and time, in Zulu, at which it was filed for sending
      *Source: tpub.com, training manual INCCO 4 and 5*
    `,
    String.raw`
      DE RUEHC #0001 1020$0010
      1020010 → **1020010** · Julian day and filing time
      Day 102 of the year: Friday, April 11, 2008, 00:10 UTC
      1 hour and 44 minutes after the date-time group
      Day of the year and time, in Zulu, at which it was filed for sending
      *Source: tpub.com, training manual INCCO 4 and 5*
    `,
    String.raw`
      DE RUEHC #0001 36$06 2232
      366 2232 → **366 2232** · Julian day and filing time
      Day 366 of the year: Wednesday, December 31, 2008, 22:32 UTC
      265 days and 6 minutes after the date-time group
      Day of the year and time, in Zulu, at which it was filed for sending
      *Source: tpub.com, training manual INCCO 4 and 5*
    `,
    String.raw`
      DE RUEHC #0001 000$02232
      0002232 → **0002232** · Julian day and filing time
      No such day or time exists.
    `,
    String.raw`
      DE RUEHC #0001 367$02232
      3672232 → **3672232** · Julian day and filing time
      No such day or time exists.
    `,
    String.raw`
      DE RUEHC #0001 101$02432
      1012432 → **1012432** · Julian day and filing time
      No such day or time exists.
    `,
    String.raw`
      DE RUEHC #0001 101$02260
      1012260 → **1012260** · Julian day and filing time
      No such day or time exists.
    `,
  ]);

  hovers("format line 3 in December 2009", sentOn("312350Z DEC 09"), [
    String.raw`
      DE RUEHRL #0101 366$09999
      3669999 → **3669999** · Julian day and filing time
      No such day or time exists.
    `,
    String.raw`
      DE RUEHRL #0101 366$02350
      3662350 → **3662350** · Julian day and filing time
      No such day or time exists.
    `,
    String.raw`
      DE RUEHRL #0101 001$00005
      0010005 → **0010005** · Julian day and filing time
      Day 1 of the year: Friday, January 1, 2010, 00:05 UTC
      15 minutes after the date-time group
      Day of the year and time, in Zulu, at which it was filed for sending
      *Source: tpub.com, training manual INCCO 4 and 5*
    `,
  ]);

  hovers("format line 3 in January 2009", sentOn("010005Z JAN 09"), [
    String.raw`
      DE RUEHRL #0101 366$02350
      3662350 → **3662350** · Julian day and filing time
      Day 366 of the year: Wednesday, December 31, 2008, 23:50 UTC
      15 minutes before the date-time group
      Day of the year and time, in Zulu, at which it was filed for sending
      *Source: tpub.com, training manual INCCO 4 and 5*
    `,
  ]);

  hovers("format line 3 where the date-time group is none", sentOn("312350Z FEB 09"), [
    String.raw`
      DE RUEHRL #0101 366$02350
      3662350 → **3662350** · Julian day and filing time
      Day 366 of the year, 23:50 UTC
      Day of the year and time, in Zulu, at which it was filed for sending
      *Source: tpub.com, training manual INCCO 4 and 5*
    `,
    String.raw`
      DE RUEHRL #0101 367$02350
      3672350 → **3672350** · Julian day and filing time
      No such day or time exists.
    `,
  ]);

  hovers("format line 4", inHeading("ZNY"), [
    String.raw`
      Z$0NY SSSSS ZZH
      ZNY → **ZNY** · operating signal
      Classified or EFTO: handle encrypted; followed by the security letters
      *Source: tpub.com, training manual INCCO 4 and 5; Army Ss0656*
    `,
    String.raw`
      Z$0NR UUUUU ZZH
      ZNR → **ZNR** · operating signal
      May be sent in the clear; followed by the security letters UUUUU
      *Source: tpub.com, training manual INCCO 4 and 5; Army Ss0656*
    `,
    String.raw`
      ZNR UUU$0UU ZZH
      UUUUU → **UUUUU** · security letters
      Unclassified
      *Source: tpub.com, training manual INCCO 4 and 5; Army Ss0656*
    `,
    String.raw`
      ZNY SS$0SSS ZZH
      SSSSS → **SSSSS** · security letters
      Secret
      *Source: tpub.com, training manual INCCO 4 and 5; Army Ss0656*
    `,
    String.raw`
      ZNY SSSSS Z$0ZH
      ZZH → **ZZH** · operating signal
      Meaning not documented.
      On nearly every released heading; no document explains it
    `,
    String.raw`
      ZNY SSSSS Z$0QX
      ZQX → **ZQX** · operating signal
      Meaning not documented.
    `,
    String.raw`
      ZNY SSSSS ZZH (CCY TE$0XT AD0042)
      (CCY TEXT AD0042) → **\(CCY TEXT AD0042\)** · operating signal
      Corrected copy; what changed and a terminal number follow
      *Not documented: inferred from released cables*
    `,
  ]);

  hovers("format line 5", inHeading("O "), [
    String.raw`
      $0O P 102226Z APR 08
      O → **IMMEDIATE** · precedence
      Situations that gravely affect security; delivered at once
      Military goal from writer to reader about 30 minutes
      *Source: 5 FAH-2 H-321.2-1, H-421 \(2017\)*
    `,
    String.raw`
      O $0P 102226Z APR 08
      P → **PRIORITY** · precedence for information addressees
      Essential to operations in progress; the highest precedence of normal business
      Military goal 3 hours; no longer a State precedence in 2017, the commonest in cables of 2004-10
      *Source: 5 FAH-1 H-221*
    `,
    String.raw`
      O P 10$02226Z APR 08
      102226Z APR 08 → **102226Z APR 08** · date-time group
      Thursday, April 10, 2008, 22:26 UTC
      Day 101 of the year (Julian day)
    `,
    String.raw`
      O P 102226Z A$0PR 08
      102226Z APR 08 → **102226Z APR 08** · date-time group
      Thursday, April 10, 2008, 22:26 UTC
      Day 101 of the year (Julian day)
    `,
    String.raw`
      O P 010906Z JAN $007
      010906Z JAN 07 → **010906Z JAN 07** · date-time group
      Monday, January 1, 2007, 09:06 UTC
      Day 1 of the year (Julian day)
    `,
    String.raw`
      O P 31$02226Z APR 08
      312226Z APR 08 → **312226Z APR 08** · date-time group
      No such day or time exists.
    `,
  ]);

  hovers("the FM line", inHeading("FM"), [
    String.raw`
      FM SEC$0STATE WASHDC
      SECSTATE WASHDC → **SECSTATE WASHDC** · sender
      Department of State, Washington, United States
      City and country not documented: general knowledge
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      FM AMEM$0BASSY ZENDA
      AMEMBASSY ZENDA → **AMEMBASSY ZENDA** · sender
      Embassy that is not in the list of posts used here
    `,
  ]);

  hovers("the TO line", inHeading("TO"), [
    String.raw`
      T$0O RUEHIL/AMEMBASSY ISLAMABAD IMMEDIATE 4321
      TO → **TO** · label of the heading
      Action addressees, down to INFO
      *Source: 5 FAH-2 H-232, H-233, H-321*
    `,
    String.raw`
      TO RUEHIL/AMEMBASSY ISLAMABAD IMMEDIATE 43$021
      4321 → **4321** · message continuity number
      Telegrams to this addressee are numbered one after the other
      *Source: 5 FAH-2 H-232, H-233, H-321*
    `,
    String.raw`
      TO RUEHIL/AMEMBASSY ISLAMABAD IMMEDIATE 0$0000
      0000 → **0000** · message continuity number
      Telegrams to this addressee are numbered one after the other
      0000: no number was given
      *Source: 5 FAH-2 H-232, H-233, H-321*
    `,
    String.raw`
      TO RUEHIL/AMEMBASSY ISLAMABAD IMM$0ED 4321
      IMMED → **IMMEDIATE** · precedence
      Situations that gravely affect security; delivered at once
      Military goal from writer to reader about 30 minutes
      *Source: 5 FAH-2 H-321.2-1, H-421 \(2017\)*
    `,
    String.raw`
      TO RUEHIL/AMEMBASSY ISLAMABAD NI$0ACT 4321
      NIACT → **NIACT IMMEDIATE** · precedence
      Night action: action at once, day or night, by the action addressee
      The drafter justifies it in the first paragraph; prosign as for IMMEDIATE
      *Source: 5 FAH-2 H-321.2-1, H-421 \(2017\)*
    `,
    String.raw`
      TO RUEH$0KV/AMEMBASSY KIEV
      RUEHKV → **RUEHKV** · routing indicator
      Embassy Kyiv, Ukraine
      City and country not documented: general knowledge
      Listed as AMEMBASSY KYIV
      *Source: ACP 117 CAN-US SUPP-1\(O\), 2010*
    `,
    String.raw`
      TO RHE$0HNSC/WHITE HOUSE WASHDC
      RHEHNSC → **RHEHNSC** · routing indicator
      Listed for NSC WASHDC or WHITE HOUSE NATIONAL SECURITY COUNCIL WASHINGTON DC; the name printed beside it is another. One indicator can serve several addressees.
      *Source: ACP 117 CAN-US SUPP-1\(O\), 2010*
    `,
    String.raw`
      TO RHEHNSC/NS$0C WASHDC
      NSC WASHDC → **NSC WASHDC** · action addressee
      Not in the list of posts used here
      NSC: National Security Council (not documented: general knowledge)
    `,
    String.raw`
      TO RU$0EHIL/AMEMBASSY ISLAMABAD IMMEDIATE 4321
      RUEHIL → **RUEHIL** · routing indicator
      Embassy Islamabad, Pakistan
      City and country not documented: general knowledge
      *Source: ACP 117 CAN-US SUPP-1\(O\), 2010*
    `,
    String.raw`
      TO RUEHIL/AMEM$0BASSY ISLAMABAD IMMEDIATE 4321
      AMEMBASSY ISLAMABAD → **AMEMBASSY ISLAMABAD** · action addressee
      Embassy Islamabad, Pakistan
      City and country not documented: general knowledge
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      TO RUEHIL/AMEMBASSY ISLAMABAD IMM$0EDIATE 4321
      IMMEDIATE → **IMMEDIATE** · precedence
      Situations that gravely affect security; delivered at once
      Military goal from writer to reader about 30 minutes
      *Source: 5 FAH-2 H-321.2-1, H-421 \(2017\)*
    `,
    String.raw`
      TO RUEHIL/AMEMBASSY ISLAMABAD NIACT IMM$0EDIATE 4321
      NIACT IMMEDIATE → **NIACT IMMEDIATE** · precedence
      Night action: action at once, day or night, by the action addressee
      The drafter justifies it in the first paragraph; prosign as for IMMEDIATE
      *Source: 5 FAH-2 H-321.2-1, H-421 \(2017\)*
    `,
    String.raw`
      TO RUEKJCS/SEC$0DEF WASHDC//USDP/ISA//
      SECDEF WASHDC//USDP/ISA// → **SECDEF WASHDC//USDP/ISA//** · action addressee
      Office of the Secretary of Defense, Washington, United States
      City and country not documented: general knowledge
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      TO RUEAZEN/DEA Z$0ENDA PA
      DEA ZENDA PA → **DEA ZENDA PA** · action addressee
      Not in the list of posts used here
      DEA: Drug Enforcement Administration (not documented: general knowledge)
    `,
    String.raw`
      TO ALL ZENDA CAPI$0TALS
      ALL ZENDA CAPITALS → **ALL ZENDA CAPITALS** · action addressee
      A standing list of posts that one name addresses
      XMT leaves members out
      *Source: 5 FAH-2 H-232, H-233, H-321*
    `,
    String.raw`
      TO RUEHC/DEPT OF LA$0BOR WASHDC
      DEPT OF LABOR WASHDC → **DEPT OF LABOR WASHDC** · action addressee
      Not in the list of posts used here
    `,
    String.raw`
      TO RUE$0HC/DEPT OF LABOR WASHDC
      RUEHC → **RUEHC** · routing indicator
      Department of State, Washington, United States
      City and country not documented: general knowledge
      Listed for SECSTATE WASHDC or DEPT OF STATE WASHINGTON DC; the name printed beside it is another. One indicator can serve several addressees.
      *Source: ACP 117 CAN-US SUPP-1\(O\), 2010*
    `,
  ]);

  hovers("the INFO line", inHeading("INFO"), [
    String.raw`
      IN$0FO RUEHQT/AMEMBASSY QUITO PRIORITY
      INFO → **INFO** · label of the heading
      Information addressees, to the end of the heading
      *Source: 5 FAH-2 H-232, H-233, H-321*
    `,
    String.raw`
      INFO ZENDA COLL$0ECTIVE
      ZENDA COLLECTIVE → **ZENDA COLLECTIVE** · information addressee
      A standing list of posts that one name addresses
      XMT leaves members out
      *Source: 5 FAH-2 H-232, H-233, H-321*
    `,
    String.raw`
      X$0MT AMEMBASSY QUITO
      XMT → **XMT** · procedure sign
      Addressees left out of a collective
      *Source: 5 FAH-2 H-222, H-232, H-321*
    `,
    String.raw`
      INFO RUEHQT/AMEMBASSY QU$0ITO PRIORITY
      AMEMBASSY QUITO → **AMEMBASSY QUITO** · information addressee
      Embassy Quito, Ecuador
      City and country not documented: general knowledge
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      INFO RUEHZZ/AMCONSUL ZE$0NDA
      AMCONSUL ZENDA → **AMCONSUL ZENDA** · information addressee
      Consulate that is not in the list of posts used here
    `,
    String.raw`
      XMT AMEMBASSY QU$0ITO
      AMEMBASSY QUITO → **AMEMBASSY QUITO** · not to be sent to
      Embassy Quito, Ecuador
      City and country not documented: general knowledge
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
  ]);

  hovers("the classification line", above, [
    String.raw`
      UNCL$0AS ZENDA 000042
      UNCLAS → **UNCLAS** · classification of the whole cable
      Unclassified
    `,
    String.raw`
      UNCLAS E F$0 T O ZENDA 000042
      UNCLAS E F T O → **UNCLAS EFTO** · classification of the whole cable
      Unclassified
      EFTO: encrypt for transmission only
      *Source: 5 FAH-2 H-222, H-251, H-440 to H-442 \(2008 and 2023\)*
    `,
    String.raw`
      C O N F$0 I D E N T I A L ZENDA 000042
      C O N F I D E N T I A L → **CONFIDENTIAL** · classification of the whole cable
      Disclosure could be expected to cause damage to the national security
      *Source: E.O. 12356, section 1.1\(a\); so E.O. 12065 in 41 CFR 105-62.101*
    `,
    String.raw`
      S E C$0 R E T ZENDA 000042
      S E C R E T → **SECRET** · classification of the whole cable
      Disclosure could be expected to cause serious damage to the national security
      *Source: E.O. 12356, section 1.1\(a\); so E.O. 12065 in 41 CFR 105-62.101*
    `,
    String.raw`
      LIMITED OFF$0ICIAL USE ZENDA 0042
      LIMITED OFFICIAL USE → **LIMITED OFFICIAL USE** · classification of the whole cable
      Limited Official Use \(replaced by SBU in the 1990s\)
      *Source: Public Library of US Diplomacy, page about the collections*
    `,
    String.raw`
      T O P  S E C$0 R E T ZENDA 000042
      T O P  S E C R E T → **TOP SECRET** · classification of the whole cable
      Disclosure could be expected to cause exceptionally grave damage to the national security
      *Source: E.O. 12356, section 1.1\(a\); so E.O. 12065 in 41 CFR 105-62.101*
    `,
    String.raw`
      S E C R$0 T ZENDA 000042
      S E C R T → **SECRET** · classification of the whole cable
      Disclosure could be expected to cause serious damage to the national security
      The line is damaged; this is the nearest level.
      *Source: E.O. 12356, section 1.1\(a\); so E.O. 12065 in 41 CFR 105-62.101*
    `,
    String.raw`
      UNCLAS SEC$0TION 01 OF 03 QUITO 000042
      SECTION 01 OF 03 → **SECTION 01 OF 03** · section
      Section 1 of 3
      A long telegram is sent in sections
      Archives keep them in one file, headed as the first
      *Not documented: inferred from released cables*
    `,
    String.raw`
      UNCLAS SECTION 01 OF 03 QU$0ITO 000042
      QUITO 000042 → **QUITO 42** · message reference number
      From Embassy Quito, Ecuador (place not documented: general knowledge)
      Without a date the year of its reference id is not known.
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      UNCLAS ZENDA 000$0042
      ZENDA 000042 → **ZENDA 42** · message reference number
      Without a date the year of its reference id is not known.
    `,
    String.raw`
      P 102226Z APR 08

      UNCLAS ZENDA 000$0042
      ZENDA 000042 → **ZENDA 42** · message reference number
      In archives 08ZENDA42
    `,
  ]);

  hovers("a caption", in2008, [
    String.raw`
      SIP$0DIS
      SIPDIS → **SIPDIS** · distribution caption
      SIPRNET distribution: also posted to the SIPRNET database
      From the guidance of December 2005; no restriction of access
      *Source: 5 FAH-2 H-222, H-251, H-440 to H-442 \(2008 and 2023\)*
    `,
    String.raw`
      NO$0FORN
      NOFORN → **NOFORN** · dissemination caption
      Not releasable to foreign nationals
      Under the classification line, and /NF in portion marks
      *Source: Public Library of US Diplomacy, page about the collections*
    `,
    String.raw`
      SENSI$0TIVE
      SENSITIVE → **SENSITIVE** · control caption
      With UNCLAS: Sensitive But Unclassified \(SBU\)
      Portions are marked \(SBU\) or \(U\)
      *Source: Public Library of US Diplomacy, page about the collections*
    `,
    String.raw`
      ROGER CHAN$0NEL
      ROGER CHANNEL → **ROGER CHANNEL** · channel caption
      Intelligence coordination \(INR\)
      *Not documented: general knowledge*
    `,
    String.raw`
      TERRE$0P
      TERREP → **TERREP** · subject caption
      Terrorism reporting
      *Not documented: inferred from released cables*
    `,
  ]);

  hovers("the E.O. line", in2008, [
    String.raw`
      E.$0O. 12958: DECL: 04/10/2018
      E.O. 12958 → **E.O. 12958** · executive order on classification
      In force 1995 to 2003 (beginning not documented: general knowledge)
      In force 2003 to 2010, as amended by E.O. 13292 (end not documented: general knowledge)
      On the day of the cable as amended by E.O. 13292
      *Source: CRS report 97-771*
    `,
    String.raw`
      E.O. 125$098: DECL: 04/10/2018
      E.O. 12598 → **E.O. 12598** · executive order on classification
      No order on classification with this number is in the list used here.
    `,
    String.raw`
      E.O. 135$026: DECL: 04/10/2018
      E.O. 13526 → **E.O. 13526** · executive order on classification
      In force 2010 to now (not documented: general knowledge)
      On the day of the cable E.O. 12958 was in force
    `,
    String.raw`
      E.O. 116$052: GDS
      E.O. 11652 → **E.O. 11652** · executive order on classification
      In force 1972 to 1978
      On the day of the cable E.O. 12958 was in force
      *Source: Comment on E.O. 11652 \(docstoc\)*
    `,
    String.raw`
      E.O. 120$065: GDS 6/30/85
      E.O. 12065 → **E.O. 12065** · executive order on classification
      In force 1978 to 1982 (end not documented: general knowledge)
      On the day of the cable E.O. 12958 was in force
      *Source: Telegrams 73 STATE 237171, 74 STATE 150591 and 78 STATE 296107*
    `,
    String.raw`
      E.O. 123$056: DECL: OADR
      E.O. 12356 → **E.O. 12356** · executive order on classification
      In force 1982 to 1995 (not documented: general knowledge)
      On the day of the cable E.O. 12958 was in force
    `,
    String.raw`
      E.O. 12958: DE$0CL: 04/10/2018
      DECL: 04/10/2018 → **04/10/2018** · declassification
      To be declassified on Tuesday, April 10, 2018
      10 years after the cable (3,652 days)
    `,
    String.raw`
      E.O. 12958: DECL: 01/$005/2009
      01/05/2009 → **01/05/2009** · declassification
      To be declassified on Monday, January 5, 2009
      8 months and 26 days after the cable (270 days)
    `,
    String.raw`
      E.O. 12958: DECL: 04/$011/2018
      04/11/2018 → **04/11/2018** · declassification
      To be declassified on Wednesday, April 11, 2018
      10 years and 1 day after the cable (3,653 days)
    `,
    String.raw`
      E.O. 12958: DECL: 01/$005/2008
      01/05/2008 → **01/05/2008** · declassification
      To be declassified on Saturday, January 5, 2008
      3 months and 5 days before the cable (96 days)
    `,
    String.raw`
      E.O. 12958: DECL: 04/$010/2008
      04/10/2008 → **04/10/2008** · declassification
      To be declassified on Thursday, April 10, 2008
      The day of the cable
    `,
    String.raw`
      E.O. 12958: DECL: 04/$011/2008
      04/11/2008 → **04/11/2008** · declassification
      To be declassified on Friday, April 11, 2008
      1 day after the cable
    `,
    String.raw`
      E.O. 12958: DECL: 04/$026/2008
      04/26/2008 → **04/26/2008** · declassification
      To be declassified on Saturday, April 26, 2008
      16 days after the cable
    `,
    String.raw`
      E.O. 12958: DECL: 10/$010/2008
      10/10/2008 → **10/10/2008** · declassification
      To be declassified on Friday, October 10, 2008
      6 months after the cable (183 days)
    `,
    String.raw`
      E.O. 12958: DECL: 04/$010/2009
      04/10/2009 → **04/10/2009** · declassification
      To be declassified on Friday, April 10, 2009
      1 year after the cable (365 days)
    `,
    String.raw`
      E.O. 12958: DECL: 04/$009/2010
      04/09/2010 → **04/09/2010** · declassification
      To be declassified on Friday, April 9, 2010
      1 year, 11 months and 30 days after the cable (729 days)
    `,
    String.raw`
      E.O. 12958: DECL: 04/$011/2010
      04/11/2010 → **04/11/2010** · declassification
      To be declassified on Sunday, April 11, 2010
      2 years and 1 day after the cable (731 days)
    `,
    String.raw`
      E.O. 12958: DNG: C$0O 04/10/2018
      DNG: CO 04/10/2018 → **DNG: CO 04/10/2018** · downgrading
      To be downgraded on Tuesday, April 10, 2018
      10 years after the cable (3,652 days)
      Downgraded to the level given on the date given
      *Not documented: inferred from released cables*
    `,
    String.raw`
      E.O. 12958: DN$0G: CO 04/31/2018
      DNG: CO 04/31/2018 → **DNG: CO 04/31/2018** · downgrading
      The calendar has no such day.
      Downgraded to the level given on the date given
      *Not documented: inferred from released cables*
    `,
    String.raw`
      E.O. 12958: DNG: C$0O
      DNG: CO → **DNG: CO** · downgrading
      Downgraded to the level given on the date given
      *Not documented: inferred from released cables*
    `,
    String.raw`
      E.O. 12958: DECL: 04/$031/2018
      04/31/2018 → **04/31/2018** · declassification
      The calendar has no such day.
    `,
    String.raw`
      E.O. 12958: N$0/A
      N/A → **N/A** · declassification
      Not applicable, as for a cable that is not classified
      *Not documented: inferred from released cables*
    `,
    String.raw`
      E.O. 12598: N$0/A
      N/A → **N/A** · declassification
      Not applicable, as for a cable that is not classified
      *Not documented: inferred from released cables*
    `,
    String.raw`
      E.O. 11652: N$0/A
      N/A → **N/A** · declassification
      Not applicable, as for a cable that is not classified
      *Source: Telegrams of 1973-79, among them 74 STATE 150591*
    `,
    String.raw`
      E.O. 12958: DECL: 25X$01
      25X1 → **25X1** · declassification
      Identity of a confidential human source, human intelligence source, relationship with a foreign service, or non-human source, or impairing a method
      Exempt from declassification after 25 years; in use 2003 to now
      *Source: IC ISM controlled vocabulary CVEnumISM25X*
    `,
    String.raw`
      E.O. 12958: DECL: X$06
      X6 → **X6** · declassification
      Damage relations with a foreign government, reveal a confidential source, or seriously undermine diplomatic activities
      Exempt from declassification after 10 years; in use 1995 to 2003
      *Not documented: general knowledge*
    `,
    String.raw`
      E.O. 12958: AS AMENDED; DECLASSIFIED JU$0NE 21, 2009
      JUNE 21, 2009 → **JUNE 21, 2009** · declassification
      Declassified on Sunday, June 21, 2009
      1 year, 2 months and 11 days after the cable (437 days)
      Tells of a later review, and is no part of what was sent.
    `,
    String.raw`
      E.O. 12958: DECLASSIFIED BY NA$0RA
      BY NARA → **BY NARA** · declassification
      Tells of a later review, and is no part of what was sent.
    `,
    String.raw`
      E.O. 12958: DECL: M$0R
      MR → **MR** · declassification
      Manual review; not a valid marking
      *Source: ISOO marking booklets \(2003, 2007, 2010, 2018\)*
    `,
    String.raw`
      E.O. 12356: DECL: OA$0DR
      OADR → **OADR** · declassification
      Originating agency's determination required: no date
      *Not documented: inferred from released cables*
    `,
    String.raw`
      E.O. 11652: G$0DS
      GDS → **GDS** · declassification
      General Declassification Schedule: declassified by steps, Top Secret after 10 years, Secret 8, Confidential 6
      *Not documented: general knowledge*
    `,
    String.raw`
      E.O. 11652: XGDS$0-3
      XGDS-3 → **XGDS-3** · declassification
      Exempt from the schedule; the digit gives the category
      3: a system, plan, project or matter of foreign relations
      The categories are sourced, the printed form is general knowledge
      *Source: fas.org, legacy appendix on E.O. 11652*
    `,
    String.raw`
      E.O. 12356: OA$0DR
      OADR → **OADR** · declassification
      Originating agency's determination required: no date
      *Not documented: inferred from released cables*
    `,
    String.raw`
      E.O. 12356: GD$0S
      GDS → **GDS** · declassification
      Under E.O. 11652: General Declassification Schedule: declassified by steps, Top Secret after 10 years, Secret 8, Confidential 6
      Under E.O. 12065: declassified on the date given, within 6 years
      *Not documented: general knowledge*
    `,
    String.raw`
      E.O. 12958: EXE$0MPT
      EXEMPT → **EXEMPT** · declassification
      Not documented.
    `,
    String.raw`
      E.O. 12958: DECL: CLO$0SURE OF EMBASSY
      CLOSURE OF EMBASSY → **CLOSURE OF EMBASSY** · declassification
      An event or a span of time instead of a date.
    `,
  ]);

  hovers("the E.O. line of 1979", inYear("79"), [
    String.raw`
      E.O. 12065: GDS 4/$010/85
      GDS 4/10/85 → **GDS 4/10/85** · declassification
      To be declassified on Wednesday, April 10, 1985
      6 years after the cable (2,192 days)
      Declassified on the date given, within 6 years
      *Not documented: general knowledge*
    `,
    String.raw`
      E.O. 12065: RDS$0-1 4/10/95
      RDS-1 4/10/95 → **RDS-1 4/10/95** · review
      To be reviewed on Monday, April 10, 1995
      16 years after the cable (5,844 days)
      Reviewed on the date given, up to 20 years; the digit gives the reason
      1: not documented
      *Not documented: general knowledge*
    `,
    String.raw`
      E.O. 12065: RDS$0-1
      RDS-1 → **RDS-1** · review
      Reviewed on the date given, up to 20 years; the digit gives the reason
      1: not documented
      *Not documented: general knowledge*
    `,
  ]);

  hovers(
    "the E.O. line of December 2009",
    (line) => inYear("09")(line).replace("102226Z APR", "202226Z DEC"),
    [
      String.raw`
      E.O. 12958: DECL: 01/$005/2010
      01/05/2010 → **01/05/2010** · declassification
      To be declassified on Tuesday, January 5, 2010
      16 days after the cable
    `,
    ],
  );

  hovers("the E.O. line of a cable without a date", undated, [
    String.raw`
      E.O. 12958: DECL: 04/$010/2018
      04/10/2018 → **04/10/2018** · declassification
      To be declassified on Tuesday, April 10, 2018
    `,
  ]);

  hovers("the classifier", classified, [
    String.raw`
      Class$0ified By: DCM Jane Doe, Reason: 1.4 (b)
      Classified By: → **Classified By:** · original classification
      Who classified the telegram, and why
      Stands above the first paragraph of a classified telegram
      *Source: 5 FAH-1 H-246 \(2004\)*
    `,
    String.raw`
      Classified By: D$0CM Jane Doe, Reason: 1.4 (b)
      DCM → **DCM** · abbreviation
      Deputy Chief of Mission
      *Not documented: general knowledge*
    `,
    String.raw`
      Classified By: DCM Ja$0ne Doe, Reason: 1.4 (b)
    `,
  ]);

  hovers("reasons", classified, [
    String.raw`
      Classified By: Jane Doe, Reason: 1.4 (a) (b) (c) (d) (e) (f) (g) $0(h), 1.5 (a) (b) (c)
      1.4 (a) (b) (c) (d) (e) (f) (g) (h), 1.5 (a) (b) (c) → **1.4 \(a\) \(b\) \(c\) \(d\) \(e\) \(f\) \(g\) \(h\), 1.5 \(a\) \(b\) \(c\)** · reason for classification
      1.4 (a): military plans, weapons systems or operations
      1.4 (b): foreign government information
      1.4 (c): intelligence activities \(including special/covert action\), sources or methods, or cryptology
      1.4 (d): foreign relations or foreign activities of the United States, including confidential sources
      1.4 (e): scientific, technological or economic matters relating to national security (not documented: general knowledge)
      1.4 (f): programs for safeguarding nuclear materials or facilities (not documented: general knowledge)
      1.4 (g): vulnerabilities or capabilities of systems, installations, infrastructures, projects, plans or protection services (not documented: general knowledge)
      1.4 (h): development, production or use of weapons of mass destruction (not documented: general knowledge)
      1.5 (a): military plans, weapons systems or operations
      … and 2 more
      *Source: 32 CFR 2001.21\(a\)\(3\), edition of 2004*
    `,
    String.raw`
      Classified By: Jane Doe, Reason: 1.$04 (b) and (d)
      1.4 (b) and (d) → **1.4 \(b\) and \(d\)** · reason for classification
      1.4 (b): foreign government information
      1.4 (d): foreign relations or foreign activities of the United States, including confidential sources
      *Source: 32 CFR 2001.21\(a\)\(3\), edition of 2004*
    `,
    String.raw`
      Classified By: Jane Doe, Reason: 1.4 B C AN$0D D
      1.4 B C AND D → **1.4 B C AND D** · reason for classification
      1.4 (b): foreign government information
      1.4 (c): intelligence activities \(including special/covert action\), sources or methods, or cryptology
      1.4 (d): foreign relations or foreign activities of the United States, including confidential sources
      *Source: 32 CFR 2001.21\(a\)\(3\), edition of 2004*
    `,
    String.raw`
      Classified By: Jane Doe, Reason: 1.$05 (h)
      1.5 (h) → **1.5 \(h\)** · reason for classification
      1.5 (h): no such letter in this section
    `,
    String.raw`
      Classified By: Jane Doe, Reason: 1.$04
      1.4 → **1.4** · reason for classification
      Section 1.4 alone, without a letter.
    `,
    String.raw`
      Classified By: Jane Doe, Reason: 1.$05 (e), (g)
      1.5 (e), (g) → **1.5 \(e\), \(g\)** · reason for classification
      1.5 (e): scientific, technological or economic matters relating to national security (not documented: general knowledge)
      1.5 (g): vulnerabilities or capabilities of systems, installations, projects or plans relating to national security (not documented: general knowledge)
    `,
    String.raw`
      Classified By: Jane Doe, Reason: 1.4 (b), 1.5(d$0), 1.6 (a)
      1.4 (b), 1.5(d), 1.6 (a) → **1.4 \(b\), 1.5\(d\), 1.6 \(a\)** · reason for classification
      1.4 (b): foreign government information
      1.5 (d): foreign relations or foreign activities of the United States, including confidential sources
      Section 1.6 is in no list of reasons used here.
      *Source: 32 CFR 2001.21\(a\)\(3\), edition of 2004*
    `,
  ]);

  hovers("TAGS", in2008, [
    String.raw`
      TA$0GS: PREL
      TAGS: → **TAGS** · what the telegram is about, by codes
      Traffic Analysis by Geography and Subject
      *Source: Telegram 74 STATE 150591*
    `,
    String.raw`
      TAGS: OV$0IP (DOE, JANE)
      OVIP → **OVIP** · subject TAGS
      Visits and Travel of Prominent Individuals and Leaders
      Person: DOE, JANE
      First letter O: Operations \(2024: Outreach\)
      Handbook of 1974: VIP Travel Arrangements; by the rule of 1974 the person's name follows
      *Source: National Archives, Record Group 59, Central Foreign Policy Files: FAQ, rev. September 2020, appendices I and II*
    `,
    String.raw`
      TAGS: PRE$0L
      PREL → **PREL** · subject TAGS
      External Political Relations
      First letter P: Political
      *Source: Labels of the Public Library of US Diplomacy \(PlusD\)*
    `,
    String.raw`
      TAGS: K$0NNP
      KNNP → **KNNP** · program TAGS
      Nuclear Non-Proliferation
      *Not in a list at hand; confirmed by released cables*
    `,
    String.raw`
      TAGS: PREL $0[KNNP](#) EC
      [KNNP](#) → **KNNP** · program TAGS
      Nuclear Non-Proliferation
      *Not in a list at hand; confirmed by released cables*
    `,
    String.raw`
      TAGS: PREL [KNNP$0](#) EC
      KNNP → **KNNP** · program TAGS
      Nuclear Non-Proliferation
      *Not in a list at hand; confirmed by released cables*
    `,
    String.raw`
      TAGS: PREL [KNNP](#$0) EC
      [KNNP](#) → **KNNP** · program TAGS
      Nuclear Non-Proliferation
      *Not in a list at hand; confirmed by released cables*
    `,
    String.raw`
      TAGS: PREL [KNNP]($0#) EC
      [KNNP](#) → **KNNP** · program TAGS
      Nuclear Non-Proliferation
      *Not in a list at hand; confirmed by released cables*
    `,
    String.raw`
      TAGS: PREL E$0L AL
      EL AL → **EL AL** · organization TAGS
      El Al Israel Airlines
      *Not documented: general knowledge*
    `,
    String.raw`
      TAGS: PREL EL $0AL
      EL AL → **EL AL** · organization TAGS
      El Al Israel Airlines
      *Not documented: general knowledge*
    `,
    String.raw`
      TAGS: PREL EL A$0L
      EL AL → **EL AL** · organization TAGS
      El Al Israel Airlines
      *Not documented: general knowledge*
    `,
    String.raw`
      TAGS: KB$0TS
      KBTS → **KBTS** · program TAGS
      A code in use; its meaning is not documented.
      *Meaning not documented*
    `,
    String.raw`
      TAGS: OVIP (DO$0E, JANE)
      (DOE, JANE) → **DOE, JANE** · person behind OVIP
      The person whom the telegram is about
      In 1974 OCON, OEXC, OREP, OTRA and OVIP had to carry a name
      *Source: Telegram 74 STATE 150591*
    `,
    String.raw`
      TAGS: EC (DO$0E, JANE)
      (DOE, JANE) → **DOE, JANE** · person among the TAGS
      The person whom the telegram is about
      In 1974 OCON, OEXC, OREP, OTRA and OVIP had to carry a name
      *Source: Telegram 74 STATE 150591*
    `,
    String.raw`
      TAGS: E$0C
      EC → **EC** · country or territory TAGS
      Ecuador
      *Source: FIPS 10-4 \(lists in datasets/country-codes and ramsun/happiness-inc\)*
    `,
    String.raw`
      TAGS: G$0M
      GM → **GM** · country or territory TAGS
      Germany
      Caution: in ISO 3166 GM is Gambia, and Germany is DE.
      *Source: FIPS 10-4 \(lists in datasets/country-codes and ramsun/happiness-inc\)*
    `,
    String.raw`
      TAGS: K$0S
      KS → **KS** · country or territory TAGS
      South Korea
      In ISO 3166 South Korea is KR.
      *Source: FIPS 10-4 \(lists in datasets/country-codes and ramsun/happiness-inc\)*
    `,
    String.raw`
      TAGS: Z$0F
      ZF → **ZF** · region TAGS
      Central Africa
      Later than the handbook of 1974; the handbook of 2024 lists this region as 1C
      *Not documented: inferred from released cables*
    `,
    String.raw`
      TAGS: AS$0EAN
      ASEAN → **ASEAN** · organization TAGS
      Association of Southeast Asian Nations
      *Source: Department of State, TAGS handbook TL:TAGS-1, 28 June 1974 \(transcription in leuc/ACP-127\)*
    `,
    String.raw`
      TAGS: R$0U
      RU → **RU** · not a TAGS: the code of another list
      Meant is **RS** (Russia)
      *Not documented: inferred from released cables*
    `,
    String.raw`
      TAGS: EN$0VR
      ENVR → **ENVR** · not a TAGS: a known misspelling
      Meant is **SENV** (Environmental Affairs) or **ENRG** (Energy and Power)
      *Not documented: inferred from released cables*
    `,
    String.raw`
      TAGS: PF$0OR
      PFOR → **PFOR** · no registered TAGS code
      Known for other years (1973-79): Foreign Policy and Relations; later **PREL** (External Political Relations).
    `,
    String.raw`
      TAGS: PG$0VO
      PGVO → **PGVO** · no registered TAGS code
      Nearest registered: **PGOV** (Internal Governmental Affairs)
    `,
    String.raw`
      TAGS: XQ$0ZW
      XQZW → **XQZW** · no registered TAGS code
      No registered code is one slip away.
    `,
    String.raw`
      TAGS: ETRDEI$0NV
      ETRDEINV → **ETRDEINV** · no registered TAGS code
      Perhaps run together: **ETRD** (Foreign Trade), **EINV** (Foreign Investments).
    `,
  ]);

  hovers("TAGS of the 1970s", inYear("75"), [
    String.raw`
      TAGS: PF$0OR
      PFOR → **PFOR** · subject TAGS, obsolete
      Foreign Policy and Relations
      First letter P: Political
      Stands only in the lists of 1973 to 1979.
      Later **PREL** (External Political Relations).
      *Source: Department of State, TAGS handbook TL:TAGS-1, 28 June 1974 \(transcription in leuc/ACP-127\)*
    `,
    String.raw`
      TAGS: KN$0NP
      KNNP → **KNNP** · program TAGS
      Nuclear Non-Proliferation
      *Not in a list at hand; confirmed by released cables*
    `,
  ]);

  hovers("TAGS of a cable without a date", undated, [
    String.raw`
      TAGS: G$0W
      GW → **GW** · country or territory TAGS
      Germany \(West\)
      Caution: in ISO 3166 GW is Guinea-Bissau.
      Stands only in the lists of 1973 to 1979; the year of this cable is not known.
      Later Germany \(GM\)
      *Source: Department of State, TAGS handbook TL:TAGS-1, 28 June 1974 \(transcription in leuc/ACP-127\)*
    `,
    String.raw`
      TAGS: A$0L
      AL → **AL** · country or territory TAGS
      Albania
      Or: Arab League (organization TAGS)
      *Source: FIPS 10-4 \(lists in datasets/country-codes and ramsun/happiness-inc\)*
    `,
    String.raw`
      TAGS: C$0Z
      CZ → **CZ** · country or territory TAGS
      Czechoslovakia
      Caution: in ISO 3166 CZ is Czechia.
      Stands only in the lists of 1973 to 1979; the year of this cable is not known.
      Until 1993
      Or: Meant is **EZ** (Czech Republic) (not a TAGS: the code of another list, 1980-)
      *Source: Department of State, TAGS handbook TL:TAGS-1, 28 June 1974 \(transcription in leuc/ACP-127\)*
    `,
    String.raw`
      TAGS: PF$0OR
      PFOR → **PFOR** · subject TAGS, obsolete
      Foreign Policy and Relations
      First letter P: Political
      Stands only in the lists of 1973 to 1979; the year of this cable is not known.
      Later **PREL** (External Political Relations).
      *Source: Department of State, TAGS handbook TL:TAGS-1, 28 June 1974 \(transcription in leuc/ACP-127\)*
    `,
    String.raw`
      TAGS: PD$0IP
      PDIP → **PDIP** · subject TAGS, obsolete
      Diplomatic and Consular Representation
      First letter P: Political
      Stands only in the lists of 1973 to 1979; the year of this cable is not known.
      Later **ODIP** (U.S. Diplomatic Representation) or **OFDP** (Foreign Diplomats and Foreign Missions).
      *Source: Department of State, TAGS handbook TL:TAGS-1, 28 June 1974 \(transcription in leuc/ACP-127\)*
    `,
  ]);

  hovers("TAGS of a later cable", inYear("13"), [
    String.raw`
      TAGS: PRE$0L
      PREL → **PREL** · subject TAGS
      External Political Relations
      First letter P: Political
      The lists used here end in 2012; codes changed later.
      *Source: Labels of the Public Library of US Diplomacy \(PlusD\)*
    `,
  ]);

  hovers("portion marks", paragraph, [
    String.raw`
      ¶1. (S//REL TO USA, FV$0EY) The talks go on.
      (S//REL TO USA, FVEY) → **\(S//REL TO USA, FVEY\)** · portion mark
      Secret
      REL TO USA, FVEY: releasable to the named countries or organizations
      USA: United States; FVEY: Five Eyes: Australia, Canada, New Zealand, the United Kingdom and the United States (not documented: general knowledge)
      The cable as a whole: secret.
      *Source: ACP 117 CAN-US SUPP-1*
    `,
    String.raw`
      ¶1. (C/REL RUR$0ITANIA) The talks go on.
      (C/REL RURITANIA) → **\(C/REL RURITANIA\)** · portion mark
      Confidential
      REL RURITANIA: releasable to the named countries or organizations
      The cable as a whole: secret.
      *Source: ACP 117 CAN-US SUPP-1*
    `,
    String.raw`
      ¶1. (U$0) The talks go on.
      (U) → **\(U\)** · portion mark
      Unclassified
      The cable as a whole: secret.
    `,
    String.raw`
      ¶1. (SB$0U) The talks go on.
      (SBU) → **\(SBU\)** · portion mark
      Sensitive but unclassified
      The cable as a whole: secret.
    `,
    String.raw`
      ¶1. (C$0) The talks go on.
      (C) → **\(C\)** · portion mark
      Confidential
      The cable as a whole: secret.
    `,
    String.raw`
      ¶1. $0(S/NF) The talks go on.
      (S/NF) → **\(S/NF\)** · portion mark
      Secret
      NF: not releasable to foreign nationals
      The cable as a whole: secret.
      *Source: Public Library of US Diplomacy, page about the collections*
    `,
    String.raw`
      ¶1. (TS/EXDIS)$0 The talks go on.
      (TS/EXDIS) → **\(TS/EXDIS\)** · portion mark
      Top secret
      EXDIS: exclusive distribution; extremely limited
      The cable as a whole: secret.
      *Source: Public Library of US Diplomacy, page about the collections*
    `,
    String.raw`
      ¶1. (C/REL TO USA, R$0UR) The talks go on.
      (C/REL TO USA, RUR) → **\(C/REL TO USA, RUR\)** · portion mark
      Confidential
      REL TO USA, RUR: releasable to the named countries or organizations
      USA: United States; RUR: not documented
      The cable as a whole: secret.
      *Source: ACP 117 CAN-US SUPP-1*
    `,
    String.raw`
      ¶1. (S/RE$0L) The talks go on.
      (S/REL) → **\(S/REL\)** · portion mark
      Secret
      REL: releasable, but no country or organization is named
      The cable as a whole: secret.
      *Source: ACP 117 CAN-US SUPP-1*
    `,
    String.raw`
      ¶1. (SBU/$0N) The talks go on.
      (SBU/N) → **\(SBU/N\)** · portion mark
      Sensitive but unclassified
      N: NOFORN: not releasable to foreign nationals
      The cable as a whole: secret.
      *Source: 5 FAH-1 H-246 \(2004\)*
    `,
    String.raw`
      ¶1. (LO$0U) The talks go on.
      (LOU) → **\(LOU\)** · portion mark
      Limited Official Use \(replaced by SBU in the 1990s\)
      The cable as a whole: secret.
      *Source: Public Library of US Diplomacy, page about the collections*
    `,
    String.raw`
      ¶1. (S/NF/REL TO RUR/FG$0I) The talks go on.
      (S/NF/REL TO RUR/FGI) → **\(S/NF/REL TO RUR/FGI\)** · portion mark
      Secret
      NF: not releasable to foreign nationals
      REL TO RUR: releasable to the named countries or organizations
      RUR: not documented
      FGI: foreign government information (not documented: general knowledge)
      The cable as a whole: secret.
      *Source: Public Library of US Diplomacy, page about the collections; ACP 117 CAN-US SUPP-1*
    `,
    String.raw`
      ¶1. (S//SI/$0TK//OC) The talks go on.
      (S//SI/TK//OC) → **\(S//SI/TK//OC\)** · portion mark
      Secret
      SI: special intelligence, a control system (not documented: general knowledge)
      TK: Talent Keyhole, a control system (not documented: general knowledge)
      OC: the originator controls dissemination (not documented: general knowledge)
      The cable as a whole: secret.
    `,
    String.raw`
      ¶1. (S/FGI/LES/PROPIN/HCS/RD$0) The talks go on.
      (S/FGI/LES/PROPIN/HCS/RD) → **\(S/FGI/LES/PROPIN/HCS/RD\)** · portion mark
      Secret
      FGI: foreign government information (not documented: general knowledge)
      LES: law enforcement sensitive (not documented: general knowledge)
      PROPIN: proprietary information (not documented: general knowledge)
      HCS: HUMINT control system (not documented: general knowledge)
      RD: restricted data under the Atomic Energy Act (not documented: general knowledge)
      The cable as a whole: secret.
    `,
    String.raw`
      ¶1. (S/FR$0D) The talks go on.
      (S/FRD) → **\(S/FRD\)** · portion mark
      Secret
      FRD: formerly restricted data under the Atomic Energy Act (not documented: general knowledge)
      The cable as a whole: secret.
    `,
    String.raw`
      ¶1. (U/FO$0UO) The talks go on.
      (U/FOUO) → **\(U/FOUO\)** · portion mark
      Unclassified
      FOUO: For Official Use Only
      The cable as a whole: secret.
      *Source: Telegram 06 STATE 89712*
    `,
    String.raw`
      ¶1. (S/SB$0U) The talks go on.
      (S/SBU) → **\(S/SBU\)** · portion mark
      Secret
      SBU: sensitive but unclassified
      The cable as a whole: secret.
      *Source: Public Library of US Diplomacy, page about the collections*
    `,
    String.raw`
      ¶1. (S-$0NF) The talks go on.
      (S-NF) → **\(S-NF\)** · portion mark
      No known portion mark.
      Perhaps (S/NF) or (S//NF).
      The cable as a whole: secret.
    `,
  ]);

  hovers("a passing line", in2008, [
    String.raw`
      DEPT F$0OR NEA/RUR AND T
      DEPT FOR NEA/RUR AND T → **DEPT FOR NEA/RUR AND T** · passing line
      For the attention of those named, at the addressee named first
      *Not documented: inferred from released cables*
    `,
    String.raw`
      DEPT FOR NEA/R$0UR AND T
      DEPT FOR NEA/RUR AND T → **DEPT FOR NEA/RUR AND T** · passing line
      For the attention of those named, at the addressee named first
      *Not documented: inferred from released cables*
    `,
    String.raw`
      DEPT FOR N$0EA/RUR AND T
      NEA → **NEA** · abbreviation
      Bureau of Near Eastern Affairs
      *Not documented: general knowledge*
    `,
    String.raw`
      DEPT FOR NEA/RUR AND $0T
      T → **T** · abbreviation
      Under Secretary for Arms Control and International Security
      *Not documented: general knowledge*
    `,
    String.raw`
      STATE PA$0SS USTR
      STATE PASS USTR → **STATE PASS USTR** · passing line
      The addressee named first is asked to pass the telegram on to those named behind
      *Not documented: inferred from released cables*
    `,
    String.raw`
      STATE PASS US$0TR
      USTR → **USTR** · abbreviation
      U.S. Trade Representative
      *Not documented: general knowledge*
    `,
    String.raw`
      FROM THE AMB$0ASSADOR
    `,
  ]);

  hovers("the REF lines", in2008, [
    String.raw`
      REF: A. ST$0ATE 42
      A. STATE 42 → **08STATE42** · reference A
      Department of State, Washington, United States (place not documented: general knowledge)
      Year not printed: 2008 is assumed, that of this cable
      “STATE 42”
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      REF: $0A. STATE 42 (NOTAL)
      A. STATE 42 (NOTAL) → **08STATE42** · reference A
      Department of State, Washington, United States (place not documented: general knowledge)
      Year not printed: 2008 is assumed, that of this cable
      “STATE 42 \(NOTAL\)”
      NOTAL: not sent to or received by all addressees (not documented: general knowledge)
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      REF: A. 07 KABUL 42
      B. QU$0ITO 7
      B. QUITO 7 → **07QUITO7** · reference B
      Embassy Quito, Ecuador (place not documented: general knowledge)
      Year not printed: 2007, the year before, since the number is above this cable's own
      “QUITO 7”
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      REF: 07 KA$0BUL 42
      07 KABUL 42 → **07KABUL42** · reference
      Embassy Kabul, Afghanistan (place not documented: general knowledge)
      Year printed: 2007
      “07 KABUL 42”
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      REF: ZEN$0DA 42
      ZENDA 42 → **08ZENDA42** · reference
      A post that is not in the list used here
      Year not printed: 2008 is assumed, that of this cable
      “ZENDA 42”
    `,
    String.raw`
      REF: A. KABUL 42 $0AND 43
      A. KABUL 42 AND 43 → **2 references** · REF
      A: **08KABUL42** · year assumed
      A: **08KABUL43** · year assumed
    `,
    String.raw`
      REF: DOE-ROE E-M$0AIL OF 4/1/2008
      DOE-ROE E-MAIL OF 4/1/2008 → **DOE-ROE E-MAIL OF 4/1/2008** · reference
      Not a telegram: an e-mail
    `,
  ]);

  hovers("REF lines into which damage ran the text", (line) => in2008(`${line} ${"and so on ".repeat(40)}`), [
    String.raw`
      REF: A. KA$0BUL 7
    `,
  ]);

  hovers("the REF lines of January", (lines) => in2008(lines).replace("102226Z APR", "022226Z JAN"), [
    String.raw`
      REF: KA$0BUL 4711
      KABUL 4711 → **07KABUL4711** · reference
      Embassy Kabul, Afghanistan (place not documented: general knowledge)
      Year not printed: 2007, the year before, since so high a number is not reached in January
      “KABUL 4711”
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
  ]);

  hovers("the REF lines of a cable without a date", undated, [
    String.raw`
      REF: KA$0BUL 4711
      KABUL 4711 → **KABUL 4711** · reference
      Embassy Kabul, Afghanistan (place not documented: general knowledge)
      Year not printed, and that of this cable is not known
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
  ]);

  hovers("what needs no words", paragraph, [
    String.raw`
      ¶$01. (S) The talks go on.
    `,
    String.raw`
      ¶1. (S) The ta$0lks go on.
    `,
  ]);
});
