import { optional, picklist, strictObject } from 'valibot';
import { HALF_SPACE } from '../../language/text/characters';
import { defineRule, type Finding } from '../rule';
import { tell, write } from './flaws';
import page from './joinedPluralSuffix.md';
import { hasContested, hasFlaw } from './surveyed';
import { contestedWords, majority, type PlacedWord } from './words';

const PRONOUN = /^(آن|این|همان|همین)\u200c?ها/;

export const joinedPluralSuffix = defineRule({
  id: 'typography/joined-plural-suffix',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: '«ها» چسبیده به اسم', en: '«ها» run into its noun' },
  page,
  options: strictObject({
    /** How the house writes آن‌ها: with a half-space (the Academy), joined (many newspapers), or either but one way only. */
    pronouns: optional(picklist(['consistent', 'half-space', 'joined']), 'consistent'),
  }),
  scope: 'outline',
  reads: [],
  heeds: (passage) =>
    hasFlaw(passage, 'joined-plural-suffix') || hasContested(passage, ({ isPluralPronoun }) => isPluralPronoun),
  *check({ analysis, options }) {
    yield* tell(analysis, 'joined-plural-suffix', ({ flaw, found, better }) =>
      // A word with ة waits for the rule of look-alikes: which letter is meant decides what its plural is.
      flaw.detail === 'pronoun' || found.includes('ة')
        ? undefined
        : { message: { fa: `«${found}» را «${better}» بنویسید`, en: `Write “${better}” in place of “${found}”` } },
    );
    const pronouns: { readonly placed: PlacedWord; readonly written: string; readonly style: string }[] = [];
    const counts = new Map<string, number>();
    for (const placed of contestedWords(analysis)) {
      if (!placed.word.isPluralPronoun) continue;
      const written = analysis.article.text.slice(placed.start, placed.end);
      if (!PRONOUN.test(written)) continue;
      const style = written.includes(HALF_SPACE) ? 'half-space' : 'joined';
      pronouns.push({ placed, written, style });
      counts.set(style, (counts.get(style) ?? 0) + 1);
    }
    if (options.pronouns === 'consistent' && counts.size < 2) return;
    const wanted = options.pronouns === 'consistent' ? majority(counts) : options.pronouns;
    for (const { placed, written, style } of pronouns) {
      if (style === wanted) continue;
      const better = written.replace(PRONOUN, wanted === 'joined' ? '$1ها' : `$1${HALF_SPACE}ها`);
      yield pronounFinding(placed, written, better);
    }
  },
});

function pronounFinding({ start, end, isLabel }: PlacedWord, written: string, better: string): Finding {
  return {
    start,
    end,
    message: {
      fa: `«${written}» در این متن «${better}» نوشته می‌شود`,
      en: `“${written}” is written “${better}” in this text`,
    },
    fixes: isLabel ? [] : [{ title: write(better), safe: true, edits: [{ start, end, text: better }] }],
  };
}
