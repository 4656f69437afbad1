import type { Reading } from '../text/reading';
import type { Flaw } from './flaw';
import { lexicon } from './lexicon';
import type { Words } from './spaced';
import { Kind } from './word';

/** Words that a sentence never has twice in a row, however short. */
const ONCE = new Set([
  'که',
  'از',
  'در',
  'با',
  'را',
  'و',
  'برای',
  'است',
  'بود',
  'شد',
  'شده',
  'کرد',
  'کرده',
  'گفت',
  'این',
  'نیز',
  'اما',
  'یا',
  'تا',
  'بر',
  'به',
  'وی',
  'های',
  'می',
  'هم',
  'هر',
  'باید',
  'اگر',
  'چون',
  'ولی',
  'نیست',
  'دارد',
  'خود',
]);

const PLURAL_OF_ANOTHER = /^.{2,}های$/;
const PERSONAL = /^.{2,}(?:ند|یم)$/;

/** «نیم‌درجه نیم‌درجه می‌چرخد»: so much each time. */
const SO_MUCH_EACH = /^(?:نیم|یک|دو|سه|چهار|پنج|ده|صد)\u200c(?!شنبه)/;

/** A word that stands at `token` as it stood before it: «که که», but not «گروه گروه» or a name. */
export function readRepetition(reading: Reading, words: Words, token: number, flaws: Flaw[]): void {
  const word = words[token];
  const key = word?.key ?? '';
  if (lexicon().reduplications.has(key)) return;
  // A name may be said twice: «عبدالله عبدالله».
  const kinds = word?.kinds ?? 0;
  const isCommon =
    ((kinds & (Kind.noun | Kind.verb | Kind.participle)) !== 0 && (kinds & Kind.adjective) === 0) ||
    // «روزهای روزهای», «رفتند رفتند»: endings that no doubled word has.
    PLURAL_OF_ANOTHER.test(key) ||
    ((kinds & Kind.afterMi) !== 0 && PERSONAL.test(key));
  if (!ONCE.has(key) && (key.length < 3 || !isCommon || SO_MUCH_EACH.test(word?.written ?? ''))) return;
  const { text, tokens, source } = reading;
  const end = tokens.ends[token];
  if (key === 'به' && isPraise(reading, words, token)) return;
  const unit = tokens.starts[token];
  const from = text.ends[unit - 1];
  const stop = text.ends[end - 1];
  if (!/^\s+$/.test(source.slice(from, text.starts[unit]))) return;
  flaws.push({
    kind: 'repeated-word',
    start: text.starts[tokens.starts[token - 1]],
    end: stop,
    remedies: [[{ start: from, end: stop, text: '' }]],
    safe: false,
  });
}

/** «به به!», «به به چه باغی», «گفت: «به به به این باغ»»: praise opens what is said, or is all of it. */
function isPraise({ text, tokens, source }: Reading, words: Words, token: number): boolean {
  const before = words[token - 2]?.key;
  const start = tokens.starts[token - 1];
  const end = tokens.ends[token];
  const opens = start === 0 || '.!؟:،؛«…'.includes(source[text.ends[start - 1] - 1]);
  return before === 'به' || opens || end >= text.length || '!؟،.…»'.includes(source[text.starts[end]]);
}
