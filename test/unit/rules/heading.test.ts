import { heading } from "../../../server/src/rules/heading/index";
import { describeReports } from "../../support/check-reports";

describe("what the rules of heading report", () => {
  describeReports(heading, {
    "heading/line-form": [
      `
        RR RUEHWEB
        DE RUEHZS #0042 101120
        ^^^^^^^^^^^^^^^^^^^^^^ warning/error: This cannot be read; expected are serial, day and time: #0042 1011200.
        R 10120Z APR 08
        ^^^^^^^^^^^^^^^ warning/error: This cannot be read; expected are day and time: 101200Z APR 08.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
      `
        RR RUEHWEB
        DE RUEHZS 0042/01 1011200
                  ^^^^ warning/error: No # before the serial.
        R 101200 APR 08
          ^^^^^^ warning/error: No Z behind the time, which is Zulu.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        = Write #0042 (unsafe)
        - DE RUEHZS 0042/01 1011200
        + DE RUEHZS #0042/01 1011200
        = Write 101200Z (unsafe)
        - R 101200 APR 08
        + R 101200Z APR 08
      `,
      `
        RR RUEHWEB
        DE RUEHZS #042 1011200
                  ^^^^ warning/error: The serial has three digits; four are expected.
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
    ],
    "heading/julian-day": [
      `
        DE RUEHZS #0042 1121200
                        ^^^ warning: Julian day 112, but the date-time group is of day 101.
        R 101200Z APR 08
          ^^^^^^^^^^^^^^ → The date-time group
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        = Change the Julian day to 101 (unsafe)
        - DE RUEHZS #0042 1121200
        + DE RUEHZS #0042 1011200
        = Change the date to 21 APR (unsafe)
        - R 101200Z APR 08
        + R 211200Z APR 08
      `,
      `
        DE RUEHZS #0042 1021230
                        ^^^ warning: Julian day 102, but the date-time group is of day 101.
        R 101200Z APR 08
          ^^^^^^^^^^^^^^ → The date-time group
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        = Change the Julian day to 101 (unsafe)
        - DE RUEHZS #0042 1021230
        + DE RUEHZS #0042 1011230
        = Change the date to 11 APR (unsafe)
        - R 101200Z APR 08
        + R 111200Z APR 08
      `,
      `
        DE RUEHZS #0042 0991200
                        ^^^ warning: Julian day 099, but the date-time group is of day 001.
        R 011200Z JAN 08
          ^^^^^^^^^^^^^^ → The date-time group
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        = Change the Julian day to 001 (unsafe)
        - DE RUEHZS #0042 0991200
        + DE RUEHZS #0042 0011200
        = Change the date to 08 APR (unsafe)
        - R 011200Z JAN 08
        + R 081200Z APR 08
      `,
      `
        DE RUEHZS #0042 1001200
                        ^^^ warning: Julian day 100, but the date-time group is of day 101.
        R 101200Z APR 08
          ^^^^^^^^^^^^^^ → The date-time group
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        = Change the Julian day to 101 (unsafe)
        - DE RUEHZS #0042 1001200
        + DE RUEHZS #0042 1011200
        = Change the date to 09 APR (unsafe)
        - R 101200Z APR 08
        + R 091200Z APR 08
      `,
    ],
    "heading/filing-time": [
      `
        DE RUEHZS #0042 1011130
                           ^^^^ warning: Filed 30 min before the date-time group; expected the same or later.
        R 101200Z APR 08
          ^^^^^^^^^^^^^^ → The date-time group
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
      `
        DE RUEHZS #0042 1011430
                           ^^^^ information: Filed 2 hours after the date-time group; at most an hour is usual.
        R 101200Z APR 08
          ^^^^^^^^^^^^^^ → The date-time group
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
      `
        DE RUEHZS #0042 1011359
                           ^^^^ information: Filed 119 min after the date-time group; at most an hour is usual.
        R 101200Z APR 08
          ^^^^^^^^^^^^^^ → The date-time group
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
      `
        DE RUEHZS #0042 1020100
                           ^^^^ information: Filed 70 min after the date-time group; at most an hour is usual.
        R 102350Z APR 08
          ^^^^^^^^^^^^^^ → The date-time group
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
      `
        DE RUEHZS #0042 1010900
                           ^^^^ warning: Filed 3 hours before the date-time group; expected the same or later.
        R 101200Z APR 08
          ^^^^^^^^^^^^^^ → The date-time group
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
    ],
    "heading/impossible-time": [
      `
        R 312200Z APR 08
          ^^ error: 31 is no day of APR.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
      `
        R 102475Z APL 08
            ^^^^ error: 2475 is no time of day; expected 0000 to 2359.
                  ^^^ error: APL is no month; expected JAN to DEC.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
      `
        DE RUEHZS #0042 3662460
                        ^^^ error: 366 is no day of the year; expected 001 to 365.
                           ^^^^ error: 2460 is no time of day; expected 0000 to 2359.
        R 311200Z DEC 07
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
      `
        R 001200Z APL 08
          ^^ error: 00 is no day of a month.
                  ^^^ error: APL is no month; expected JAN to DEC.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
      `
        DE RUEHZS #0042 0001200
                        ^^^ error: 000 is no day of the year; expected 001 to 365.
        R 311200Z DEC 07
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
      `
        R 302200Z FEB 08
          ^^ error: 30 is no day of FEB.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
    ],
    "heading/letter-for-digit": [
      `
        DE RUEHZS #0042 1011200
        R 1O1200Z APR 08
          ^^^^^^ warning/error: "1O1200" has a letter for a digit; perhaps 101200.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC 82O1
                                 ^^^^ warning/error: "82O1" has a letter for a digit; perhaps 8201.
        = Write 101200 (unsafe)
        - R 1O1200Z APR 08
        + R 101200Z APR 08
        = Write 8201 (unsafe)
        - TO RUEHC/SECSTATE WASHDC 82O1
        + TO RUEHC/SECSTATE WASHDC 8201
      `,
      `
        RR RUEHWEB
        DE RUEHZS #OO42 1O11200
                   ^^^^ warning/error: "OO42" has a letter for a digit; perhaps 0042.
                        ^^^^^^^ warning/error: "1O11200" has a letter for a digit; perhaps 1011200.
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        = Write 0042 (unsafe)
        - DE RUEHZS #OO42 1O11200
        + DE RUEHZS #0042 1O11200
        = Write 1011200 (unsafe)
        - DE RUEHZS #OO42 1O11200
        + DE RUEHZS #OO42 1011200
      `,
      `
        DE RUEHZS #0042/O1 I0112l0
                       ^^^ warning/error: "/O1" has a letter for a digit; perhaps /01.
                           ^^^^^^^ warning/error: "I0112l0" has a letter for a digit; perhaps 1011210.
        R 101200Z APR O8
                      ^^ warning/error: "O8" has a letter for a digit; perhaps 08.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        = Write /01 (unsafe)
        - DE RUEHZS #0042/O1 I0112l0
        + DE RUEHZS #0042/01 I0112l0
        = Write 1011210 (unsafe)
        - DE RUEHZS #0042/O1 I0112l0
        + DE RUEHZS #0042/O1 1011210
        = Write 08 (unsafe)
        - R 101200Z APR O8
        + R 101200Z APR 08
      `,
    ],
    "heading/station-serial": [
      `
        DE RUEHZS #0043 1011200
                   ^^^^ warning/error: Number 0043, but the reference number ends in 0042.
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        UNCLAS ZENDA 000042
               ^^^^^^^^^^^^ → The message reference number
        = Change it to 0042 (unsafe)
        - DE RUEHZS #0043 1011200
        + DE RUEHZS #0042 1011200
        = Change the end of the reference number to 0043 (unsafe)
        - UNCLAS ZENDA 000042
        + UNCLAS ZENDA 000043
      `,
      `
        DE RUEHZS #2346 1011200
                   ^^^^ warning/error: Number 2346, but the reference number ends in 2345.
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        UNCLAS ZENDA 012345
               ^^^^^^^^^^^^ → The message reference number
        = Change it to 2345 (unsafe)
        - DE RUEHZS #2346 1011200
        + DE RUEHZS #2345 1011200
        = Change the end of the reference number to 2346 (unsafe)
        - UNCLAS ZENDA 012345
        + UNCLAS ZENDA 012346
      `,
      `
        DE RUEHZS #0043 1011200
                   ^^^^ warning/error: Number 0043, but the reference number ends in 0042.
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        UNCLAS ZENDA 42
               ^^^^^^^^ → The message reference number
        = Change it to 0042 (unsafe)
        - DE RUEHZS #0043 1011200
        + DE RUEHZS #0042 1011200
        = Change the end of the reference number to 0043 (unsafe)
        - UNCLAS ZENDA 42
        + UNCLAS ZENDA 0043
      `,
    ],
    "heading/precedence-prosign": [
      `
        PP RUEHWEB
        ^^ warning/error: PP, but the date-time group has O.
        DE RUEHZS #0042 1011200
        O 101200Z APR 08
        ^ → The precedence of format line 5
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC IMMEDIATE
        = Change it to OO (unsafe)
        - PP RUEHWEB
        + OO RUEHWEB
        = Change the letter before the date-time group to P (unsafe)
        - O 101200Z APR 08
        + P 101200Z APR 08
      `,
      `
        OO RUEHWEB
        ^^ warning/error: OO, but the date-time group has P.
        DE RUEHZS #0042 1011200
        P 101200Z APR 08
        ^ → The precedence of format line 5
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC IMMEDIATE
        = Change the letter before the date-time group to O (unsafe)
        - P 101200Z APR 08
        + O 101200Z APR 08
        = Change it to PP (unsafe)
        - OO RUEHWEB
        + PP RUEHWEB
      `,
    ],
    "heading/prosign-and-addressees": [
      `
        OO RUEHWEB
        ^^ information/warning: OO is IMMEDIATE, but the most urgent addressee has PRIORITY.
        DE RUEHZS #0042 1011200
        O 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC PRIORITY
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ → The most urgent addressee: PRIORITY
      `,
      `
        R 101200Z APR 75
        ^ information/warning: R is ROUTINE, but the most urgent addressee has IMMEDIATE.
        FM AMEMBASSY ZENDA
        TO SECSTATE WASHDC
        INFO AMEMBASSY STRELSAU IMMEDIATE
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ → The most urgent addressee: IMMEDIATE
      `,
    ],
    "heading/precedence-order": [
      `
        P O 101200Z APR 08
        ^ → The precedence for action
          ^ warning: O for information after P for action; expected a lower one.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC IMMEDIATE
      `,
      `
        P P 101200Z APR 08
        ^ → The precedence for action
          ^ warning: P for information after P for action; expected a lower one.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC PRIORITY
      `,
    ],
    "heading/info-precedence": [
      `
        O P 101200Z APR 08
          ^ hint/information: P for information, but the least urgent INFO is ROUTINE.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC IMMEDIATE
        INFO RUEHST/AMEMBASSY STRELSAU PRIORITY
        RUEHHZ/AMCONSUL HENTZAU
      `,
    ],
    "heading/info-outranks-action": [
      `
        O 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC PRIORITY
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ → The most urgent action addressee
        INFO RUEHST/AMEMBASSY STRELSAU IMMEDIATE 0123
                                       ^^^^^^^^^ information/warning: INFO with IMMEDIATE, but the action addressees have at most PRIORITY.
      `,
    ],
    "heading/flash-with-lower": [
      `
        ZZ RUEHWEB
        DE RUEHZS #0042 1011200
        Z 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC FLASH
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ → The FLASH addressee
        INFO RUEHST/AMEMBASSY STRELSAU PRIORITY
                                       ^^^^^^^^ information/warning: FLASH together with PRIORITY; FLASH goes separately.
      `,
      `
        ZZ RUEHWEB
        DE RUEHZS #0042 1011200
        Z 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC FLASH
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ → The FLASH addressee
        INFO RUEHST/AMEMBASSY STRELSAU
                    ^^^^^^^^^^^^^^^^^^ information/warning: FLASH together with ROUTINE; FLASH goes separately.
      `,
    ],
    "heading/niact-reason": [
      `
        O 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE
                                 ^^^^^^^^^^^^^^^ hint/warning: NIACT, but the first paragraph gives no reason for night action.
        UNCLAS ZENDA 000042

        SUBJECT: TALKS

        ¶1. The talks go on.
        ^ → The first paragraph
      `,
    ],
    "heading/security-sign": [
      `
        DE RUEHZS #0042 1011200
        ZNR CCCCC ZZH
        ^^^ error: ZNR does not go with CCCCC; expected ZNY.
            ^^^^^ → The security letters
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        C O N F I D E N T I A L ZENDA 000042
        = Write ZNY (unsafe)
        - ZNR CCCCC ZZH
        + ZNY CCCCC ZZH
      `,
      `
        DE RUEHZS #0042 1011200
        ZNY CCCC ZZH
            ^^^^ error: "CCCC" are no security letters; expected CCCCC.
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        C O N F I D E N T I A L ZENDA 000042
        = Write CCCCC (unsafe)
        - ZNY CCCC ZZH
        + ZNY CCCCC ZZH
      `,
      `
        DE RUEHZS #0042 1011200
        ZNY UUUUU ZZH
        ^^^ error: ZNY does not go with UUUUU; expected ZNR.
            ^^^^^ → The security letters
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        UNCLAS ZENDA 000042
        = Write ZNR (unsafe)
        - ZNY UUUUU ZZH
        + ZNR UUUUU ZZH
      `,
      `
        DE RUEHZS #0042 1011200
        ZNY SSCSS ZZH
            ^^^^^ error: "SSCSS" are no security letters; expected five, as UUUUU.
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        S E C R E T ZENDA 000042
      `,
    ],
    "heading/security-letters": [
      `
        DE RUEHZS #0042 1011200
        ZNR UUUUU ZZH
            ^^^^^ warning/error: UUUUU, but the classification line says SECRET.
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        S E C R E T ZENDA 000042
        ^^^^^^^^^^^ → The classification of the cable
      `,
    ],
    "heading/efto": [
      `
        DE RUEHZS #0042 1011200
        ZNY EEEEE ZZH
            ^^^^^ warning/error: EEEEE, but the classification line does not say E F T O.
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        UNCLAS ZENDA 000042
        ^^^^^^ → The classification line
      `,
      `
        DE RUEHZS #0042 1011200
        ZNR UUUUU ZZH
            ^^^^^ warning/error: UUUUU, but the classification line says E F T O; expected EEEEE.
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        UNCLAS E F T O ZENDA 000042
        ^^^^^^^^^^^^^^ → The classification line
      `,
    ],
    "heading/unknown-signal": [
      `
        DE RUEHZS #0042 1011200
        ZNR UUUUU ZZJ
                  ^^^ hint/information: ZZJ is no operating signal that the list has.
        R 101200Z APR 08 ZDX
                         ^^^ hint/information: ZDX is no operating signal that the list has.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
      `,
    ],
    "heading/corrected-copy": [
      `
        DE RUEHZS #0042 1011200
        ZNR UUUUU ZZH
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        UNCLAS ZENDA 000042

        C O R R E C T E D  C O P Y (ADDED TAGS)
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ information/warning: A corrected copy, but the heading has no CCY, ZDS or ZEL.

        SUBJECT: TALKS
      `,
      `
        DE RUEHZS #0042 1011200
        ZNR UUUUU ZZH
        R 101200Z APR 08 ZDS
                         ^^^ information/warning: The heading says corrected copy, but nothing below it does.
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        UNCLAS ZENDA 000042

        SUBJECT: TALKS
      `,
      `
        DE RUEHZS #0042 1011200
        ZNR UUUUU ZZH (CCY AD0042 MSI0042 510)
                      ^^^^^^^^^^^^^^^^^^^^^^^^ information/warning: The heading says corrected copy, but nothing below it does.
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        UNCLAS ZENDA 000042

        SUBJECT: TALKS
      `,
    ],
    "heading/missing-address": [
      `
        R 101200Z APR 08
          ^^^^^^^^^^^^^^ warning/error: The FM line is missing below the date-time group.
        TO RUEHC/SECSTATE WASHDC
        UNCLAS ZENDA 000042
      `,
      `
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
           ^^^^^^^^^^^^^^^ warning/error: No TO line: nobody is named who is to act.
        INFO RUEHST/AMEMBASSY STRELSAU
        UNCLAS ZENDA 000042
      `,
    ],
    "heading/second-sender": [
      `
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
           ^^^^^^^^^^^^^^^ → The first sender
        FM AMEMBASSY STRELSAU
           ^^^^^^^^^^^^^^^^^^ warning/error: A second FM line; a telegram has one sender.
        TO RUEHC/SECSTATE WASHDC
        UNCLAS ZENDA 000042
      `,
    ],
    "heading/originator-post": [
      `
        DE RUEHQT #0042 1011200
           ^^^^^^ hint/information: RUEHQT is known as AMEMBASSY QUITO, not as AMEMBASSY BOGOTA.
        R 101200Z APR 08
        FM AMEMBASSY BOGOTA
           ^^^^^^^^^^^^^^^^ → The sender
        TO RUEHC/SECSTATE WASHDC
      `,
    ],
    "heading/from-post": [
      `
        R 101200Z APR 08
        FM AMEMBASSY QUITO
           ^^^^^^^^^^^^^^^ warning/error: From AMEMBASSY QUITO, but the number is one of BOGOTA.
        TO RUEHC/SECSTATE WASHDC
        UNCLAS BOGOTA 000042
               ^^^^^^^^^^^^^ → The message reference number
        = Change the sender to BOGOTA (unsafe)
        - FM AMEMBASSY QUITO
        + FM AMEMBASSY BOGOTA
        = Change the reference number to QUITO (unsafe)
        - UNCLAS BOGOTA 000042
        + UNCLAS QUITO 000042
      `,
      `
        R 101200Z APR 08
        FM US MISSION GENEVA
           ^^^^^^^^^^^^^^^^^ warning/error: From US MISSION GENEVA, but the number is one of BOGOTA.
        TO RUEHC/SECSTATE WASHDC
        UNCLAS BOGOTA 000042
               ^^^^^^^^^^^^^ → The message reference number
        = Change the sender to BOGOTA (unsafe)
        - FM US MISSION GENEVA
        + FM US MISSION BOGOTA
        = Change the reference number to GENEVA (unsafe)
        - UNCLAS BOGOTA 000042
        + UNCLAS GENEVA 000042
      `,
      `
        R 101200Z APR 08
        FM SECSTATE WASHDC
           ^^^^^^^^^^^^^^^ warning/error: From SECSTATE WASHDC, but the number is one of QUITO.
        TO RUEHQT/AMEMBASSY QUITO
        UNCLAS QUITO 000042
               ^^^^^^^^^^^^ → The message reference number
      `,
    ],
    "heading/address-form": [
      `
        P 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC PRIORITY 829
                                          ^^^ information/warning: Continuity number 829; expected four digits.
        INFO RUEHLP/AMEMBASSY LA PAZ APR LIMA 3832
                                     ^^^^^^^^ information/warning: "APR LIMA" is not of this address: lines were lost here.
      `,
      `
        P 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        INFO RUEHST/AMEMBASSY STRELSAU PRIORITY 82911
                                                ^^^^^ information/warning: Continuity number 82911; expected four digits.
      `,
      `
        P 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC IMMEDAITE
                                 ^^^^^^^^^ information/warning: IMMEDAITE is no precedence; perhaps IMMEDIATE.
        RUEHST AMEMBASSY STRELSAU 829
        ^^^^^^ information/warning: No stroke between RUEHST and the name.
                                  ^^^ information/warning: Continuity number 829; expected four digits.
        RUEHHZAMCONSUL HENTZAU 82911
        ^^^^^^ information/warning: No stroke between RUEHHZ and the name.
                               ^^^^^ information/warning: Continuity number 82911; expected four digits.
        = Write IMMEDIATE (unsafe)
        - TO RUEHC/SECSTATE WASHDC IMMEDAITE
        + TO RUEHC/SECSTATE WASHDC IMMEDIATE
        = Put a stroke behind RUEHST (unsafe)
        - RUEHST AMEMBASSY STRELSAU 829
        + RUEHST/AMEMBASSY STRELSAU 829
        = Put a stroke behind RUEHHZ (unsafe)
        - RUEHHZAMCONSUL HENTZAU 82911
        + RUEHHZ/AMCONSUL HENTZAU 82911
      `,
    ],
    "heading/addressee-twice": [
      `
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        INFO RUEHST/AMEMBASSY STRELSAU 0123
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ → The first time
        RUEHST/AMEMBASSY STRELSAU 0124
        ^^^^^^^^^^^^^^^^^^^^^^^^^ information/warning, faded: AMEMBASSY STRELSAU is an addressee already.
        = Remove the second one (unsafe)
        - RUEHST/AMEMBASSY STRELSAU 0124
      `,
      `
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHC/SECSTATE WASHDC
        INFO RUEHST/AMEMBASSY STRELSAU 0123
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ → The first time
        RUEHST/AMEMBASSY STRELSAU
        ^^^^^^^^^^^^^^^^^^^^^^^^^ information/warning, faded: AMEMBASSY STRELSAU is an addressee already.
            PRIORITY 0124
        = Remove the second one (unsafe)
        - RUEHST/AMEMBASSY STRELSAU
        -     PRIORITY 0124
      `,
      `
        R 101200Z APR 08
        FM AMEMBASSY ZENDA
        TO RUEHST/AMEMBASSY STRELSAU
           ^^^^^^^^^^^^^^^^^^^^^^^^^ → The first time
        INFO RUEHST/AMEMBASSY STRELSAU
             ^^^^^^^^^^^^^^^^^^^^^^^^^ information/warning, faded: AMEMBASSY STRELSAU is an addressee already.
      `,
    ],
    "heading/page-marker-in-addresses": [
      `
        R 101200Z APR 08
        FM SECSTATE WASHDC
        TO PAGE 02        STATE   000042  101200Z
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information/warning, faded: A page marker stands among the addressees.
        RUEHZS/AMEMBASSY ZENDA
        UNCLAS STATE 000042
        = Remove the page marker (unsafe)
        - TO PAGE 02        STATE   000042  101200Z
        - RUEHZS/AMEMBASSY ZENDA
        + TO RUEHZS/AMEMBASSY ZENDA
      `,
      `
        R 101200Z APR 08
        FM SECSTATE WASHDC
        TO RUEHST/AMEMBASSY STRELSAU
        PAGE 02        STATE   000042  101200Z
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information/warning, faded: A page marker stands among the addressees.
        RUEHZS/AMEMBASSY ZENDA
        UNCLAS STATE 000042
        = Remove the page marker (unsafe)
        - PAGE 02        STATE   000042  101200Z
      `,
    ],
  });
});
