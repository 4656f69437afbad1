import { closeAll, hoverOver, openArticle, problemBy } from './article';
import { ok, until } from './check';

describe('hovers', () => {
  afterEach(closeAll);

  it('show a date in the three calendars', async () => {
    const document = await openArticle('article.fa.md');
    await problemBy('dates/impossible', document);
    const hover = await until('a hover', async () => (await hoverOver(document, '۱۰ ژانویه ۲۰۲۲')) || undefined);
    for (const part of ['دوشنبه', '۲۰ دی ۱۴۰۰', '۱۴۴۳', '2022-01-10']) {
      ok(hover.includes(part), `«${part}» is not in ${hover}`);
    }
  });

  it('say who a name is', async () => {
    const document = await openArticle('article.fa.md');
    const hover = await until('a hover', async () => (await hoverOver(document, 'آنتونی بلینکن')) || undefined);
    ok(hover.includes('wikidata.org/wiki/Q'), `no link in ${hover}`);
  });

  it('read from right to left', async () => {
    const document = await openArticle('article.fa.md');
    const hover = await until('a hover', async () => (await hoverOver(document, '۱۰ ژانویه ۲۰۲۲')) || undefined);
    ok(hover.includes('&#x2067;'), 'no right-to-left isolate');
    ok(hover.includes('align="right"'), 'not aligned to the right');
  });
});
