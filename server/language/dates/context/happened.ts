import { unpackVerbForm } from '../../morphology/verbForm';
import { CharacterClass } from '../../text/characters';
import { foldKey } from '../../text/fold';
import { foldedWords } from '../../text/foldedWords';
import type { Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import { wordAt } from '../../text/vocabulary';
import { type Atom, Rank } from '../phrases/atom';
import { isVerb } from '../terms/clause';
import type { Term, TermKind } from '../terms/term';
import { contextWords } from './contextWords';
import { type TensedVerb, tellsTime } from './tense';

/** What nobody plans, or says that he does. */
const STRUCK = contextWords('struck');

/** What has been said, or has happened, when news speaks of it; a meeting or a match may be to come. */
const NOUNS: ReadonlySet<string> = new Set([...contextWords('told'), ...STRUCK]);

/** What is told of a month or a season gone: «رکورد اردیبهشت‌ماه». */
const TOLD = contextWords('gone');

/** What is wanted of a time to come: «خواستار تضمین گاز در زمستان شد». */
const WANTED: ReadonlySet<string> = new Set('خواستار خواهان وعده قول تضمین'.split(' ').map(foldKey));
/** What is planned for a month or a season, whenever it is told: «برنامه‌های تابستان را اعلام کرد». */
const PLANNED: ReadonlySet<string> = new Set(
  'برنامه برنامه‌های طرح طرح‌های تدارک تدارکات آمادگی'.split(' ').map(foldKey),
);
const IN = 'در';
/** Of what is bought ahead: «سکهٔ [تحویل] آبان», «[سررسید] اسفند». */
const DELIVERY = foldedWords('تحویل سررسید');
/** In words. */
const FARTHEST_WANT = 10;

/** What words before a month or a season without its year say of the time, whatever the verb: undefined where none does. */
export function tenseOfStretch(
  reading: Reading,
  { parts, fine, coarse, firstToken }: Atom,
): 'past' | 'future' | 'open' | undefined {
  const { tokens } = reading;
  if (fine !== coarse || (fine !== Rank.month && fine !== Rank.season) || firstToken === 0) return undefined;
  if (parts.year !== undefined || parts.yearOffset !== undefined) return undefined;
  const word = (token: number): string => wordAt(reading, token);
  const near = word(firstToken - 1);
  // «برای تحویل در ژوئن»
  const noun = near === IN && firstToken > 1 ? word(firstToken - 2) : near;
  if (DELIVERY.has(noun)) return 'future';
  if (TOLD.has(near) || NOUNS.has(near)) return 'past';
  if (PLANNED.has(near)) return 'open';
  for (let token = firstToken - 1; token >= 0 && token >= firstToken - FARTHEST_WANT; token -= 1) {
    if (tokens.classes[token] === CharacterClass.punctuation) return undefined;
    // «قول داده است تا تیر تمام شود»: the verb of what is promised tells, unless that was long ago.
    if (WANTED.has(word(token))) return isPromisedNow(reading, token, firstToken) ? undefined : 'open';
  }
  return undefined;
}

/** Whether a verb stands between what is wanted and its time, and not in the pluperfect. */
function isPromisedNow({ tokens, hits }: Reading, wanted: number, firstToken: number): boolean {
  for (let index = hitsBefore(hits, tokens.ends[wanted]); index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit.start >= tokens.starts[firstToken]) return false;
    if (isVerb(hit) && tellsTime(hit)) return unpackVerbForm(hit.detail).tense !== 'pluperfect';
  }
  return false;
}

/** What may stand on such a noun: «گزارش‌های», «ادعای». */
const ENDINGS: readonly string[] = ['', ...['های', 'ها', 'ی'].map(foldKey)];

/** Terms that may be whose the report is: «حملهٔ دوشنبهٔ اسرائیل» (a zone, too). */
const MAY_OWN: ReadonlySet<TermKind> = new Set(['trap', 'zone']);

/**
 * Whether a weekday is tied by an ezafe to a noun before it that tells of something past, and to one after it whose it is:
 * «گزارش پنجشنبهٔ آژانس». What the verb then says is said of the report and not of its day.
 */
export function isOfWhatHappened(
  reading: Reading,
  { parts, coarse, firstToken, nextToken }: Atom,
  after: Term | undefined,
): boolean {
  const { tokens } = reading;
  if (parts.weekday === undefined || coarse !== Rank.weekday || firstToken === 0 || nextToken >= tokens.count)
    return false;
  const before = firstToken - 1;
  if (tokens.classes[before] !== CharacterClass.letter) return false;
  const noun = wordAt(reading, before);
  // «در پی حملهٔ یکشنبه به کافه»
  if (endsIn(STRUCK, noun)) return true;
  // «گزارش پنجشنبه به مجلس می‌رود», «گزارش پنجشنبه، …»: a day of the verb.
  if (tokens.classes[nextToken] !== CharacterClass.letter || (after !== undefined && !MAY_OWN.has(after.kind)))
    return false;
  return endsIn(NOUNS, noun);
}

/** What leads to such a thing from behind: «[در پی] حملهٔ یکشنبه», «[قربانیان] حملهٔ یکشنبه». */
const BEHIND = contextWords('behind');

/** Tokens. */
const LONGEST_BLOW = 9;

/** What relays: «به [گزارش] روز سه‌شنبهٔ فدراسیون», «بنا بر [اعلام] دیروز». */
const RELAYED: ReadonlySet<string> = foldedWords('گزارش نوشته نوشتهٔ گفته گفتهٔ اعلام');
const RELAYS: ReadonlySet<string> = foldedWords('به بر طبق');

/** Whether a weekday is that of a blow or a report which the sentence looks back on, whatever its verb says. */
export function isOfBlow(reading: Reading, { parts, coarse, firstToken }: Atom, verb: TensedVerb | undefined): boolean {
  const { tokens } = reading;
  if (parts.weekday === undefined || coarse !== Rank.weekday || firstToken < 2) return false;
  const word = (token: number): string => wordAt(reading, token);
  const [behind, noun] = [word(firstToken - 2), word(firstToken - 1)];
  if ((endsIn(STRUCK, noun) && BEHIND.has(behind)) || (RELAYED.has(noun) && RELAYS.has(behind))) return true;
  // «در پی حملهٔ پهپادی به بیمارستان در بامداد دوشنبه»
  if (noun !== IN || verb?.plans !== false) return false;
  for (let token = firstToken - 2; token > 0 && token >= firstToken - LONGEST_BLOW; token -= 1) {
    if (tokens.classes[token] === CharacterClass.punctuation) return false;
    if (endsIn(STRUCK, word(token))) return BEHIND.has(word(token - 1));
  }
  return false;
}

const endsIn = (nouns: ReadonlySet<string>, noun: string): boolean =>
  ENDINGS.some((ending) => noun.endsWith(ending) && nouns.has(noun.slice(0, noun.length - ending.length)));
