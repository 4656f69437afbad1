// Astro: a content loader. In src/content.config.ts:
//
//   import { defineCollection } from 'astro:content';
//   import { dabirLoader } from './astro.loader.mjs';
//   export const collections = { news: defineCollection({ loader: dabirLoader('./news') }) };
//
// and in a page `<Fragment set:html={entry.data.html} />`.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyse, exportTo } from 'dabir';

export function dabirLoader(folder, base = 'https://example.org/') {
  return {
    name: 'dabir',
    load: async ({ store, generateDigest }) => {
      store.clear();
      for (const name of await readdir(folder)) {
        if (!name.endsWith('.fa.md')) continue;
        const text = await readFile(join(folder, name), 'utf8');
        const article = analyse(text, { path: name });
        const id = name.slice(0, -'.fa.md'.length);
        const html = exportTo(article, 'html', { fragment: true, base });
        store.set({ id, digest: generateDigest(text), data: { html, dates: article.dates, entities: article.entities } });
      }
    },
  };
}
