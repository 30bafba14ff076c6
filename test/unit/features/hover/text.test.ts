import { hovers } from "../../../support/hovers";

const opening = [
  "P 102226Z APR 08",
  "FM AMEMBASSY QUITO",
  "TO SECSTATE WASHDC",
  "",
  "S E C R E T QUITO 000042",
  "",
  "E.O. 12958: DECL: 04/10/2018",
  "TAGS: PREL",
  "SUBJECT: TALKS",
];

/** The text of a telegram of April 10, 2008 from Quito, with these lines above it. */
function below(...lines: readonly string[]): (text: string) => string {
  return (text) => [...opening, ...lines, "", text].join("\n");
}

const telegram = below();
/** One in three sections. */
const inSections = (text: string): string =>
  telegram(text).replace("S E C R E T QUITO", "S E C R E T SECTION 01 OF 03 QUITO");
/** Only the text of a telegram. */
const alone = (text: string): string => text;
/** One from the Department. */
const fromState = (text: string): string =>
  telegram(text).replace("AMEMBASSY QUITO", "SECSTATE WASHDC").replace("QUITO 000042", "STATE 000042");

describe("hover in the text", () => {
  hovers("a date", telegram, [
    String.raw`
      ¶1. (S) They met on April 1$07, 2008.
      April 17, 2008 → **April 17, 2008** · date
      Thursday, April 17, 2008
      7 days after the cable
    `,
    String.raw`
      ¶1. (S) They met on Apr$0il 17, 2008.
      April 17, 2008 → **April 17, 2008** · date
      Thursday, April 17, 2008
      7 days after the cable
    `,
    String.raw`
      ¶1. (S) They met on April 17, 2$0008.
      April 17, 2008 → **April 17, 2008** · date
      Thursday, April 17, 2008
      7 days after the cable
    `,
    String.raw`
      ¶1. (S) They met on 17 Ap$0ril 2008.
      17 April 2008 → **17 April 2008** · date
      Thursday, April 17, 2008
      7 days after the cable
    `,
    // The stop is the sentence's, or of an abbreviation before the year.
    String.raw`
      ¶1. (S) They met on 17 Ap$0ril.
      17 April → **17 April** · date
      Thursday, April 17, 2008 (year not printed: the nearest to the cable)
      7 days after the cable
    `,
    String.raw`
      ¶1. (S) They met on 17 Ap$0r. 2008.
      17 Apr. 2008 → **17 Apr. 2008** · date
      Thursday, April 17, 2008
      7 days after the cable
    `,
    String.raw`
      ¶1. (S) They met on the 17th of Ap$0ril, 2007.
      17th of April, 2007 → **17th of April, 2007** · date
      Tuesday, April 17, 2007
      11 months and 24 days before the cable (359 days)
    `,
    String.raw`
      ¶1. (S) They met on 17A$0PR08.
      17APR08 → **17APR08** · date
      Thursday, April 17, 2008
      7 days after the cable
    `,
    String.raw`
      ¶1. (S) They met on 17 A$0PR 1998.
      17 APR 1998 → **17 APR 1998** · date
      Friday, April 17, 1998
      9 years, 11 months and 24 days before the cable (3,646 days)
    `,
    String.raw`
      ¶1. (S) They met on 2008-$004-11.
      2008-04-11 → **2008-04-11** · date
      Friday, April 11, 2008
      1 day after the cable
    `,
    String.raw`
      ¶1. (S) They met on Sept. 1$01, 2001.
      Sept. 11, 2001 → **Sept. 11, 2001** · date
      Tuesday, September 11, 2001
      6 years, 6 months and 30 days before the cable (2,403 days)
    `,
    String.raw`
      ¶1. (S) They met on April 1$07-19, 2008.
      April 17-19, 2008 → **April 17-19, 2008** · dates
      Thursday, April 17, 2008 to Saturday, April 19, 2008
      7 days after the cable
    `,
    String.raw`
      ¶1. (S) They met on Monday, April 1$04, 2008.
      April 14, 2008 → **April 14, 2008** · date
      Monday, April 14, 2008
      4 days after the cable
    `,
    String.raw`
      ¶1. (S) They met on Friday, April 1$04, 2008.
      April 14, 2008 → **April 14, 2008** · date
      Monday, April 14, 2008
      4 days after the cable
      The text says Friday.
    `,
    String.raw`
      ¶1. (S) They met on April 1$06.
      April 16 → **April 16** · date
      Wednesday, April 16, 2008 (year not printed: the nearest to the cable)
      6 days after the cable
    `,
    String.raw`
      ¶1. (S) They met on December 2$09.
      December 29 → **December 29** · date
      Saturday, December 29, 2007 (year not printed: the nearest to the cable)
      3 months and 12 days before the cable (103 days)
    `,
    String.raw`
      ¶1. (S) They met on April
      $017, 2008 in the capital.
      --
      April 17, 2008 → **April 17, 2008** · date
      Thursday, April 17, 2008
      7 days after the cable
    `,
    String.raw`
      ¶1. (S) They met on July 12,
      ¶20$007. At that time all was well.
      --
      July 12, ¶2007 → **July 12, 2007** · date
      Thursday, July 12, 2007
      8 months and 29 days before the cable (273 days)
    `,
    String.raw`
      ¶1. (S) They met on February 3$00, 2008.
      February 30, 2008 → **February 30, 2008** · date
      The calendar has no such day.
    `,
    String.raw`
      ¶1. (S) They met on February 3$01.
    `,
    String.raw`
      ¶1. (S) They may 1$07 times have met.
    `,
    String.raw`
      ¶1. (S) They met in April 20$008.
    `,
    String.raw`
      ¶1. (S) They spent April 17,$0000 dollars.
    `,
    String.raw`
      ¶1. (S) See telegram of 08$01215Z APR 08.
      081215Z APR 08 → **081215Z APR 08** · date-time group
      Tuesday, April 8, 2008, 12:15 UTC
      2 days before the cable
    `,
    String.raw`
      ¶1. (S) See telegram of 310000Z$0 APR 08.
      310000Z APR 08 → **310000Z APR 08** · date-time group
      The calendar has no such day.
    `,
  ]);

  hovers("a date where the cable has none", alone, [
    String.raw`
      ¶1. (S) They met on April 1$07, 2008.
      April 17, 2008 → **April 17, 2008** · date
      Thursday, April 17, 2008
    `,
    String.raw`
      ¶1. (S) They met on April 1$07.
    `,
  ]);

  hovers("a paragraph that is cited", telegram, [
    String.raw`
      ¶1. (S) See par$0a 2.

      ¶2. (S) The King is well, and the talks go on.
      --
      para 2 → **Paragraph 2** · cited in the text
      “The King is well, and the talks go on.”
    `,
    String.raw`
      ¶1. (S) See paras 1 and $02.

      ¶2. (S) SUMMARY: The King has *not* been seen since the day before the coronation, and nobody in the capital knows where he is or who has seen him last.
      --
      2 → **Paragraph 2** · cited in the text
      “SUMMARY: The King has \*not\* been seen since the day before the coronation, and nobody in the capital knows where he is…”
    `,
    String.raw`
      ¶1. (S) See paragraph $03.

      ¶2. (S) The King is well.
      --
      3 → **Paragraph 3** · cited in the text
      This copy has no paragraph of that number.
    `,
    String.raw`
      ¶1. (S) See paragraph $02 of the treaty.

      ¶2. (S) The King is well.
      --
    `,
    String.raw`
      ¶1. (S) See para $02.

      12. (S) The King is well.

      ¶3. (S) The Duke is not.
      --
      2 → **Paragraph 2** · cited in the text
      “The King is well.”
      Printed as 12: the pilcrow of ¶2 was read as a 1.
    `,
  ]);

  hovers("the number of a paragraph", telegram, [
    String.raw`
      ¶1. (S) One.

      1$02. (S) Two.

      ¶3. (S) Three.
      --
      12. → **12.** · number of paragraph 2
      Printed as 12: the pilcrow of ¶2 was read as a 1.
    `,
    String.raw`
      ¶1. (S) One.

      ¶$02. (S) Two.
      --
    `,
  ]);

  hovers("a reference that is cited", below("REF: A. STATE 7", "B. KABUL 11 (NOTAL)"), [
    String.raw`
      ¶1. (S) As in re$0f A, the talks go on.
      ref A → **08STATE7** · reference A
      Department of State, Washington, United States (place not documented: general knowledge)
      Year not printed: 2008 is assumed, that of this cable
      “STATE 7”
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      ¶1. (S) As in ref $0B, the talks go on.
      B → **08KABUL11** · reference B
      Embassy Kabul, Afghanistan (place not documented: general knowledge)
      Year not printed: 2008 is assumed, that of this cable
      “KABUL 11 \(NOTAL\)”
      NOTAL: not sent to or received by all addressees (not documented: general knowledge)
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      ¶1. (S) As in refs$0 A and B, the talks go on.
      refs A and B → **2 references** · REF
      A: **08STATE7** · year assumed
      B: **08KABUL11** · year assumed, NOTAL
    `,
    String.raw`
      ¶1. (S) As in ref $0C, the talks go on.
      C → **Reference C** · cited in the text
      The REF lines of this copy have no such letter.
    `,
    String.raw`
      ¶1. (S) As in re$0ftels, the talks go on.
      reftels → **2 references** · REF
      A: **08STATE7** · year assumed
      B: **08KABUL11** · year assumed, NOTAL
    `,
    String.raw`
      ¶1. (S) As in sep$0tel, the talks go on.
      septel → **septel** · another telegram
      Separate telegram
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) The re$0feree is out.
    `,
  ]);

  hovers("the only reference", below("REF: STATE 7"), [
    String.raw`
      ¶1. (S) As in ref$0tel, the talks go on.
      reftel → **08STATE7** · reference
      Department of State, Washington, United States (place not documented: general knowledge)
      Year not printed: 2008 is assumed, that of this cable
      “STATE 7”
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
  ]);

  hovers("a reference where none is listed", telegram, [
    String.raw`
      ¶1. (S) As in ref$0tel, the talks go on.
      reftel → **reftel** · reference
      This copy lists no references.
    `,
  ]);

  hovers("another telegram", below("REF: A. 07 KABUL 4711"), [
    String.raw`
      ¶1. (S) The talks went on (KABUL 12$034).
      KABUL 1234 → **08KABUL1234** · telegram cited in the text
      Embassy Kabul, Afghanistan (place not documented: general knowledge)
      Year not printed: 2008 is assumed, that of this cable
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      ¶1. (S) The talks went on (07 KA$0BUL 4711).
      07 KABUL 4711 → **07KABUL4711** · reference A
      Embassy Kabul, Afghanistan (place not documented: general knowledge)
      Year printed: 2007
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      ¶1. (S) The talks went on (In Kab$0ul 1234).
      Kabul 1234 → **08KABUL1234** · telegram cited in the text
      Embassy Kabul, Afghanistan (place not documented: general knowledge)
      Year not printed: 2008 is assumed, that of this cable
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      ¶1. (S) The talks went on, see 06STA$0TE12345.
      06STATE12345 → **06STATE12345** · telegram cited in the text
      Department of State, Washington, United States (place not documented: general knowledge)
      Year printed: 2006
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      ¶1. (S) The talks went on, see QUITO$0 99.
      QUITO 99 → **07QUITO99** · telegram cited in the text
      Embassy Quito, Ecuador (place not documented: general knowledge)
      Year not printed: 2007, the year before, since the number is above this cable's own
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      ¶1. (S) The talks went on as in QUI$0TO 42.
      QUITO 42 → **08QUITO42** · this telegram
      Embassy Quito, Ecuador (place not documented: general knowledge)
      Year not printed: 2008 is assumed, that of this cable
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      ¶1. (S) In Kab$0ul 350 persons heard of it.
    `,
    String.raw`
      ¶1. (S) Since KABUL 20$001 all is well.
    `,
    String.raw`
      ¶1. (S) In Zen$0da 1234 all is well.
    `,
    String.raw`
      ¶1. (S) IN KABUL 3$050 PERSONS HEARD OF IT.
    `,
  ]);

  hovers("a post", telegram, [
    String.raw`
      ¶1. (S) As Embassy Ka$0bul says, the talks go on.
      Embassy Kabul → **Embassy Kabul** · post
      Embassy Kabul, Afghanistan
      City and country not documented: general knowledge
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      ¶1. (S) As AmEmb$0assy New Delhi Reports, the talks go on.
      AmEmbassy New Delhi → **AmEmbassy New Delhi** · post
      Embassy New Delhi, India
      City and country not documented: general knowledge
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      ¶1. (S) As Consulate Kara$0chi says, the talks go on.
      Consulate Karachi → **Consulate Karachi** · post
      Consulate Karachi, Pakistan
      City and country not documented: general knowledge
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
    String.raw`
      ¶1. (S) As British Embassy Ka$0bul says, the talks go on.
    `,
    String.raw`
      ¶1. (S) As Embassy Zen$0da says, the talks go on.
    `,
    String.raw`
      ¶1. (S) As Consulate Ka$0bul says, the talks go on.
    `,
    String.raw`
      ¶1. (S) The talks in Ka$0bul go on.
    `,
  ]);

  hovers("an abbreviation", telegram, [
    String.raw`
      ¶1. (S) The N$0SC agrees.
      NSC → **NSC** · abbreviation
      National Security Council
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) The F$0M agrees.
      FM → **FM** · abbreviation
      Foreign Minister
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) The NG$0Os agree.
      NGOs → **NGOs** · abbreviation
      Non-governmental organization
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) The GO$0E agrees.
      GOE → **GOE** · ambiguous abbreviation
      Government of Ecuador, Egypt, Eritrea or Estonia
      The sender is in Ecuador, which speaks for the first.
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) The GO$0B agrees.
      GOB → **GOB** · ambiguous abbreviation
      Government of Brazil, Bahrain or Bolivia
      The context tells which; it may be yet another.
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) The O$0SC agrees.
      OSC → **OSC** · ambiguous abbreviation
      Office of Security Cooperation or Open Source Center
      The context tells which.
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) Pol$0Off agrees.
      PolOff → **PolOff** · abbreviation
      Political officer
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) Two Pol$0offs heard him.
      Poloffs → **Poloffs** · abbreviation
      Political officer
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) The non-NA$0TO states agree.
      NATO → **NATO** · abbreviation
      North Atlantic Treaty Organization
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) The P-$05 agree.
      P-5 → **P-5** · abbreviation
      Five permanent members of the Security Council
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) Please inform ISN, $0T, and NEA.
      T → **T** · abbreviation
      Under Secretary for Arms Control and International Security
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) Jane $0T. Doe agrees.
    `,
    String.raw`
      ¶1. (S) Senator Doe (R-C$0A) agrees.
    `,
    String.raw`
      ¶1. (S) They met at 8 P$0M in the capital.
    `,
    String.raw`
      ¶1. (S) Let u$0s go to the com in the ice.
    `,
    String.raw`
      ¶1. (S) See www.N$0SC.GOV for more.
    `,
    String.raw`
      ¶1. (S) The I$0CE attache agrees.
      ICE → **ICE** · abbreviation
      Immigration and Customs Enforcement
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) THE I$0CE IS THIN, AND THE NSC AGREES.
    `,
    String.raw`
      ¶1. (S) THE ICE IS THIN, AND THE N$0SC AGREES.
      NSC → **NSC** · abbreviation
      National Security Council
      *Not documented: general knowledge*
    `,
  ]);

  hovers("the government that a post speaks of", alone, [
    String.raw`
      UNCLAS MINSK 000042

      SUBJECT: TALKS

      ¶1. (U) The GO$0B agrees.
      --
      GOB → **GOB** · ambiguous abbreviation
      Government of Brazil, Bahrain or Bolivia
      The sender is in Belarus: perhaps its government, though the table has only others.
      *Not documented: general knowledge*
    `,
  ]);

  hovers("an abbreviation that the telegram writes out", telegram, [
    String.raw`
      ¶1. (S) The Strelsau Police (SP) came. The S$0P left.
      SP → **SP** · abbreviation
      “Strelsau Police”, as this telegram writes it out
    `,
    String.raw`
      ¶1. (S) The S$0P came. The Strelsau Police (SP) left.
      SP → **SP** · abbreviation
      “Strelsau Police”, as this telegram writes it out
    `,
    String.raw`
      ¶1. (S) The Office of the Chancellor of Zenda (OCZ) and the O$0CZ's men came.
      OCZ → **OCZ** · abbreviation
      “Office of the Chancellor of Zenda”, as this telegram writes it out
    `,
    String.raw`
      ¶1. (S) Many value-
      added taxes (VATs) and one VA$0T came.
      --
      VAT → **VAT** · abbreviation
      “value-added taxes”, as this telegram writes it out
    `,
    String.raw`
      ¶1. (S) A UN Zenda Council (UNZC) and the UN$0ZC came.
      UNZC → **UNZC** · abbreviation
      “UN Zenda Council”, as this telegram writes it out
    `,
    String.raw`
      ¶1. (S) The Special Customs Area (SCA) is shut. The SC$0A is shut.
      SCA → **SCA** · abbreviation
      “Special Customs Area”, as this telegram writes it out
    `,
    String.raw`
      ¶1. (S) The Police of Strelsau (XYZ) came. The X$0YZ left.
    `,
    String.raw`
      ¶1. (S) MOTION ON SPORTS TRAINING (MOST) WAS WHAT MO$0ST WANTED.
    `,
  ]);

  hovers("a caption in the text", telegram, [
    String.raw`
      ¶1. (S) The King SIP$0DIS is well.
      SIPDIS → **SIPDIS** · distribution caption
      SIPRNET distribution: also posted to the SIPRNET database
      From the guidance of December 2005; no restriction of access
      Belongs above the text; a page break left it here (not documented: inferred from released cables)
      *Source: 5 FAH-2 H-222, H-251, H-440 to H-442 \(2008 and 2023\)*
    `,
  ]);

  hovers("a redaction", telegram, [
    String.raw`
      ¶1. (S) The King met XXXX$0XXXXXXXX in the capital.
      XXXXXXXXXXXX → **XXXXXXXXXXXX** · redaction
      Taken out by those who released the copy
      How long it is tells nothing of what stood there
      *Not documented: inferred from released cables*
    `,
    String.raw`
      ¶1. (S) The King met [SOURCE REM$0OVED] in the capital.
      [SOURCE REMOVED] → **\[SOURCE REMOVED\]** · redaction
      Taken out by those who released the copy
      How long it is tells nothing of what stood there
      *Not documented: inferred from released cables*
    `,
    String.raw`
      ¶1. (S) The King met X$0XX in the capital.
    `,
  ]);

  hovers("what a page break put into the text", telegram, [
    String.raw`
      ¶1. (S) The King is
      QUITO 000$000042  002 OF 003
      well.
      --
      QUITO 00000042  002 OF 003 → **QUITO 00000042 002 OF 003** · page marker
      Page 2 of 3 of QUITO 42
      Printed where a page begins; no part of the text
      *Not documented: inferred from released cables*
    `,
    String.raw`
      ¶1. (S) The King is
      ZENDA 000$000007  002 OF 003
      well.
      --
      ZENDA 00000007  002 OF 003 → **ZENDA 00000007 002 OF 003** · page marker
      Page 2 of 3 of ZENDA 7
      Another number than that of this telegram.
      Printed where a page begins; no part of the text
      *Not documented: inferred from released cables*
    `,
    String.raw`
      ¶1. (S) The King is well.

      S E C R E T SECTION 0$02 OF 03 QUITO 000042

      ¶2. (S) The Duke is not.
      --
      S E C R E T SECTION 02 OF 03 QUITO 000042 → **S E C R E T SECTION 02 OF 03 QUITO 000042** · classification line of a section
      Section 2 of 3 of QUITO 42
      A long telegram is sent in sections
      Archives keep them in one file, headed as the first
      *Not documented: inferred from released cables*
    `,
  ]);

  hovers("a page break in a telegram of sections", inSections, [
    String.raw`
      ¶1. (S) The King is
      QUITO 000$000042  002 OF 003
      well.
      --
      QUITO 00000042  002 OF 003 → **QUITO 00000042 002 OF 003** · page marker
      Section 2 of 3 of QUITO 42
      Printed where a page begins; no part of the text
      *Not documented: inferred from released cables*
    `,
  ]);

  hovers("a signature", telegram, [
    String.raw`
      ¶1. (S) The talks go on.

      SA$0PT
      --
      SAPT → **SAPT** · signature
      Surname of the chief of mission or, from the Department, of the Secretary, whoever drafted
      *Source: cablemap, models and reader*
    `,
  ]);

  hovers("the signature of the Department", fromState, [
    String.raw`
      ¶1. (S) The talks go on.

      RI$0CE
      --
      RICE → **RICE** · signature
      Condoleezza Rice, Secretary of State 2005 to 2009 (not documented: general knowledge)
      Surname of the chief of mission or, from the Department, of the Secretary, whoever drafted
      *Source: cablemap, models and reader*
    `,
    String.raw`
      ¶1. (S) The talks go on.

      POW$0ELL
      --
      POWELL → **POWELL** · signature
      Surname of the chief of mission or, from the Department, of the Secretary, whoever drafted
      *Source: cablemap, models and reader*
    `,
  ]);

  hovers("what stands below the text", telegram, [
    String.raw`
      ¶1. (S) The talks go on.

      SAPT
      N$0NNN
      --
      NNNN → **NNNN** · procedure sign
      End of message
      *Source: tpub.com, training manual INCCO 4 and 5; Army Ss0656*
    `,
    String.raw`
      ¶1. (S) The talks go on.

      SAPT
      #0$0042
      --
      #0042 → **\#0042** · procedure sign
      End-of-message check: repeats the station serial number
      *Source: tpub.com, training manual INCCO 4 and 5; Army Ss0656*
    `,
  ]);

  hovers("text behind signs of more than one byte", telegram, [
    String.raw`
      ¶1. (S) Café 😀 — the N$0SC met on April 17, 2008.
      NSC → **NSC** · abbreviation
      National Security Council
      *Not documented: general knowledge*
    `,
    String.raw`
      ¶1. (S) Café 😀 — the NSC met on April$0 17, 2008.
      April 17, 2008 → **April 17, 2008** · date
      Thursday, April 17, 2008
      7 days after the cable
    `,
    String.raw`
      ¶1. (S) “Zenda” é 😀 (KABUL$0 1234).
      KABUL 1234 → **08KABUL1234** · telegram cited in the text
      Embassy Kabul, Afghanistan (place not documented: general knowledge)
      Year not printed: 2008 is assumed, that of this cable
      *Source: cablemap, list of stations \(\_STATIONS\)*
    `,
  ]);

  hovers(
    "text with Markdown in it",
    below("REF: A. <b>*ROE* [memo](x) http://zenda.example www.zenda.example"),
    [
      String.raw`
      ¶1. (S) As in re$0f A, see para 2.

      ¶2. (S) <script>alert(1)</script> **bold** [x](y) _z_ | # ~~
      --
      ref A → **\<b\>\*ROE\* \[memo\]\(x\) http\://zenda.example www\.zenda.example** · reference A
      Not a telegram: a page of the web
    `,
      String.raw`
      ¶1. (S) As in ref A, see pa$0ra 2.

      ¶2. (S) <script>alert(1)</script> **bold** [x](y) _z_ | # ~~
      --
      para 2 → **Paragraph 2** · cited in the text
      “\<script\>alert\(1\)\</script\> \*\*bold\*\* \[x\]\(y\) \_z\_ \| \# \~\~”
    `,
    ],
  );
});
