import assert from 'node:assert/strict';
import fc from 'fast-check';
import { registryEntry } from '../../server/language/entities/registry/registry';
import { appendName } from '../../server/newsroom/appendName';
import { NO_NEWSROOM } from '../../server/newsroom/findRegistry';
import { readListFile, readTableFile } from './support';

/** What files are made of, and what breaks them. */
const piece = fc.constantFrom(
  ...[
    'دره',
    'آبی',
    '\u200c',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '|',
    '{',
    '}',
    '{shared}',
    '"',
    '#',
    'name',
    'نوع',
    'place',
    'مکان',
  ],
  ...[
    '- ',
    '  ',
    ': ',
    'name: ',
    'type: ',
    '[',
    ']',
    '&a',
    '*a',
    '|\n',
    '\u0000',
    '\ufffd',
    '\ufeff',
    '\ud83d',
    'Q1',
    'https://a.b',
  ],
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const letters = fc.stringMatching(/^[ابپتدرسشکگلمنوهی]{3,9}$/);
const name = fc.array(letters, { minLength: 2, maxLength: 3 }).map((words) => words.join(' '));

describe('registries, whatever is in them', () => {
  for (const [what, read] of [
    ['tables', readTableFile],
    ['lists', readListFile],
  ] as const) {
    it(`${what} are read without a throw, faults within the text and in its order`, () => {
      fc.assert(
        fc.property(text, (source) => {
          const { faults } = read(source);
          let last = 0;
          for (const { start, end } of faults) {
            assert.ok(start >= last && start <= end && end <= source.length + 1, `${start}–${end} of ${source.length}`);
            last = start;
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  for (const [what, read, begin] of [
    ['table', readTableFile, 'نام\tنوع\n'],
    ['list', readListFile, ''],
  ] as const) {
    it(`a name that was added to a ${what} is read from it, and those before it as before`, () => {
      fc.assert(
        fc.property(
          fc.uniqueArray(name, { minLength: 1, maxLength: 5, selector: (one) => one.replaceAll(' ', '') }),
          (names) => {
            let file = read(begin);
            for (const one of names) {
              const added = appendName(
                { ...NO_NEWSROOM, files: [file] },
                undefined,
                { name: one, type: 'work', link: '' },
                'fa',
              );
              assert.ok(added !== undefined);
              file = read(`${file.text}${added.text}`);
              assert.ok(file.text.split('\n')[added.line]?.includes(one));
            }
            assert.deepEqual(file.faults, []);
            assert.deepEqual(
              file.registry.rows.map((row) => registryEntry(row).name),
              names,
            );
          },
        ),
        { numRuns: 50 },
      );
    });
  }
});
