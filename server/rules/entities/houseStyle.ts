import { optional, record, strictObject, string } from 'valibot';
import { foldKey } from '../../language/text/fold';
import { defineRule } from '../rule';
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
  *check({ analysis: { article }, entities, options }) {
    const preferred = new Map(Object.entries(options.prefer).map(([variant, name]) => [foldKey(variant), name]));
    if (preferred.size === 0) return;
    for (const { start, end } of entities) {
      const written = article.text.slice(start, end);
      const name = preferred.get(foldKey(written));
      if (name === undefined || name === written) continue;
      yield {
        start,
        end,
        message: {
          fa: `تحریریه «${name}» می‌نویسد، نه «${written}»`,
          en: `The desk writes “${name}”, not “${written}”`,
        },
        fixes: [
          {
            title: { fa: `«${name}» بنویس`, en: `Write “${name}”` },
            safe: true,
            edits: [{ start, end, text: name }],
          },
        ],
      };
    }
  },
});
