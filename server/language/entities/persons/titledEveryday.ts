import { NameClass } from '../../../data/names/classes';
import { isAdjective } from '../../orthography/ofLanguage';
import { COMMA, SEMICOLON } from '../../text/marks';
import { wordSet } from '../../text/vocabulary';
import { contextWords } from '../words/contextWords';
import { NISBA } from '../words/endings';
import { says } from '../words/saying';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import {
  classesAt,
  endsWith,
  isBoundary,
  isMark,
  isOneOf,
  isPunctuation,
  isWord,
  isWordText,
} from '../words/wordTests';

/** Family names that are everyday words and adjectives besides, right behind a title: «سرهنگ آزاد با بیان اینکه …». */

/** How people of that title are, and nobody's name: «سرهنگ بازنشسته», «خانم مسن». */
const DESCRIBED = [...contextWords('describes-titled')];
const DESCRIBING = wordSet([...DESCRIBED, ...contextWords('field')]);
/** «خانم میانسالی». */
const SOME_SUCH = wordSet(DESCRIBED.map((word) => `${word}ی`));
/** Behind whom these stand speaks: «با اشاره به …», «در گفت‌وگو با …». */
const SPEAKING = wordSet([
  'بیان',
  'اشاره',
  'تاکید',
  'اعلام',
  'تایید',
  'تقدیر',
  'تبریک',
  'تسلیت',
  'ابراز',
  'انتقاد',
  'قدردانی',
]);
const TALK = wordSet(['گفتوگو', 'گفتوگوی', 'گفت', 'مصاحبه', 'واکنش', 'پاسخ', 'جمع']);
const LEADING = wordSet(['ریاست', 'وکالت', 'سرپرستی', 'فرماندهی', 'مدیریت', 'قضاوت']);
/** Titles before which women are described as often as named: «خانم جوان». */
const LADY = 'خانم';
const OF_A_NAME = NameClass.common | NameClass.organisationWord | NameClass.given | NameClass.weakGiven;

/** Whether a word says how the woman is whom the title before it means: «خانم مسن». */
export const isDescribedLady = (words: Words, token: number): boolean =>
  isWordText(words, token - 1, LADY) && (isOneOf(words, token, DESCRIBING) || isOneOf(words, token, SOME_SUCH));

/** How sure such a name is, against a tagger that has seen the word everywhere else. */
export const TITLED = 0.96;

/** Whether the everyday word at `at`, behind the title at `title`, is somebody's family name. */
export function isTitledEveryday(words: Words, title: number, at: number): boolean {
  if (!isWord(words, at)) return false;
  const classes = words.classes[at];
  // «آزاد», «دریافت»: nouns that verbs complete stand among them.
  if (classes === NameClass.verb || (classes & ~(OF_A_NAME | NameClass.verb)) !== 0) return false;
  if (isOneOf(words, at, DESCRIBING) || (words.traits[at] & (Trait.inflected | Trait.time | Trait.demonym)) !== 0)
    return false;
  // «دکتر داخلی», «سردار ملی»: of which kind he is.
  if (endsWith(words, at, NISBA) && isAdjective(words, at)) return false;
  const behind = at + 1;
  // «ملا شیرین، والی …».
  const marked = isMark(words, behind, COMMA) || isMark(words, behind, SEMICOLON);
  if (marked) return (classesAt(words, behind + 1) & NameClass.role) !== 0;
  if (speaks(words, behind)) return true;
  // «به ریاست قاضی پسندیده برگزار شد».
  const led = isOneOf(words, title - 1, LEADING) && isWordText(words, title - 2, 'به');
  return led && (isPunctuation(words, behind) || isBoundary(words, behind) || isBoundary(words, behind + 1));
}

const speaks = (words: Words, token: number): boolean => says(words, token) || isSpeaking(words, token);

/** «… با بیان اینکه», «… در گفت‌وگو با». */
export const isSpeaking = (words: Words, token: number): boolean =>
  (isWordText(words, token, 'با') && isOneOf(words, token + 1, SPEAKING)) ||
  (isWordText(words, token, 'در') && isOneOf(words, token + 1, TALK));

/** What one formally does who says something. */
export const DECLARES = wordSet(['اظهار', 'تصریح', 'خاطرنشان', 'خاطر', 'افزود', 'بیان', 'عنوان', 'یادآور', 'اضافه']);
