import assert from 'node:assert/strict';
import { type Analysis, analyse } from '../../server/language/analyse';
import { RULES } from '../../server/rules/registry';
import { runRules } from '../../server/rules/run';
import { onlyRules } from '../../server/rules/selection';

/** A section with something for every category of rules to say; its number keeps labels and addresses apart. */
const section = (number: number): string => `
به گزارش ایسنا، وزیر نیرو دیروز اعلام کرد که [سد شمارهٔ ${number}][م${number}] پر می شود. وی افزود: «این کتاب ها را نخوانید.»

[تهران] در ${1 + (number % 28)} ژانویه ۲۰۲۲ میزبان عباس عراقچی بود و اکراین و اوکراین هم آمدند. او گفت که ۵۰ نفر کشته شدند. https://example.com/${number}

<!-- dabir-disable-next-line typography/arabic-yeh-kaf -->
كتاب [نشست][ن${number}] و [متن](https://example.org/${number}/long/address/of/a/story) بر اثر سیل و [خبر][م ${number}] «بی گوینده و دراز است این سخن».

[نام${number}]: https://example.net/${number} "منبع"
[م${number}]: https://example.net/${number % 7} "منبع"
`;

const article = (sections: number): string =>
  `---\ndate: 2022-01-10\nlang: fa\n---\n${Array.from({ length: sections }, (_, number) => section(number + 1)).join('')}
[تهران]: https://www.wikidata.org/wiki/Q3616 "مکان"
`;

/** The analysis, its lists counting how often one of their elements is read. */
function counted(analysis: Analysis): { readonly analysis: Analysis; readonly reads: () => number } {
  let reads = 0;
  const count = <Item>(items: readonly Item[]): readonly Item[] =>
    new Proxy(items, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d/.test(key)) reads += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  const { article, blocks, dates, entities, claims } = analysis;
  return {
    reads: () => reads,
    analysis: {
      ...analysis,
      article: {
        ...article,
        blocks: count(article.blocks),
        links: count(article.links),
        definitions: count(article.definitions),
        footnotes: count(article.footnotes),
        directives: count(article.directives),
      },
      blocks: count(blocks),
      dates: count(dates),
      entities: count(entities),
      claims: count(claims),
    },
  };
}

describe('the work of a rule', () => {
  const [short, long] = [40, 160].map((sections) => analyse(article(sections), { syntax: 'markdown' }));

  /** How many elements a rule reads, its fixes written. */
  function readsOf(id: string, analysis: Analysis): number {
    const watched = counted(analysis);
    // Fixes are written when somebody asks for them: to ask is part of what is counted.
    for (const problem of runRules(watched.analysis, onlyRules(id))) void problem.fixes;
    return watched.reads();
  }

  for (const { id } of RULES) {
    it(`${id} grows with the article, not with its square`, () => {
      const [few, many] = [readsOf(id, short), readsOf(id, long)];
      // Four times the sections: sixteen times the reads where each element is held against each.
      assert.ok(many <= 5 * few + 100, `${few} reads, and ${many} in an article of four times the length`);
    });
  }
});
