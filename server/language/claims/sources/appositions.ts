import type { ResolvedEntity } from '../../entities/types';
import { TokenClass } from '../../text/tokens';
import { areOwnPeople, arePeopleOfSomebody } from '../words/ownPeople';
import { SPEAKERS } from '../words/vocabulary';
import { hitAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import {
  CONJUNCTION,
  isSpeakerPhrase,
  nextComma,
  type PhraseContext,
  simpleEnd,
  startsRoleOrPerson,
} from './nounPhrase';
import { opensOccasion } from './occasions';
import { speaks } from './origins';
import { listedEnd, portfolioEnd } from './portfolios';

/** What follows a phrase: its verb («X، Y، گفت»), or what is said («به گفتهٔ X، Y، …»). */
export type Following = 'verb' | 'content';

/** The last token of the noun phrase that begins at `first`, appositions included. */
export function phraseEnd(context: PhraseContext, first: number, to: number, following: Following = 'verb'): number {
  const { words } = context;
  if (isSpeakerPhrase(words, first)) return withHisOwn(words, first, to);
  let last = withTown(context, simpleEnd(context, first, to), to);
  for (let count = 0; last + 1 < to && isPunctuation(words, last + 1, '،'); count += 1) {
    const next = last + 2;
    const listed = Math.max(
      portfolioEnd(context, first, last, to),
      constituencyEnd(context, first, last, to),
      coordinateEnd(context, first, last, to, following),
      count === 0 && following === 'verb' ? listedEnd(context, first, last, to) : last,
    );
    if (listed > last) {
      last = listed;
      continue;
    }
    const end = appositionEnd(context, first, next, to, following, count);
    if (end < next) break;
    last = end;
  }
  return trimEnd(context, first, last);
}

/** «روزنامهٔ زمان چاپ استانبول»: where a paper is printed is part of what it is called. */
function withTown({ words, names, entities }: PhraseContext, last: number, to: number): number {
  if (last + 2 >= to || !/^(?:چاپ|منتشره)$/.test(wordText(words, last + 1))) return last;
  const place = names.entityOf[last + 2];
  return place >= 0 && entities[place].type === 'place' ? (names.spans.get(place)?.last ?? last) : last;
}

/** «او و همکارانش», «وی و همسرش»; `first` where nobody of his speaks with him. */
const withHisOwn = (words: Words, first: number, to: number): number =>
  first + 2 < to && (words.flags[first + 1] & Word.and) !== 0 && areOwnPeople(wordText(words, first + 2))
    ? first + 2
    : first;

/** «جین شاهین، سناتور …، و جو ویلسون، نماینده …،»: the second of two who speak together; `last` where there is none. */
function coordinateEnd(context: PhraseContext, first: number, last: number, to: number, following: Following): number {
  const next = last + 3;
  if (following !== 'verb' || next >= to || (context.words.flags[last + 2] & Word.and) === 0) return last;
  if (!startsRoleOrPerson(context, first) || !startsRoleOrPerson(context, next)) return last;
  return phraseEnd(context, next, to, following);
}

const CONSTITUENTS =
  /^(?:نماینده|نمایندهی|نمایندگان|منتخب|وزیران|وزرای|سران|رهبران|روسای|سفیران|سفرای|مقامات|مقامهای|استانداران|فرمانداران)$/;

/** «نماینده مردم اهواز، کارون، باوی و حمیدیه در مجلس»: the places for which somebody sits; `last` where no list goes on. */
function constituencyEnd({ words, names, entities }: PhraseContext, first: number, last: number, to: number): number {
  const entity = names.entityOf[first];
  // «فرانسه، آلمان و بریتانیا», «عفو بین‌الملل، دیده‌بان حقوق بشر و …»: those of a kind who speak together.
  const together = entity >= 0 && names.spans.get(entity)?.first === first ? entities[entity].type : undefined;
  const kind = sitsFor(words, first, last) ? 'place' : together;
  if (kind === undefined) return last;
  const isOf = (token: number, type: ResolvedEntity['type']): boolean =>
    token < to && names.entityOf[token] >= 0 && entities[names.entityOf[token]].type === type;
  const endOf = (token: number): number => names.spans.get(names.entityOf[token])?.last ?? token;
  if (!isOf(last, kind)) return last;
  let end = last;
  let closed = false;
  while (
    !closed &&
    (isPunctuation(words, end + 1, '،') || (words.flags[end + 1] & Word.and) !== 0) &&
    isOf(end + 2, kind)
  ) {
    closed = !isPunctuation(words, end + 1, '،');
    end = endOf(end + 2);
  }
  if (!closed) return last;
  return wordText(words, end + 1) === 'در' && isOf(end + 2, 'organisation') ? endOf(end + 2) : end;
}

/** Whether the office of somebody who sits for places stands in a phrase: «احمد فرهنگی نماینده تبریز», «احمد فرهنگی، نماینده تبریز». */
function sitsFor(words: Words, first: number, last: number): boolean {
  for (let token = last; token >= first && !isPunctuation(words, token, '،'); token -= 1)
    if (CONSTITUENTS.test(wordText(words, token))) return true;
  return false;
}

/** The last token of the apposition that begins at `next`, or -1. */
function appositionEnd(
  context: PhraseContext,
  first: number,
  next: number,
  to: number,
  following: Following,
  count: number,
): number {
  const { words, names, entities } = context;
  if (!opensApposition(context, next, to, following)) return -1;
  // «علی احمدی، هماهنگ‌کنندهٔ سازمان ملل، از ژنو هشدار داد»: whence he speaks, once he has been explained.
  const from = count > 0 && wordText(words, next) === 'از' ? names.entityOf[next + 1] : -1;
  if (from >= 0 && entities[from].type === 'place' && nextComma(words, next, to) < 0) return -1;
  const isRole = startsRoleOrPerson(context, next);
  if (following === 'content' && isRole && !mayExplain(context, first, next)) return -1;
  // «به گفته یک منبع مطلع، عزیزی …»: what is said begins; who has no name is not named behind a comma.
  if (following === 'content' && hitAt(words, first, 'vagueSource') !== undefined) return -1;
  if (following === 'content' && !isRole) {
    // What is said begins after a comma too: only what stands right behind a person's name explains it.
    const entity = names.entityOf[first];
    const comma = nextComma(words, next, to);
    const named = entity >= 0 && entities[entity].type === 'person';
    // «به گفتهٔ زلنسکی، روسیه زیرساخت‌ها، …»: a country explains nobody.
    if (names.entityOf[next] >= 0 && entities[names.entityOf[next]].type === 'place') return -1;
    // «همسر او، گل‌نسا،»
    if (arePeopleOfSomebody(wordText(words, first)) && count === 0 && comma > next && comma - next <= LONGEST_NAME)
      return comma - 1;
    if (
      !named ||
      count > 0 ||
      comma < 0 ||
      comma - next > LONGEST_EXPLANATION ||
      (words.flags[comma + 1] & Word.que) !== 0
    )
      return -1;
  }
  if (!isRole && following === 'verb' && opensList(context, next, to)) return -1;
  const whole = wholeApposition(context, next, to, following);
  if (whole >= next) return whole;
  // «از مالباختگان پرونده که …»: the preposition opens it.
  const opening = wordText(words, next) === 'از' ? next + 1 : next;
  const end = simpleEnd(context, opening, to);
  if (end < opening) return -1;
  // «سرمربی ملوان، داوری را …»: the object.
  if (end + 1 < to && (words.flags[end + 1] & Word.object) !== 0) return -1;
  const closed =
    end + 1 >= to ||
    isPunctuation(words, end + 1, '،') ||
    words.verbOf[end + 1] >= 0 ||
    (opening > next && names.dateEnd[end + 1] >= 0) ||
    (following === 'verb' && (words.flags[end + 1] & Word.que) !== 0);
  // «به گفتهٔ احمدی، وزیر استعفا کرده است»: what no second comma closes is what is said.
  if (following === 'content' && isRole) return end + 1 < to && isPunctuation(words, end + 1, '،:«(') ? end : -1;
  return closed || isRole ? end : -1;
}

/** «علی احمدی، وزیر نیرو،», «همسر او، گل‌نسا،»: an office explains a name, a name an office; an organ is explained by neither. */
function mayExplain({ words, names, entities }: PhraseContext, first: number, next: number): boolean {
  // «به گفتهٔ «مریم سلطانی»، مدیر این مرکز،», «سرهنگ رضا عبدالحسینی، رئیس پلیس راه،»
  const isPerson = (token: number): boolean =>
    names.entityOf[token] >= 0 && entities[names.entityOf[token]].type === 'person';
  const isName = isPerson(next);
  const head = isPunctuation(words, first, '«"“') ? first + 1 : first;
  if (isPerson(head) || (isPerson(next - 2) && hitAt(words, first, 'role') !== undefined)) return !isName;
  if (!isName) return false;
  // «همسر او», «مادرش»
  return hitAt(words, first, 'role') !== undefined || arePeopleOfSomebody(wordText(words, first));
}

/** «…، زعفران، پسته و سنگ مرمر را …»: several things that are one object. */
function opensList({ words }: PhraseContext, next: number, to: number): boolean {
  const comma = nextComma(words, next, to);
  if (comma < 0 || comma - next > LONGEST_LISTED) return false;
  let joined = false;
  for (let token = comma + 1; token < to; token += 1) {
    if ((words.flags[token] & Word.object) !== 0) return joined;
    joined ||= (words.flags[token] & Word.and) !== 0;
    if (words.verbOf[token] >= 0 || (words.flags[token] & (Word.prep | Word.que | Word.demonstrative)) !== 0)
      return false;
  }
  return false;
}

const LONGEST_LISTED = 4;

/** How many words a name may have that no registry knows. */
const LONGEST_NAME = 3;

/** «پژوهشگر حقوق دیجیتال», «دکاندار در کوته سنگی». */
const LONGEST_EXPLANATION = 6;

/** An apposition between two commas, with whatever prepositions it holds: «دکاندار در کوته سنگی،», «استاد … و از مدیران …،». */
function wholeApposition({ words, names }: PhraseContext, next: number, to: number, following: Following): number {
  const comma = nextComma(words, next, to);
  if (comma < 0) return -1;
  for (let token = next; token < comma; token += 1) {
    const verb = words.verbOf[token];
    if (verb >= 0 && words.verbs[verb].finite) return -1;
    if (names.dateEnd[token] >= 0 && names.entityOf[token] < 0) return -1;
    const flags = words.flags[token];
    if ((flags & (Word.object | Word.que | Word.that | Word.but | Word.sub)) !== 0) return -1;
    // «سرمربی تیم بلژیک هم در این نشست خبری، گفت»: the clause goes on behind the apposition.
    if ((flags & Word.adverb) !== 0 && following === 'verb' && (token === next || ALSO.test(wordText(words, token))))
      return -1;
    const noun = (words.flags[token + 1] & Word.demonstrative) !== 0 ? token + 2 : token + 1;
    if ((flags & Word.prep) !== 0 && opensOccasion(wordText(words, noun))) return -1;
  }
  return comma - 1;
}

const ALSO = /^(?:هم|نیز|همچنین)$/;

function trimEnd(context: PhraseContext, first: number, end: number): number {
  const { words } = context;
  let last = beforeShortForm(context, first, end);
  while (
    last >= first &&
    ((words.flags[last] & (CONJUNCTION | Word.adverb)) !== 0 || isPunctuation(words, last, '،'))
  ) {
    if (wordText(words, last) === 'خود') break;
    last -= 1;
  }
  return last;
}

/** «سازمان … (سی‌دی‌سی)», «فدراسیون … (FIFA)»: the short form in brackets at the end is no part of the name. */
export function beforeShortForm(context: PhraseContext, first: number, end: number): number {
  const { words } = context;
  if (!isPunctuation(words, end, ')')) return end;
  let open = end;
  while (open > first && !isPunctuation(words, open, '(')) {
    if (startsRoleOrPerson(context, open)) return end;
    open -= 1;
  }
  return open > first ? open - 1 : end;
}

/** Whether what follows a comma explains the name before it: an office, a name, «پایتخت عمان،», «از مدیران رصدخانه،». */
function opensApposition(context: PhraseContext, token: number, to: number, following: Following): boolean {
  const { words, names } = context;
  if (token >= to || names.dateEnd[token] >= 0) return false;
  if (startsRoleOrPerson(context, token)) return true;
  // «مریم، ۳۴ساله و مادر دو فرزند،»
  if (tellsAge(words, token)) return nextComma(words, token, to) >= 0;
  if (words.reading.tokens.classes[token] !== TokenClass.word || words.verbOf[token] >= 0) return false;
  const belongs = wordText(words, token) === 'از' && namesGroup(context, token + 1);
  if (!belongs && (words.flags[token] & ~(Word.blocked | Word.inner)) !== 0) return false;
  const comma = nextComma(words, token, to);
  // «از مذاکره‌کنندگان ارشد حماس گفته بود», not «از دادگاه خواست»
  if (comma < 0) return belongs && following === 'verb' && speaks(words, to);
  for (let at = token; at < comma; at += 1) {
    // «یکی از مالباختگان که بازنشسته است،»: what explains the name ends before the clause about it.
    if (following === 'verb' && at > token && (words.flags[at] & Word.que) !== 0) return true;
    if (words.verbOf[at] >= 0 || (words.flags[at] & (Word.object | Word.que)) !== 0 || names.dateEnd[at] >= 0)
      return false;
  }
  return true;
}

/** «۷۱ساله», «هفتاد ساله». */
const tellsAge = (words: Words, token: number): boolean =>
  wordText(words, token + 1) === 'ساله' || /.ساله$/.test(wordText(words, token));

/** «مدیران رصدخانه», «دانشگاه کلگری»: of whom or of what somebody is. */
function namesGroup({ words, names, entities }: PhraseContext, token: number): boolean {
  if (token >= words.reading.tokens.count) return false;
  const entity = names.entityOf[token];
  if (entity >= 0) return entities[entity].type === 'organisation' || entities[entity].type === 'place';
  const speaker = hitAt(words, token, 'speaker');
  if (speaker !== undefined && SPEAKERS[speaker.row].kind === 'organ') return true;
  const word = wordText(words, token);
  return (word.length >= SHORTEST_GROUP && /(?:ان|ها|های|کنندگان)$/.test(word)) || MEMBERS.has(word);
}

const SHORTEST_GROUP = 5;

/** Plurals that do not end like one: «از اعضای اتحادیه». */
const MEMBERS: ReadonlySet<string> = new Set([
  'اعضا',
  'اعضای',
  'اهالی',
  'روسای',
  'وزرای',
  'اساتید',
  'چهرههای',
  'نخبگان',
]);
