/** What a word is to the grammar of dates; the classes of `dateWords.tsv` are kinds of their own. */
export type TermKind =
  | 'number'
  | 'ordinal'
  | 'clock'
  | 'numericDate'
  | 'month'
  | 'weekday'
  | 'unit'
  | 'part'
  | 'relative'
  | 'season'
  | 'zone'
  | 'named'
  | 'modifier'
  | 'later'
  | 'fresh'
  | 'ofMehr'
  | 'demonstrative'
  | 'samePeriod'
  | 'every'
  | 'vague'
  | 'half'
  | 'quarter'
  | 'halfEdge'
  | 'edge'
  | 'hoursEdge'
  | 'ending'
  | 'last'
  | 'joiner'
  | 'zoneHead'
  | 'localZone'
  | 'oclock'
  | 'summer'
  | 'era'
  | 'dateHead'
  | 'mourn'
  | 'approximator'
  | 'point'
  | 'times'
  | 'once'
  | 'alternate'
  | 'left'
  | 'equals'
  | 'compared'
  | 'preposition'
  | 'function'
  | 'counter'
  | 'holder'
  | 'person'
  | 'naming'
  | 'source'
  | 'successive'
  | 'endingIn'
  | 'portion'
  | 'age'
  | 'war'
  | 'has'
  | 'yearHead'
  | 'eventHead'
  | 'slash'
  | 'always'
  | 'daily'
  | 'namedHead'
  | 'durationHead'
  | 'afghanProse'
  | 'untilNow'
  | 'thereof'
  | 'seasonAdjective'
  | 'open'
  | 'close'
  | 'comma'
  | 'dash'
  | 'trap'
  | 'other';

/** A classified word or group of words. Positions are units of the folded text. */
export interface Term {
  readonly kind: TermKind;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** The token after it, an ezafe written apart skipped. */
  readonly nextToken: number;
  /** A number's value; for words of a lexicon, the row. */
  readonly value: number;
  /** What the lexicon says of the form; for a number written in digits, how many. */
  readonly detail: number;
  /** «‌ها», «ی» on it. */
  readonly plural: boolean;
  readonly indefinite: boolean;
  /** The class's value in `dateWords.tsv`. */
  readonly word: string;
  /** Parts of a clock time or a numeric date, digits after a decimal point. */
  readonly parts: readonly number[];
  /** A numeral of words, not digits. */
  readonly spelled: boolean;
}

const NO_PARTS: readonly number[] = [];

/** Where a term stands: units and tokens. */
export interface Stand {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly nextToken: number;
}

/** A term; what is not said of it is nothing. One shape for all terms keeps the grammar fast. */
export function makeTerm(kind: TermKind, { start, end, firstToken, nextToken }: Stand, said: Partial<Term> = {}): Term {
  return {
    kind,
    start,
    end,
    firstToken,
    nextToken,
    value: said.value ?? 0,
    detail: said.detail ?? 0,
    plural: said.plural ?? false,
    indefinite: said.indefinite ?? false,
    word: said.word ?? '',
    parts: said.parts ?? NO_PARTS,
    spelled: said.spelled ?? false,
  };
}
