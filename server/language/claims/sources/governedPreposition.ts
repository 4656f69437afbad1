import { contextWords } from '../words/contextWords';
import { DOCUMENT_NOUNS, SPEAKERS } from '../words/vocabulary';
import { hitAt, Word, wordText } from '../words/words';
import type { PhraseContext } from './nounPhrase';
import { opensOccasion } from './occasions';
import { comesFrom, worksThere } from './origins';

/** Words after which a preposition still belongs to the name or office: «مبارزه با», «رسیدگی به», «در امور». */
const GOVERNING = contextWords('governing');
const FIELDS = new Set([
  'امور',
  'صنعت',
  'حوزه',
  'بخش',
  'زمینه',
  'بازار',
  'مجلس',
  'سازمان',
  'دانشگاه',
  'کابینه',
  'شورای',
  'پارلمان',
  'نهاد',
  'دولت',
  'استان',
]);

/** «پژوهشی در نشریهٔ نیچر», «مطالعه‌ای در دانشگاه آکسفورد»: where the document comes from. */
function isDocumentIn({ words, names, entities }: PhraseContext, first: number, at: number): boolean {
  const head = hitAt(words, first, 'documentNoun');
  if (head === undefined || at - first > FARTHEST_PLACE) return false;
  if (head.suffix?.kind !== 'indefinite' && head.suffix?.kind !== 'ya') return false;
  const entity = names.entityOf[at + 1];
  const named = entity >= 0 && entities[entity].type !== 'person';
  const next = hitAt(words, at + 1, 'speaker') ?? hitAt(words, at + 1, 'mediaName');
  return named || next !== undefined;
}

/** «در بخش دیگری از سخنان خود»: of what is said, no section of an organ. */
const isPartOfSpeech = ({ words }: PhraseContext, part: number, to: number): boolean =>
  wordText(words, part) === 'بخش' &&
  part + 1 < to &&
  /^(?:دیگر|دیگری|پایانی|نخست|اول|دوم|سوم|از)$/.test(wordText(words, part + 1));

/** «یکی از این زنان», «ده تن از آنان». */
const SOME = contextWords('some');

/** How many words may count people, and how many may say that they are some. */
const LONGEST_COUNT = 7;
const LONGEST_SOME = 3;

const PLACES = /^(?:ولایت|ولسوالی|استان|شهر|شهرستان|منطقه|ناحیه|شمال|جنوب|شرق|غرب)$/;

/** «گزارش تازه‌ای در …»: the words between the document and its place. */
const FARTHEST_PLACE = 3;

/** «یک مقام محلی در کنارک», «یک منبع امنیتی در شهر بغداد», «یک منبع آگاه در هلال احمر»: where those are who are not named; a man «در پاریس» merely spoke there. */
function isBasedThere({ words, names, entities }: PhraseContext, first: number, at: number): boolean {
  if (hitAt(words, first, 'vagueSource') === undefined && wordText(words, first) !== 'منبعهای') return false;
  const entity = names.entityOf[PLACES.test(wordText(words, at + 1)) ? at + 2 : at + 1];
  if (entity >= 0 && (entities[entity].type === 'organisation' || entities[entity].type === 'place')) return true;
  // «یک منبع آگاه در فدراسیون», «… در این شرکت»
  const organ = hitAt(words, (words.flags[at + 1] & Word.demonstrative) === 0 ? at + 1 : at + 2, 'speaker');
  if (organ !== undefined && organ.suffix === undefined && SPEAKERS[organ.row].kind === 'organ') return true;
  for (let token = first + 1; token < at; token += 1)
    if (wordText(words, token) === 'محلی')
      return words.flags[at + 1] === 0 && names.dateEnd[at + 1] < 0 && !opensOccasion(wordText(words, at + 1));
  return false;
}

/** «پزشکان بدون مرز», «وزیر بدون کابینه»; «وزیر بدون اشاره به …» says how he speaks. */
const LACKED = /^(?:مرز|مرزها|کابینه|وزارتخانه)$/;

/** «کودکان [بدون شناسنامه]» */
const isPlural = (word: string): boolean => /..(?:ان|ها|های)$/.test(word);

/** A noun phrase as far as it has been read: where it began and where it ends at the latest, the end excluded. */
export interface PhraseSoFar {
  readonly first: number;
  readonly to: number;
  /** It holds a role whose holder is named by a place: «استاندار». */
  reachesPlace: boolean;
  holdsRole: boolean;
}

/** Whether the preposition at `at` belongs to the phrase: «سازمان مبارزه با حوادث», «باشنده‌ای از هرات», «سفیر ایران در چین». */
export function isGovernedPreposition(
  context: PhraseContext,
  { first, to, reachesPlace, holdsRole }: Readonly<PhraseSoFar>,
  at: number,
): boolean {
  const { words, names, entities } = context;
  if ((words.flags[at] & Word.prep) === 0 || at + 1 >= to || at === first) return false;
  const before = wordText(words, at - 1);
  const preposition = wordText(words, at);
  const next = wordText(words, at + 1);
  // «متهم به قتل», but «متهم پس از انتقال به زندان»
  if (GOVERNING.has(before) && (before !== 'متهم' || preposition === 'به')) return true;
  if (preposition === 'بدون') return LACKED.test(next) || (isPlural(before) && at + 2 >= to);
  if (preposition === 'در') {
    if (isDocumentIn(context, first, at) || worksThere(context, first, at, to)) return true;
    if (FIELDS.has(next) && !isPartOfSpeech(context, at + 1, to) && (words.flags[at + 1] & Word.demonstrative) === 0) {
      return next === 'امور' || holdsRole || hitAt(words, first, 'vagueSource') !== undefined || reachesPlace;
    }
    const entity = names.entityOf[at + 1];
    if (isBasedThere(context, first, at)) return true;
    return reachesPlace && entity >= 0 && entities[entity].type !== 'person';
  }
  // «نامهٔ وزیر نیرو به رئیس مجلس»
  const document = hitAt(words, first, 'documentNoun');
  if (preposition === 'به' && document !== undefined && DOCUMENT_NOUNS[document.row].group === 'letter') return true;
  // «نمایندهٔ ایران نزد سازمان‌های بین‌المللی»
  if (preposition === 'نزد') return reachesPlace;
  if (preposition === 'از' && comesFrom(context, first, at, to)) return true;
  if (preposition !== 'از') return false;
  // «بیش از هزار و ۲۰۰ تن از استادان»
  if (/^(?:تن|نفر)$/.test(before)) return at - first <= LONGEST_COUNT;
  // «باشنده‌ای از هرات», «یکی از نمایندگان», «شماری از اهالی».
  return at - first <= LONGEST_SOME && ((next !== 'این' && before.endsWith('ای')) || SOME.has(before));
}
