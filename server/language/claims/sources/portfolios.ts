import portfolios from '../../../data/claims/portfolios.tsv';
import { openTable } from '../../../data/table';
import { foldKey } from '../../text/fold';
import { TokenClass } from '../../text/tokens';
import { hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import type { PhraseContext } from './nounPhrase';
import { startsRoleOrPerson } from './nounPhrase';

/** The fields of ministries and commissions that hold a comma, longest first, as folded tokens. */
const FIELDS: readonly (readonly string[])[] = (() => {
  const table = openTable(portfolios);
  const fields: string[][] = [];
  for (let row = 0; row < table.size; row += 1)
    for (const field of table.list(row, 'phrases'))
      fields.push(
        field
          .replaceAll('،', ' ، ')
          .split(' ')
          .filter((word) => word !== '')
          .map((word) => (word === '،' ? word : foldKey(word))),
      );
  return fields.sort((a, b) => b.length - a.length);
})();

/** How many words a field may have before its first comma: «میراث فرهنگی، …». */
const FARTHEST_COMMA = 2;

/** «وزیر علوم، تحقیقات و فناوری»: the last token of the fields for which an office stands; `last` where no list goes on. */
export function portfolioEnd(context: PhraseContext, first: number, last: number, to: number): number {
  const { words } = context;
  for (let start = Math.max(first, last + 1 - FARTHEST_COMMA); start <= last; start += 1) {
    const end = knownEnd(words, start, last, to);
    if (end > last) return withWhose(context, end, to);
  }
  return last;
}

/** «اتاق بازرگانی، صنایع، معادن و کشاورزی تهران» */
function withWhose({ words, names, entities }: PhraseContext, end: number, to: number): number {
  const entity = names.entityOf[end + 1];
  const span = names.spans.get(entity);
  if (span?.first !== end + 1 || span.last >= to || entities[entity].type === 'person') return end;
  return (words.flags[span.last + 1] & Word.object) !== 0 ? end : span.last;
}

function knownEnd(words: Words, start: number, last: number, to: number): number {
  for (const field of FIELDS) {
    const end = start + field.length - 1;
    if (end >= to || field.indexOf('،') !== last + 1 - start) continue;
    if (field.every((word, index) => isWord(words, start + index, word))) return end;
  }
  return last;
}

const isWord = (words: Words, token: number, word: string): boolean =>
  word === '،' ? isPunctuation(words, token, '،') : wordText(words, token) === word;

/** «رئیس کمیسیون شوراها، امور داخلی و حقوقی در نشست گفت»: the same for fields that no list knows, where no object follows. */
export function listedEnd(context: PhraseContext, first: number, last: number, to: number): number {
  const { words } = context;
  if (hitAt(words, first, 'role') === undefined && hitAt(words, first, 'speaker') === undefined) return last;
  let end = last;
  while (isPunctuation(words, end + 1, '،')) {
    const item = itemEnd(context, end + 2, to);
    if (item < end + 2) return last;
    end = item;
  }
  if (end === last || (words.flags[end + 1] & Word.and) === 0) return last;
  const field = itemEnd(context, end + 2, to);
  if (field < end + 2 || field + 1 > to) return last;
  const closing = withWhose(context, field, to);
  // «…، گمرک و بانک‌ها را مقصر می‌داند»: the list is the object.
  const follows = closing + 1 < to ? words.flags[closing + 1] : Word.verb;
  return (follows & (Word.prep | Word.adverb | Word.demonstrative | Word.verb)) !== 0 &&
    !hasObject(words, closing + 1, to)
    ? closing
    : last;
}

/** The last token of one of the fields: plain nouns, no people. */
function itemEnd(context: PhraseContext, from: number, to: number): number {
  const { words, names } = context;
  let token = from;
  while (
    token < to &&
    token < from + LONGEST_ITEM &&
    words.reading.tokens.classes[token] === TokenClass.word &&
    words.flags[token] === 0 &&
    words.verbOf[token] < 0 &&
    names.dateEnd[token] < 0 &&
    names.entityOf[token] < 0 &&
    !startsRoleOrPerson(context, token)
  )
    token += 1;
  return token - 1;
}

const LONGEST_ITEM = 3;

function hasObject(words: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) {
    if ((words.flags[token] & Word.object) !== 0) return true;
    if (words.verbOf[token] >= 0 || isPunctuation(words, token, '،')) return false;
  }
  return false;
}
