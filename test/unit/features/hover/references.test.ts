import { hovers } from "../../../support/hovers";
import { in2008, undated } from "./telegrams";

describe("hover on passing lines and references", () => {
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
});
