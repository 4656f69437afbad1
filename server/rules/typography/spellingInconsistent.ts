import type { EntityType, RegistryRow } from '../../language/entities/types';
import { preferredSpelling } from '../../language/orthography/lexicon';
import { read } from '../../language/text/reading';
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
        const preferred = preferredSpelling(spelling.lemma);
        lemma = { places: [], counts: new Map(preferred === undefined ? [] : [[preferred, 0]]) };
        lemmas.set(spelling.lemma, lemma);
      }
      lemma.places.push(placed);
      lemma.counts.set(spelling.written, (lemma.counts.get(spelling.written) ?? 0) + 1);
    }
    for (const { places, counts } of lemmas.values()) {
      if ([...counts.values()].filter((count) => count > 0).length < 2) continue;
      const wanted = majority(counts) ?? '';
      const first = places.find(({ word }) => word.spelling?.written === wanted);
      for (const placed of places) {
        const { word, start, isLabel } = placed;
        const spelling = word.spelling;
        if (spelling === undefined || spelling.written === wanted || isOfName(placed, wanted)) continue;
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

/** What people and works are called is theirs to spell: «علی‌رضا» and «علیرضا» are two men. */
const OWN: ReadonlySet<EntityType> = new Set(['person', 'work']);

/** Whether a word is a part of a name that would be none in the other spelling: «طوفان الاقصی». */
function isOfName({ read: { block, reading, entities }, word, start }: PlacedWord, wanted: string): boolean {
  const from = start - block.start;
  const to = from + (word.spelling?.end ?? 0);
  return entities.some((name) => {
    if (from < name.start || to > name.end) return false;
    if (OWN.has(name.type)) return true;
    const { source } = reading;
    return (
      name.candidates.length > 0 &&
      !namesAny(source.slice(name.start, from) + wanted + source.slice(to, name.end), name.candidates)
    );
  });
}

const namesAny = (text: string, rows: readonly RegistryRow[]): boolean =>
  read(text).hits.some(({ lexicon, row }) => lexicon === 'entity' && rows.includes(row));
