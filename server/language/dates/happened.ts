import { CharacterClass } from '../text/characters';
import { foldKey } from '../text/fold';
import { foldedString, type Reading } from '../text/reading';
import { type Atom, Rank } from './atom';
import type { Term, TermKind } from './term';

/** What has been said, or has happened, when news speaks of it; a meeting or a match may be to come. */
const NOUNS: ReadonlySet<string> = new Set(
  [
    'گزارش بیانیه اطلاعیه اظهارات سخنان گفته اظهارنظر هشدار توییت پست پیام نامه یادداشت واکنش ادعا',
    'حمله حملات انفجار زلزله زمین‌لرزه سیل تیراندازی کشتار بمباران درگیری تصادف سقوط سرقت ترور آتش‌سوزی شکست',
    'پیروزی باخت برد حادثه رویداد کودتا قتل مرگ درگذشت تصمیم',
  ].flatMap((line) => line.split(' ').map(foldKey)),
);

/** What may stand on such a noun: «گزارش‌های», «ادعای». */
const ENDINGS: readonly string[] = ['', ...['های', 'ها', 'ی'].map(foldKey)];

/** Terms that may be whose the report is: «حملهٔ دوشنبهٔ اسرائیل» (a zone, too). */
const MAY_OWN: ReadonlySet<TermKind> = new Set(['trap', 'zone']);

/**
 * Whether a weekday is tied by an ezafe to a noun before it that tells of something past, and to one after it whose it is:
 * «گزارش پنجشنبهٔ آژانس». What the verb then says is said of the report and not of its day.
 */
export function isOfWhatHappened(
  { tokens, text }: Reading,
  { parts, coarse, firstToken, nextToken }: Atom,
  after: Term | undefined,
): boolean {
  if (parts.weekday === undefined || coarse !== Rank.weekday || firstToken === 0 || nextToken >= tokens.count)
    return false;
  // «گزارش پنجشنبه به مجلس می‌رود», «گزارش پنجشنبه، …»: a day of the verb.
  if (tokens.classes[nextToken] !== CharacterClass.letter || (after !== undefined && !MAY_OWN.has(after.kind)))
    return false;
  const before = firstToken - 1;
  if (tokens.classes[before] !== CharacterClass.letter) return false;
  const noun = foldedString(text, tokens.starts[before], tokens.ends[before]);
  return ENDINGS.some((ending) => noun.endsWith(ending) && NOUNS.has(noun.slice(0, noun.length - ending.length)));
}
