import { foldKey } from '../../language/text/fold';

/** Tails of «مدعی شد», «ادعا کرد» in their tenses, and what «گفتن» has in the same: folded, without the loaded word. */
const TAILS: Readonly<Record<string, string>> = {
  شد: 'گفت',
  شدند: 'گفتند',
  'شده است': 'گفته است',
  شده‌اند: 'گفته‌اند',
  'شده بود': 'گفته بود',
  'شده بودند': 'گفته بودند',
  می‌شود: 'می‌گوید',
  می‌شوند: 'می‌گویند',
  است: 'می‌گوید',
  هستند: 'می‌گویند',
  بود: 'می‌گفت',
  بودند: 'می‌گفتند',
  کرد: 'گفت',
  کردند: 'گفتند',
  'کرده است': 'گفته است',
  کرده‌اند: 'گفته‌اند',
  'کرده بود': 'گفته بود',
  'کرده بودند': 'گفته بودند',
  می‌کند: 'می‌گوید',
  می‌کنند: 'می‌گویند',
  دارد: 'می‌گوید',
  دارند: 'می‌گویند',
};

const HEADS = ['مدعی', 'ادعا'];

const NEUTRAL: ReadonlyMap<string, string> = new Map([
  ...HEADS.flatMap((head) => Object.entries(TAILS).map(([tail, neutral]) => [foldKey(head + tail), neutral] as const)),
  [foldKey('به ادعای'), 'به گفتهٔ'],
]);

/** The neutral verb in the tense and person of a loaded one; undefined for verbs that «گفتن» cannot stand for. */
export function neutralVerb(words: string): string | undefined {
  return NEUTRAL.get(foldKey(words));
}
