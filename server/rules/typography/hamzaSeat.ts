import { boolean, optional, picklist, strictObject } from 'valibot';
import type { HamzaSpelling } from '../../language/orthography/lexicon';
import { defineRule } from '../rule';
import { write } from './flaws';
import page from './hamzaSeat.md';
import { hasContested } from './surveyed';
import { contestedWords } from './words';

export const hamzaSeat = defineRule({
  id: 'typography/hamza-seat',
  severity: 'info',
  fix: 'suggest',
  summary: { fa: 'همزه بر کرسی نادرست یا بی همزه: مساله، هیات', en: 'hamza on the wrong seat or lost: مساله, هیات' },
  page,
  options: strictObject({
    /** «مسئله، هیئت» (the Academy) or «مسأله، هیأت» (some newspapers); `consistent` takes either. */
    style: optional(picklist(['academy', 'press', 'consistent']), 'academy'),
    /** Also report words that have merely lost their hamza: تاکید، سوال. */
    everyHamza: optional(boolean(), false),
  }),
  scope: 'block',
  concerns: (passage) => hasContested(passage, ({ hamza }) => hamza !== undefined),
  *check({ analysis, options }) {
    for (const { word, start, isLabel } of contestedWords(analysis)) {
      const { hamza } = word;
      if (hamza === undefined) continue;
      const better = betterSpelling(hamza, options.style, options.everyHamza);
      const range = { start: start + hamza.start, end: start + hamza.end };
      const written = analysis.article.text.slice(range.start, range.end);
      if (better === undefined || better === written) continue;
      yield {
        ...range,
        message: { fa: `«${written}» را «${better}» بنویسید`, en: `Write “${better}” in place of “${written}”` },
        fixes: isLabel ? [] : [{ title: write(better), safe: false, edits: [{ ...range, text: better }] }],
      };
    }
  },
});

function betterSpelling(
  { academy, press, level }: HamzaSpelling,
  style: 'academy' | 'press' | 'consistent',
  everyHamza: boolean,
): string | undefined {
  const wanted = style === 'press' ? press : academy;
  if (level === 'wrong') return wanted;
  if (level === 'bare') return everyHamza ? wanted : undefined;
  return style === 'consistent' ? undefined : wanted;
}
