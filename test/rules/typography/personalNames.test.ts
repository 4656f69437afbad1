import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { everyRule, fixed, problemsOf, shown } from '../fixtures';

const compounds = readFileSync('server/data/orthography/compounds.tsv', 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0]);

/** Compounds of two given names, as people and as families after them are called. */
const PAIRS: readonly (readonly [string, string])[] = compounds
  .filter((compound) => /^(?:محمد|علی|امیر|غلام|حسین)\u200c(?:رضا|اصغر|اکبر|حسین|علی)$/.test(compound))
  .map((compound) => compound.split('\u200c') as [string, string]);

const FAMILY = (name: string): string => (name.endsWith('ا') ? `${name}یی` : `${name}ی`);

const FRAMES: readonly ((name: string) => string)[] = [
  (name) => `${name} گفت که نشست پایان یافت.`,
  (name) => `${name}، وزیر نیرو، در این نشست بود.`,
  (name) => `به گفتهٔ ${name}، بودجه کم است.`,
  (name) => `سید ${name} به تهران رفت.`,
];

describe('fixes of spelling inside names of persons', () => {
  it('has given names to try', () => assert.ok(PAIRS.length >= 3));

  for (const [given, other] of PAIRS) {
    for (const frame of FRAMES) {
      const text = frame(`${given} ${FAMILY(other)}`);
      it(`keeps the two parts apart: ${text}`, () => {
        assert.ok(fixed(text, everyRule(), 'suggest').includes(`${given} ${FAMILY(other)}`));
      });
    }
  }

  const KEPT = [
    'محمد رضایی نژاد گفت که نشست پایان یافت.',
    'امیر علی اکبری قهرمان شد.',
    'علی آبادی گفت که نشست پایان یافت.',
    'ترزا می گفت که نشست پایان یافت.',
  ];
  for (const text of KEPT) {
    it(`joins no name to another: ${text}`, () => {
      const rules = ['typography/zwnj-compound', 'typography/zwnj-verb-prefix'];
      assert.deepEqual(
        shown(text, problemsOf(text, rules)).filter((problem) => !problem.endsWith('رضایی نژاد')),
        [],
      );
    });
  }

  const JOINED = [
    ['محمد رضا عارف گفت که نشست پایان یافت.', 'محمد رضا'],
    ['رضا حسین پور گفت که نشست پایان یافت.', 'حسین پور'],
    ['محمد صالحی فرد گفت که نشست پایان یافت.', 'صالحی فرد'],
    ['سیف الله احمدی گفت که نشست پایان یافت.', 'سیف الله'],
    ['سازمان بین المللی کار اعلام کرد.', 'بین المللی'],
    ['علی اکبری از دور می آید.', undefined],
  ] as const;
  for (const [text, part] of JOINED) {
    it(`${part === undefined ? 'joins nothing in' : `joins the halves of «${part}» in`} ${text}`, () => {
      assert.deepEqual(
        shown(text, problemsOf(text, 'typography/zwnj-compound')),
        part === undefined ? [] : [`typography/zwnj-compound ${part}`],
      );
    });
  }
});
