import { isolate, isolateLines, isolatePrograms, speaksPersian, withoutIsolates } from '../../../client/isolate';
import { equal } from './check';

const isolated = (text: string): string => `&#x2067;${text}&#x2069;`;

describe('the direction of messages', () => {
  const cases: readonly (readonly [what: string, markdown: string, expected: string])[] = [
    ['a line', 'سال از متن.', isolated('سال از متن.')],
    ['bold text in quotation marks', '**«متن»**', isolated('**«متن»**')],
    ['a hard line break', 'یک  \nدو', `${isolated('یک')}  \n${isolated('دو')}`],
    ['a heading', '## متن', `## ${isolated('متن')}`],
    ['an item', '- متن', `- ${isolated('متن')}`],
    ['a numbered item', '1. متن', `1. ${isolated('متن')}`],
    ['a row of a table', '| روز | 1 |', `| ${isolated('روز')} | 1 |`],
    ['no line without Persian', 'ISO 8601: `2022-01-10`', 'ISO 8601: `2022-01-10`'],
    ['Latin code in a line', 'هفته `2022-W02`', isolated('هفته &#x2066;`2022-W02`&#x2069;')],
    ['no block of code', '```\nمتن\n```', '```\nمتن\n```'],
    ['a rule between sections', 'یک\n\n---\n\nدو', `${isolated('یک')}\n\n---\n\n${isolated('دو')}`],
  ];
  for (const [what, markdown, expected] of cases) {
    it(`isolates ${what}`, () => equal(isolateLines(markdown), expected));
  }

  it('isolates a sentence', () => equal(isolate('۷ تاریخ.'), '\u2067۷ تاریخ.\u2069'));
  it('gives a sentence back as it was', () => equal(withoutIsolates(isolate('۷ تاریخ.')), '۷ تاریخ.'));
  it('keeps the stop before the end of a file’s name', () => {
    const text = 'همیشه برای .fa.md و .fa.txt';
    equal(isolate(text), '\u2067همیشه برای \u2066.fa.md\u2069 و \u2066.fa.txt\u2069\u2069');
    equal(withoutIsolates(isolate(text)), text);
    equal(isolate('در dabir.config.yaml است.'), '\u2067در dabir.config.yaml است.\u2069');
  });
  for (const [what, said, isolatedPart] of [
    ['a day', 'نشانه‌گذاری با 2025-10-03', '2025-10-03'],
    ['a span', 'از 2026-03-21/2027-03-20 تا امروز', '2026-03-21/2027-03-20'],
    ['a week', 'هفتهٔ 2022-W02.', '2022-W02'],
    ['an option', 'با --fix درست می‌شود', '--fix'],
  ] as const)
    it(`keeps the direction of ${what}`, () => {
      const inner = said.replace(isolatedPart, `\u2066${isolatedPart}\u2069`);
      equal(isolatePrograms(said), inner);
      equal(isolate(said), `\u2067${inner}\u2069`);
      equal(withoutIsolates(isolate(said)), said);
    });
  it('takes no part of an address or number for a day', () => {
    for (const said of ['در archive/2025-10-03/a.md است', 'شمارهٔ 12345-67 است', 'بازهٔ ۱۰-۱۲ مهر'])
      equal(isolatePrograms(said), said);
  });
  it('leaves English alone', () => equal(isolate('7 dates.'), '7 dates.'));
  const english: readonly string[] = [
    'The report of “روزنامهٔ یادگیر” is not linked; add the address of the story itself',
    'Write “شنبه”',
    'Write Persian ی and ک, not Arabic ي, ى and ك',
  ];
  for (const message of english)
    it(`leaves English about Persian alone: ${message}`, () => equal(isolate(message), message));
  const persian: readonly string[] = [
    'سرور دبیر آغاز نشد: Cannot find module «x» of the server at that place',
    'قاعدهٔ dates/weekday-mismatch را اینجا با ذکر دلیل خاموش کن',
    'BBC فارسی را خبرگزاری می‌نامند',
    '«شنبه»',
  ];
  for (const message of persian)
    it(`isolates Persian with Latin in it: ${message}`, () => equal(isolate(message), `\u2067${message}\u2069`));
  it('tells an English hover about a Persian name from a Persian one', () => {
    equal(speaksPersian('**اوکراین** — place, country\n\nUkraine'), false);
    equal(
      speaksPersian('**اوکراین** — مکان، کشور\n\nUkraine · [ویکی‌داده Q212](https://www.wikidata.org/wiki/Q212)'),
      true,
    );
  });
});
