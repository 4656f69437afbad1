import assert from 'node:assert/strict';
import { type HighlightKind, highlightsOf } from '../../client/highlightsOf';
import { provideAnnotations } from '../../server/features/annotations';
import { analyse } from '../../server/language/analyse';
import { snapshotOf } from '../server/features/snapshots';

const ARTICLE = `---
date: 2022-01-10
---

سرگئی ریابکوف دیروز به ژنو رسید.

به گزارش ایسنا، باران می‌بارد.

[رویترز نوشت][خبر] که گفت‌وگوها آغاز شد.

[خبر]: https://www.reuters.com/a "منبع: رسانه"
`;

describe('highlights', () => {
  const { dates, entities, claims, reference } = analyse(ARTICLE, { syntax: 'markdown' });
  const highlights = highlightsOf(provideAnnotations(snapshotOf(ARTICLE, { dates, entities, claims, reference })));
  const textsOf = (kind: HighlightKind): readonly string[] =>
    highlights[kind].map(({ start, end }) => ARTICLE.slice(start, end));

  it('are dates, names, and the words that report, by whether a source is linked', () => {
    assert.deepEqual(textsOf('date'), ['دیروز']);
    assert.deepEqual(textsOf('name'), ['سرگئی ریابکوف', 'ژنو', 'ایسنا', 'رویترز']);
    assert.deepEqual(textsOf('linkedClaim'), ['نوشت']);
    assert.deepEqual(textsOf('unlinkedClaim'), ['به گزارش']);
  });
});
