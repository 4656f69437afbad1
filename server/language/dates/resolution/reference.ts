import { frontMatterText } from '../../article/frontMatter';
import type { Article } from '../../article/types';
import { type DayNumber, dayOfIso, isoOf } from '../../calendars/day';
import { CharacterClass } from '../../text/characters';
import { COLON, HYPHEN } from '../../text/marks';
import { read } from '../../text/reading';
import { recogniseDates } from '../recognise';
import type { DateBlock, DateMention, Reference } from '../types';
import { formatDay } from '../wording/format';
import { evaluate } from './evaluate';
import type { Anchors } from './value';

const NO_ANCHORS: Anchors = { reference: undefined, main: 'solar', region: 'IR', last: undefined, near: undefined };

/** The front matter's keys that tell the day of writing, in order of trust. */
const KEYS: readonly string[] = ['date', 'published', 'تاریخ', 'تاریخ انتشار'];
/** A dateline stands in one of the first blocks. */
const DATELINE_BLOCKS = 4;
/** Words of a line that holds a date and little else («تهران - ایرنا - ۲۰ دی ۱۴۰۰ -»). */
const DATELINE_WORDS = 5;

/** No article that is written to be read on a screen is older. */
const FIRST_ONLINE = dayOfIso('1991-01-01') ?? 0;

/** The day of a mention that says day, month and year itself; undefined for others. */
export function fullDay({ kind, components }: DateMention): DayNumber | undefined {
  if (kind !== 'date' && kind !== 'time') return undefined;
  if (
    components.year === undefined ||
    components.month === undefined ||
    components.day === undefined ||
    components.until !== undefined
  )
    return undefined;
  const value = evaluate(components, NO_ANCHORS);
  return value.kind === 'interval' ? value.interval.from : undefined;
}

/** The day that a text names, in ISO 8601 or as Persian writes it, Jalali years included; undefined where it names none. */
export function dayOfText(text: string): DayNumber | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(text.trim());
  // ISO years below 1700 are Jalali years in Persian newsrooms.
  if (iso !== null && Number(iso[1].slice(0, 4)) >= 1700) return dayOfIso(iso[1]);
  for (const mention of recogniseDates(read(text))) {
    const day = fullDay(mention);
    if (day !== undefined) return day;
  }
  return undefined;
}

const say = (day: DayNumber): { readonly fa: string; readonly en: string } => ({
  fa: formatDay(day, { calendar: 'solar', weekday: true }),
  en: isoOf(day),
});

function dateline(blocks: readonly DateBlock[]): DayNumber | undefined {
  for (const { block, reading, dates } of blocks.slice(0, DATELINE_BLOCKS)) {
    if (block.kind === 'heading') continue;
    const isSentence = reading.hits.some(({ lexicon }) => lexicon === 'verb');
    const { text, tokens } = reading;
    for (const mention of dates) {
      const day = fullDay(mention);
      if (day === undefined) continue;
      let before = 0;
      let after = 0;
      let closing = -1;
      for (let token = 0; token < tokens.count; token += 1) {
        const start = text.starts[tokens.starts[token]];
        const isWord = tokens.classes[token] === CharacterClass.letter;
        if (start < mention.start) before += isWord ? 1 : 0;
        else if (start >= mention.end) {
          if (closing < 0) closing = text.units[tokens.starts[token]];
          after += isWord ? 1 : 0;
        }
      }
      const mark = closing === HYPHEN || closing === COLON;
      if (before <= DATELINE_WORDS && ((after <= 3 && !isSentence) || mark)) return day;
    }
  }
  return undefined;
}

/**
 * The day of writing: the front matter's date, a dateline, the option, the latest fully dated day of the text, or none;
 * with its reason.
 */
export function findReference(
  article: Article,
  blocks: readonly DateBlock[],
  option: DayNumber | undefined,
): Reference {
  for (const key of KEYS) {
    const text = frontMatterText(article.frontMatter, key);
    const day = text === undefined ? undefined : dayOfText(text);
    if (day !== undefined) {
      const { fa, en } = say(day);
      return {
        day,
        from: 'front-matter',
        reason: { fa: `تاریخ سرآغاز خبر (${fa})`, en: `the front matter’s date (${en})` },
      };
    }
  }
  const lined = dateline(blocks);
  if (lined !== undefined) {
    const { fa, en } = say(lined);
    return {
      day: lined,
      from: 'dateline',
      reason: { fa: `تاریخی که بالای خبر آمده است (${fa})`, en: `the dateline (${en})` },
    };
  }
  if (option !== undefined) {
    const { fa, en } = say(option);
    return {
      day: option,
      from: 'option',
      reason: { fa: `تاریخ مرجعی که داده شده است (${fa})`, en: `the reference date that was given (${en})` },
    };
  }
  let latest: DayNumber | undefined;
  for (const { dates } of blocks) {
    for (const mention of dates) {
      const day = fullDay(mention);
      // What tells of older days only is history, written at another time.
      if (day !== undefined && day >= FIRST_ONLINE && (latest === undefined || day > latest)) latest = day;
    }
  }
  if (latest !== undefined) {
    const { fa, en } = say(latest);
    return {
      day: latest,
      from: 'text',
      reason: {
        fa: `تازه‌ترین روز کاملی که متن می‌گوید (${fa})`,
        en: `the latest full date that the text reports (${en})`,
      },
    };
  }
  return {
    day: undefined,
    from: 'none',
    reason: { fa: 'این خبر تاریخی ندارد که دیگر تاریخ‌ها از آن حساب شود', en: 'the article has no date to count from' },
  };
}
