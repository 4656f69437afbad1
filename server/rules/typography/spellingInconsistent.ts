import { preferredSpelling } from '../../language/orthography/lexicon';
import { defineRule, NO_OPTIONS } from '../rule';
import { write } from './flaws';
import page from './spellingInconsistent.md';
import { hasContested } from './surveyed';
import { contestedWords, majority, type PlacedWord } from './words';

export const spellingInconsistent = defineRule({
  id: 'typography/spelling-inconsistent',
  severity: 'warning',
  fix: 'suggest',
  summary: { fa: 'دو املای یک واژه در یک متن', en: 'two spellings of one word in one text' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: [],
  heeds: (passage) => hasContested(passage, ({ spelling }) => spelling !== undefined),
  *check({ analysis }) {
    const lemmas = new Map<number, { readonly places: PlacedWord[]; readonly counts: Map<string, number> }>();
    for (const placed of contestedWords(analysis)) {
      const { spelling } = placed.word;
      if (spelling === undefined) continue;
      let lemma = lemmas.get(spelling.lemma);
      if (lemma === undefined) {
        // The dictionaries' spelling is named first, so that it wins a tie.
        lemma = { places: [], counts: new Map([[preferredSpelling(spelling.lemma), 0]]) };
        lemmas.set(spelling.lemma, lemma);
      }
      lemma.places.push(placed);
      lemma.counts.set(spelling.written, (lemma.counts.get(spelling.written) ?? 0) + 1);
    }
    for (const { places, counts } of lemmas.values()) {
      if ([...counts.values()].filter((count) => count > 0).length < 2) continue;
      const wanted = majority(counts) ?? '';
      const first = places.find(({ word }) => word.spelling?.written === wanted);
      for (const { word, start, isLabel } of places) {
        const spelling = word.spelling;
        if (spelling === undefined || spelling.written === wanted) continue;
        const range = { start, end: start + spelling.end };
        yield {
          ...range,
          message: {
            fa: `این واژه در همین متن «${wanted}» نیز نوشته شده است؛ یکی را برگزینید`,
            en: `This word is also written “${wanted}” in this text; keep to one`,
          },
          fixes: isLabel ? [] : [{ title: write(wanted), safe: false, edits: [{ ...range, text: wanted }] }],
          related:
            first === undefined
              ? []
              : [{ start: first.start, end: first.end, message: { fa: 'املای دیگر', en: 'the other spelling' } }],
        };
      }
    }
  },
});
