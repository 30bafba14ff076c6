import { hovers } from "../../../support/hovers";
import { paragraph } from "./telegrams";

describe("hover on portion marks", () => {
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

  hovers("what needs no words", paragraph, [
    String.raw`
      ¶$01. (S) The talks go on.
    `,
    String.raw`
      ¶1. (S) The ta$0lks go on.
    `,
  ]);
});
