import { hovers } from "../../../support/hovers";

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

describe("hover on the heading", () => {
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
});
