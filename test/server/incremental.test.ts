import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resultIdOf } from '../../server/diagnosticReports';
import { createDocumentMemory, type DocumentMemory } from '../../server/documentMemory';
import { provideDiagnostics } from '../../server/features/diagnostics';
import { encodeMessage } from '../../server/node/messageEncoder';
import type { Problem } from '../../server/rules/rule';
import { selectRules } from '../../server/rules/selection';
import { createSnapshot, type Snapshot } from '../../server/snapshot';
import { applyChanges } from '../../server/textChanges';
import { numbered } from '../language/numbered';
import { withSettings } from './features/settings';

/** So many edits in a test run; `DABIR_EDITS=10000 npx mocha dist/test/server/incremental.test.mjs` makes more of them. */
const EDITS = Number(process.env.DABIR_EDITS ?? 2_000);
/** Edits of one document, then another: what is kept must not outlive its text. */
const OF_ONE = 100;

const SETTINGS = withSettings({ selection: selectRules({}, 'strict').selection, language: 'fa' });

const NEWS = `---
title: سفر وزیر
date: 2022-01-10
lang: fa
---

# سفر وزیر به مسقط 😀

به گزارش ایسنا، حسین امیرعبداللهیان، وزیر امور خارجه ایران، دیروز یکشنبه وارد [مسقط] شد. او گفت: «گفت‌وگوها خوب بود.»

وی افزود که ۲۵ درصد کار تا ۳۱ شهریور ۱۴۰۱ پایان می‌یابد؛ امیرعبداللهیان [این را][م۱] در نشست ۱۰ ژانویه ۲۰۲۲ (۲۰ دی ۱۴۰۰) نیز گفته بود.

## واکنش‌ها

- سازمان ملل متحد در بیانیه‌ای این خبر را رد کرد.
- یک مقام آگاه در كابل مي‌گويد که «هیچ کس از اوکراین نیامد.»

> سخنگوی کاخ سفید در واشنگتن: جو بایدن فردا سخن می‌گوید.

[مسقط]: https://www.wikidata.org/wiki/Q3826 "مکان"
[م۱]: https://www.isna.ir/news/1400102014 "منبع"
`;

const ARTICLES: readonly { readonly uri: string; readonly text: string }[] = [
  { uri: 'file:///desk/a.fa.md', text: NEWS },
  { uri: 'file:///desk/b.fa.md', text: readFileSync('examples/problems.fa.md', 'utf8').slice(0, 2_500) },
  { uri: 'file:///desk/c.fa.md', text: NEWS.replaceAll('\n', '\r\n') },
  { uri: 'file:///desk/d.fa.txt', text: NEWS.replace(/^---[\s\S]*?\n---\n/, '') },
];

/** What is typed: words that names, dates and claims are made of, and marks that change what is around them. */
const PIECES: readonly string[] = [
  ...[
    'x',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\u200c',
    '😀',
    'ها',
    'ي',
    'ك',
    '. ',
    '، ',
    '؟',
    '«',
    '»',
    '(',
    ')',
    '\u200f',
    '1',
  ],
  ...[
    '[',
    ']',
    '](',
    '[متن][م۱]',
    '[ایران]',
    '[^1]',
    '**',
    '`',
    '|',
    '> ',
    '- ',
    '# ',
    '---\n',
    '```\n',
    '<!--',
    '-->',
  ],
  ...[
    'وی گفت: «',
    'دیروز ',
    '۱۲ مهر ۱۴۰۴ ',
    'شنبه، ',
    'حسن روحانی ',
    'روحانی ',
    '۲۵ درصد ',
    'به گزارش ایسنا، ',
    'همان روز ',
  ],
  '\n[ایران]: https://www.wikidata.org/wiki/Q794 "کشور"\n',
  '\n[م۲]: https://example.org/a "منبع"\n',
  '\n[^1]: یادداشت\n',
  '<!-- dabir-disable-next-line -->\n',
  ' <!-- dabir-disable-line dates/relative -- آزمون -->',
];

/** Numbers below a bound, the same ones at every run (a linear congruence, Numerical Recipes). */
function generator(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function snapshot(uri: string, text: string, memory: DocumentMemory | undefined): Snapshot {
  const failed = (rule: string, error: unknown): void => assert.fail(`${rule}: ${String(error)}`);
  return createSnapshot({ uri, languageId: 'persian-news', version: 1, text }, SETTINGS, memory, failed);
}

/** All that was read of a text but the problems. */
const read = ({ analysis }: Snapshot) => {
  const { article, blocks, reference, dates } = analysis;
  return { article, blocks, reference, dates, ...numbered(analysis) };
};

/** A problem as plain data; its fixes only where they are asked for, as an editor does. */
const plain = (problem: Problem, withFixes: boolean) => ({
  start: problem.start,
  end: problem.end,
  rule: problem.rule,
  severity: problem.severity,
  message: problem.message,
  related: problem.related,
  suppressed: problem.suppressed,
  suppressionReason: problem.suppressionReason,
  ...(withFixes ? { fixes: problem.fixes } : {}),
});

describe('a document that is typed in', () => {
  it(`is after each of ${EDITS} random edits what a fresh reading is`, function () {
    this.timeout(EDITS * 450);
    const random = generator(Number(process.env.DABIR_SEED ?? 20_220_110));
    let memory = createDocumentMemory();
    let uri = '';
    let text = '';
    let before: readonly string[] = [];
    for (let edit = 0; edit < EDITS; edit += 1) {
      if (edit % OF_ONE === 0) {
        ({ uri, text } = ARTICLES[(edit / OF_ONE) % ARTICLES.length] ?? { uri: '', text: '' });
        memory = createDocumentMemory();
        before = [];
      }
      before = [text, ...before.slice(0, 4)];
      text = edited(text, before, random);
      const typed = snapshot(uri, text, memory);
      const fresh = snapshot(uri, text, undefined);
      assert.deepEqual(read(typed), read(fresh), `edit ${edit}`);
      const withFixes = random(4) === 0;
      const problems = (of: Snapshot) => of.problems.map((problem) => plain(problem, withFixes));
      assert.deepEqual(problems(typed), problems(fresh), `edit ${edit}`);
      const shown = provideDiagnostics(typed);
      const expected = provideDiagnostics(fresh);
      assert.deepEqual(shown, expected, `edit ${edit}`);
      assert.equal(resultIdOf(shown), resultIdOf(expected));
      const message = { jsonrpc: '2.0', id: edit, result: { kind: 'full', resultId: 'a', items: shown } };
      assert.equal(new TextDecoder().decode(encodeMessage(message)), JSON.stringify(message));
    }
  });
});

describe('a quotation mark that is typed', () => {
  it('tells whether the full name of somebody who is named behind it is asked for', () => {
    const quoted = 'وزیر گفت: «صدام جای خود را کنار هیتلر گرفته است.»';
    const memory = createDocumentMemory();
    const asked = (text: string) =>
      snapshot('file:///a.fa.md', text, memory).problems.some(({ rule }) => rule === 'entities/first-mention');
    assert.deepEqual([quoted, quoted.replace('«', ''), quoted].map(asked), [false, true, false]);
  });
});

/** The text after one more edit: something typed, taken away or put in place of something, or a step back. */
function edited(text: string, before: readonly string[], random: (bound: number) => number): string {
  if (random(12) === 0) return before[random(before.length)] ?? text;
  const at = random(text.length + 1);
  const length = random(3) > 0 ? 0 : random(4) === 0 ? random(300) : random(12);
  const piece = length > 0 && random(4) === 0 ? '' : (PIECES[random(PIECES.length)] ?? '');
  const position = (offset: number) => {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r(?!\n)/);
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  const changes = [{ range: { start: position(at), end: position(Math.min(text.length, at + length)) }, text: piece }];
  return applyChanges(text, changes);
}
