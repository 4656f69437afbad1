import { Rank } from '../phrases/atom';
import { type Builder, type Capture, type Row, row } from '../terms/matcher';
import type { Counterpart } from '../types';
import { RELATIVES, type UnitName } from '../words';
import { CATEGORIES } from './categories';
import { unitOf, value } from './parts';

const pattern = (text: string, build: Builder): Row => row(CATEGORIES, text, build);

const RANKS: Readonly<Partial<Record<UnitName, Rank>>> = { day: Rank.day, month: Rank.month, season: Rank.season };

/** «این» without its «هم» says nothing of what was told before. */
const SAME_LENGTH = 4;

const of = (unit: Counterpart['unit'], fine: Rank, years: number): ReturnType<Builder> =>
  Number.isInteger(years) && years !== 0
    ? { parts: { counterpart: { unit, years } }, fine, coarse: Rank.year }
    : undefined;

function ofUnit(demonstrative: Capture | undefined, span: Capture | undefined, years: number): ReturnType<Builder> {
  const unit = unitOf(span);
  const fine = RANKS[unit];
  const isSame = demonstrative !== undefined && demonstrative.term.end - demonstrative.term.start >= SAME_LENGTH;
  return isSame && fine !== undefined && (unit === 'day' || unit === 'month' || unit === 'season')
    ? of(unit, fine, years)
    : undefined;
}

/** What the text spoke of, in another year. */
export const COUNTERPART_ROWS: readonly Row[] = [
  // «همین ماه سال گذشته», «همین فصل در سال قبل»
  pattern('demonstrative span within? oneYear modifier', ({ demonstrative, span, modifier }) =>
    ofUnit(demonstrative, span, Number(modifier?.term.word)),
  ),
  // «همین ماه پارسال»
  pattern('demonstrative span within? relativeYear', ({ demonstrative, span, relativeYear }) =>
    ofUnit(demonstrative, span, RELATIVES[value(relativeYear)].offset),
  ),
  // «همین دورهٔ سال گذشته», «همین مدت در سال قبل»; months are what such figures count
  pattern('samePeriod within? oneYear modifier', ({ modifier }) =>
    of('stretch', Rank.month, Number(modifier?.term.word)),
  ),
  pattern('samePeriod within? relativeYear', ({ relativeYear }) =>
    of('stretch', Rank.month, RELATIVES[value(relativeYear)].offset),
  ),
];
