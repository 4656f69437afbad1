import type { Term } from '../terms/term';

/** The terms that touch an expression. */
export interface Neighbours {
  readonly before: Term | undefined;
  readonly after: Term | undefined;
  /** Whether the next token is a word that no lexicon of dates knows. */
  readonly unknownAfter: boolean;
  /** Whether the next sign opens a quotation: «شب «نی‌نوا»». */
  readonly quoteAfter: boolean;
  /** Whether the block holds nothing else: a heading, a cell. */
  readonly alone: boolean;
  /** Whether the next word compares: «۲۰۲۴ گرم‌ترین سال». */
  readonly comparesAfter: boolean;
  /** Whether the next word shows that «آن» before it stands by itself. */
  readonly thatAlone: boolean;
  /** Whether a verb follows a number: «در ۱۴۰۰ رسید». */
  readonly verbAfter: boolean;
  /** Whether the words around a number make it a year: «که ۱۳۲۶ بنیان گذاشته شد». */
  readonly yearByCompany: boolean;
  /** Whether it heads a line of its own («۱۳۱۵: …») or a line's first sentence («۱۴۰۲ سال سختی بود»). */
  readonly opensLine: boolean;
  /** Whether the next word is «سال» and no year is counted: «۱۴۰۲ سال سختی بود». */
  readonly yearBeforeNoun: boolean;
  /** Whether the word before is of what is paid, counted or measured month by month: «تورم مهر». */
  readonly monthlyBefore: boolean;
  /** Whether what stands behind a month begins with it: «از مهر آغاز می‌شود». */
  readonly effectAfter: boolean;
  /** Whether something is put off to a month or a year: «به اسفند موکول شد». */
  readonly putOff: boolean;
  /** Whether commas part it from a day before it and from what follows: «۲۱ مهر، عاشورا، …». */
  readonly apposed: boolean;
  /** Whether what follows a length says that something lasted so long: «جنگ هشت سال طول کشید». */
  readonly lastsAfter: boolean;
  /** Whether a dateline begins before it: «کابل - ۱۲ میزان». */
  readonly inKabul: boolean;
  /** Whether years after nouns, ages and attributes count too. */
  readonly wide: boolean;
}
