import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import type { Claim } from '../../language/claims/types';
import type { ResolvedEntity } from '../../language/entities/types';
import { inBlock } from '../ranges';
import { defineRule, NO_OPTIONS } from '../rule';
import { sentenceBefore } from '../sentences';
import page from './ambiguousSpeaker.md';
import { speakerOf } from './unlinked';

export const ambiguousSpeaker = defineRule({
  id: 'claims/ambiguous-speaker',
  severity: 'info',
  fix: 'suggest',
  summary: { fa: 'ضمیری که می‌تواند به دو نفر برگردد', en: 'a pronoun that may mean either of two people' },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'claims',
  *check({ analysis, claims }) {
    for (const claim of claims) {
      const { source } = claim;
      if (source === undefined || source.type !== 'pronoun' || source.start >= source.end) continue;
      const [first, second] = candidates(analysis, claim);
      if (first === undefined || second === undefined) continue;
      const who = speakerOf(analysis, claim);
      yield {
        start: source.start,
        end: source.end,
        message: {
          fa: `«${who}» می‌تواند «${first.name}» باشد یا «${second.name}»؛ نام را بنویسید`,
          en: `“${who}” may be “${first.name}” or “${second.name}”; write the name`,
        },
        related: [first, second].map(({ start, end }) => ({
          start,
          end,
          message: { fa: 'شاید این', en: 'Perhaps this one' },
        })),
        fixes: [first, second].map(({ name }) => ({
          title: { fa: `«${name}» بنویس`, en: `Write “${name}”` },
          safe: false,
          edits: [{ start: source.start, end: source.end, text: name }],
        })),
      };
    }
  },
});

/**
 * The people whom the sentence before names, where nobody has yet spoken whom the pronoun goes on with: after «X گفت»
 * «وی» is X, whoever else was named.
 */
function candidates(analysis: Analysis, claim: Claim): readonly ResolvedEntity[] {
  const before: Range | undefined = sentenceBefore(analysis.blocks[claim.block], claim.start);
  if (before === undefined || !claim.root) return [];
  const isClaimed = inBlock(analysis.claims, claim.block).some(
    ({ start, end }) => start < before.end && end > before.start,
  );
  if (isClaimed) return [];
  const people = inBlock(analysis.entities, claim.block).filter(
    ({ type, start, end }) => type === 'person' && start >= before.start && end <= before.end,
  );
  return people.filter((person, index) => people.findIndex(({ chain }) => chain === person.chain) === index);
}
