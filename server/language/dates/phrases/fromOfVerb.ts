import fromNounSource from '../../../data/dates/fromNouns.tsv';
import fromVerbSource from '../../../data/dates/fromVerbs.tsv';
import { NameClass } from '../../../data/names/classes';
import { Mark } from '../../../data/registry/marks';
import { openTable } from '../../../data/table';
import { registryEntry } from '../../entities/registry/registry';
import { CharacterClass } from '../../text/characters';
import { foldKey } from '../../text/fold';
import type { Hit } from '../../text/hits';
import { foldedString, type Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import { infinitiveOf, isInfinitive, isNounToo, tellsPast } from '../context/tense';
import { makeTerm, type Term, type TermKind } from '../terms/term';
import { DATE_WORDS } from '../words';

const wordsOf = (cell: string): readonly string[] => cell.split('|').map(foldKey);

const fromVerbs = openTable(fromVerbSource);
const fromNouns = openTable(fromNounSource);

/** What a verb takes behind its «از», for the words that may stand before it. */
interface Governing {
  readonly before: readonly string[];
  /** Kinds, and the words of set phrases. */
  readonly takes: readonly string[];
}

let governing: ReadonlyMap<string, readonly Governing[]> | undefined;
function governingOf(infinitive: string): readonly Governing[] {
  if (governing === undefined) {
    const found = new Map<string, Governing[]>();
    for (let row = 0; row < fromVerbs.size; row += 1) {
      const verb = fromVerbs.get(row, 'verb');
      const rows = found.get(verb) ?? [];
      rows.push({
        before: wordsOf(fromVerbs.get(row, 'words')),
        takes: fromVerbs.get(row, 'takes').split(' ').map(foldKey),
      });
      found.set(verb, rows);
    }
    governing = found;
  }
  return governing.get(infinitive) ?? [];
}

let nouns: ReadonlyMap<string, string> | undefined;
function kindOfNoun(word: string): string | undefined {
  nouns ??= new Map(
    Array.from({ length: fromNouns.size }, (_, row) =>
      wordsOf(fromNouns.get(row, 'words')).map((noun) => [noun, fromNouns.get(row, 'kind')] as const),
    ).flat(),
  );
  return nouns.get(word);
}

/** «شوهرش», «خانواده‌اش». */
const POSSESSIVES: readonly string[] = ['', 'اش', 'شان', 'ش', 'م', 'مان'];
function kindOf(word: string): string | undefined {
  for (const ending of POSSESSIVES) {
    const kind = word.endsWith(ending) ? kindOfNoun(word.slice(0, word.length - ending.length)) : undefined;
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** What may hang on such a noun: «همسرش», «مسئولان», «بیمارستانی»; a name bears nothing: «ایرانی». */
const ENDINGS: ReadonlySet<string> = new Set(['possessive', 'plural', 'ya', 'indefinite']);
const isNoun = ({ suffix }: Hit): boolean => suffix === undefined || ENDINGS.has(suffix.kind);
const isName = ({ suffix }: Hit): boolean => suffix === undefined;

const PLACES = NameClass.place | NameClass.outsidePlace;
const BODIES = NameClass.organisation | NameClass.outsideMedium;
const PERSONS = NameClass.given | NameClass.role | NameClass.honorific;
const TAKEN_FOR_WORDS = Mark.commonWord | Mark.homograph;

function* hitsAt(hits: readonly Hit[], start: number): Generator<Hit> {
  for (let index = hitsBefore(hits, start); hits[index]?.start === start; index += 1) yield hits[index];
}

/** What stands at a token, of kinds that are no event; none where it may be one. */
function kindsAt({ text, tokens, hits, nameWords }: Reading, token: number): ReadonlySet<string> {
  const kinds = new Set<string>();
  const start = tokens.starts[token];
  const own = kindOf(foldedString(text, start, tokens.ends[token]));
  if (own !== undefined) kinds.add(own);
  let named = 0;
  for (const hit of hitsAt(hits, start)) {
    if (!isNoun(hit)) continue;
    if (hit.lexicon === 'role' || hit.lexicon === 'speaker') kinds.add('person');
    // Of names, the longest counts, and comes first.
    if (hit.lexicon !== 'entity' || hit.end < named || !isName(hit)) continue;
    named = hit.end;
    const { type } = registryEntry(hit.row);
    if (type === 'event' || type === 'work') return new Set();
    if ((hit.detail & TAKEN_FOR_WORDS) === 0) kinds.add(type === 'organisation' ? 'body' : type);
  }
  for (const hit of hitsAt(nameWords, start)) {
    if (!isNoun(hit)) continue;
    if ((hit.detail & NameClass.event) !== 0) return new Set();
    if ((hit.detail & PLACES) !== 0) kinds.add('place');
    if ((hit.detail & BODIES) !== 0) kinds.add('body');
    if ((hit.detail & PERSONS) !== 0) kinds.add('person');
  }
  return kinds;
}

const NONE: ReadonlySet<string> = new Set();

/** They part what «از» governs from the verb, or begin another clause. */
const PARTING: ReadonlySet<string> = new Set(['از', 'که', '،', '؛', ':', '(', '«'].map(foldKey));
/** The kind of what makes a preposition with «از»: «از سوی», «از طریق». */
const BY = 'by';
/** The same, if no infinitive follows: «از روی نقشه», not «از روی کار آمدن …». */
const SIDE = 'side';
/** Tokens between it and that infinitive. */
const LONGEST_PREDICATE = 4;
/** They say of the noun behind them which it is: «از [این] گروه». */
const WHICH: ReadonlySet<string> = new Set(['این', 'آن', 'همین', 'همان', 'یک'].map(foldKey));
const TAKING_PART = foldKey('شرکت');
const IN = foldKey('در');
/** Tokens. */
const FARTHEST = 14;

/** Whether a verb behind «از» governs it and what stands at `token` is what that verb takes. */
function isGoverned(reading: Reading, token: number): boolean {
  const { tokens, hits } = reading;
  const word = (at: number): string => wordAt(reading, at);
  // «شرکت در …» is what one does.
  if (word(token) === TAKING_PART && word(token + 1) === IN) return false;
  const governed = WHICH.has(word(token)) ? token + 1 : token;
  const kinds = governed < tokens.count ? kindsAt(reading, governed) : NONE;
  if (kinds.has(BY) || (kinds.has(SIDE) && !isOfInfinitive())) return true;
  for (let at = governed + 1; at < tokens.count && at <= token + FARTHEST; at += 1) {
    // «پیش از زندانی شدن»
    if (PARTING.has(word(at)) || isInfinitive(word(at)) || tokens.classes[at] === CharacterClass.punctuation)
      return false;
    for (const hit of hitsAt(hits, tokens.starts[at])) {
      if (hit.lexicon !== 'verb') continue;
      if (tellsPast(hit) && governingOf(infinitiveOf(hit)).some((row) => isTaken(row, at))) return true;
      if (!isNounToo(hit)) return false;
    }
  }
  return false;

  function isOfInfinitive(): boolean {
    for (let at = governed + 1; at <= governed + LONGEST_PREDICATE; at += 1)
      if (
        POSSESSIVES.some(
          (ending) => word(at).endsWith(ending) && isInfinitive(word(at).slice(0, word(at).length - ending.length)),
        )
      )
        return true;
    return false;
  }

  function isTaken({ before, takes }: Governing, verb: number): boolean {
    return before.some((noun) => {
      let first = verb;
      // «کناره گیری», «رأی اعتماد» are two tokens.
      if (noun !== '') {
        first = verb - 1;
        let found = word(first);
        if (found !== noun && first - 1 > token) {
          first -= 1;
          found = word(first) + found;
        }
        if (found !== noun) return false;
      }
      if (first <= governed) return false;
      return takes.some((kind) => kinds.has(kind)) || (first === governed + 1 && takes.includes(word(governed)));
    });
  }
}

const BACK = DATE_WORDS.findIndex(({ word }) => word === 'قبل');
const ON = DATE_WORDS.findIndex(({ word }) => word === 'بعد');
const LATER = foldKey('بعد');
const OF = DATE_WORDS.findIndex(({ word }) => word === 'از');
const LENGTHS: ReadonlySet<TermKind> = new Set(['unit', 'half', 'weekday']);

/** «بعد از», not «پس از». */
const isLater = (reading: Reading, { firstToken }: Term): boolean => wordAt(reading, firstToken) === LATER;

/**
 * Parts «پیش» from the «از» that a verb governs: «سه ماه پیش / از زندان آزاد شد» says when, «سه ماه پیش از آزادی او» how
 * long before; «روز بعد / از بیمارستان مرخص شد» alike. Where nothing tells, it stays a length.
 */
export function partFromVerbs(reading: Reading, terms: readonly Term[]): readonly Term[] {
  if (!terms.some((term, index) => mayBePart(reading, term, terms[index - 1]))) return terms;
  const governed = terms.filter(
    (term, index) => mayBePart(reading, term, terms[index - 1]) && isGoverned(reading, term.nextToken),
  );
  return governed.length === 0
    ? terms
    : terms.flatMap((term) => (governed.includes(term) ? part(reading, term) : [term]));
}

/** «پیش از», «بعد از» behind a length or a day. */
const mayBePart = (reading: Reading, term: Term, before: Term | undefined): boolean =>
  term.kind === 'preposition' &&
  term.nextToken === term.firstToken + 2 &&
  before?.nextToken === term.firstToken &&
  LENGTHS.has(before.kind) &&
  (term.word === 'before' || (term.word === 'after' && isLater(reading, term)));

/** Its two words apart. */
function part({ tokens }: Reading, { start, end, firstToken, nextToken, word }: Term): readonly Term[] {
  const second = firstToken + 1;
  const row = word === 'before' ? BACK : ON;
  return [
    makeTerm(
      'modifier',
      { start, end: tokens.ends[firstToken], firstToken, nextToken: second },
      { value: row, word: DATE_WORDS[row].value },
    ),
    makeTerm(
      'preposition',
      { start: tokens.starts[second], end, firstToken: second, nextToken },
      { value: OF, word: DATE_WORDS[OF].value },
    ),
  ];
}
