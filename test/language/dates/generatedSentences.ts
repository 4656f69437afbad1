import { CALENDARS } from '../../../server/language/calendars/calendars';
import { isoOf, weekdayOf } from '../../../server/language/calendars/day';
import { MONTH_NAMES } from '../../../server/language/calendars/wording';
import { dayOf } from './support';

/** Sentences put together from families, their meaning reckoned by the calendars alone. */
export interface Case {
  readonly sentence: string;
  readonly meanings: readonly string[];
}

export const WEEKDAYS = ['شنبه', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه'];
const UNITS = ['', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه'];
const TEENS = ['ده', 'یازده', 'دوازده', 'سیزده', 'چهارده', 'پانزده', 'شانزده', 'هفده', 'هجده', 'نوزده'];
const TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];
const HUNDREDS = ['', 'صد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'];
const UNIT_ORDINALS = ['', 'یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم'];

function inWords(value: number): string {
  const parts: string[] = [];
  const thousands = Math.floor(value / 1000);
  if (thousands > 0) parts.push(thousands === 1 ? 'هزار' : `${UNITS[thousands]} هزار`);
  if (Math.floor(value / 100) % 10 > 0) parts.push(HUNDREDS[Math.floor(value / 100) % 10]);
  const rest = value % 100;
  if (rest >= 10 && rest < 20) parts.push(TEENS[rest - 10]);
  else {
    if (rest >= 20) parts.push(TENS[Math.floor(rest / 10)]);
    if (rest % 10 > 0) parts.push(UNITS[rest % 10]);
  }
  return parts.join(' و ');
}

function ordinal(value: number): string {
  if (value < 10) return UNIT_ORDINALS[value];
  if (value < 20) return `${TEENS[value - 10]}م`;
  const ten = TENS[Math.floor(value / 10)];
  if (value % 10 === 0) return value === 30 ? 'سی‌ام' : `${ten}م`;
  return `${ten} و ${UNIT_ORDINALS[value % 10]}`;
}

export const digits = (value: number, zero = 0x6f0): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** Numbers that look random and are the same at every run (Lehmer). */
export function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}

export function explicitDays(count: number): Case[] {
  const cases: Case[] = [];
  const random = numbers(7);
  const next = (below: number): number => Number(random.next().value) % below;
  const calendars = ['solar', 'gregorian', 'lunar'] as const;
  while (cases.length < count) {
    const calendar = calendars[next(3)];
    const year =
      calendar === 'solar' ? 1300 + next(110) : calendar === 'gregorian' ? 1900 + next(130) : 1350 + next(95);
    const month = 1 + next(12);
    const day = 1 + next(CALENDARS[calendar].monthLength(year, month));
    const number = CALENDARS[calendar].toDay(year, month, day);
    const name = MONTH_NAMES[calendar].fa[month - 1];
    const dayText = [digits(day), ordinal(day), digits(day, 0x660), String(day), `${digits(day)}ام`][next(5)];
    const yearText = [digits(year), digits(year), String(year), `سال ${digits(year)}`, `سال ${inWords(year)}`][next(5)];
    const weekday = ['', '', `${WEEKDAYS[weekdayOf(number)]} `, `روز ${WEEKDAYS[weekdayOf(number)]} `][next(4)];
    const frame = ['نشست «» برگزار شد.', 'تا «» فرصت دارند.', 'او از «» آنجاست.', '«» باران بارید.'][next(4)];
    cases.push({
      sentence: frame.replace('«»', `⟦${weekday}${dayText} ${name} ${yearText}⟧`),
      meanings: [isoOf(number)],
    });
  }
  return cases;
}

export function numericDays(count: number): Case[] {
  const random = numbers(11);
  const next = (below: number): number => Number(random.next().value) % below;
  return Array.from({ length: count }, () => {
    const solar = next(2) === 0;
    const calendar = solar ? CALENDARS.solar : CALENDARS.gregorian;
    const year = solar ? 1300 + next(110) : 1950 + next(80);
    const month = 1 + next(12);
    const day = 1 + next(calendar.monthLength(year, month));
    const separator = ['/', '-', '.'][next(3)];
    const zero = [0x6f0, 0x660, 0x30][next(3)];
    const width = next(2) === 0;
    const two = (value: number): string => digits(value, zero).padStart(width ? 2 : 1, String.fromCharCode(zero));
    return {
      sentence: `گزارش ⟦${digits(year, zero)}${separator}${two(month)}${separator}${two(day)}⟧ را خواندند.`,
      meanings: [isoOf(calendar.toDay(year, month, day))],
    };
  });
}

export function ranges(count: number): Case[] {
  const random = numbers(13);
  const next = (below: number): number => Number(random.next().value) % below;
  return Array.from({ length: count }, () => {
    const solar = next(2) === 0;
    const name = solar ? 'solar' : 'gregorian';
    const year = solar ? 1390 + next(15) : 2000 + next(26);
    const month = 1 + next(12);
    const length = CALENDARS[name].monthLength(year, month);
    const first = 1 + next(length - 1);
    const last = first + 1 + next(length - first);
    const joint = [' تا ', ' الی ', ' لغایت '][next(3)];
    const spelled = next(2) === 0;
    const write = spelled ? ordinal : digits;
    return {
      sentence: `نمایشگاه از ⟦${write(first)}${joint}${write(last)} ${MONTH_NAMES[name].fa[month - 1]} ${digits(year)}⟧ برپا بود.`,
      meanings: [
        `${isoOf(CALENDARS[name].toDay(year, month, first))}..${isoOf(CALENDARS[name].toDay(year, month, last))}`,
      ],
    };
  });
}

export function months(count: number): Case[] {
  const random = numbers(17);
  const next = (below: number): number => Number(random.next().value) % below;
  return Array.from({ length: count }, () => {
    const name = (['solar', 'gregorian', 'lunar'] as const)[next(3)];
    // «محرم ۱۴۰۳», written today, is of the solar year.
    const year = name === 'solar' ? 1380 + next(25) : name === 'gregorian' ? 1990 + next(36) : 1410 + next(36);
    const month = 1 + next(12);
    const calendar = CALENDARS[name];
    const word = MONTH_NAMES[name].fa[month - 1];
    const head = ['', 'ماه '][next(2)];
    const tail = name === 'solar' && head === '' ? ['', '‌ماه', ' ماه'][next(3)] : '';
    return {
      sentence: `آمار ⟦${head}${word}${tail} ${digits(year)}⟧ اعلام شد.`,
      meanings: [
        `${isoOf(calendar.toDay(year, month, 1))}..${isoOf(calendar.toDay(year, month, calendar.monthLength(year, month)))}`,
      ],
    };
  });
}

export const REFERENCE = dayOf('s1404-05-12');

export function relatives(): Case[] {
  const cases: Case[] = [];
  const one = (text: string, from: number, to = from): void => {
    cases.push({
      sentence: `⟦${text}⟧ باران بارید.`,
      meanings: [from === to ? isoOf(from) : `${isoOf(from)}..${isoOf(to)}`],
    });
  };
  const week = REFERENCE - weekdayOf(REFERENCE);
  const { solar } = CALENDARS;
  for (let count = 2; count <= 12; count += 1) {
    for (const word of [inWords(count), digits(count), String(count)]) {
      for (const back of ['پیش', 'قبل']) {
        one(`${word} روز ${back}`, REFERENCE - count);
        one(`${word} هفته ${back}`, week - 7 * count, week - 7 * count + 6);
        const index = 1404 * 12 + 4 - count;
        const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
        one(
          `${word} ماه ${back}`,
          solar.toDay(year, month, 1),
          solar.toDay(year, month, solar.monthLength(year, month)),
        );
        one(`${word} سال ${back}`, solar.toDay(1404 - count, 1, 1), solar.toDay(1405 - count, 1, 1) - 1);
      }
      one(`${word} روز دیگر`, REFERENCE + count);
    }
  }
  const PARTS = ['صبح', 'بامداد', 'ظهر', 'عصر', 'شامگاه', 'شب', 'غروب', 'بعدازظهر'];
  for (const part of PARTS) {
    one(`${part} دیروز`, REFERENCE - 1);
    one(`${part} امروز`, REFERENCE);
    one(`${part} روز گذشته`, REFERENCE - 1);
    for (const [number, weekday] of WEEKDAYS.entries()) {
      const back = (weekdayOf(REFERENCE) - number + 7) % 7;
      // «شب جمعه» is Thursday's.
      one(`${part} ${weekday}`, REFERENCE - back - (part === 'شب' && weekday === 'جمعه' ? 1 : 0));
      one(`${part} روز ${weekday}`, REFERENCE - back);
      one(`${part} ${weekday} گذشته`, REFERENCE - (back === 0 ? 7 : back));
    }
  }
  return cases;
}

export function clocks(): Case[] {
  const cases: Case[] = [];
  const one = (text: string, meaning: string): void => {
    cases.push({ sentence: `جلسه ⟦${text}⟧ آغاز شد.`, meanings: [meaning] });
  };
  const two = (value: number): string => String(value).padStart(2, '0');
  for (let hour = 0; hour < 24; hour += 1) {
    one(`ساعت ${digits(hour)}:${digits(5).padStart(2, '۰')}`, `${two(hour)}:05`);
    one(`ساعت ${digits(hour)}:۳۰ به وقت تهران`, `${two(hour)}:30@Asia/Tehran`);
    one(`${digits(hour)}:۴۵`, `${two(hour)}:45`);
    if (hour > 0) one(`ساعت ${inWords(hour)}`, `${two(hour)}:00`);
  }
  for (let hour = 1; hour <= 11; hour += 1) {
    one(`ساعت ${digits(hour)} صبح`, `${two(hour)}:00`);
    one(`ساعت ${inWords(hour)} بامداد`, `${two(hour)}:00`);
    one(`ساعت ${digits(hour)} عصر`, `${two(hour + 12)}:00`);
    one(`ساعت ${inWords(hour)} و نیم بعدازظهر`, `${two(hour + 12)}:30`);
  }
  return cases;
}

export function durations(): Case[] {
  const cases: Case[] = [];
  const letters = [
    ['ثانیه', 'PT', 'S'],
    ['دقیقه', 'PT', 'M'],
    ['ساعت', 'PT', 'H'],
    ['روز', 'P', 'D'],
    ['هفته', 'P', 'W'],
    ['ماه', 'P', 'M'],
    ['سال', 'P', 'Y'],
  ] as const;
  for (const [unit, prefix, letter] of letters) {
    for (const count of [2, 3, 5, 10, 12, 20, 21, 45, 100]) {
      for (const word of [inWords(count), digits(count)]) {
        cases.push({ sentence: `گفت‌وگو ⟦${word} ${unit}⟧ طول کشید.`, meanings: [`${prefix}${count}${letter}`] });
        cases.push({ sentence: `در ⟦${word} ${unit} گذشته⟧ باران بارید.`, meanings: [`${prefix}${count}${letter}`] });
      }
    }
  }
  return cases;
}

export function equivalents(count: number): Case[] {
  const random = numbers(19);
  const next = (below: number): number => Number(random.next().value) % below;
  return Array.from({ length: count }, () => {
    const day = dayOf('1950-01-01') + next(27000);
    const names = (['solar', 'gregorian', 'lunar'] as const).filter(
      (name) => name !== 'lunar' || day < dayOf('2025-01-01'),
    );
    const first = names[next(names.length)];
    const second = names.filter((name) => name !== first)[next(names.length - 1)];
    const write = (name: (typeof names)[number], year: boolean): string => {
      const date = CALENDARS[name].fromDay(day);
      return `${digits(date.day)} ${MONTH_NAMES[name].fa[date.month - 1]}${year ? ` ${digits(date.year)}` : ''}`;
    };
    const frame = ['(⟦»⟧)', 'برابر با ⟦»⟧', '(برابر با ⟦»⟧)', 'مصادف با ⟦»⟧'][next(4)];
    return {
      sentence: `پیمان ⟦${write(first, true)}⟧ ${frame.replace('»', write(second, next(2) === 0))} امضا شد.`,
      meanings: [isoOf(day), isoOf(day)],
    };
  });
}
