import { optional, record, strictObject, string } from 'valibot';
import type { Analysis } from '../../language/analyse';
import type { ResolvedEntity } from '../../language/entities/types';
import { foldKey } from '../../language/text/fold';
import { defineRule } from '../rule';
import { houseSpelling, isQuoted } from './house';
import page from './houseStyle.md';

export const houseStyle = defineRule({
  id: 'entities/house-style',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'نامی به املایی جز آنچه تحریریه برگزیده است', en: 'a name in another spelling than the desk prefers' },
  page,
  options: strictObject({
    /** Spellings to be replaced, and what the desk writes: `{ "اکراین": "اوکراین" }`. */
    prefer: optional(record(string(), string()), {}),
  }),
  scope: 'mentions',
  *check({ analysis, entities, options }) {
    const { text } = analysis.article;
    const preferred = new Map(Object.entries(options.prefer).map(([variant, name]) => [foldKey(variant), name]));
    if (preferred.size === 0 && analysis.registries.length === 0) return;
    for (const entity of entities) {
      const { start, end } = entity;
      const written = text.slice(start, end);
      const setting = preferred.get(foldKey(written));
      const found = setting === undefined ? fromRegistry(analysis, entity) : { right: setting, safe: true };
      if (found === undefined || found.right === written) continue;
      const { right, safe } = found;
      yield {
        start,
        end,
        message: {
          fa: `تحریریه «${right}» می‌نویسد، نه «${written}»`,
          en: `The desk writes “${right}”, not “${written}”`,
        },
        fixes: [
          {
            title: { fa: `«${right}» بنویس`, en: `Write “${right}”` },
            safe,
            edits: [{ start, end, text: right }],
          },
        ],
      };
    }
  },
});

/** From here on there is no doubt what a mention means. */
const CERTAIN = 0.85;

/** What the newsroom's registry writes; safe where the mention is certain, and no quoted words become other words. */
function fromRegistry(
  analysis: Analysis,
  entity: ResolvedEntity,
): { readonly right: string; readonly safe: boolean } | undefined {
  const house = houseSpelling(analysis, entity);
  if (house === undefined) return undefined;
  return {
    right: house.right,
    safe: entity.confidence >= CERTAIN && (house.sameWords || !isQuoted(analysis, entity)),
  };
}
