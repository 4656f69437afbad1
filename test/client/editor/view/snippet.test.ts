import assert from 'node:assert/strict';
import { isPersian } from '../../../../client/editor/isPersian';
import { expand } from '../../../../client/editor/view/snippet';

const place = (number: number, text: string): string => `\${${number}:${text}}`;

const cases: readonly (readonly [snippet: string, text: string, selected: string])[] = [
  ['متن', 'متن', ''],
  [`<!-- dabir-disable -- ${place(1, 'دلیل')} -->`, '<!-- dabir-disable -- دلیل -->', 'دلیل'],
  ['[$1][م۱]', '[][م۱]', ''],
  [`${place(1, 'الف')} و ${place(2, 'ب')}$0`, 'الف و ب', 'الف'],
  ['بها: \\$۵ \\} \\\\', 'بها: $۵ } \\', ''],
];

describe('a text with a place to go on typing', () => {
  for (const [snippet, text, selected] of cases) {
    it(`of ${JSON.stringify(snippet)} is ${JSON.stringify(text)}`, () => {
      const expanded = expand(snippet);
      assert.equal(expanded.text, text);
      assert.equal(expanded.text.slice(expanded.from, expanded.to), selected);
    });
  }
});

describe('the offer of the right-to-left editor', () => {
  const texts: readonly (readonly [text: string, persian: boolean])[] = [
    ['شهردار یزد در نشست شهرهای کویری سخن گفت و رفت.', true],
    ['# README\n\nThis project reads Persian: «شهردار یزد».', false],
    [
      '[شیراز] میزبان است.\n\n[شیراز]: https://www.wikidata.org/wiki/Q6397066 "مکان"\n[م۱]: https://example.org/badgir/manuscripts',
      true,
    ],
    ['سلام', false],
    ['', false],
    ['BBC و CNN و Reuters از نشست شهرداران شهرهای کویری در یزد گزارش دادند.', true],
  ];
  for (const [text, persian] of texts) {
    it(`${persian ? 'is made' : 'is not made'} for ${JSON.stringify(text)}`, () => {
      assert.equal(isPersian(text), persian);
    });
  }
});
