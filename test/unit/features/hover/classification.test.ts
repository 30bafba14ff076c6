import { hovers } from "../../../support/hovers";
import { in2008 } from "./telegrams";

const above = (lines: string): string => `${lines}\n\nSUBJECT: TALKS`;

describe("hover on the classification line and captions", () => {
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
});
