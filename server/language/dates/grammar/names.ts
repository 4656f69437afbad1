import { foldKey } from '../../text/fold';
import { Rank } from '../phrases/atom';
import { type Builder, type Capture, type Row, row } from '../terms/matcher';
import { NAMED_DAYS, PARTS } from '../words';
import { CATEGORIES } from './categories';
import { isCounted, value, yearParts } from './parts';

const pattern = (text: string, build: Builder): Row => row(CATEGORIES, text, build);

/** A name of one word, with nothing before it. */
function isAmbiguousName(named: Capture | undefined): boolean {
  if (named === undefined) return false;
  const { name, bare } = NAMED_DAYS[named.term.value];
  const { start, end, firstToken, nextToken } = named.term;
  // «جایزهٔ مهرگان», of «جشن مهرگان»
  const isShort = name.includes(' ') && nextToken - firstToken === 1 && end - start < foldKey(name).length;
  return isShort || (!bare && end - start <= name.length);
}

const isHoly = (named: Capture | undefined): boolean => named !== undefined && NAMED_DAYS[named.term.value].isHoly;

/** Days with a name, and parts of the day. */
export const NAME_ROWS: readonly Row[] = [
  pattern('named', ({ named }) => ({
    parts: { named: named?.term.value },
    fine: Rank.day,
    // «پیاده‌روی اربعین», «آجیل یلدا»: one word alone names more than the day.
    need: isHoly(named) ? 'feast' : isAmbiguousName(named) ? 'named' : undefined,
  })),
  pattern('dayUnit named', ({ named }) => ({ parts: { named: named?.term.value }, fine: Rank.day })),
  // «عاشورای ۸۸»
  pattern('named feastYear', ({ named, feastYear }, { terms, next }) =>
    isCounted(terms, next)
      ? undefined
      : {
          parts: { named: named?.term.value, ...yearParts(feastYear, undefined) },
          fine: Rank.day,
          coarse: Rank.year,
        },
  ),
  pattern('named modifier', ({ named, modifier }) => {
    const offset = Number(modifier?.term.word);
    return Number.isNaN(offset) || isHoly(named)
      ? undefined
      : { parts: { named: named?.term.value, yearOffset: offset }, fine: Rank.day, coarse: Rank.year };
  }),
  // «نیمه‌شب گذشته», «شامگاه گذشته».
  pattern('partWord modifier', ({ partWord, modifier }) => {
    const offset = Number(modifier?.term.word);
    if (offset !== -1 && offset !== 1) return undefined;
    return {
      parts: { dayOffset: offset, partOfDay: PARTS[value(partWord)].name },
      fine: Rank.part,
      coarse: Rank.day,
    };
  }),
  pattern('part', ({ part }) => {
    if (part === undefined) return undefined;
    const isNight = part.term.kind === 'unit';
    const { name, bare } = isNight ? { name: 'شب', bare: false } : PARTS[part.term.value];
    return { parts: { partOfDay: name }, fine: Rank.part, need: bare ? undefined : 'part' };
  }),
];
