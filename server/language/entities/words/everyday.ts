import type { LexiconName } from '../../../data/lexicons';
import { NameClass } from '../../../data/names/classes';
import { Mark } from '../../../data/registry/marks';
import type { Hit } from '../../text/hits';
import { read } from '../../text/reading';

/** Lexicons whose words are no names. */
const EVERYDAY: ReadonlySet<LexiconName> = new Set([
  'month',
  'weekday',
  'timeUnit',
  'dayPart',
  'relativeDay',
  'season',
  'dateWord',
  'verb',
  'functionWord',
  'measure',
  'documentNoun',
  'role',
  'speaker',
]);
const EVERYDAY_WORDS =
  NameClass.stop | NameClass.verb | NameClass.common | NameClass.weakGiven | NameClass.role | NameClass.organisation;
const EVERYDAY_NAMES = Mark.commonWord | Mark.homograph;

/**
 * The marks that a name of one word needs so that it does not take an everyday word for itself: «فردا» is a newspaper only where
 * something beside it says so. Those of the built-in registry where it has the name, 0 for what is no everyday word.
 */
export function marksOfEverydayWord(name: string): number {
  if (/\s/.test(name.trim())) return 0;
  const { text, tokens, hits, nameWords } = read(name);
  if (tokens.count !== 1) return 0;
  const isWhole = ({ start, end, suffix }: Hit): boolean => start === 0 && end === text.length && suffix === undefined;
  const whole = hits.filter(isWhole);
  const names = whole.filter(({ lexicon }) => lexicon === 'entity');
  // The built-in registry has weighed it: a name without a mark is one wherever it stands.
  if (names.some(({ detail }) => (detail & ~Mark.preferred) === 0)) return 0;
  const marks = names.reduce((common, { detail }) => common & detail, EVERYDAY_NAMES);
  if (names.length > 0 && marks !== 0) return marks;
  const isWord =
    whole.some(({ lexicon }) => EVERYDAY.has(lexicon)) ||
    nameWords.some((word) => isWhole(word) && (word.detail & EVERYDAY_WORDS) !== 0);
  return isWord ? Mark.commonWord : 0;
}
