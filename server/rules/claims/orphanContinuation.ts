import type { LexiconName } from '../../data/lexicons';
import type { Analysis, ReadBlock } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { SPEAKERS, type SpeakerKind } from '../../language/claims/words/vocabulary';
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
      if (isSomebodyNamed(analysis, claim.block, source)) continue;
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
 * whether or not the right one. «این مسئول» is no newspaper and no club.
 */
function isSomebodyNamed(analysis: Analysis, block: number, source: Range): boolean {
  const { blocks } = analysis;
  const own = blocks[block];
  const first = isPerson(own, source) ? firstPerson : firstSpeaker;
  if (first(own.reading) < source.start - own.block.start) return true;
  const before = blocks[block - 1];
  const follows = before?.block.kind === 'paragraph';
  if (follows && first(before.reading) < Number.POSITIVE_INFINITY) return true;
  const from = follows ? before.block.start : own.block.start;
  return analysis.entities.some(({ type, start }) => type === 'person' && start >= from && start < source.start);
}

/** Whether a source is an office or a calling that is pointed at: «این مسئول», «این کارشناس». */
const isPerson = ({ block, reading: { hits, text } }: ReadBlock, { start, end }: Range): boolean =>
  hits.some(
    (hit) =>
      hit.lexicon === 'speaker' &&
      SPEAKERS[hit.row]?.kind === 'person' &&
      !SPEAKERS[hit.row].pronoun &&
      block.start + text.starts[hit.start] >= start &&
      block.start + text.ends[hit.end - 1] <= end,
  );

const PEOPLE: ReadonlySet<LexiconName> = new Set(['role', 'vagueSource']);
const SPEAKING: ReadonlySet<LexiconName> = new Set([...PEOPLE, 'mediaName']);

const firstOf = (
  { hits, text }: Reading,
  lexicons: ReadonlySet<LexiconName>,
  kinds: ReadonlySet<SpeakerKind>,
): number => {
  const hit = hits.find(
    ({ lexicon, row }) =>
      lexicons.has(lexicon) ||
      (lexicon === 'speaker' && SPEAKERS[row]?.pronoun === false && kinds.has(SPEAKERS[row].kind)),
  );
  return hit === undefined ? Number.POSITIVE_INFINITY : text.starts[hit.start];
};

const OF_PEOPLE: ReadonlySet<SpeakerKind> = new Set<SpeakerKind>(['person', 'group', 'source']);
const OF_ALL: ReadonlySet<SpeakerKind> = new Set<SpeakerKind>([...OF_PEOPLE, 'organ', 'medium']);

/** Where a block first names a person or an office, as an offset of its text. */
const firstPerson = oncePer((reading: Reading): number => firstOf(reading, PEOPLE, OF_PEOPLE));

/** Where it first names a person, an office, a medium or an organ that speaks. */
const firstSpeaker = oncePer((reading: Reading): number => firstOf(reading, SPEAKING, OF_ALL));
