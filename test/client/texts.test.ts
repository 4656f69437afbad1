import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { selectRules } from '../../server/rules/selection';
import { problemsOf } from '../rules/fixtures';

type Texts = Readonly<Record<string, string>>;

const read = (path: string): string => readFileSync(path, 'utf8');
const textsOf = (path: string): Texts => JSON.parse(read(path));

const english = textsOf('package.nls.json');
const persian = textsOf('package.nls.fa.json');

/** The extension's own words, as its source writes them: between quotation marks, or back-ticks with places to fill. */
const sources = ['client/messages.ts', 'client/editor/view/words.ts', 'client/overview/view/words.ts'];
const written = sources.flatMap((path) =>
  [...read(path).matchAll(/'([^'\n]*[\u0620-\u06ff][^'\n]*)'|`([^`\n]*[\u0620-\u06ff][^`\n]*)`/g)].map(
    ([, plain, filled]) => plain ?? filled?.replace(/\$\{[^}]*\}/g, '۷') ?? '',
  ),
);

/** A day as it is to be typed. */
const day = /(?<!`)\b\d{4}-\d\d-\d\d\b/g;

/** What a copy editor would strike out; rules about news (sources, dates) do not fit sentences of a program. */
const { selection } = selectRules({}, 'strict');
const spelling = selection.filter(({ rule }) => rule.id.startsWith('typography/'));

describe('the texts of the extension', () => {
  it('are the same in Persian and in English', () => {
    assert.deepEqual(Object.keys(persian).sort(), Object.keys(english).sort());
  });

  it('are all asked for by the manifest, and all there', () => {
    const asked = new Set([...read('package.json').matchAll(/"%([\w.-]+)%"/g)].map(([, key = '']) => key));
    assert.deepEqual([...asked].sort(), Object.keys(english).sort());
  });

  it('name the same commands, settings and keys in both languages', () => {
    const named = (text = ''): readonly string[] =>
      [...text.matchAll(/command:[\w.]+|`+[^`]+`+/g)].map(([name]) => name).sort();
    for (const [key, text] of Object.entries(english)) {
      // Rules show Persian examples in Persian, and other ones in English.
      if (!key.startsWith('rule.')) assert.deepEqual(named(persian[key]), named(text), key);
    }
  });

  const all = [
    ...Object.entries(persian).filter(([key]) => !key.startsWith('rule.')),
    ...written.map((text) => [text, text] as const),
  ];
  it(`are Persian as Dabir itself would have it: ${all.length} of them`, () => {
    assert.ok(all.length > 150, `${all.length} texts`);
    const found = all.flatMap(([key, text]) =>
      problemsOf(text.replace(day, '`$&`'), spelling).map(({ rule, message }) => `${key}: ${rule}, ${message.fa}`),
    );
    assert.deepEqual(found, []);
  });
});
