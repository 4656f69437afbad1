import fc from 'fast-check';

/** Pieces of generated Markdown: every form of link that the house knows, right and wrong, between Persian words. */
const WORDS = ['وزیر', 'گفت', 'كتاب', 'که', 'نشست', 'فردا', 'مسقط', 'ایران', 'مي‌کند', 'گفت‌وگو', '۱۲', 'خوب.'];
const LABELS = ['م۱', 'م1', 'م۲', 'م۱۰', 'ایسنا', 'ايسنا', 'خبر گزاری', 'خبر‌گزاری', 'مسقط', 'ایران'];
const TARGETS = [
  'https://www.irna.ir/news/85800112',
  'https://www.isna.ir/news/1404012414511',
  'https://www.wikidata.org/wiki/Q3826',
  'https://www.wikidata.org/wiki/Q03826',
  'date:2022-01-10',
  'date:2022-13-10',
  '<>',
];
const TITLES = ['', ' "منبع"', ' "مکان"', ' "تاریخ"', ' "شهر"'];

const TITLE_OF: Readonly<Record<string, string>> = {
  [TARGETS[1]]: ' "منبع"',
  [TARGETS[2]]: ' "مکان"',
  [TARGETS[4]]: ' "تاریخ"',
};

const word = fc.constantFrom(...WORDS);
const label = fc.constantFrom(...LABELS);
const target = fc.constantFrom(...TARGETS);
const title = fc.constantFrom(...TITLES);

const inline = fc.oneof(
  { weight: 8, arbitrary: word },
  { weight: 3, arbitrary: fc.tuple(word, label).map(([text, name]) => `[${text}][${name}]`) },
  { weight: 2, arbitrary: label.map((name) => `[${name}]`) },
  { weight: 1, arbitrary: label.map((name) => `[${name}][]`) },
  { weight: 2, arbitrary: fc.tuple(word, target).map(([text, to]) => `[${text}](${to}${TITLE_OF[to] ?? ''})`) },
  { weight: 1, arbitrary: target.filter((to) => to.startsWith('http')) },
  { weight: 1, arbitrary: target.filter((to) => to.startsWith('http')).map((to) => `<${to}>`) },
  { weight: 1, arbitrary: fc.constantFrom('`كتاب`', '**كتاب**', '«كتاب [او] خوب»', '![كتاب](a.png)', '[^۱]') },
  { weight: 1, arbitrary: fc.constant('<!-- dabir-disable-line typography/arabic-yeh-kaf -->') },
);
const sentence = fc.array(inline, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(' '));
const definition = fc.tuple(label, target, title).map(([name, to, named]) => `[${name}]: ${to}${named}`);
const definitions = fc.array(definition, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
const block = fc.oneof(
  { weight: 6, arbitrary: sentence },
  { weight: 1, arbitrary: sentence.map((text) => `## ${text}`) },
  {
    weight: 1,
    arbitrary: fc
      .array(sentence, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((text) => `- ${text}`).join('\n')),
  },
  { weight: 1, arbitrary: sentence.map((text) => `> ${text}`) },
  { weight: 2, arbitrary: definitions },
  { weight: 1, arbitrary: fc.constantFrom('```\nكتاب [م۱]\n```', '[^۱]: كتاب', '<!-- dabir-disable-next-line -->') },
);

/** Articles of Markdown, in either line ending, with and without front matter, definitions anywhere. */
export const markdownArticle = fc
  .tuple(
    fc.constantFrom('', '---\nlang: fa\n---\n\n', '---\ndate: 2022-01-10\nlang: fa\n---\n\n'),
    fc.array(block, { minLength: 1, maxLength: 6 }),
    definitions,
    fc.boolean(),
    fc.boolean(),
  )
  .map(([head, blocks, tail, returns, closed]) => {
    const text = `${head}${[...blocks, tail].join('\n\n')}${closed ? '\n' : ''}`;
    return returns ? text.replace(/\n/g, '\r\n') : text;
  });
