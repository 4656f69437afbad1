import type { Range } from '../article/types';

/** How clauses of another language are known in the midst of Persian. */
interface Signs {
  /** Whether a source may have one at all. */
  readonly mayHave: RegExp;
  /** A word that only that language has. */
  readonly own: RegExp;
  /** A word that it has not: the clause ends before it. */
  readonly others?: RegExp;
  /** So many words of its own at least make a clause, and one in three. */
  readonly fewest: number;
}

/** «فرمود: مَن أرادَ أن يَنظُرَ إلى آدمَ في علمِهِ»: إ and ٱ, أ at a word's start, vowel signs, and words of Arabic. */
const ARABIC: Signs = {
  mayHave: /[\u0625\u0671]|[\u064b-\u0652][^\s\u064b-\u0652]?[\u064b-\u0652]|[\s:][وفبلك]?\u0623/,
  own: /[\u0625\u0671\u064c\u064d]|[\u064b-\u0652].*[\u064b-\u0652]|^[وفبلك]?\u0623\p{L}|^(?:في|الي|الى|عن|هو|هذا|هذه|ذلك|الذي|الذين|لم|ثم|لله|اللهم)$/u,
  others: /[پچژگکی\u200c]|^(?:از|در|به|كه|را|است|اين|آن|با|براي|مي|شد|بود|خود|هر|تا|بر|يك)$/,
  fewest: 3,
};

/** «لە گوندی ئەو شارستانە»: letters of Kurdish, Pashto and Urdu; a ە at a word's end is only another ه. */
const NEIGHBOURS: Signs = {
  mayHave: /[ێۆڵڕڤېۍټډړږښګڼځڅےٹڈڑںە]/,
  own: /[ێۆڵڕڤېۍټډړږښګڼځڅےٹڈڑں]|ە[^ی\u200c]|^[لکئ]ە$|ئە/,
  fewest: 2,
};

/** A word, and what ends a clause. */
const CLAUSE_PART = /[\p{L}\p{M}\u200c]+|[.:؛!?؟«»()[\]\n\r]/gu;
const LETTER = /\p{L}/u;

/** Clauses of other languages that stand in no quotation marks of their own: their letters are right as they are. */
export function foreignClauses(source: string): readonly Range[] {
  return [ARABIC, NEIGHBOURS].flatMap((signs) => (signs.mayHave.test(source) ? clausesOf(signs, source) : []));
}

function clausesOf({ own, others, fewest }: Signs, source: string): readonly Range[] {
  const ranges: Range[] = [];
  let clause = { start: 0, end: 0, words: 0, own: 0 };
  const close = (): void => {
    if (clause.own >= fewest && clause.own * 3 >= clause.words) ranges.push({ start: clause.start, end: clause.end });
    clause = { start: 0, end: 0, words: 0, own: 0 };
  };
  for (const { 0: part, index } of source.matchAll(CLAUSE_PART)) {
    if (!LETTER.test(part) || others?.test(part)) {
      close();
      continue;
    }
    if (clause.words === 0) clause.start = index;
    clause.end = index + part.length;
    clause.words += 1;
    if (own.test(part)) clause.own += 1;
  }
  close();
  return ranges;
}
