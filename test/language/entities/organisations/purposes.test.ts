import assert from 'node:assert/strict';
import { namesOf } from '../support';

describe('organisations by what they are for', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['انجمن حمایت از بیماران کلیوی ایران گزارش داد.', ['انجمن حمایت از بیماران کلیوی ایران']],
    ['انجمن خیریه حمایت از بیماران سرطانی در این شهر است.', ['انجمن خیریه حمایت از بیماران سرطانی']],
    ['انجمن حمایت از سالمندان گزارش داد.', ['انجمن حمایت از سالمندان']],
    ['ستاد حمایت از زندانیان نیازمند استان فارس تشکیل شد.', ['ستاد حمایت از زندانیان نیازمند استان فارس']],
    ['مجمع خیران سلامت کشور گزارش داد.', ['مجمع خیران سلامت کشور']],
    // Who supports somebody.
    ['شورای شهر یزد حمایت از آنان را رد کرد.', ['شورای شهر یزد']],
    ['این انجمن حمایت از کودکان را آغاز کرد.', []],
    // Half a name is none.
    ['اداره یکم مبارزه با سرقت از نو باز شد.', []],
  ];
  for (const [source, expected] of cases)
    it(JSON.stringify(source), () => assert.deepEqual(namesOf(source, 'organisation'), expected));
});
