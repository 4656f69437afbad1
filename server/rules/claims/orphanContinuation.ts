import type { LexiconName } from '../../data/lexicons';
import type { Analysis } from '../../language/analyse';
import { SPEAKERS } from '../../language/claims/words/vocabulary';
import type { Reading } from '../../language/text/reading';
import { oncePer } from '../once';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './orphanContinuation.md';
import { speakerOf } from './unlinked';

export const orphanContinuation = defineRule({
  id: 'claims/orphan-continuation',
  severity: 'warning',
  fix: 'none',
  summary: {
    fa: '«وی افزود» یا «این مقام گفت» بی آنکه کسی پیش از آن سخن گفته باشد',
    en: '“he added”, “the official said” with nobody before whom it could mean',
  },
  page,
  options: NO_OPTIONS,
  *check({ analysis }) {
    for (const claim of analysis.claims) {
      const { source, antecedent } = claim;
      if (antecedent !== 'missing' || source === undefined || source.type === 'document') continue;
      if (isSomebodyNamed(analysis, claim.block, source.start)) continue;
      const who = speakerOf(analysis, claim);
      yield {
        start: source.start,
        end: source.end,
        message: {
          fa: `روشن نیست «${who}» کیست؛ نامش را بنویسید`,
          en: `It is not clear whom “${who}” means; write the name`,
        },
      };
    }
  },
});

/**
 * Whether the paragraph, or the one before it in its section, has named anybody: then a reader has somebody to think of,
 * whether or not the right one.
 */
function isSomebodyNamed({ blocks }: Analysis, block: number, offset: number): boolean {
  const own = blocks[block];
  if (firstPerson(own.reading) < offset - own.block.start) return true;
  const before = blocks[block - 1];
  return before?.block.kind === 'paragraph' && firstPerson(before.reading) < Number.POSITIVE_INFINITY;
}

const PEOPLE: ReadonlySet<LexiconName> = new Set(['role', 'vagueSource', 'mediaName']);

/** Where a block first names a person, an office, a medium or somebody who speaks, as an offset of its text. */
const firstPerson = oncePer(({ hits, text }: Reading): number => {
  const hit = hits.find(
    ({ lexicon, row }) => PEOPLE.has(lexicon) || (lexicon === 'speaker' && SPEAKERS[row]?.pronoun === false),
  );
  return hit === undefined ? Number.POSITIVE_INFINITY : text.starts[hit.start];
});
