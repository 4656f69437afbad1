import { Mark } from '../../../data/registry/marks';
import { isDictionaryWord, isOfLanguage } from '../../orthography/ofLanguage';
import { COMMA } from '../../text/marks';
import { whetherWord, wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import { roleEnd } from '../roles';
import type { Proposal } from '../spans';
import { says } from '../words/saying';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { isMark, isOneOf, isPunctuation, isUnknown, isWord, isWordText } from '../words/wordTests';
import { isPersianFamily } from './familyNames';
import { toProposal } from './givenNames';

const SHORTEST = 4;
/** «بعدتر گفت: …», «رهگذری گفت: …»: when, or somebody of several. */
const NOBODY = wordSet(['بعدتر', 'پیشتر', 'قبلتر', 'اولی', 'دومی', 'سومی', 'رهگذری', 'عابری', 'همسایهای']);

const TOO = wordSet(['نیز', 'هم', 'همچنین']);
const MEANWHILE = wordSet(['در', 'با']);
const SPEAKING = wordSet([
  'گفتگو',
  'گفتوگو',
  'گفتوگویی',
  'گفتگویی',
  'اشاره',
  'بیان',
  'تشریح',
  'نشست',
  'جمع',
  'اینباره',
  'این',
]);

/** «لوله‌کش می‌گوید»: anybody of the trade. */
const isTrade = whetherWord(
  (word) => word.length > SHORTEST && /(?:خوان|فروش|کش|ساز|دوز|تراش|پزشک|نویس|شناس)$/.test(word),
);

/** «رخشانی مدیر کل آموزش و پرورش گفت»: a word that can only be a family name, the office that it holds, and what it says. */
function officerSaying(words: Words, token: number, known: Known): Proposal | undefined {
  if (!isUnknown(words, token) || !isPersianFamily(words, token) || isOfLanguage(words, token)) return undefined;
  if ((words.traits[token] & (Trait.inflected | Trait.verb | Trait.time | Trait.demonym)) !== 0) return undefined;
  const end = roleEnd(words, token + 1, known);
  if (end === token + 1) return undefined;
  const next = isOneOf(words, end, TOO) ? end + 1 : end;
  const speaks =
    says(words, next) ||
    isWordText(words, next, 'ضمن') ||
    (isOneOf(words, next, MEANWHILE) && isOneOf(words, next + 1, SPEAKING));
  return speaks ? toProposal(words, token, token + 1, 0.8) : undefined;
}

/** «تمجیدی تأکید کرد …», «حاتمی افزود: …»: nobody but a person says so, where an unknown word or a family's name opens the sentence. */
export function bySaying(words: Words, token: number, known: Known, open: Known): Proposal | undefined {
  const opens = token === 0 || isPunctuation(words, token - 1);
  if (!opens || known.has(token) || !isWord(words, token)) return undefined;
  if (words.tokens.ends[token] - words.tokens.starts[token] < SHORTEST) return undefined;
  if (isMark(words, token - 1, COMMA) || !says(words, token + 1)) return officerSaying(words, token, known);
  if ((words.traits[token] & (Trait.inflected | Trait.verb | Trait.time | Trait.demonym)) !== 0) return undefined;
  // «رهگذر گفت»: anybody who is one.
  if (isDictionaryWord(words, token) || isOneOf(words, token, NOBODY) || isTrade(words, token)) return undefined;
  const family = open.get(token);
  const isFamily =
    family?.type === 'person' &&
    family.end === token + 1 &&
    family.candidates.some(({ needs }) => (needs & Mark.family) !== 0);
  if ((family !== undefined && !isFamily) || !isUnknown(words, token)) return undefined;
  return toProposal(words, token, token + 1, 0.76);
}
