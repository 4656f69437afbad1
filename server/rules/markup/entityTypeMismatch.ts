import { rowOfId } from '../../language/entities/registry/registries';
import { registryEntry } from '../../language/entities/registry/registry';
import { TYPE_NAMES, typeTitled } from '../../language/entities/typeNames';
import { wikidataId } from '../../language/entities/wikidata';
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
      const written = typeTitled(title);
      if (duplicate || id === undefined || written === undefined || titleRange === undefined) continue;
      const row = rowOfId(id, registries);
      if (row === undefined) continue;
      const { type, name, alsoPlace } = registryEntry(row);
      if (type === written || (alsoPlace && written === 'place')) continue;
      const word = TYPE_NAMES[type].fa;
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
