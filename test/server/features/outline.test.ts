import assert from 'node:assert/strict';
import type { Range, SelectionRange } from 'vscode-languageserver';
import { provideArticleStatus } from '../../../server/features/articleStatus';
import { provideCodeLenses } from '../../../server/features/codeLenses';
import { provideDocumentLinks } from '../../../server/features/documentLinks';
import { flatten, provideDocumentSymbols } from '../../../server/features/documentSymbols';
import { provideFoldingRanges } from '../../../server/features/folding';
import { provideConversions, provideInlayHints } from '../../../server/features/inlayHints';
import { provideSelectionRanges } from '../../../server/features/selectionRanges';
import { analyse } from '../../../server/language/analyse';
import { dayOfIso } from '../../../server/language/calendars/day';
import { claimAt, dateAt, nameAt, place, type Recognised, snapshotOf, URI, wordsAt } from './snapshots';

const TEXT = [
  '---',
  'date: 2022-01-10',
  '---',
  '',
  '# تیتر 😀 خبر',
  '',
  '😀👩‍👧 شرمن دیروز گفت «این کار. سخت بود». او ۲۰ دی ۱۴۰۰ رفت.',
  '',
  '## بخش دوم',
  '',
  '[شرمن] و [خبر][م۱] و <https://example.org/x>.',
  '',
  '[شرمن]: wd:Q1 "شخص"',
  '[م۱]: https://example.org/a "منبع"',
  '',
].join('\r\n');
const reference = {
  day: dayOfIso('2022-01-10'),
  from: 'front-matter' as const,
  reason: { fa: 'سرآغاز', en: 'front matter' },
};
const recognised = {
  reference,
  dates: [
    dateAt(place(TEXT, 'دیروز'), { iso: '2022-01-09', relative: true, calendar: 'none' }),
    dateAt(place(TEXT, '۲۰ دی ۱۴۰۰'), { iso: '2022-01-10', calendar: 'solar' }),
  ],
  entities: [nameAt(place(TEXT, 'شرمن')), nameAt(place(TEXT, 'شرمن', 2))],
  claims: [
    claimAt(
      { start: place(TEXT, 'شرمن').start, end: place(TEXT, 'سخت بود»').end },
      { kind: 'quote', cue: place(TEXT, 'گفت') },
    ),
  ],
};
const snapshot = snapshotOf(TEXT, recognised);

describe('article status and code lens', () => {
  it('count what was recognised, names once', () => {
    assert.deepEqual(provideArticleStatus(snapshot), {
      persian: true,
      language: 'fa',
      reference: { day: '2022-01-10', label: 'دوشنبه ۲۰ دی ۱۴۰۰', from: 'front-matter' },
      dates: 2,
      entities: 1,
      claims: 1,
      unlinkedClaims: 1,
      tooLong: false,
    });
    const { language, reference } = provideArticleStatus(snapshotOf(TEXT, { ...recognised, language: 'en' }));
    assert.equal(language, 'en');
    assert.equal(reference?.label, 'Monday 10 January 2022');
  });

  it('name the day of an Afghan article by the months of both countries', () => {
    const text = 'نشست ۵ حمل ۱۴۰۰ و ۲۰ جدی ۱۴۰۰ بود.';
    const { dates, reference } = analyse(text, { syntax: 'markdown' });
    assert.equal(
      provideArticleStatus(snapshotOf(text, { dates, reference })).reference?.label,
      'دوشنبه ۲۰ جدی (دی) ۱۴۰۰',
    );
    const sooner = { dates, language: 'en' as const, editor: { inlayHints: true } };
    assert.deepEqual(
      provideConversions(snapshotOf(text, sooner)).map(({ label }) => label),
      ['25 March 2021', '10 January 2022'],
    );
    const other = 'نشست ۵ حمل ۱۴۰۰ و ۱۰ جنوری ۲۰۲۲ بود.';
    assert.equal(
      provideConversions(snapshotOf(other, { dates: analyse(other, { syntax: 'markdown' }).dates }))[1]?.label,
      '۲۰ جدی (دی) ۱۴۰۰',
    );
  });

  it('are silent about what is not Persian', () => {
    const silent = provideArticleStatus({ ...snapshot, persian: false });
    assert.deepEqual([silent.persian, silent.dates, silent.reference], [false, 0, null]);
  });

  it('stand above the headline, in no line of text', () => {
    const lenses = provideCodeLenses(snapshot);
    assert.ok(lenses.every(({ range }) => range.start.line === 4 && range.end.character === 0));
    assert.deepEqual(
      lenses.map(({ command }) => command?.title),
      ['روز مبنا: دوشنبه ۲۰ دی ۱۴۰۰', '۲ تاریخ', '۱ نام', '۱ ادعا (۰ باپیوند، ۱ بی‌پیوند)'],
    );
    const linked = [...recognised.claims, ...recognised.claims].map((claim, index) => ({
      ...claim,
      linked: index === 0,
    }));
    const titleOf = (values: Recognised): string | undefined =>
      provideCodeLenses(snapshotOf(TEXT, values)).at(-1)?.command?.title;
    assert.equal(titleOf({ claims: linked, language: 'en' }), '2 claims (1 linked, 1 unlinked)');
    assert.equal(titleOf({}), '۰ ادعا');
    assert.deepEqual(provideCodeLenses(snapshotOf(TEXT, { editor: { codeLens: false } })), []);
    assert.deepEqual(provideCodeLenses(snapshotOf('')), []);
  });
});

describe('document symbols', () => {
  it('put dates, first mentions and claims under their heading', () => {
    const symbols = provideDocumentSymbols(snapshot);
    assert.deepEqual(
      symbols.map(({ name, children = [] }) => [name, children.map((child) => [child.name, child.detail])]),
      [
        [
          'تیتر 😀 خبر',
          [
            ['شرمن', 'شخص'],
            ['دیروز', '2022-01-09'],
            ['شرمن دیروز گفت «این کار. سخت بود»', 'نقل‌قول مستقیم'],
            ['۲۰ دی ۱۴۰۰', '2022-01-10'],
            ['بخش دوم', ''],
          ],
        ],
      ],
    );
  });

  it('hold their selections and their children, as the protocol demands', () => {
    const check = (symbols: ReturnType<typeof provideDocumentSymbols>, outer?: Range): void => {
      for (const { range, selectionRange, children = [] } of symbols) {
        assert.ok(inside(selectionRange, range));
        if (outer !== undefined) assert.ok(inside(range, outer));
        check(children, range);
      }
    };
    check(provideDocumentSymbols(snapshot));
  });

  it('are a list for a client that knows no hierarchy', () => {
    const flat = flatten(provideDocumentSymbols(snapshot), URI);
    assert.equal(flat.length, 6);
    assert.equal(flat[1]?.containerName, 'تیتر 😀 خبر');
  });
});

describe('folding', () => {
  it('knows the front matter, the sections and the definitions', () => {
    assert.deepEqual(
      provideFoldingRanges(snapshot).map(({ startLine, endLine, kind }) => [startLine, endLine, kind]),
      [
        [0, 2, 'comment'],
        [4, 13, undefined],
        [8, 13, undefined],
        [12, 13, 'imports'],
      ],
    );
  });
});

describe('document links', () => {
  it('are the addresses that a reader can follow', () => {
    assert.deepEqual(
      provideDocumentLinks(snapshot).map(({ range, target }) => [wordsAt(snapshot, range), target]),
      [
        ['شرمن', 'https://www.wikidata.org/wiki/Q1'],
        ['م۱', 'https://example.org/a'],
        ['https://example.org/x', 'https://example.org/x'],
        ['wd:Q1', 'https://www.wikidata.org/wiki/Q1'],
        ['https://example.org/a', 'https://example.org/a'],
      ],
    );
  });

  it('are no scripts and no dates', () => {
    const odd = '[a][x] [b][y]\n\n[x]: javascript:alert(1)\n[y]: date:2022-01-01 "تاریخ"\n';
    assert.deepEqual(provideDocumentLinks(snapshotOf(odd)), []);
  });
});

describe('inlay hints', () => {
  const everything = { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } };

  it('are off until asked for', () => {
    assert.deepEqual(provideInlayHints(snapshot, everything), []);
  });

  it('stand at the end of the line and nowhere else', () => {
    const asked = snapshotOf(TEXT, { ...recognised, editor: { inlayHints: true } });
    assert.deepEqual(provideInlayHints(asked, everything), [
      {
        position: { line: 6, character: TEXT.split('\r\n')[6]?.length },
        label: 'دیروز = یکشنبه ۱۹ دی ۱۴۰۰، ۲۰ دی ۱۴۰۰ = ۱۰ ژانویه ۲۰۲۲',
        kind: 1,
        paddingLeft: true,
      },
    ]);
    assert.deepEqual(
      provideInlayHints(asked, { range: { start: { line: 7, character: 0 }, end: { line: 9, character: 0 } } }),
      [],
    );
  });
});

describe('conversions', () => {
  it('say of each date what it means, asked for or not', () => {
    const [yesterday, day] = ['دیروز', '۲۰ دی ۱۴۰۰'].map((words) => place(TEXT, words));
    assert.deepEqual(provideConversions(snapshot), [
      { ...yesterday, label: 'یکشنبه ۱۹ دی ۱۴۰۰' },
      { ...day, label: '۱۰ ژانویه ۲۰۲۲' },
    ]);
  });
});

describe('selection ranges', () => {
  it('lead outward: word, sentence, quotation, paragraph, section, article', () => {
    const position = snapshot.lines.positionAt(place(TEXT, 'سخت').start + 1);
    const [selection] = provideSelectionRanges(snapshot, { positions: [position] });
    const chain = [...outward(selection)].map((range) => wordsAt(snapshot, range));
    assert.equal(chain[0], 'سخت');
    assert.ok(chain.includes('این کار. سخت بود'));
    assert.ok(chain.includes('«این کار. سخت بود»'));
    assert.equal(chain.at(-1), TEXT);
    assert.ok(chain.includes(TEXT.split('\r\n')[6] ?? ''));
  });

  it('grow strictly, at every place of the text', () => {
    const positions = Array.from({ length: TEXT.length + 1 }, (_, offset) => snapshot.lines.positionAt(offset));
    for (const selection of provideSelectionRanges(snapshot, { positions })) {
      const ranges = [...outward(selection)];
      for (const [index, range] of ranges.entries()) {
        const outer = ranges[index + 1];
        if (outer === undefined) continue;
        assert.ok(inside(range, outer));
        assert.notDeepEqual(range, outer);
      }
    }
  });
});

function* outward(selection: SelectionRange | undefined): Iterable<Range> {
  for (let at = selection; at !== undefined; at = at.parent) yield at.range;
}

function inside(inner: Range, outer: Range): boolean {
  const { lines } = snapshot;
  return (
    lines.offsetAt(inner.start) >= lines.offsetAt(outer.start) && lines.offsetAt(inner.end) <= lines.offsetAt(outer.end)
  );
}
