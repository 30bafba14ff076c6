import type { TelegramFacts } from "../../facts/telegram-facts";
import { months } from "../../text/months";
import { spanText } from "../../text/span";
import { replace, type Report, type Rule } from "../rule";

export const lineForm: Rule = {
  id: "heading/line-form",
  severity: { archival: "warning", drafting: "error" },
  docs: {
    summary: "Format line 3 or 5 with a sign or a digit lost, or so damaged that it cannot be read.",
    rationale:
      "`DE RUEHZS #0042 1011200` has a serial of four digits, a day of three and a time of four; `101200Z APR 08` six digits and `Z`. What cannot be read tells neither number nor date, so that nothing can be compared with them.",
    source: "5 FAH-2 H-321; damage of scanned and retyped copies",
    bad: [
      "DE RUEHZS #0042 1011200\nR 10120Z APR 08\n^^^^^^^^^^^^^^^\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "DE RUEHZS #0042 1011200\nR 101200 APR 08\n  ^^^^^^\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "RR RUEHWEB\nDE RUEHZS #0042 101120\n^^^^^^^^^^^^^^^^^^^^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "RR RUEHWEB\nDE RUEHZS 0042/01 1011200\n          ^^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "RR RUEHWEB\nDE RUEHZS #042 1011200\n          ^^^^\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
    ],
    good: [
      "DE RUEHZS #0042 1011200\nR 101200Z APR 08\nFM AMEMBASSY ZENDA\nTO RUEHC/SECSTATE WASHDC",
      "ACTION ZD-01\n\nINFO OCT-01 ISO-00 /026 W\n--------------------- 012345\nR 101200Z APR 75\nFM AMEMBASSY ZENDA\nTO SECSTATE WASHDC",
    ],
  },
  check(telegram, report) {
    unread(telegram, report);
    lostInSerial(telegram, report);
    lostZulu(telegram, report);
  },
};

/** How the lines begin, whatever damage did to their numbers. */
const likeOriginator = /^DE R[UH][A-Z]{2,6} .{0,20}\d/;
const likeDateTime = new RegExp(
  String.raw`^(?:[ZOPRYM] ?){0,2}[\dOIl]{4,9} ?Z? ?(?:${months.join("|")})(?![A-Z])`,
);

function unread({ text, telegram: { heading }, headingLines }: TelegramFacts, report: Report): void {
  for (const { start, end } of headingLines.others) {
    const printed = text.slice(start, end);
    const expected =
      heading?.originator === null && likeOriginator.test(printed)
        ? "serial, day and time: #0042 1011200"
        : heading?.dateTime === null && likeDateTime.test(printed)
          ? "day and time: 101200Z APR 08"
          : null;
    if (expected !== null)
      report({ span: { start, end }, message: `This cannot be read; expected are ${expected}.` });
  }
}

function lostInSerial({ text, telegram }: TelegramFacts, report: Report): void {
  const serial = telegram.heading?.originator?.serial;
  if (!serial) return;
  const span = { start: serial.start, end: serial.end };
  const digits = spanText(text, serial).replace(/^# ?/, "");
  if (digits.length < 4) report({ span, message: "The serial has three digits; four are expected." });
  else if (digits.length === serial.end - serial.start)
    report({
      span,
      message: "No # before the serial.",
      fixes: [{ title: `Write #${digits}`, edits: [replace(span, `#${digits}`)], safety: "unsafe" }],
    });
}

function lostZulu({ text, telegram }: TelegramFacts, report: Report): void {
  const time = telegram.heading?.dateTime?.dayTime;
  if (!time || spanText(text, time).endsWith("Z")) return;
  const span = { start: time.start, end: time.end };
  report({
    span,
    message: "No Z behind the time, which is Zulu.",
    fixes: [
      {
        title: `Write ${spanText(text, time)}Z`,
        edits: [replace({ start: time.end, end: time.end }, "Z")],
        safety: "unsafe",
      },
    ],
  });
}
