import { wordSet } from '../../text/vocabulary';
import type { Grown, Known } from '../grow';
import type { Words } from '../words/words';
import { isBoundary, isDeterminer, isOneOf, isWordText } from '../words/wordTests';
import { endsInYeh, isHalfOfVerb, TERRITORIES } from './organisationPhrase';

/** How freely an organisation's noun takes complements. */
export type Strength = 'strong' | 'weak';

export interface GrownOrganisation extends Grown {
  /** Whether a known name, a number or a revered person completes it. */
  readonly named: boolean;
}

/** A name that grows: the next word to look at, where the name ends so far, and of what it is made. */
export interface Growth {
  readonly words: Words;
  readonly from: number;
  readonly known: Known;
  readonly strength: Strength;
  at: number;
  end: number;
  endUnit: number;
  /** Words that nobody knows. */
  unknown: number;
  /** Words of which names of organisations are made. */
  chain: number;
  /** It holds a name. */
  named: boolean;
  /** Its last word lets nothing follow. */
  closes: boolean;
  /** It says for or against what it is, «حمایت از …», or enumerates what it is for. */
  linked: boolean;
}

/** A name of which nothing is known yet. One literal: two that are spread into it cost V8 more than the rest of the growing. */
export const begin = (words: Words, from: number, known: Known, strength: Strength): Growth => ({
  words,
  from,
  known,
  strength,
  at: from,
  end: from,
  endUnit: 0,
  unknown: 0,
  chain: 0,
  named: false,
  closes: false,
  linked: false,
});

/** Lets the name end before a token, and go on there. */
export function take(growth: Growth, next: number, unit = growth.words.tokens.ends[next - 1]): void {
  growth.end = next;
  growth.at = next;
  growth.endUnit = unit;
}

/** How sure it is that what has grown is a name; undefined where it is none, or half of one. */
export function weigh(growth: Growth): GrownOrganisation | undefined {
  const { words, from, strength, unknown, chain, named, closes, linked } = growth;
  const whole = growth.end;
  // «شورای حفاظت از منابع آب استان»: which province it is the text has said elsewhere.
  if (whole > from && isOneOf(words, whole - 1, TERRITORIES)) take(growth, whole - 1);
  const { end, endUnit } = growth;
  if (end === from) return undefined;
  if (named) return { end, endUnit, confidence: 0.88, named };
  const its = isWordText(words, end, 'این') && isOneOf(words, end + 1, REALMS);
  // «مجمع خیران سلامت کشور»: of which the whole country has one.
  if (strength === 'weak' && !((its || closes) && chain > 1)) return undefined;
  // «پلیس هویت دیگر متهمان را …»: the last word opens another phrase.
  if (isDeterminer(words, end) && !closes && !its) return undefined;
  const closed =
    closes ||
    its ||
    isBoundary(words, whole) ||
    // «انجمن حمایت از بیماران گزارش داد», «سازمان سیما، منظر و فضای سبز اعلام کرد»: what it does.
    (linked && isHalfOfVerb(words, whole)) ||
    isOneOf(words, whole, TERRITORIES) ||
    isWordText(words, whole, VILAYAT);
  // «به تیپ گولانی حمله کردند»: what a verb completes goes on with no name.
  if (unknown > 0 && !closed && chain === 0 && isHalfOfVerb(words, end))
    return { end, endUnit, confidence: 0.72, named };
  if (unknown > 0) return closed || chain > 0 ? { end, endUnit, confidence: closed ? 0.72 : 0.62, named } : undefined;
  // «کمیته فنی», «شورای انتقالی»: one adjective names nothing; what breaks off in mid-phrase is half a name.
  if (!closed || (chain === 1 && endsInYeh(words, end - 1))) return undefined;
  return { end, endUnit, confidence: 0.8, named };
}

/** In Dari the province stands beside the name: «ولایت بغلان». */
export const VILAYAT = 'ولایت';
/** «اداره ملی آمار این کشور»: whose it is. */
const REALMS = wordSet(['کشور', 'شهر', 'استان', 'ولایت', 'ایالت', 'دانشگاه', 'شرکت', 'منطقه', 'اتحادیه']);
