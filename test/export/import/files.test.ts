import assert from 'node:assert/strict';
import { UnreadableAnnotations } from '../../../server/export/import/annotation';
import { importAnnotations } from '../../../server/export/import/importAnnotations';

const TEXT = 'در یزد شنبه آمد.\n';
const target = (exact: string): object => ({ source: 'a.md', selector: { type: 'TextQuoteSelector', exact } });
const place = { type: 'TextualBody', value: 'Place', purpose: 'classifying' };
const yazd = '[یزد]: https://www.wikidata.org/wiki/Q182394 "مکان"';

describe('reading annotations of the W3C', () => {
  const read = (document: unknown) => importAnnotations(TEXT, JSON.stringify(document), 'webannotation');
  const item = { type: 'Annotation', body: ['http://www.wikidata.org/entity/Q182394', place], target: target('یزد') };

  const SHAPES: readonly (readonly [what: string, document: unknown])[] = [
    ['one annotation', item],
    ['a list', [item]],
    ['a page', { type: 'AnnotationPage', items: [item] }],
    ['a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [item] } }],
    ['a body with an id', { ...item, body: [{ id: 'https://www.wikidata.org/wiki/Q182394' }, place] }],
    [
      'a motivation in place of a purpose',
      { ...item, motivation: 'classifying', body: [{ source: 'wd:Q182394' }, { type: 'TextualBody', value: 'LOC' }] },
    ],
    [
      'several selectors',
      { ...item, target: { selector: [{ type: 'RangeSelector' }, { type: 'TextQuoteSelector', exact: 'یزد' }] } },
    ],
  ];
  for (const [what, document] of SHAPES) {
    it(`reads ${what}`, () => {
      const { text, added, problems } = read(document);
      assert.deepEqual(problems, []);
      assert.equal(added, 1);
      assert.equal(text, `در [یزد] شنبه آمد.\n\n${yazd}\n`);
    });
  }

  it('reads dates and sources', () => {
    const date = { body: { type: 'TextualBody', value: '2025-10-04', purpose: 'identifying' }, target: target('شنبه') };
    assert.ok(read(date).text.includes('[شنبه]: date:2025-10-04 "تاریخ"'));
    const link = { motivation: 'linking', body: 'https://example.org/a', target: target('آمد') };
    assert.ok(read(link).text.includes('[آمد][م۱]'));
  });

  it('passes over what the markup has no words for, and tells what it cannot place', () => {
    const others = [
      { body: { type: 'TextualBody', value: 'چه خوب!', purpose: 'commenting' }, target: target('یزد') },
      { body: [{ type: 'TextualBody', value: 'claim', purpose: 'classifying' }], target: target('یزد') },
    ];
    assert.deepEqual([read(others).skipped, read(others).problems], [2, []]);
    const bad = [
      { ...item, id: 'nowhere', target: target('تبریز') },
      { ...item, id: 'nameless', body: [place] },
      { ...item, id: 'scheme', body: ['javascript:alert(1)', { ...place, value: 'source' }] },
      {
        ...item,
        id: 'date',
        body: [
          { ...place, value: 'date' },
          { type: 'TextualBody', value: 'فردا' },
        ],
      },
    ];
    const { problems, text } = read(bad);
    assert.deepEqual(new Set(problems.map(({ name }) => name)), new Set(['nowhere', 'nameless', 'scheme', 'date']));
    assert.equal(text, TEXT);
  });

  for (const content of ['', '{', 'null', '3', '"x"', '{}', '{"items": 3}', '[[1]]']) {
    it(`takes ${JSON.stringify(content)} for what it is`, () => {
      try {
        assert.equal(importAnnotations(TEXT, content, 'webannotation').text, TEXT);
      } catch (error) {
        assert.ok(error instanceof UnreadableAnnotations);
      }
    });
  }

  it('refuses what holds no annotations', () => {
    for (const content of ['', '{', 'null', '3', '{}'])
      assert.throws(() => importAnnotations(TEXT, content, 'webannotation'), UnreadableAnnotations);
  });
});

describe('reading brat', () => {
  const read = (...lines: readonly string[]) => importAnnotations(TEXT, `${lines.join('\n')}\n`, 'brat');

  it('reads spans, references, attributes and notes', () => {
    assert.equal(
      read('T1\tGPE 3 6\tیزد', 'N1\tReference T1 Wikidata:Q182394\tیزد').text,
      `در [یزد] شنبه آمد.\n\n${yazd}\n`,
    );
    assert.ok(read('T1\tDate 7 11\tشنبه', '#1\tAnnotatorNotes T1\t2025-10-04').text.includes('date:2025-10-04'));
    const source = read(
      'T1\tSource 12 15\tآمد',
      'N1\tReference T1 URL:https://example.org/a\tx',
      'A1\tSourceKind T1 media',
    );
    assert.ok(source.text.includes('[م۱]: https://example.org/a "منبع: رسانه"'));
  });

  it('tells of words that stand elsewhere, and of what has no id', () => {
    assert.equal(read('T1\tPlace 4 7\tیزد', 'N1\tReference T1 Wikidata:Q182394\tیزد').problems.length, 1);
    assert.equal(read('T1\tPlace 3 6\tیزد').problems.length, 1);
    assert.equal(read('T1\tPlace 3 x\tیزد', 'N1\tReference T1 Wikidata:Q182394\tیزد').problems.length, 1);
    assert.equal(read('T1\tPlace 3 6;9 10\tیزد ب', 'N1\tReference T1 Wikidata:Q182394\tیزد').problems.length, 1);
  });

  it('passes over relations, events and kinds of its own', () => {
    assert.equal(read('T1\tMood 3 6\tیزد', 'R1\tX Arg1:T1 Arg2:T1', 'E1\tX:T1', '*\tEquiv T1 T1').skipped, 4);
  });

  it('refuses another format', () => {
    for (const content of ['{"items": []}', '1\tx\ty', 'T1 Place 3 6 یزد'])
      assert.throws(() => read(content), UnreadableAnnotations);
  });
});
