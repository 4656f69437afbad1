import assert from 'node:assert/strict';
import { exportBrat } from '../../server/export/brat';
import { exportedArticle } from '../../server/export/exportedArticle';
import { importAnnotations } from '../../server/export/import/importAnnotations';
import type { ExportedArticle } from '../../server/export/types';
import { exportWebAnnotation } from '../../server/export/webAnnotation';
import { analyse } from '../../server/language/analyse';
import { isWikidataId } from '../../server/language/entities/wikidata';
import type { Edit } from '../../server/rules/rule';
import { createChoice } from '../choice';
import { EXAMPLE as ANNOTATED, ARTICLES } from './support';

const read = (text: string, recognised: boolean): ExportedArticle =>
  exportedArticle(analyse(text, { syntax: 'markdown' }), { path: 'a.md', recognised });

/** What our markup has words for: names with an id of Wikidata, days, and sources. */
const markable = (article: ExportedArticle): ExportedArticle => ({
  ...article,
  entities: article.entities.filter(({ id }) => isWikidataId(id)),
  dates: article.dates.filter(({ from, to }) => from !== undefined || to !== undefined),
  claims: [],
});

/** Where an offset of the marked text stood before the edits. */
function before(edits: readonly Edit[]): (offset: number) => number {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  return (offset) => {
    let added = 0;
    for (const { start, text } of sorted) {
      if (start + added >= offset) break;
      added += text.length;
    }
    return offset - added;
  };
}

/** The annotations of an article, byte for byte, at the places that they had before the edits. */
function written(article: ExportedArticle, edits: readonly Edit[] = [], source = article.text): string {
  const back = before(edits);
  const moved = <Item extends { readonly start: number; readonly end: number }>(
    items: readonly Item[],
  ): readonly Item[] => items.map((item) => ({ ...item, start: back(item.start), end: back(item.end) }));
  const { dates, entities, sources } = markable(article);
  return JSON.stringify({
    dates: moved(dates).map(({ start, end, value, from, to }) => [
      source.slice(start, end),
      start,
      end,
      value,
      from,
      to,
    ]),
    entities: moved(entities).map(({ start, end, type, id }) => [source.slice(start, end), start, end, type, id]),
    sources: moved(sources).map(({ start, end, address, kind }) => [
      source.slice(start, end),
      start,
      end,
      address,
      kind,
    ]),
  });
}

const WRITERS = { webannotation: exportWebAnnotation, brat: exportBrat };

/** Names, days, sources and what lies between them in an article that nobody has marked up. */
const PLACES = ['یزد', 'شیراز', 'کرمان', 'تبریز', 'مسقط', 'پاریس', 'لندن', 'ایران', 'عمان', 'یونسکو'];
const DAYS = [
  '۱۲ مهر ۱۴۰۴',
  '۱۰ ژانویه ۲۰۲۲',
  'دیروز',
  'دی ۱۴۰۰',
  'سال ۲۰۱۴ میلادی',
  '۲۰ تا ۲۵ مهر ۱۴۰۴',
  'شنبه',
  'ساعت ۱۸:۳۰ امروز',
];
const BETWEEN = [
  ...[
    'برگزار شد.',
    'و',
    'در',
    'تا',
    '،',
    '😀',
    '👨‍👩‍👧',
    'e\u0301',
    'گُفت',
    '\u200c',
    '**خوب**',
    '*خوب*',
    '`کد`',
    '[م۹]',
    '(',
    ')',
  ],
  ...[
    '[خبر](https://example.org/x)',
    '<b>',
    '&amp;',
    '\\*',
    'شهردار گفت: «آب هست.»',
    '!',
    ':',
    '~~نه~~',
    '<!-- توضیح -->',
  ],
];
const BREAKS = [
  '\n\n',
  '\n\n# ',
  '\n\n- ',
  '\n\n> ',
  '\n',
  '  \n',
  '\n\n| الف | ب |\n|---|---|\n| ',
  '\n\n```\nیزد\n```\n\n',
];

/** A different article for every number, the same in every run. */
function generated(seed: number): string {
  const choose = createChoice(seed);
  let text = choose(['', '---\ndate: 1404-07-12\nlang: fa\n---\n\n', '---\ntitle: یزد\ndate: 2022-01-10\n---\n\n']);
  const length = choose([5, 10, 20, 40]);
  for (let word = 0; word < length; word += 1) {
    text += choose([PLACES, DAYS, BETWEEN, BETWEEN])[choose([...Array(8).keys()])] ?? 'بود';
    text += choose([' ', ' ', ' ', ' ', ' ', '', choose(BREAKS)]);
  }
  text += choose([
    '',
    '\n',
    '\n\n[م۱]: https://example.org/a "منبع: رسانه"\n',
    '\n\n[یزد]: wd:Q182394 "مکان"\n',
    '\n\n[ت۱]: x',
  ]);
  return choose([false, false, true]) ? text.replace(/\n/g, '\r\n') : text;
}

/**
 * Exports an article, imports that onto its text, and exports what that gives: the annotations are the same, byte for byte,
 * but for those that were told to have no place in the markup. Returns how many were written and how many were not.
 */
function goRound(
  text: string,
  format: 'webannotation' | 'brat',
  recognised: boolean,
): { readonly added: number; readonly refused: number } {
  const write = WRITERS[format];
  const article = markable(read(text, recognised));
  const { text: marked, edits, problems, added } = importAnnotations(text, write(article), format);
  const refused = new Set(problems.map(({ name }) => name));
  const after = annotatedOnly(read(marked, false));
  assert.equal(written(after, edits, text), written(without(refused, article, write(article))), JSON.stringify(text));
  // What is marked already is left as it is.
  const again = importAnnotations(marked, write(after), format);
  assert.equal(again.text, marked);
  assert.equal(again.added, 0);
  return { added, refused: refused.size };
}

describe('export, then import', () => {
  for (const format of ['webannotation', 'brat'] as const) {
    for (const [name, text] of ARTICLES) {
      it(`${name}: ${format} gives the same annotations, byte for byte`, () => {
        goRound(text, format, false);
        goRound(text, format, true);
      });
    }

    it(`200 generated articles: ${format} gives the same annotations, byte for byte`, function () {
      this.timeout(300_000);
      const total = { added: 0, refused: 0 };
      for (let seed = 1; seed <= 200; seed += 1) {
        const { added, refused } = goRound(generated(seed), format, true);
        total.added += added;
        total.refused += refused;
      }
      assert.ok(total.added > 1_000 && total.refused < total.added / 10, JSON.stringify(total));
    });
  }

  it('tells of a name that lies in a link, and of nothing else, in an annotated article', () => {
    const article = markable(read(ANNOTATED, false));
    const { problems, added, present } = importAnnotations(ANNOTATED, exportWebAnnotation(article), 'webannotation');
    assert.deepEqual(
      [problems.length, added, present],
      [0, 1, article.dates.length + article.entities.length + article.sources.length - 1],
    );
    const text = '[شهردار یزد گفت][م۱] که آب هست.\n\n[م۱]: https://example.org/a "منبع: گفته"\n';
    const left = importAnnotations(text, exportWebAnnotation(markable(read(text, false))), 'webannotation');
    assert.equal(left.text, text);
    assert.match(left.problems[0].message.en, /takes no annotation/);
  });
});

/** Only what links of the text say, and say right: what is certain besides is not what was imported. */
function annotatedOnly(article: ExportedArticle): ExportedArticle {
  const isAnnotated =
    (wanted: 'date' | 'entity') =>
    ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
      article.article.links.some(
        ({ role, text, target }) =>
          role === wanted && text.start === start && text.end === end && /^date:|\bQ\d+$/.test(target ?? ''),
      );
  return {
    ...markable(article),
    dates: markable(article).dates.filter(isAnnotated('date')),
    entities: markable(article).entities.filter(isAnnotated('entity')),
  };
}

/** An article without what was refused by the name that its file gave it. */
function without(refused: ReadonlySet<string>, article: ExportedArticle, content: string): ExportedArticle {
  if (refused.size === 0) return article;
  const points = [...article.text];
  const offsetOf = (count: number): number => points.slice(0, count).join('').length;
  const names = content.startsWith('{')
    ? JSON.parse(content).items.map((item: Item): Named => [item.id, item.target.selector[1].start, item.motivation])
    : [...content.matchAll(/^(T\d+)\t(\S+) (\d+)/gm)].map(([, id, type, start]): Named => [id, Number(start), type]);
  const places = new Set(
    names
      .filter(([name]: Named) => refused.has(name))
      .map(
        ([, start, kind]: Named) => `${offsetOf(start)} ${/^(?:linking|Source)$/.test(kind) ? 'source' : 'mention'}`,
      ),
  );
  const isKept =
    (kind: string) =>
    ({ start }: { readonly start: number }): boolean =>
      !places.has(`${start} ${kind}`);
  return {
    ...article,
    dates: article.dates.filter(isKept('mention')),
    entities: article.entities.filter(isKept('mention')),
    sources: article.sources.filter(isKept('source')),
  };
}

type Named = readonly [name: string, start: number, kind: string];

interface Item {
  readonly id: string;
  readonly motivation: string;
  readonly target: { readonly selector: readonly [unknown, { readonly start: number }] };
}
