import { optional, record, strictObject, string } from 'valibot';
import type { Analysis } from '../../language/analyse';
import type { Range } from '../../language/article/types';
import { isOwnRow } from '../../language/entities/registry/registry';
import type { ResolvedEntity } from '../../language/entities/types';
import { foldKey } from '../../language/text/fold';
import { keepsLetters } from '../keepsLetters';
import { defineRule, type Finding } from '../rule';
import { houseSpelling, isQuoted } from './house';
import page from './houseStyle.md';
import { type InnerName, innerNamesOf } from './innerNames';

const ownNamesWithin = innerNamesOf(isOwnRow);

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
  judges: 'entities',
  concerns: (_, { prefer }, { registries }) => registries.length > 0 || Object.keys(prefer).length > 0,
  *check({ analysis, entities, options }) {
    const { text } = analysis.article;
    const preferred = new Map(Object.entries(options.prefer).map(([variant, name]) => [foldKey(variant), name]));
    for (const entity of entities) {
      const { start, end } = entity;
      const setting = preferred.get(foldKey(text.slice(start, end)));
      const found = setting === undefined ? fromRegistry(analysis, entity) : { start, end, right: setting, safe: true };
      const all =
        found === undefined
          ? ownNamesWithin(analysis, entity).flatMap((name) => within(analysis, entity, name) ?? [])
          : [found];
      for (const wrong of all)
        if (wrong.right !== text.slice(wrong.start, wrong.end) && !keepsLetters(analysis, wrong))
          yield findingOf(text, wrong);
    }
  },
});

/** A stretch that is written otherwise than the desk writes it. */
interface Wrong extends Range {
  readonly right: string;
  readonly safe: boolean;
}

function findingOf(text: string, { start, end, right, safe }: Wrong): Finding {
  const written = text.slice(start, end);
  return {
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

/** From here on there is no doubt what a mention means. */
const CERTAIN = 0.85;

/** What the newsroom's registry writes; safe where the mention is certain, and no quoted words become other words. */
function fromRegistry(analysis: Analysis, entity: ResolvedEntity): Wrong | undefined {
  const house = houseSpelling(analysis, entity);
  if (house === undefined) return undefined;
  const { start, end, confidence } = entity;
  const safe = confidence >= CERTAIN && (house.sameWords || !isQuoted(analysis, entity));
  return { start, end, right: house.right, safe };
}

/** The same of a name within a longer one. Other words are nobody's to put into a name that a registry has as it stands. */
function within(analysis: Analysis, { row }: ResolvedEntity, name: InnerName): Wrong | undefined {
  const house = houseSpelling(analysis, name);
  if (house === undefined || (!house.sameWords && row !== undefined)) return undefined;
  return { start: name.start, end: name.end, right: house.right, safe: house.sameWords };
}
