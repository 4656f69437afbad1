import type { Analysis } from './analysis';
import { type Anchor, anchorBehind } from './countedFrom';
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
    const of = anchorBehind(analysis, block, word.nextToken);
    // «سالگرد ۲۲ بهمن»: its year is that of writing.
    if (of === undefined || !of.hasYear) return [];
    const start = whole.start + text.starts[ordinal.start];
    return [{ start, end: whole.start + text.ends[word.end - 1], nth: ordinal.value, of }];
  });
}
