import assert from 'node:assert/strict';
import { analyse } from '../../../../server/language/analyse';
import { weaknessOf } from '../../../../server/language/claims/backing/weakLink';
import type { LinkScope } from '../../../../server/language/claims/types';

const URL = 'https://www.irna.ir/news/85800112';

/** Markdown with one or more claims, and which of them are linked. */
const CASES: readonly (readonly [name: string, markdown: string, linked: string])[] = [
  ['a reference', `[به گزارش ایرنا][م۱]، نشست پایان یافت.\n\n[م۱]: ${URL} "منبع"`, '+'],
  ['a reference on the cue', `وزیر نیرو [گفت][م۱] که سدها پر است.\n\n[م۱]: ${URL}`, '+'],
  ['an inline link', `وزیر نیرو در [نشست خبری](${URL}) گفت که سدها پر است.`, '+'],
  ['an autolink', `وزیر نیرو گفت که سدها پر است <${URL}>.`, '+'],
  ['a bare address', `وزیر نیرو گفت که سدها پر است (${URL}).`, '+'],
  ['a note', `وزیر نیرو گفت که سدها پر است.[^1]\n\n[^1]: ${URL}`, '+'],
  [
    'a note belongs to the sentence before it',
    `وزیر نیرو گفت که سدها پر است.[^1] شهردار گفت که راه بسته است.\n\n[^1]: ${URL}`,
    '+-',
  ],
  [
    'a source in brackets behind the full stop belongs to the sentence before it',
    `وزیر نیرو گفت که سدها پر است. ([ایرنا](${URL})) شهردار گفت که راه بسته است.`,
    '+-',
  ],
  [
    'an address in brackets, at the end of the paragraph',
    `شهردار گفت که راه بسته است. وزیر نیرو گفت که سدها پر است. (${URL})`,
    '-+',
  ],
  [
    'an address between two sentences is of the first',
    `وزیر نیرو گفت که سدها پر است. منبع: ${URL} شهردار گفت که راه بسته است.`,
    '+-',
  ],
  [
    'a bracket that states something is a sentence of its own',
    `وزیر نیرو گفت که سدها پر است. (شهردار [گفت](${URL}) که راه بسته است.)`,
    '-+',
  ],
  ['a note without an address', 'وزیر نیرو گفت که سدها پر است.[^1]\n\n[^1]: نگاه کنید به بایگانی', '-'],
  ['an HTML anchor', `وزیر نیرو <a href="${URL}">گفت</a> که سدها پر است.`, '+'],
  ['a cited quotation in one line', `<blockquote cite="${URL}">وزیر نیرو گفت که سدها پر است.</blockquote>`, '+'],
  ['a quotation in one line', '<blockquote>وزیر نیرو گفت که سدها پر است.</blockquote>', '-'],
  ['a cited quotation', `<blockquote cite="${URL}">\n\nوزیر نیرو گفت که سدها پر است.\n\n</blockquote>`, '+'],
  ['«منبع: URL» that ends its paragraph', `وزیر نیرو گفت که سدها پر است. راه بسته است. منبع: ${URL}`, '+'],
  ['«منبع: URL» alone', `وزیر نیرو گفت که سدها پر است.\n\nمنبع: ${URL}`, '-'],
  ['an undefined reference', 'وزیر نیرو [گفت][م۱] که سدها پر است.', '-'],
  ['an entity', 'وزیر نیرو در [تهران] گفت که سدها پر است.\n\n[تهران]: https://www.wikidata.org/wiki/Q3616 "مکان"', '-'],
  ['a date', 'وزیر نیرو [دیروز] گفت که سدها پر است.\n\n[دیروز]: date:2025-04-12 "تاریخ"', '-'],
  ['a home page', 'وزیر نیرو [گفت](https://www.irna.ir/) که سدها پر است.', '-'],
  ['a search page', 'وزیر نیرو [گفت](https://www.google.com/search?q=سد) که سدها پر است.', '-'],
  ['a list of findings', 'وزیر نیرو [گفت](https://www.youtube.com/results?search_query=سد) که سدها پر است.', '-'],
  ['the results of a contest', 'داور [گفت](https://uww.org/results/paris-2024) که مسابقه پایان یافت.', '+'],
  ['a shortener', 'وزیر نیرو [گفت](https://bit.ly/3abc) که سدها پر است.', '-'],
  ['a stub that waits for its address', 'وزیر نیرو [گفت][م۱] که سدها پر است.\n\n[م۱]: https:// "منبع"', '-'],
  ['an image', `وزیر نیرو گفت که سدها پر است. ![عکس](${URL}.jpg)`, '-'],
  [
    'the first of two definitions counts',
    `وزیر نیرو [گفت][م۱] که سدها پر است.\n\n[م۱]: https://www.irna.ir\n[م۱]: ${URL}`,
    '-',
  ],
  [
    'all of a chain',
    `وزیر نیرو [گفت][م۱] که سدها پر است. وی افزود که نیروگاه‌ها آماده‌اند. شهردار گفت که راه بسته است.\n\n[م۱]: ${URL}`,
    '++-',
  ],
  [
    'whom an agency quotes, by its link',
    `[به گزارش ایسنا][م۱]، علی رضایی گفت که سدها پر است. وی افزود که نیروگاه‌ها آماده‌اند. شهردار گفت که راه بسته است.\n\n[م۱]: ${URL}`,
    '++-',
  ],
  [
    'the agency that quotes somebody, by his; not another whom it quotes',
    `به گزارش ایسنا، علی رضایی گفت که سدها پر است. وی [افزود][م۱] که نیروگاه‌ها آماده‌اند.\n\nبه گزارش ایسنا، حسن کریمی گفت که راه بسته است. وی افزود که راه باز می‌شود.\n\n[م۱]: ${URL}`,
    '++--',
  ],
  [
    'not over a heading',
    `# یک\n\nوزیر نیرو [گفت][م۱] که سدها پر است.\n\n# دو\n\nوزیر نیرو گفت که نیروگاه‌ها آماده‌اند.\n\n[م۱]: ${URL}`,
    '+-',
  ],
];

describe('links that back a claim', () => {
  for (const [name, markdown, linked] of CASES) {
    it(name, () => {
      const { claims } = analyse(markdown, { syntax: 'markdown' });
      assert.equal(claims.map((claim) => (claim.linked ? '+' : '-')).join(''), linked);
    });
  }

  it('reach as far as the scope says', () => {
    const text = `وزیر نیرو [گفت](${URL}) که سدها پر است. وی افزود که نیروگاه‌ها آماده‌اند.\n\nوی تأکید کرد که خاموشی نداریم.\n`;
    const linked = (linkScope: LinkScope): readonly boolean[] =>
      analyse(text, { syntax: 'markdown', linkScope }).claims.map((claim) => claim.linked);
    assert.deepEqual(linked('sentence'), [true, false, false]);
    assert.deepEqual(linked('paragraph'), [true, true, false]);
    assert.deepEqual(linked('chain'), [true, true, true]);
    assert.deepEqual(linked('article'), [true, true, true]);
  });

  /** A claim's link in each form, behind its first words and at its end, and what stands at the article's end for it. */
  const FORMS: readonly (readonly [form: string, cue: string, tail: string, below: string])[] = [
    ['a reference', '[گفت][م۱]', '.', `[م۱]: ${URL} "منبع"`],
    ['a collapsed reference', '[گفت][]', '.', `[گفت]: ${URL} "منبع"`],
    ['a shortcut', '[گفت]', '.', `[گفت]: ${URL} "منبع: گفته"`],
    ['an inline link in bold', `**[گفت](${URL})**`, '.', ''],
    ['an anchor', `<a href='${URL}'>گفت</a>`, '.', ''],
    ['an autolink', 'گفت', ` <${URL}>.`, ''],
    ['an autolink behind the stop', 'گفت', `. <${URL}>`, ''],
    ['a linked medium behind the stop', 'گفت', `. ([ایرنا](${URL}))`, ''],
    ['a note behind the stop', 'گفت', '.[^۱]', `[^۱]: ${URL}`],
    ['a note on the cue', 'گفت[^۱]', '.', `[^۱]: ایرنا، ${URL}`],
    ['an entry that is cited', 'گفت', ' [@irna].', `[@irna]: ${URL}`],
  ];
  const REACHED: Readonly<Record<LinkScope, string>> = {
    sentence: '+---',
    paragraph: '++--',
    chain: '+++-',
    article: '+++-',
  };
  for (const [form, cue, tail, below] of FORMS) {
    for (const line of ['\n', '\r\n']) {
      it(`reach so far as ${form}, lines ending in ${JSON.stringify(line)}`, () => {
        const text = [
          `وزیر نیرو ${cue} که سدها پر است${tail} وی افزود که برق هست.`,
          'او تأکید کرد که آب هست.',
          '## باران',
          'وزیر نیرو گفت که باران می‌آید.',
          below,
        ].join(line + line);
        for (const [linkScope, linked] of Object.entries(REACHED) as [LinkScope, string][])
          assert.equal(
            analyse(text, { syntax: 'markdown', linkScope })
              .claims.map((claim) => (claim.linked ? '+' : '-'))
              .join(''),
            linked,
            linkScope,
          );
      });
    }
  }

  /** Paragraphs behind two claims of two speakers, and which of these they back where a source may cover the article. */
  const CLOSINGS: readonly (readonly [closing: string, linked: string])[] = [
    [`منبع: ${URL}`, '++'],
    [`منبع: <${URL}>`, '++'],
    [`**منبع:** ${URL}`, '++'],
    [`منبع: [ایرنا](${URL})`, '++'],
    [`منبع: [ایرنا][م۱]\n\n[م۱]: ${URL} "منبع"`, '++'],
    // No source is named, or none that counts, or the paragraph says more.
    [URL, '--'],
    ['منبع: https://www.irna.ir', '--'],
    ['منبع: ایرنا', '--'],
    [`عکس: ${URL}`, '--'],
    [`راه بسته است. منبع: ${URL}`, '--'],
    [`منبع: ${URL} و گزارش خبرنگار ما از شهر`, '--'],
  ];
  for (const [closing, expected] of CLOSINGS) {
    it(`cover the article, if asked to, as «${closing}» alone`, () => {
      const text = `# نشست\n\nوزیر نیرو گفت که سدها پر است.\n\n## شهر\n\nشهردار گفت که راه باز است.\n\n${closing}\n`;
      const linked = (linkScope: LinkScope): string =>
        analyse(text, { syntax: 'markdown', linkScope })
          .claims.slice(0, 2)
          .map((claim) => (claim.linked ? '+' : '-'))
          .join('');
      assert.equal(linked('article'), expected);
      assert.equal(linked('chain'), '--');
    });
  }

  it('cover a plain text too', () => {
    const text = `وزیر نیرو گفت که سدها پر است.\nشهردار گفت که راه باز است.\nمنبع: ${URL}\n`;
    const { claims } = analyse(text, { syntax: 'plain', linkScope: 'article' });
    assert.ok(claims.every(({ linked }) => linked));
  });

  it('are named by their numbers', () => {
    const { article, claims } = analyse(`وزیر نیرو [گفت](${URL}) که سدها پر است.`, { syntax: 'markdown' });
    assert.deepEqual(
      claims[0].links.map((number) => article.links[number].target),
      [URL],
    );
  });

  it('count in a plain text too', () => {
    const { claims } = analyse(`وزیر نیرو گفت که سدها پر است. ${URL}\nشهردار گفت که راه بسته است.`, {
      syntax: 'plain',
    });
    assert.deepEqual(
      claims.map(({ linked }) => linked),
      [true, false],
    );
  });
});

describe('weak source links', () => {
  const WEAK: readonly (readonly [string, string | undefined])[] = [
    ['https://www.isna.ir', 'home-page'],
    ['https://www.isna.ir/', 'home-page'],
    ['https://www.bbc.com/persian', 'home-page'],
    ['https://example.com/fa/index.html', 'home-page'],
    ['https://www.google.com/search?q=x', 'search-page'],
    ['https://www.isna.ir/search?q=x', 'search-page'],
    ['https://duckduckgo.com/?q=x', 'search-page'],
    ['https://bit.ly/abc', 'shortener'],
    ['https://t.co/abc', 'shortener'],
    ['https://fa.wikipedia.org/wiki/X', 'encyclopedia'],
    ['https://www.isna.ir/news/1404012414511', undefined],
    ['https://www.bbc.com/persian/articles/c4g2', undefined],
    ['https://amar.org.ir/statistical-information/statid/47212', undefined],
    ['https://example.com/?p=1234', undefined],
    ['https://www.irna.ir/service/search-and-rescue/85', undefined],
  ];
  for (const [address, weakness] of WEAK) {
    it(`${address}: ${weakness ?? 'none'}`, () => {
      assert.equal(weaknessOf(address), weakness);
    });
  }
});
