import type { Analysis } from './analysis';
import { type Anchor, anchorBehind } from './countedFrom';
import { sentenceAt } from './dates/terms/clause';
import { classify } from './dates/terms/terms';
import { DATE_WORDS } from './dates/words';

/** «چهل‌وهفتمین سالگرد پیروزی انقلاب»: which one it is said to be, and of what. Offsets are those of the file. */
export interface Anniversary {
  readonly start: number;
  readonly end: number;
  readonly nth: number;
  readonly of: Anchor;
}

/** The anniversaries of a block that are counted, of days that the text tells with their year and of events whose days are known. */
export function anniversariesIn(analysis: Analysis, block: number): readonly Anniversary[] {
  const { reading, block: whole } = analysis.blocks[block];
  const { hits, text } = reading;
  if (!hits.some(({ lexicon, row }) => lexicon === 'dateWord' && DATE_WORDS[row].kind === 'mourn')) return [];
  const terms = classify(reading);
  return terms.flatMap((word, index) => {
    const ordinal = terms[index - 1];
    if (word.kind !== 'mourn' || ordinal?.kind !== 'ordinal' || ordinal.nextToken !== word.firstToken) return [];
    const of = anchorBehind(analysis, block, word.nextToken) ?? firstDayBeside(analysis, block, word.start);
    // «سالگرد ۲۲ بهمن»: its year is that of writing.
    if (of === undefined || !of.hasYear) return [];
    const start = whole.start + text.starts[ordinal.start];
    return [{ start, end: whole.start + text.ends[word.end - 1], nth: ordinal.value, of }];
  });
}

/** «سالگرد درگذشت او (۱۲ آبان ۱۳۹۹) در ۱۲ آبان ۱۴۰۴»: of days in one sentence, each with its year, the first is the event's. */
function firstDayBeside({ blocks, dates }: Analysis, block: number, unit: number): Anchor | undefined {
  const { reading, block: whole } = blocks[block];
  const sentence = sentenceAt(reading, reading.text.starts[unit]);
  const days = dates.filter(
    ({ block: own, kind, from, to, faults, start, mention }) =>
      own === block &&
      kind === 'date' &&
      from !== undefined &&
      from === to &&
      faults.length === 0 &&
      mention.components.day !== undefined &&
      mention.components.year !== undefined &&
      sentenceAt(reading, start - whole.start) === sentence,
  );
  const [first] = days.toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0));
  if (days.length < 2 || first.from === undefined) return undefined;
  const { start, end, calendar, from } = first;
  return { start, end, calendar, hasYear: true, first: from, last: from };
}
