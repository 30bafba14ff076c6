import { hovers } from "../../../support/hovers";
import { in2008, inYear, undated } from "./telegrams";

describe("hover on TAGS", () => {
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
});
