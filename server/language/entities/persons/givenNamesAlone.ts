import { NameClass } from '../../../data/names/classes';
import { isOfLanguage } from '../../orthography/ofLanguage';
import { Gap } from '../../text/fold';
import { COMMA } from '../../text/marks';
import { anyOf, perWord, wordSet } from '../../text/vocabulary';
import type { Known } from '../grow';
import { registryEntry } from '../registry/registry';
import type { Proposal } from '../spans';
import { contextWords } from '../words/contextWords';
import { NISBA } from '../words/endings';
import { DOING_VERBS } from '../words/lightVerbs';
import { endsPlural, pluralsOf } from '../words/plurals';
import type { Words } from '../words/words';
import {
  classesAt,
  endsWith,
  isBoundary,
  isCopula,
  isCounted,
  isMark,
  isOneOf,
  isPunctuation,
  isUnknown,
  isWord,
  isWordText,
  mayName,
} from '../words/wordTests';
import { givenEnd, toProposal } from './givenNames';

const RELATIVES = wordSet(contextWords('relative'));
/** Whether a word at a token says whose somebody is, where he lives or what he learns. */
export const isRelative = (words: Words, token: number): boolean => isOneOf(words, token, RELATIVES);
const KINDRED = [...contextWords('kin')];
/** «پسرش», «نوه‌اش», «عمویمان»: whose kin somebody is, by the ending that the noun's last letter asks for. */
const KIN = wordSet(KINDRED.flatMap((noun) => possessed(noun)));

function possessed(noun: string): readonly string[] {
  const last = noun.at(-1);
  if (last === 'ه' || last === 'ی')
    return ['اش', 'ام', 'ات', 'مان', 'تان', 'شان', 'یمان', 'یشان'].map((ending) => noun + ending);
  const glide = last === 'و' || last === 'ا' ? 'ی' : '';
  return ['ش', 'م', 'ت', 'مان', 'تان', 'شان'].map((ending) => noun + glide + ending);
}
/** «دوستانش», «همکارانش»: who is with somebody. */
const COMPANIONS = anyOf(KIN, wordSet([...KINDRED.map((noun) => `${noun}انش`), 'خانوادهاش', 'همدستش', 'همدستانش']));
/** Whether somebody's kin is spoken of at a token. */
export const isKinOf = (words: Words, token: number): boolean => isOneOf(words, token, KIN);

const AGED = wordSet(['ساله', 'سالهای']);

const BY_NAMES = pluralsOf(['نامهای', 'اسامی']);

/** «به نام سهراب», «به نام‌های سهراب و آرش». */
function isCalled(words: Words, token: number): boolean {
  const by = (at: number): boolean => isWordText(words, at - 1, 'به');
  if (isWordText(words, token - 1, 'نام')) return by(token - 1);
  const byNames = (at: number): boolean =>
    endsPlural(words, at, BY_NAMES) && by(isOneOf(words, at, BY_NAMES.joined) ? at : at - 1);
  if (byNames(token - 1)) return true;
  let at = token;
  while (at > token - MOST_CALLED && isListed(words, at) && mayName(words, at - 2)) at -= 2;
  return at < token && byNames(at - 1);
}

const SOMEBODY = wordSet(contextWords('somebody'));
const isSomebody = (words: Words, token: number): boolean => isOneOf(words, token, SOMEBODY);
const OTHERS = wordSet(['او', 'خود', 'خودش', 'این', 'آن', 'مستعار', 'مستعارش', 'خانوادگی', 'وی', 'من', 'یکی']);
const ENDS = wordSet(['را', 'که', 'در', 'از', 'با', 'و', 'به', 'بود', 'است', 'زندگی', 'آشنا', 'ازدواج', 'دل']);

/** One word that ends its phrase, whatever it is elsewhere. */
const isAnyName = (words: Words, token: number): boolean =>
  isWord(words, token) &&
  !isOneOf(words, token, OTHERS) &&
  (isOneOf(words, token + 1, ENDS) || isPunctuation(words, token + 1));

const MOST_CALLED = 8;

/** Whether a comma or «و» stands before a token. */
const isListed = (words: Words, token: number): boolean =>
  isMark(words, token - 1, COMMA) || isWordText(words, token - 1, 'و');

const GIVEN = NameClass.given | NameClass.weakGiven;

/** What somebody is to whoever is named behind. */
export const RELATIONS = wordSet([
  ...['همسر', 'پسر', 'دختر', 'برادر', 'خواهر', 'مادر', 'پدر', 'فرزند', 'نوه', 'شوهر'],
  ...['خواهرزاده', 'برادرزاده', 'نامزد', 'عروس', 'داماد'],
]);

/** «همسر حتشپسوت، …», but «همسر غیرتی», «خواهر سه‌قلو»: a word that the language has not, nor its endings or compounds, is whose kin one is. */
const isWhoseKin = (words: Words, token: number, known: Known): boolean =>
  isOneOf(words, token - 1, RELATIONS) &&
  isUnknown(words, token) &&
  !known.has(token) &&
  isBoundary(words, token + 1) &&
  !isOfLanguage(words, token) &&
  !endsWith(words, token, NISBA) &&
  !isParted(words, token);

/** Whether a half-space stands inside a word. */
function isParted({ text, tokens }: Words, token: number): boolean {
  for (let unit = tokens.starts[token] + 1; unit < tokens.ends[token]; unit += 1)
    if ((text.gaps[unit] & Gap.half) !== 0) return true;
  return false;
}

/** «پسرش سهراب», «همسر حتشپسوت»: one name alone, by kinship. */
export function byKinship(words: Words, token: number, known: Known): Proposal | undefined {
  if (hasCompanions(words, token, known)) return toProposal(words, token, token + 1, 0.97);
  if (isOneOfPair(words, token, known)) return toProposal(words, token, token + 1, 0.76);
  if (isWhoseKin(words, token, known)) return toProposal(words, token, token + 1, 0.8);
  if (isAmongKin(words, token)) return listedKin(words, token, known);
  const called = isCalled(words, token);
  const kin = isKinOf(words, token - 1);
  if (!called && !kin && !(isKinOf(words, token - 2) && isPunctuation(words, token - 1))) return undefined;
  // «برادرم عبود روز آخر شهید شد»: a word that the language has not; «پدرش لوله‌کش بود» says what he was.
  if (kin && isUnknown(words, token) && !isOfLanguage(words, token) && !known.has(token)) {
    // «همکارش لیوان دراگمن»: or two of them.
    const second = token + 1;
    const isWhole = isUnknown(words, second) && !isOfLanguage(words, second) && !known.has(second);
    const end = isWhole ? token + 2 : second;
    const isNamed = isBoundary(words, end) && !isCopula(words, end);
    return isNamed ? toProposal(words, token, end, 0.84) : undefined;
  }
  // «دخترش باران جایزه را گرفت»: whatever word she is called by, before what one is given.
  if (kin && (words.classes[token] & NameClass.weakGiven) !== 0 && isOneOf(words, token + 1, PRIZES))
    return known.has(token) ? undefined : toProposal(words, token, token + 1, 0.8);
  // «دخترش پریسا مدال گرفت»: what is nothing but a given name, and no family name behind it.
  if (kin && words.classes[token] === NameClass.given && isWord(words, token + 1) && !mayName(words, token + 1))
    return known.has(token) ? undefined : toProposal(words, token, token + 1, 0.8);
  const listed = called && !isWordText(words, token - 1, 'نام');
  const strict = called && !listed;
  // «دختری به نام آبان»: of whom it is said so, whatever word it is.
  if (strict && isSomebody(words, token - 3) && isAnyName(words, token))
    return toProposal(words, token, token + 1, 0.86);
  const end = givenEnd(words, token, strict ? NameClass.given : NameClass.given | NameClass.weakGiven);
  const next = called && (words.classes[end] & NameClass.common) !== 0;
  if (end === 0 || known.has(token) || !(next || isBoundary(words, end))) return undefined;
  // «پسرش امید دارد که …»: what he has and does.
  if (kin && (words.classes[token] & NameClass.common) !== 0 && isOneOf(words, end, DOING_VERBS)) return undefined;
  return toProposal(words, token, end, 0.8);
}

/** «مهران و دوستانش», «بهار و همسرش», but «ایران و دوستانش»: a given name, whichever town or season it is besides, and who is with him. */
const hasCompanions = (words: Words, token: number, known: Known): boolean =>
  givenEnd(words, token, GIVEN) === token + 1 &&
  isWordText(words, token + 1, 'و') &&
  isOneOf(words, token + 2, COMPANIONS) &&
  (token === 0 || isBoundary(words, token - 1)) &&
  !isLand(known.get(token));
/** «بابک و ساناز جدا شدند»: two names that are nothing else, and all of their phrase. Which of them stands at a token. */
const isOneOfPair = (words: Words, token: number, known: Known): boolean => {
  const first = isWordText(words, token + 1, 'و') ? token : token - 2;
  const isName = (at: number): boolean =>
    isWord(words, at) &&
    words.classes[at] === NameClass.given &&
    givenEnd(words, at, NameClass.given) === at + 1 &&
    !known.has(at);
  return (
    isName(first) &&
    isWordText(words, first + 1, 'و') &&
    isName(first + 2) &&
    isBoundary(words, first - 1) &&
    !isWordText(words, first - 1, 'و') &&
    isBoundary(words, first + 3)
  );
};
const isLand = (entry: Proposal | undefined): boolean =>
  entry !== undefined && (entry.type !== 'place' || LANDS.has(registryEntry(entry.candidates[0].row).subtype));
const LANDS: ReadonlySet<string> = new Set(['country', 'province', 'region', 'continent', 'territory']);

const PRIZES = wordSet(['جایزه', 'مدال', 'جام', 'لوح', 'تندیس', 'دیپلم', 'سیمرغ']);

/** «دو پسر، فرهاد و امید، …»: whether a token stands in a list of names behind so many of somebody's kin. */
export function isAmongKin(words: Words, token: number): boolean {
  for (let at = token; at > token - MOST_CALLED && isListed(words, at); at -= 2) {
    if (isMark(words, at - 1, COMMA) && isOneOf(words, at - 2, RELATIONS) && isCounted(words, at - 2)) return true;
    if (givenEnd(words, at - 2, GIVEN) !== at - 1) return false;
  }
  return false;
}

function listedKin(words: Words, token: number, known: Known): Proposal | undefined {
  const end = givenEnd(words, token, GIVEN);
  return end === 0 || known.has(token) || !isBoundary(words, end) ? undefined : toProposal(words, token, end, 0.8);
}

/** «عبدالودود، دکان‌دار ۴۰ ساله، …»: a given name alone, by the trade or the age after the comma. */
export function byApposition(words: Words, token: number, known: Known): Proposal | undefined {
  if ((token > 0 && !isBoundary(words, token - 1)) || known.has(token)) return undefined;
  const strictEnd = givenEnd(words, token, NameClass.given);
  const openly = token === 0 || isPunctuation(words, token - 1);
  // «شبنم، شاگرد پیشین صنف دهم»: an everyday word that opens the sentence, where nobody else could be meant.
  const weakEnd = openly && strictEnd === 0 ? givenEnd(words, token, NameClass.weakGiven) : 0;
  if (weakEnd === token + 1 && isMark(words, weakEnd, COMMA) && isOneOf(words, weakEnd + 1, RELATIVES))
    return toProposal(words, token, weakEnd, 0.78);
  const end = strictEnd;
  // «عبدالکبیر سرپرست آن است»: without a comma, where it opens a sentence.
  const opens = token === 0 || (isPunctuation(words, token - 1) && !isMark(words, token - 1, COMMA));
  if (end === token + 1 && opens && isServant(words, token) && isOffice(words, end))
    return toProposal(words, token, end, 0.75);
  if (end === 0 || !isPunctuation(words, end) || words.text.units[words.tokens.starts[end]] !== COMMA) return undefined;
  const role = (classesAt(words, end + 1) & NameClass.role) !== 0 || isOneOf(words, end + 1, RELATIVES);
  const aged = [end + 1, end + 2, end + 3, end + 4].some((at) => isOneOf(words, at, AGED));
  return role || aged ? toProposal(words, token, end, 0.75) : undefined;
}

/** «عبدالکبیر», «حمدالله»: who is called so needs no other name in Afghanistan. */
const isServant = perWord((word) => word.startsWith('عبدال') || word.endsWith('الله'));

/** Whether a token is an office, and nothing that a name could end with. */
const isOffice = (words: Words, token: number): boolean =>
  isWord(words, token) && (words.classes[token] & (NameClass.role | NameClass.honorific)) === NameClass.role;
