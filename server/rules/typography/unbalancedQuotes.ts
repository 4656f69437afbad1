import type { Analysis } from '../../language/analyse';
import type { Flaw } from '../../language/orthography/flaw';
import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import { flawedBlocks, hasFlaw } from './surveyed';
import page from './unbalancedQuotes.md';

export const unbalancedQuotes = defineRule({
  id: 'typography/unbalanced-quotes',
  severity: 'error',
  fix: 'suggest',
  summary: { fa: 'گیومه‌ای که جفت ندارد', en: 'a quotation mark without its partner' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: [],
  heeds: (passage) => hasFlaw(passage, 'unbalanced-quotes'),
  check({ analysis }) {
    const partners = partnersElsewhere(analysis);
    return tell(analysis, 'unbalanced-quotes', ({ found, flaw }) => {
      const { detail: right } = flaw;
      if (right !== undefined)
        return {
          message: {
            fa: `${/[«»]/.test(found) ? 'این گیومه وارونه است' : 'این نشانه گیومه را نمی‌بندد'}: به جای ${found} بنویسید ${right}`,
            en: `${/[«»]/.test(found) ? 'This quotation mark is turned' : 'This mark does not close what « opens'}: write ${right} for ${found}`,
          },
          title: { fa: `${right} بنویس`, en: `Write ${right}` },
        };
      if (partners.has(flaw)) return undefined;
      return {
        message: {
          fa: `گیومهٔ ${found} در این بند جفت ندارد`,
          en: `The quotation mark ${found} has no partner in this paragraph`,
        },
      };
    });
  },
});

/** A saying is rarely quoted over more paragraphs than this. */
const MOST_BLOCKS = 8;

/** Marks that open or close a quotation of several paragraphs: the first of them opens it, a later one closes it. */
function partnersElsewhere(analysis: Analysis): ReadonlySet<Flaw> {
  const partners = new Set<Flaw>();
  let opened: { readonly flaw: Flaw; readonly at: number; readonly section: number } | undefined;
  for (const { number: at, read, flaws } of flawedBlocks(analysis, 'unbalanced-quotes')) {
    for (const flaw of flaws) {
      if (flaw.detail !== undefined) continue;
      if (read.reading.source[flaw.start] === '«') {
        opened = { flaw, at, section: read.block.section };
        continue;
      }
      if (
        opened !== undefined &&
        opened.section === read.block.section &&
        at - opened.at < MOST_BLOCKS &&
        at > opened.at
      )
        partners.add(opened.flaw).add(flaw);
      opened = undefined;
    }
  }
  return partners;
}
