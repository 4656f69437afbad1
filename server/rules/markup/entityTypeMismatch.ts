import { ENTITY_TITLES, wikidataId } from '../../language/article/roles';
import { rowOfId } from '../../language/entities/registries';
import { registryEntry } from '../../language/entities/registry';
import type { EntityType } from '../../language/entities/types';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './entityTypeMismatch.md';

export const entityTypeMismatch = defineRule({
  id: 'markup/entity-type-mismatch',
  severity: 'warning',
  fix: 'safe',
  summary: {
    fa: 'نوعی که در تعریف نام آمده و با شناسه‌اش نمی‌خواند',
    en: 'a type in a name’s definition that its id contradicts',
  },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: [],
  *check({ analysis: { article, registries } }) {
    for (const { target, title, titleRange, duplicate } of article.definitions) {
      const id = wikidataId(target);
      const written = ENTITY_TITLES[title.trim()];
      if (duplicate || id === undefined || written === undefined || titleRange === undefined) continue;
      const row = rowOfId(id, registries);
      if (row === undefined) continue;
      const { type, name, alsoPlace } = registryEntry(row);
      if (type === written || (alsoPlace && written === 'place')) continue;
      const word = wordFor(type);
      const quote = article.text[titleRange.start];
      const close = quote === '(' ? ')' : quote;
      yield {
        ...titleRange,
        message: {
          fa: `${id} «${name}» است: ${word}، نه ${title.trim()}`,
          en: `${id} is “${name}”: ${word}, not ${title.trim()}`,
        },
        fixes: [
          {
            title: { fa: `«${word}» بنویس`, en: `Write “${word}”` },
            safe: true,
            edits: [{ ...titleRange, text: `${quote}${word}${close}` }],
          },
        ],
      };
    }
  },
});

function wordFor(type: EntityType): string {
  return Object.entries(ENTITY_TITLES).find(([, other]) => other === type)?.[0] ?? '';
}
