import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { proseOf } from '../../../client/commands/prose';

const cases: readonly (readonly [written: string, read: string])[] = [
  ['# تیتر\n\nمتن.\n', 'تیتر\n\nمتن.'],
  ['## تیتر ##\n', 'تیتر'],
  ['---\ndate: 1404-07-12\n---\n\nمتن.\n', 'متن.'],
  ['[وزیر نیرو][م۱] گفت.\n\n[م۱]: https://example.org "منبع"\n', 'وزیر نیرو گفت.'],
  ['به [یزد] رفت.\n\n[یزد]: https://example.org/y\n', 'به یزد رفت.'],
  ['به [يزد] رفت.\n\n[یزد]: https://example.org/y\n', 'به [يزد] رفت.'],
  ['[یزد][] سبز است.\n\n[یزد]: https://example.org/y\n', 'یزد سبز است.'],
  ['گفت: «[او] آمد».\n', 'گفت: «[او] آمد».'],
  ['[گزارش](https://example.org/a_(b)) آمد.\n', 'گزارش آمد.'],
  ['![نمای شهر](a.png)\n', 'نمای شهر'],
  ['**بسیار** مهم و *تازه*.\n', 'بسیار مهم و تازه.'],
  ['۲*۳*۴ و file_name_a\n', '۲*۳*۴ و file_name_a'],
  ['کد `dabir check` را.\n', 'کد dabir check را.'],
  ['> گفتهٔ او\n> دنبالهٔ آن\n', 'گفتهٔ او\nدنبالهٔ آن'],
  ['- یک\n- دو\n', '• یک\n• دو'],
  ['یک\n\n***\n\nدو\n', 'یک\n\nدو'],
  ['یک<!-- dabir-disable -->\n\nدو\n', 'یک\n\nدو'],
  ['یک\\\nدو\n', 'یک\nدو'],
  ['\\[نه پیوند\\]\n', '[نه پیوند]'],
  ['می‌رود و آن‌ها\r\nرفتند.\r\n', 'می‌رود و آن‌ها\nرفتند.'],
];

describe('an article without its markup', () => {
  for (const [written, read] of cases) {
    it(`of ${JSON.stringify(written)} is ${JSON.stringify(read)}`, () => assert.equal(proseOf(written), read));
  }

  it('knows the links of what is selected by the definitions of the whole', () => {
    const article = 'به [یزد] رفت.\n\n[یزد]: https://example.org/y\n';
    assert.equal(proseOf('[یزد] رفت', article), 'یزد رفت');
  });

  it('has nothing left of the markup of an annotated example', () => {
    const prose = proseOf(readFileSync('examples/annotated.fa.md', 'utf8'));
    assert.ok(prose.length > 300, prose);
    assert.doesNotMatch(prose, /[[\]#*]|https?:|^---/m);
  });
});
