import { frontMatterText } from '../../article/frontMatter';
import type { Article } from '../../article/types';
import { type DayNumber, dayOfIso, isoOf } from '../../calendars/day';
import type { Text } from '../../text';
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

/** The first day that the front matter names as that of writing. */
function ofFrontMatter({ frontMatter }: Article): DayNumber | undefined {
  for (const key of KEYS) {
    const text = frontMatterText(frontMatter, key);
    const day = text === undefined ? undefined : dayOfText(text);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The latest day that the text reports with its year: what tells of older days only is history, written at another time. */
function latestDay(blocks: readonly DateBlock[]): DayNumber | undefined {
  let latest: DayNumber | undefined;
  for (const { dates } of blocks) {
    for (const mention of dates) {
      const day = fullDay(mention);
      if (day !== undefined && day >= FIRST_ONLINE && (latest === undefined || day > latest)) latest = day;
    }
  }
  return latest;
}

/** A day of writing, and what names it, said before the day in brackets. */
function named(day: DayNumber, from: Reference['from'], by: Text): Reference {
  const fa = formatDay(day, { calendar: 'solar', weekday: true });
  return { day, from, reason: { fa: `${by.fa} (${fa})`, en: `${by.en} (${isoOf(day)})` } };
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
  const written = ofFrontMatter(article);
  if (written !== undefined)
    return named(written, 'front-matter', { fa: 'تاریخ سرآغاز خبر', en: 'the front matter’s date' });
  const lined = dateline(blocks);
  if (lined !== undefined) return named(lined, 'dateline', { fa: 'تاریخی که بالای خبر آمده است', en: 'the dateline' });
  if (option !== undefined)
    return named(option, 'option', { fa: 'تاریخ مرجعی که داده شده است', en: 'the reference date that was given' });
  const latest = latestDay(blocks);
  if (latest !== undefined)
    return named(latest, 'text', {
      fa: 'تازه‌ترین روز کاملی که متن می‌گوید',
      en: 'the latest full date that the text reports',
    });
  return {
    day: undefined,
    from: 'none',
    reason: { fa: 'این خبر تاریخی ندارد که دیگر تاریخ‌ها از آن حساب شود', en: 'the article has no date to count from' },
  };
}
