import assert from 'node:assert/strict';
import { parser } from '@lezer/markdown';
import { conflictMarks } from '../../../../client/editor/view/conflictMarks';

const markdown = parser.configure([conflictMarks]);

/** The blocks of a text without what stands in them: `name: words`. */
function blocksOf(text: string): readonly string[] {
  const blocks: string[] = [];
  markdown.parse(text).iterate({
    enter: ({ name, from, to }) => {
      if (name === 'Document' || name === 'Conflict') return;
      blocks.push(`${name}: ${text.slice(from, to)}`);
      return false;
    },
  });
  return blocks;
}

const cases: readonly (readonly [what: string, lines: readonly string[], blocks: readonly string[]])[] = [
  [
    'the first half of a conflict for no heading, and the last mark for no quotation',
    ['باز شد.', '<<<<<<< HEAD', 'دوشنبه', '=======', 'سه‌شنبه', '>>>>>>> other', 'پایان'],
    [
      'Paragraph: باز شد.',
      'ConflictMark: <<<<<<< HEAD',
      'Paragraph: دوشنبه',
      'ConflictMark: =======',
      'Paragraph: سه‌شنبه',
      'ConflictMark: >>>>>>> other',
      'Paragraph: پایان',
    ],
  ],
  [
    'the version that both come from as one of three',
    ['<<<<<<< ours', 'یک', '||||||| base', 'دو', '=======', 'سه', '>>>>>>> theirs'],
    [
      'ConflictMark: <<<<<<< ours',
      'Paragraph: یک',
      'ConflictMark: ||||||| base',
      'Paragraph: دو',
      'ConflictMark: =======',
      'Paragraph: سه',
      'ConflictMark: >>>>>>> theirs',
    ],
  ],
  [
    'a half that is empty, and a heading in the other, for what they are',
    ['<<<<<<< HEAD', '=======', '## میان‌تیتر', '>>>>>>> other'],
    ['ConflictMark: <<<<<<< HEAD', 'ConflictMark: =======', 'ATXHeading2: ## میان‌تیتر', 'ConflictMark: >>>>>>> other'],
  ],
  [
    'a quotation that ends where a conflict begins for no part of it',
    ['> گفته', '<<<<<<< HEAD', 'یک', '=======', 'دو', '>>>>>>> other'],
    [
      'Blockquote: > گفته',
      'ConflictMark: <<<<<<< HEAD',
      'Paragraph: یک',
      'ConflictMark: =======',
      'Paragraph: دو',
      'ConflictMark: >>>>>>> other',
    ],
  ],
  [
    'an outer mark that was left alone for a mark',
    ['یک', '>>>>>>> other'],
    ['Paragraph: یک', 'ConflictMark: >>>>>>> other'],
  ],
  [
    'seven signs under a line by themselves, or behind a conflict, for a heading',
    ['تیتر', '=======', '', '<<<<<<< HEAD', 'یک', '=======', 'دو', '>>>>>>> other', 'تیتر', '======='],
    [
      'SetextHeading1: تیتر\n=======',
      'ConflictMark: <<<<<<< HEAD',
      'Paragraph: یک',
      'ConflictMark: =======',
      'Paragraph: دو',
      'ConflictMark: >>>>>>> other',
      'SetextHeading1: تیتر\n=======',
    ],
  ],
  [
    'other rows in a conflict for the headings that they underline',
    ['<<<<<<< HEAD', 'تیتر', '========', '>>>>>>> other'],
    ['ConflictMark: <<<<<<< HEAD', 'SetextHeading1: تیتر\n========', 'ConflictMark: >>>>>>> other'],
  ],
  ['a quotation seven deep for a quotation', ['>>>>>>>گفته'], ['Blockquote: >>>>>>>گفته']],
  ['marks in code for code', ['```', '<<<<<<< HEAD', '```'], ['FencedCode: ```\n<<<<<<< HEAD\n```']],
];

describe('the right-to-left editor’s Markdown', () => {
  for (const [what, lines, blocks] of cases) {
    it(`takes ${what}`, () => {
      assert.deepEqual(blocksOf(lines.join('\n')), blocks);
    });
  }
});
