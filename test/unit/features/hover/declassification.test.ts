import { hovers } from "../../../support/hovers";
import { in2008, inYear, secret, undated } from "./telegrams";

const classified = (lines: string): string => `${secret}${lines}\n\n¶1. (S) One.`;

describe("hover on who classified, why, and until when", () => {
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
});
