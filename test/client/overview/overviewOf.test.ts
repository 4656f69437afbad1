import assert from 'node:assert/strict';
import { overviewOf } from '../../../client/overview/overviewOf';
import type { Overview } from '../../../client/overview/protocol';
import { provideAnnotations } from '../../../server/features/annotations';
import { provideArticleStatus } from '../../../server/features/articleStatus';
import { provideConversions } from '../../../server/features/inlayHints';
import { analyse } from '../../../server/language/analyse';
import { snapshotOf } from '../../server/features/snapshots';

const ARTICLE = `---
date: 2022-01-10
---

سرگئی ریابکوف دیروز به ژنو رسید. مذاکرات ۱۰ تا ۱۳ ژانویه برگزار می‌شود.

ریابکوف گفت: «پیشرفتی در کار نیست.» پیمان در سال ۱۹۸۷ امضا شد.

[رویترز][خبر] نوشت که گفت‌وگوها ساعت ۱۰ دوشنبه ۲۰ دی (۱۰ ژانویه) آغاز شد.

[خبر]: https://www.reuters.com/a "منبع: رویترز"
`;

function overview(text: string): Overview {
  const { dates, entities, claims, reference } = analyse(text, { syntax: 'markdown' });
  const snapshot = snapshotOf(text, { dates, entities, claims, reference });
  return overviewOf({
    title: 'a.md',
    annotations: provideAnnotations(snapshot),
    conversions: provideConversions(snapshot),
    reference: provideArticleStatus(snapshot).reference,
    text,
    positionAt: (offset) => {
      const lines = text.slice(0, offset).split('\n');
      return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    },
  });
}

describe('the overview of an article', () => {
  const { dates, names, sources, reference } = overview(ARTICLE);
  const lines = ARTICLE.split('\n');

  it('counts from the reference day', () => assert.equal(reference?.day, Date.UTC(2022, 0, 10) / 86_400_000));

  it('has the dates in the order of time, and what restates another once', () => {
    assert.deepEqual(
      dates.map(({ text }) => text),
      ['سال ۱۹۸۷', 'دیروز', '۱۰ تا ۱۳ ژانویه', 'ساعت ۱۰ دوشنبه ۲۰ دی'],
    );
    assert.equal(dates[1].label, 'یکشنبه ۱۹ دی ۱۴۰۰');
  });

  it('has each name once, with its places', () => {
    const [first] = names;
    assert.equal(first.name, 'سرگئی ریابکوف');
    assert.deepEqual(
      first.mentions.map(({ from, to }) => lines[from.line].slice(from.character, to.character)),
      ['سرگئی ریابکوف', 'ریابکوف'],
    );
    assert.ok(names.some(({ name, page }) => name === 'ژنو' && page === 'https://www.wikidata.org/wiki/Q71'));
  });

  it('has claims by their sources, those without a link first', () => {
    assert.deepEqual(
      sources.map(({ name, unlinked, claims }) => [name, unlinked, claims.length]),
      [
        ['سرگئی ریابکوف', 1, 1],
        ['رویترز', 0, 1],
      ],
    );
  });

  it('shows of a link what its readers see', () => {
    const [, { claims }] = sources;
    assert.equal(claims[0].text, 'رویترز نوشت که گفت‌وگوها ساعت ۱۰ دوشنبه ۲۰ دی (۱۰ ژانویه) آغاز شد');
  });

  it('cuts a long claim at a word', () => {
    const [{ claims }] = overview(`علی احمدی گفت که ${'باران تندی بارید و '.repeat(20)}رود بالا آمد.`).sources;
    assert.match(claims[0].text, / …$/);
    assert.ok(claims[0].text.length < 120);
  });

  it('is empty where nothing was recognised', () => {
    const { dates: none, names: nobody, sources: nothing } = overview('باران می‌بارید.');
    assert.deepEqual([none, nobody, nothing], [[], [], []]);
  });
});
