import { ENTITY_TYPES, TYPE_NAMES, typeTitled } from '../../language/entities/typeNames';
import { isWikidataId, wikidataId } from '../../language/entities/wikidata';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './invalidEntityId.md';

const TYPES = ENTITY_TYPES.map((type) => TYPE_NAMES[type].fa);

export const invalidEntityId = defineRule({
  id: 'markup/invalid-entity-id',
  severity: 'error',
  fix: 'none',
  summary: {
    fa: 'شناسهٔ ویکی‌داده یا نوع نامی که نادرست نوشته شده است',
    en: 'a Wikidata id or a type of name that is written wrongly',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: [],
  *check({ analysis: { article } }) {
    for (const { target, title, titleRange } of article.definitions) {
      if (wikidataId(target) !== undefined && titleRange !== undefined && typeTitled(title) === undefined) {
        yield {
          ...titleRange,
          message: {
            fa: `«${title.trim()}» نوع شناخته‌ای نیست؛ یکی از این‌ها را بنویسید: ${TYPES.join('، ')}`,
            en: `“${title.trim()}” is not a known type; write one of ${TYPES.join(', ')}`,
          },
        };
      }
    }
    const direct = article.links.filter(({ definition }) => definition === undefined);
    for (const { target, targetRange } of [...article.definitions, ...direct]) {
      const id = wikidataId(target ?? '')?.replace(/[#?].*$/, '');
      if (id === undefined || targetRange === undefined || isWikidataId(id)) continue;
      const { fa, en } = reasonFor(id);
      yield {
        ...targetRange,
        message: { fa: `«${id}» شناسهٔ ویکی‌داده نیست: ${fa}`, en: `“${id}” is no Wikidata id: ${en}` },
      };
    }
  },
});

function reasonFor(id: string): { readonly fa: string; readonly en: string } {
  if (/^P\d+$/i.test(id))
    return {
      fa: 'P نشان ویژگی است، نه مورد؛ Q و عدد بنویسید',
      en: 'P is for properties, not items; write Q and a number',
    };
  if (/^Q0/i.test(id)) return { fa: 'عدد با صفر آغاز نمی‌شود', en: 'the number does not begin with zero' };
  if (/^q\d+$/.test(id)) return { fa: 'Q بزرگ بنویسید', en: 'write a capital Q' };
  return { fa: 'Q و عدد بنویسید، مانند Q794', en: 'write Q and a number, such as Q794' };
}
