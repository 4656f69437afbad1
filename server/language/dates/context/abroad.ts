import { createMemory } from '../../memory';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import { type Atom, Rank } from '../phrases/atom';
import type { DateComponents } from '../types';
import { isUniversal, ZONES } from '../words';
import { contextWords } from './contextWords';

/** Firms whose books the Gregorian year closes: «سود [تسلا] در سه‌ماههٔ سوم». */
const FIRMS = contextWords('firm');
/** What a country has: «[اقتصاد] چین در سه‌ماههٔ دوم». */
const ECONOMY = contextWords('economy');
const HOME: ReadonlySet<string> = new Set(['Asia/Tehran', 'Asia/Kabul']);
const known = createMemory<Reading, boolean>();

/** What a stretch of the year is of firms and economies abroad; when their «سال مالی» begins nobody says. */
export function abroadAt(reading: Reading, atom: Atom): Partial<DateComponents> | undefined {
  if (!isStretchOfYear(atom) || !tellsOfAbroad(reading)) return undefined;
  return wordAt(reading, atom.nextToken - 1) === FISCAL ? { vague: 'some' } : { abroad: true };
}
const FISCAL = 'مالی';

/** «سه‌ماههٔ سوم», «نیمهٔ نخست سال», of a year that no number says. */
function isStretchOfYear({ kind, fine, parts }: Atom): boolean {
  const { quarter, half, months, edge, year, yearOffset, season, century } = parts;
  if (kind !== 'date' || (year ?? season ?? century) !== undefined) return false;
  return fine === Rank.season
    ? (quarter ?? half ?? months) !== undefined
    : fine === Rank.year && yearOffset !== undefined && (edge === 'first-half' || edge === 'second-half');
}

/** Whether a block tells of a firm or an economy that counts in the Gregorian year, and of nothing at home. */
function tellsOfAbroad(reading: Reading): boolean {
  let abroad = known.get(reading);
  if (abroad === undefined) {
    abroad = work(reading);
    known.set(reading, abroad);
  }
  return abroad;
}

function work(reading: Reading): boolean {
  const { tokens, hits } = reading;
  let abroad = false;
  for (const { lexicon, row, start } of hits) {
    if (lexicon !== 'zone') continue;
    const { zone } = ZONES[row];
    if (HOME.has(zone)) return false;
    abroad ||= !isUniversal(zone) && ECONOMY.has(wordAt(reading, tokens.ofUnit[start] - 1));
  }
  for (let token = 0; token < tokens.count && !abroad; token += 1) abroad = FIRMS.has(wordAt(reading, token));
  return abroad;
}
