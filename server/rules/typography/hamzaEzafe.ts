import { optional, picklist, strictObject } from 'valibot';
import { HALF_SPACE } from '../../language/text/characters';
import { defineRule } from '../rule';
import { tell, write } from './flaws';
import page from './hamzaEzafe.md';
import { hasContested, hasFlaw } from './surveyed';
import { contestedWords, majority, type PlacedWord } from './words';

const HAMZA = '\u0654';

export const hamzaEzafe = defineRule({
  id: 'typography/hamza-ezafe',
  severity: 'info',
  fix: 'suggest',
  summary: {
    fa: 'دو شیوهٔ نوشتن اضافه پس از «ه»: خانهٔ، خانه‌ی',
    en: 'two ways to write the ezafe behind ه: خانهٔ, خانه‌ی',
  },
  page,
  options: strictObject({
    /** «خانهٔ» (the Academy), «خانه‌ی» (some newspapers), or either but one way only. */
    style: optional(picklist(['consistent', 'heh-hamza', 'zwnj-ye']), 'consistent'),
  }),
  scope: 'outline',
  reads: [],
  heeds: (passage) => hasFlaw(passage, 'hamza-ezafe') || hasContested(passage, ({ ezafe }) => ezafe !== undefined),
  *check({ analysis, options }) {
    const found: PlacedWord[] = [];
    const counts = new Map<'heh-hamza' | 'zwnj-ye', number>();
    for (const placed of contestedWords(analysis)) {
      const { ezafe } = placed.word;
      if (ezafe === undefined) continue;
      found.push(placed);
      counts.set(ezafe, (counts.get(ezafe) ?? 0) + 1);
    }
    const style = options.style === 'consistent' ? (majority(counts) ?? 'heh-hamza') : options.style;
    for (const { word, start, end, isLabel } of found) {
      if (word.ezafe === style) continue;
      const written = analysis.article.text.slice(start, end);
      const stem = written.replace(/(?:\u06c0|ه\u0654|ه\u200cی)$/, 'ه');
      const better = style === 'heh-hamza' ? stem + HAMZA : `${stem}${HALF_SPACE}ی`;
      yield {
        start,
        end,
        message: {
          fa: `نشانهٔ اضافه یکدست نیست: «${better}» بنویسید`,
          en: `The ezafe is not written as elsewhere: write “${better}”`,
        },
        fixes: isLabel ? [] : [{ title: write(better), safe: false, edits: [{ start, end, text: better }] }],
      };
    }
    // «خانه ی»: wrong in every house. The first remedy is the hamza's, the second the half-space's.
    for (const finding of tell(analysis, 'hamza-ezafe', ({ found: written, better: withHamza }) => {
      const better = style === 'zwnj-ye' ? withHamza.replace(HAMZA, `${HALF_SPACE}ی`) : withHamza;
      return {
        message: { fa: `«${written}» را «${better}» بنویسید`, en: `Write “${better}” in place of “${written}”` },
      };
    })) {
      yield { ...finding, fixes: style === 'zwnj-ye' ? [...finding.fixes].reverse() : finding.fixes };
    }
  },
});
