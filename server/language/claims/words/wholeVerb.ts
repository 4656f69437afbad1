import { TokenClass } from '../../text/tokens';
import { hitAt, hitsAt, lastTokenOf, type VerbGroup, type Words } from './words';

/** Verbs that say little without the noun or adjective before them: «استعفا داد», «لبخند زد», «منتشر کرد». */
const COMPLETED: ReadonlySet<string> = new Set([
  ...[
    'کردن',
    'نمودن',
    'ساختن',
    'دادن',
    'زدن',
    'گرفتن',
    'داشتن',
    'کشیدن',
    'خوردن',
    'بردن',
    'آوردن',
    'گذاشتن',
    'انداختن',
  ],
  ...['شدن', 'گشتن', 'گردیدن'],
]);

/** How many words what completes a verb may have: «مورد انتقاد قرار داد». */
const LONGEST_COMPLETION = 3;

/** Where a verb begins together with what completes it: the «تأکید» of «وزیر تأکید کرد», the «استعفا» of «مدیر استعفا داد». */
export function wholeVerbFirst(words: Words, { first, infinitive }: VerbGroup, from: number): number {
  for (let token = Math.max(from, first - LONGEST_COMPLETION); token < first; token += 1)
    for (const { lexicon, tail, suffix } of hitsAt(words, token))
      if (lexicon === 'reportingPreverb' && suffix === undefined && lastTokenOf(words.reading, tail) === first - 1)
        return token;
  const before = first - 1;
  const completes =
    before >= from &&
    COMPLETED.has(infinitive) &&
    words.reading.tokens.classes[before] === TokenClass.word &&
    words.flags[before] === 0 &&
    // «جایزه را وزیر گرفت»
    hitAt(words, before, 'role') === undefined &&
    hitAt(words, before, 'speaker') === undefined;
  return completes ? before : first;
}
