import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver';
import { provideCompletion } from '../../../server/features/completion';
import { analyse } from '../../../server/language/analyse';
import { dayOfIso } from '../../../server/language/calendars/day';
import { entriesHeld } from '../../../server/language/entities/registry/registry';
import { dateAt, nameAt, place, type Recognised, snapshotOf } from './snapshots';

const EMOJI = '😀👩‍👧 ';
const TODAY = dayOfIso('2022-01-10') ?? 0;

/** Proposals where `|` stands in the text. */
function completeAt(marked: string, recognised?: (text: string) => Recognised, snippets = true): CompletionItem[] {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const snapshot = snapshotOf(text, recognised?.(text));
  return provideCompletion(snapshot, { position: snapshot.lines.positionAt(offset) }, TODAY, snippets).items;
}

const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);
const newText = ({ textEdit }: CompletionItem): string | undefined => textEdit?.newText;

describe('completion', () => {
  describe('of names', () => {
    it('finds the registry’s by any spelling of their beginning', () => {
      for (const typed of ['سازمان ملل', 'سازمان‌ ملل', 'سازمان ملل م']) {
        assert.ok(labels(completeAt(`${EMOJI}در ${typed}|`)).includes('سازمان ملل متحد'), typed);
      }
    });

    it('replaces exactly what was typed, in UTF-16', () => {
      const item = completeAt(`${EMOJI}در سازمان مل|`).find(({ label }) => label === 'سازمان ملل متحد');
      assert.ok(item?.textEdit && 'range' in item.textEdit);
      assert.deepEqual(item.textEdit.range, {
        start: { line: 0, character: `${EMOJI}در `.length },
        end: { line: 0, character: `${EMOJI}در سازمان مل`.length },
      });
      assert.equal(item.filterText, 'سازمان مل');
      assert.match(JSON.stringify(item.documentation), /wikidata\.org\/wiki\/Q/);
    });

    it('reads of the registry no more entries than it shows', () => {
      completeAt('در سازمان مل|');
      const before = entriesHeld();
      const items = completeAt('در شهر|');
      assert.ok(items.length > 0 && entriesHeld() - before <= items.length);
    });

    it('puts the article’s own first', () => {
      const items = completeAt('سازوار نو آمد. ساز|', (text) => ({
        entities: [nameAt(place(text, 'سازوار نو'), { name: 'سازوار نو' })],
      }));
      assert.equal(items[0]?.label, 'سازوار نو');
    });

    it('wants two letters, and offers forty names at most', () => {
      assert.deepEqual(completeAt('س|'), []);
      assert.deepEqual(completeAt('|'), []);
      assert.equal(completeAt('سا|').length, 40);
    });
  });

  describe('of dates', () => {
    it('writes today in the three calendars', () => {
      const items = completeAt(`${EMOJI}امرو|`);
      assert.deepEqual(labels(items).slice(0, 3), ['۲۰ دی ۱۴۰۰', '۱۰ ژانویهٔ ۲۰۲۲', '۷ جمادی‌الثانی ۱۴۴۳']);
    });

    it('writes today as the article writes days', () => {
      const read = (text: string): Recognised => ({ dates: analyse(text, { syntax: 'markdown' }).dates });
      const afghan = completeAt('نشست ۵ حمل ۱۴۰۰ و ۶ حمل ۱۴۰۰ بود.\n\nامرو|', read);
      assert.deepEqual(labels(afghan).slice(0, 2), ['۲۰ جدی ۱۴۰۰', '۱۰ جنوری ۲۰۲۲']);
      const numeric = completeAt('نشست ۱۴۰۰/۰۱/۰۵ بود.\n\nامرو|', read);
      assert.deepEqual(labels(numeric).slice(0, 2), ['۱۴۰۰/۱۰/۲۰', '۱۰ ژانویهٔ ۲۰۲۲']);
      const equivalent = completeAt('نشست ۵ حمل ۱۴۰۰ بود و ۱۰ جنوری ۲۰۲۲|', read);
      assert.equal(equivalent[0]?.label, '(۲۰ جدی ۱۴۰۰)');
    });

    it('writes the weekday with it where that is typed', () => {
      assert.equal(completeAt('دوشن|')[0]?.label, 'دوشنبه ۲۰ دی ۱۴۰۰');
    });

    for (const [marked, months] of [
      ['نشست ۲۵ آ|', ['آبان', 'آذر', 'آوریل']],
      ['نشست ۲۵ آذ|', ['آذر']],
      ['نشست 3 ژا|', ['ژانویه']],
      ['نشست ۲۹ جمادی|', ['جمادی‌الاول', 'جمادی‌الثانی']],
    ] as const) {
      it(`offers the months of ${marked} before names`, () => {
        assert.deepEqual(labels(completeAt(EMOJI + marked)).slice(0, months.length), months);
      });
    }

    it('offers months as the article names them', () => {
      const read = (text: string): Recognised => ({ dates: analyse(text, { syntax: 'markdown' }).dates });
      const items = completeAt('نشست ۵ حمل ۱۴۰۰ و ۶ حمل ۱۴۰۰ بود.\n\n۲۰ جن|', read);
      assert.equal(items[0]?.label, 'جنوری');
    });

    for (const marked of ['نشست ۲۵ آذر|', 'نشست ۳۲ آذ|', 'نشست ۱.۵ آذ|', 'نشست ۱۲۵ آذ|', 'نشست آذ|']) {
      it(`offers no month in ${marked}`, () => {
        assert.ok(!labels(completeAt(marked)).includes('آذر'));
      });
    }

    const pair = (text: string): Recognised => ({
      dates: [dateAt(place(text, '۱۰ ژانویه ۲۰۲۲'), { iso: '2022-01-10' })],
    });
    for (const [marked, written] of [
      ['۱۰ ژانویه ۲۰۲۲|', ' (۲۰ دی ۱۴۰۰)'],
      ['۱۰ ژانویه ۲۰۲۲ |', ' (۲۰ دی ۱۴۰۰)'],
      ['۱۰ ژانویه ۲۰۲۲ (|', ' (۲۰ دی ۱۴۰۰)'],
      ['۱۰ ژانویه ۲۰۲۲ (|)', ' (۲۰ دی ۱۴۰۰'],
    ] as const) {
      it(`offers the equivalent in ${marked}`, () => {
        assert.equal(newText(completeAt(EMOJI + marked, pair)[0] ?? { label: '' }), written);
      });
    }
  });

  describe('of markup', () => {
    it('knows the labels after ][', () => {
      const items = completeAt('[متن][|\n\n[م۱]: https://example.org/a "منبع"\n[م۲]: https://example.org/b\n');
      assert.deepEqual(labels(items), ['م۱', 'م۲']);
      assert.equal(items[0]?.detail, 'منبع — https://example.org/a');
    });

    it('knows the rules in a comment, with their summaries', () => {
      const items = completeAt('<!-- dabir-disable-next-line typography/arabic-yeh-kaf, mark| -->\n\nمتن\n');
      const item = items.find(({ label }) => label === 'markup/near-miss-label');
      assert.ok(item?.detail);
      assert.ok(item?.textEdit && 'range' in item.textEdit);
      assert.equal(item.textEdit.range.end.character - item.textEdit.range.start.character, 'mark'.length);
    });

    it('knows the keys of the front matter that are not there yet, and today', () => {
      assert.deepEqual(labels(completeAt('---\ntitle: x\n|\n---\n\nمتن\n')), ['date', 'lang', 'place', 'sources']);
      assert.deepEqual(labels(completeAt('---\ndate: |\n---\n\nمتن\n')), ['2022-01-10', '1400-10-20']);
      assert.deepEqual(labels(completeAt('---\ntitle: سازمان ملل|\n---\n\nمتن\n')), []);
    });

    describe('offers the sites of media where an address is awaited', () => {
      const read = (text: string): Recognised => analyse(text.replaceAll('|', ''), { syntax: 'markdown' });
      const NEWS = 'به گزارش تسنیم، نشست پایان یافت. [به گزارش ایسنا][م۱]، وزیران برگشتند.';
      for (const [text, ...expected] of [
        [`${NEWS}\n\n[م۱]: <|>`, 'https://isna.ir/', 'https://tasnimnews.com/', 'https://tasnimnews.ir/'],
        [`${NEWS}\n\n[م۱]: |`, 'https://isna.ir/', 'https://tasnimnews.com/', 'https://tasnimnews.ir/'],
        [`${NEWS}\n\n[م۱]: https://i|`, 'https://isna.ir/'],
        [`${NEWS}\n\n[م۱]: tas|`, 'https://tasnimnews.com/', 'https://tasnimnews.ir/'],
        [
          'به گزارش تسنیم، نشست پایان یافت. [به گزارش ایسنا](|)، وزیران برگشتند.',
          'https://isna.ir/',
          'https://tasnimnews.com/',
          'https://tasnimnews.ir/',
        ],
        // An address that goes on, a title, and an article that cites nobody.
        [`${NEWS}\n\n[م۱]: https://isna.ir/news/|`],
        [`${NEWS}\n\n[م۱]: https://isna.ir/news/1 "|`],
        ['نشست پایان یافت.\n\n[م۱]: <|>'],
      ] as const)
        it(JSON.stringify(text), () => assert.deepEqual(labels(completeAt(text, read)), expected));
    });

    it('writes a source with its definition’s stub', () => {
      const text = 'متن.\n\nبه گزا|\n\n[م۱]: https://example.org/a "منبع"\n';
      const [item] = completeAt(text).filter(({ label }) => label.includes('به گزارش'));
      assert.ok(item);
      assert.equal(newText(item), `[به گزارش \${1:رسانه}][م۲]`);
      assert.equal(item.insertTextFormat, 2);
      assert.match(item.additionalTextEdits?.[0]?.newText ?? '', /^\n\[م۲\]: <> "منبع: رسانه"/);
      const [plain] = completeAt(text, undefined, false).filter(({ label }) => label.includes('به گزارش'));
      assert.equal(plain && newText(plain), '[به گزارش رسانه][م۲]');
    });
  });
});
