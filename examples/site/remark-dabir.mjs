// A remark plugin: the dates, names and sources that Dabir reads in a Markdown article, as data for the page's template.
//
//   import { remark } from 'remark';
//   const file = await remark().use(remarkDabir, { base: 'https://example.org/' }).process(article);
//   file.data.dabir.linkedData   // schema.org NewsArticle, for <script type="application/ld+json">
import { analyse, exportTo } from 'dabir';

export default function remarkDabir(options = {}) {
  return (_tree, file) => {
    const article = analyse(String(file), { path: file.path ?? 'article.md' });
    file.data.dabir = {
      dates: article.dates,
      entities: article.entities,
      claims: article.claims,
      linkedData: exportTo(article, 'jsonld', options),
    };
  };
}
