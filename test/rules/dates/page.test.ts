import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';
import { CALENDARS } from '../../../server/language/calendars/calendars';
import { weekdayOf } from '../../../server/language/calendars/day';
import { MONTH_NAMES } from '../../../server/language/calendars/wording';
import { runRules } from '../../../server/rules/run';
import { onlyRules } from '../../../server/rules/selection';
import { dayOf } from '../../language/dates/support';
import { ERRORS } from './errors';

const WEEKDAYS = ['شنبه', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه'];
type Name = 'solar' | 'gregorian' | 'lunar';

const digits = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));

/** «۲۰ دی ۱۴۰۰» */
function write(name: Name, day: number): string {
  const date = CALENDARS[name].fromDay(day);
  return `${digits(date.day)} ${MONTH_NAMES[name].fa[date.month - 1]} ${digits(date.year)}`;
}

/** «۱۰ تا ۱۳ ژانویه ۲۰۲۲», or both days in full where they are of two months. */
function writeRange(name: Name, from: number, to: number): string {
  const [first, last] = [from, to].map((day) => CALENDARS[name].fromDay(day));
  const short = first.month === last.month && first.year === last.year;
  return `${short ? digits(first.day) : write(name, from)} تا ${write(name, to)}`;
}

/** Ten days, spread over a hundred years; no new year's day, whose month a shift by some days leaves. */
const DAYS = Array.from({ length: 10 }, (_, index) => dayOf('1931-02-14') + index * 3401);
const LEAP_YEARS = [1304, 1309, 1313, 1317, 1342, 1346, 1366, 1370, 1375, 1395, 1399, 1403].filter((year) =>
  CALENDARS.solar.isLeap(year),
);
const COMMON_YEARS = [1305, 1318, 1330, 1341, 1357, 1365, 1368, 1388, 1400, 1404];

interface Kind {
  readonly name: string;
  readonly rule: string;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const weekday = (day: number, away = 0): string => WEEKDAYS[(weekdayOf(day) + away) % 7];

const KINDS: readonly Kind[] = [
  {
    name: 'weekdays',
    rule: 'dates/weekday-mismatch',
    right: DAYS.map((day) => `نشست ${weekday(day)} ${write('solar', day)} برگزار شد.`),
    wrong: DAYS.map((day, index) => `نشست ${weekday(day, 1 + (index % 6))} ${write('solar', day)} برگزار شد.`),
  },
  {
    name: 'equivalents',
    rule: 'dates/equivalent-mismatch',
    right: DAYS.map((day) => `پیمان ${write('gregorian', day)} (${write('solar', day)}) امضا شد.`),
    wrong: DAYS.map((day, index) => `پیمان ${write('gregorian', day)} (${write('solar', day + 1 + index)}) امضا شد.`),
  },
  {
    name: 'ranges in brackets',
    rule: 'dates/equivalent-mismatch',
    right: DAYS.map(
      (day) => `همایش ${writeRange('gregorian', day, day + 3)} (${writeRange('solar', day, day + 3)}) برپا بود.`,
    ),
    wrong: DAYS.map(
      (day) => `همایش ${writeRange('gregorian', day, day + 3)} (${writeRange('solar', day + 5, day + 8)}) برپا بود.`,
    ),
  },
  {
    name: 'lunar pairs',
    rule: 'dates/equivalent-mismatch',
    right: DAYS.map((day) => `آیین ${write('lunar', day)} برابر با ${write('solar', day)} برگزار شد.`),
    // Sighting may move a lunar day by one or two, which is no mistake.
    wrong: DAYS.map(
      (day, index) => `آیین ${write('lunar', day)} برابر با ${write('solar', day + 4 + index)} برگزار شد.`,
    ),
  },
  {
    name: 'leap days and lengths of months',
    rule: 'dates/impossible',
    right: LEAP_YEARS.slice(0, 10).map((year) => `قرارداد ۳۰ اسفند ${digits(year)} پایان یافت.`),
    wrong: [
      ...COMMON_YEARS.slice(0, 7).map((year) => `قرارداد ۳۰ اسفند ${digits(year)} پایان یافت.`),
      'قرارداد ۳۱ مهر ۱۴۰۰ پایان یافت.',
      'قرارداد ۲۹ فوریه ۲۰۲۳ پایان یافت.',
      'قرارداد ۳۱ ژوئن ۲۰۱۹ پایان یافت.',
    ],
  },
  {
    name: 'ranges',
    rule: 'dates/range-backwards',
    right: DAYS.map((day) => `نمایشگاه از ${write('solar', day)} تا ${write('solar', day + 12)} باز بود.`),
    wrong: DAYS.map((day) => `نمایشگاه از ${write('solar', day + 12)} تا ${write('solar', day)} باز بود.`),
  },
];

/** The rules that report in each paragraph of a page. */
function reportsOf(paragraphs: readonly string[]): readonly (readonly string[])[] {
  const text = `---\ndate: 2026-01-10\n---\n\n${paragraphs.join('\n\n')}\n`;
  const problems = runRules(analyse(text, { syntax: 'markdown' }), onlyRules(...ERRORS));
  return paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph);
    return problems
      .filter((problem) => problem.start >= start && problem.start < start + paragraph.length)
      .map(({ rule }) => rule);
  });
}

describe('a page of sixty consistent dates and sixty mistakes', () => {
  it('holds sixty of each', () => {
    assert.equal(KINDS.flatMap(({ right }) => right).length, 60);
    assert.equal(KINDS.flatMap(({ wrong }) => wrong).length, 60);
  });

  it('has each mistake found by its own rule, once, and no false alarm', () => {
    const entries = KINDS.flatMap(({ rule, right, wrong }) => [
      ...right.map((text) => ({ text, expected: [] as readonly string[] })),
      ...wrong.map((text) => ({ text, expected: [rule] })),
    ]);
    const reports = reportsOf(entries.map(({ text }) => text));
    assert.deepEqual(
      entries.map(({ text }, index) => [text, reports[index]]),
      entries.map(({ text, expected }) => [text, expected]),
    );
  });

  it('knows that Khordad of «۳۱ خرداد ۶۹» has thirty-one days', () => {
    assert.deepEqual(reportsOf(['زلزلهٔ ۳۱ خرداد ۶۹ رودبار را ویران کرد.', 'زلزلهٔ ۳۱ مهر ۶۹ رخ نداد.']), [
      [],
      ['dates/impossible'],
    ]);
  });
});
