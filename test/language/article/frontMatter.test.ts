import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseFrontMatter } from '../../../server/language/article/frontMatter';

const COMMENT = '# \n';

/** A comment at the head says nothing, and keeps the short way for plain lines from being taken. */
function read(lines: readonly string[], comment: string) {
  const frontMatter = parseFrontMatter(`---\n${comment}${lines.join('\n')}\n---\n\nمتن\n`);
  const shifted = ({ start, end }: { readonly start: number; readonly end: number }) => [
    start - comment.length,
    end - comment.length,
  ];
  return {
    entries: frontMatter?.entries.map(({ key, value, keyRange, valueRange }) => [
      key,
      value,
      ...shifted(keyRange),
      ...shifted(valueRange),
    ]),
    errors: frontMatter?.errors.map(({ message }) => message),
  };
}

describe('front matter of plain lines', () => {
  const cases: readonly (readonly string[])[] = [
    ['title: نشست شهرهای کویری در یزد', 'date: 1404-07-12', 'lang: fa'],
    ['title: چه شد؟ «هیچ»!', 'place: یزد'],
    ['title:  با دو فاصله'],
    ['title: ', 'lang: fa'],
    ['title:', 'lang: fa'],
    ['title: true', 'draft: yes'],
    ['title: null'],
    ['null: a'],
    ['title: یک: دو'],
    ['title: یک #دو'],
    ['title: یک', 'title: دو'],
    ['title: یک', '  دو'],
    ['title: [یک, دو]'],
    ['title: "یک"'],
    ["title: 'یک'"],
    ['date: 2026-13-45', 'time: 12:30'],
    ['date: 2026', 'size: 0x1f', 'share: 12.5'],
    ['title: یک - دو', 'note: a-b_c'],
    ['tags: [سیاست خارجی, مذاکرات]'],
    ['title: یک ', 'lang: fa'],
    ['title: .inf', 'note: ~'],
    ['title: می‌رود', 'کلید: مقدار'],
    [''],
    ['title: &a b', 'note: *a'],
    ['- a', '- b'],
  ];
  for (const lines of cases) {
    it(`reads ${JSON.stringify(lines)} as the YAML parser does`, () => {
      assert.deepEqual(read(lines, ''), read(lines, COMMENT));
    });
  }

  it('reads whatever lines as the YAML parser does', () => {
    const piece = fc.constantFrom(
      'title',
      'date',
      'یزد',
      ' ',
      ': ',
      ':',
      '،',
      '1404-07-12',
      '-',
      '#',
      '؟',
      'true',
      '.',
      '\u200c',
      '«',
      '/',
      '…',
    );
    const line = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''));
    const keyed = fc.tuple(fc.constantFrom('title', 'date', 'a1', 'x-y'), line).map(([key, rest]) => `${key}: ${rest}`);
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: keyed }, line), { maxLength: 4 }), (lines) => {
        assert.deepEqual(read(lines, ''), read(lines, COMMENT));
      }),
      { numRuns: 2000 },
    );
  });

  it('knows the places of keys and values in the file', () => {
    const text = '---\ntitle: نشست یزد\ndate: 1404-07-12\n---\nمتن\n';
    const [title, date] = parseFrontMatter(text)?.entries ?? [];
    assert.equal(text.slice(title.keyRange.start, title.keyRange.end), 'title');
    assert.equal(text.slice(title.valueRange.start, title.valueRange.end), 'نشست یزد');
    assert.equal(text.slice(date.valueRange.start, date.valueRange.end), '1404-07-12');
  });

  const faults: readonly (readonly [lines: readonly string[], number: number, message: RegExp])[] = [
    [['title: وزیر: برویم', 'lang: fa'], 1, /write a value that holds “: ” between "…"/],
    [['title: "باز', 'lang: fa'], 1, /a closing quotation mark/],
    [['title: [یک', 'lang: fa'], 1, /closing \] or \}/],
    [['\ttitle: یک'], 1, /a tab/],
    [['title: @یک'], 1, /begins with a mark/],
    [["title: 'او گفت: 'بیا''"], 1, /between "…"/],
    [['title: یک', 'بی‌دونقطه'], 1, /the colon of a key/],
    [['title: یک', 'lang: fa', 'title: دو'], 1, /this key comes twice/],
    [['title: "یک\\پ"'], 1, /follow a \\/],
    [['title: @یک', 'place: یک: دو'], 2, /begins with a mark/],
  ];
  for (const [lines, number, message] of faults) {
    it(`says in plain words, once a line, what is wrong with ${JSON.stringify(lines)}`, () => {
      const { errors = [] } = read(lines, '');
      assert.equal(errors.length, number, JSON.stringify(errors));
      assert.match(errors[0]?.en ?? '', message);
      assert.match(errors[0]?.fa ?? '', /^[^a-z]*(?:Tab[^a-z]*|YAML[^a-z]*)?$/);
    });
  }

  it('reads the date behind a title that breaks YAML', () => {
    const { entries, errors } = read(['title: فرماندار: راه باز شد', 'date: 2025-10-28', 'place: یزد'], '');
    assert.notEqual(errors?.length, 0);
    assert.deepEqual(
      entries?.filter(([key]) => key !== 'title').map(([key, value]) => [key, value]),
      [
        ['date', '2025-10-28'],
        ['place', 'یزد'],
      ],
    );
  });
});

describe('front matter with a list for a key', () => {
  it('has Node write nothing of it', async () => {
    const written: Error[] = [];
    const note = (warning: Error): number => written.push(warning);
    process.on('warning', note);
    parseFrontMatter('---\ntitle:\n  [م۲]: خبر\n---\n\nمتن\n');
    await new Promise(setImmediate);
    process.off('warning', note);
    assert.deepEqual(written, []);
  });
});
