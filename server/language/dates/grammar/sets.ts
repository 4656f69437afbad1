import { Rank } from '../atom';
import { type Builder, type Row, row } from '../matcher';
import type { Term } from '../term';
import { UNITS, type UnitName } from '../words';
import { CATEGORIES } from './categories';
import { isFiner, value } from './durations';
import { touches } from './parts';

const pattern = (text: string, build: Builder): Row => row(CATEGORIES, text, build);

/** What a day is shared out in. */
const CLOCK_UNITS: ReadonlySet<UnitName> = new Set(['hour', 'minute']);

/** «از ساعت ۷», «ساعت ۱۰»: a clock time stands behind. */
function opensHours(terms: readonly Term[], next: number): boolean {
  if (!touches(terms, next)) return false;
  const at = terms[next].kind === 'preposition' ? next + 1 : next;
  const term = terms[at];
  if (term === undefined || (at > next && !touches(terms, at))) return false;
  return term.kind === 'clock' || (term.kind === 'unit' && UNITS[term.value].unit === 'hour' && touches(terms, at + 1));
}

/** Sets: what comes back. */
export const SET_ROWS: readonly Row[] = [
  pattern('every everyUnit once?', ({ everyUnit, once }) => ({
    parts: { setGrain: UNITS[value(everyUnit)].unit, ...(once === undefined ? { every: true } : {}) },
    fine: Rank.none,
    kind: 'set',
  })),
  // «هر روز هفته», «هر ماه از سال»
  pattern('every everyUnit of? wholeUnit', ({ everyUnit, wholeUnit }) =>
    isFiner(wholeUnit, everyUnit)
      ? { parts: { setGrain: UNITS[value(everyUnit)].unit }, fine: Rank.none, kind: 'set' }
      : undefined,
  ),
  // «هر روز ماه رمضان»
  pattern('every oneDay of? monthUnit month', () => ({ parts: { setGrain: 'day' }, fine: Rank.none, kind: 'set' })),
  // «پنجم هر ماه»
  pattern('dayUnit? day every oneMonth', () => ({ parts: { setGrain: 'day' }, fine: Rank.none, kind: 'set' })),
  pattern('every amount everyUnit once?', ({ everyUnit }) => ({
    // «هر سه شب» counts days.
    parts: { setGrain: UNITS[value(everyUnit)].unit === 'night' ? 'day' : UNITS[value(everyUnit)].unit },
    fine: Rank.none,
    kind: 'set',
  })),
  pattern('every vague everyUnit once?', ({ everyUnit }) => ({
    parts: { setGrain: UNITS[value(everyUnit)].unit },
    fine: Rank.none,
    kind: 'set',
  })),
  pattern('every attribute', ({ attribute }) => ({
    parts: { setGrain: UNITS[value(attribute)].unit },
    fine: Rank.none,
    kind: 'set',
  })),
  // «هر شب جمعه», «صبح‌های جمعه»
  pattern('every part weekday', () => ({ parts: { setGrain: 'night' }, fine: Rank.none, kind: 'set' })),
  pattern('partsPlural weekday', () => ({ parts: { setGrain: 'night' }, fine: Rank.none, kind: 'set' })),
  pattern('every part', () => ({ parts: { setGrain: 'night' }, fine: Rank.none, kind: 'set' })),
  pattern('every weekday part?', ({ part }) => ({
    parts: { setGrain: part === undefined ? 'day' : 'night' },
    fine: Rank.none,
    kind: 'set',
  })),
  // «هر تابستان», «هر محرم»
  pattern('every season', () => ({ parts: { setGrain: 'season' }, fine: Rank.none, kind: 'set' })),
  pattern('every month', () => ({ parts: { setGrain: 'month' }, fine: Rank.none, kind: 'set' })),
  pattern('every weekday joiner weekday2:weekday', () => ({
    parts: { setGrain: 'day' },
    fine: Rank.none,
    kind: 'set',
  })),
  pattern('weekdays and weekdays2:weekdays', () => ({ parts: { setGrain: 'day' }, fine: Rank.none, kind: 'set' })),
  pattern('always', ({ always }) => ({ parts: { setGrain: always?.term.word }, fine: Rank.none, kind: 'set' })),
  pattern('weekdays', () => ({ parts: { setGrain: 'day' }, fine: Rank.none, kind: 'set' })),
  // «شب‌های زمستان», «عصرهای تابستان»
  pattern('partsPlural season', () => ({ parts: { setGrain: 'night' }, fine: Rank.none, kind: 'set' })),
  pattern('partsPlural', () => ({ parts: { setGrain: 'night' }, fine: Rank.none, kind: 'set', need: undefined })),
  pattern('amount counted alternate', () => ({ parts: { setGrain: 'day' }, fine: Rank.none, kind: 'set' })),
  pattern('each amount times', ({ each }) => ({
    parts: { setGrain: UNITS[value(each)].unit },
    fine: Rank.none,
    kind: 'set',
  })),
  // «سه روز در هفته»; «دو ساعت در روز شنبه» is none.
  pattern('amount counted within everyUnit', ({ counted, everyUnit }, { terms, next }) => {
    const after = terms[next];
    const bare = after?.firstToken !== terms[next - 1].nextToken || after.kind === 'function' || after.kind === 'comma';
    return bare && isFiner(everyUnit, counted)
      ? { parts: { setGrain: UNITS[value(everyUnit)].unit }, fine: Rank.none, kind: 'set' }
      : undefined;
  }),
  // «روزی ۱۲ ساعت», «هفته‌ای دو روز»
  pattern('each amount counted', ({ each, counted }) =>
    isFiner(each, counted) ? { parts: { setGrain: UNITS[value(each)].unit }, fine: Rank.none, kind: 'set' } : undefined,
  ),
  // «روزانه سه ساعت», «شبانه‌روزی پنج ساعت»
  pattern('daily amount counted', ({ daily, counted }) =>
    CLOCK_UNITS.has(UNITS[value(counted)].unit)
      ? { parts: { setGrain: daily?.term.word }, fine: Rank.none, kind: 'set' }
      : undefined,
  ),
  // «روزانه از ساعت ۷ تا ۴»; «مصرف روزانه» describes.
  pattern('daily', ({ daily }, { terms, next }) =>
    opensHours(terms, next) ? { parts: { setGrain: daily?.term.word }, fine: Rank.none, kind: 'set' } : undefined,
  ),
  pattern('each once', ({ each }) => ({
    parts: { setGrain: UNITS[value(each)].unit },
    fine: Rank.none,
    kind: 'set',
  })),
];
