import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Rule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly [key: string]: unknown;
}

interface Grammar {
  readonly scopeName: string;
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, Rule>>;
}

const read = (path: string): string => readFileSync(resolve('syntaxes', path), 'utf8');
const grammar: Grammar = JSON.parse(read('persian-news.tmLanguage.json'));
const rules = Object.entries(grammar.repository);

/** The rules that may start on a line, as JavaScript reads them. */
const starting = (line: string): readonly string[] =>
  rules
    .filter(([, { match, begin }]) => new RegExp((match ?? begin ?? '').replace('\\A', '^'), 'u').test(line))
    .map(([name]) => name);

describe('the grammar of persian-news', () => {
  it('uses each of its rules', () => {
    assert.deepEqual(
      grammar.patterns.map(({ include }) => include?.slice(1)),
      rules.map(([name]) => name),
    );
  });

  for (const [name, rule] of rules) {
    it(`scopes whole lines with ${name}`, () => {
      const wholeLine = /^(?:\^|\\A).*\$$/;
      for (const pattern of [rule.match, rule.begin, rule.end]) {
        if (pattern !== undefined) assert.match(pattern, wholeLine);
      }
      assert.ok(rule.name?.endsWith('.persian-news'), 'one scope, for all of the line');
      for (const splitting of ['captures', 'beginCaptures', 'endCaptures', 'patterns', 'contentName']) {
        assert.equal(rule[splitting], undefined, splitting);
      }
    });
  }

  const lines: readonly (readonly [line: string, rules: readonly string[]])[] = [
    ['وزیر خارجه [شامگاه یکشنبه] گفت: «نه».', []],
    ['وزیر خارجه <!-- یادداشت --> گفت: «نه».', []],
    ['[وزیر خارجه] گفت: نه', []],
    ['[به گزارش ایسنا][م۱]، نه.', []],
    ['#برچسب در آغاز سطر', []],
    ['1. شماره', []],
    ['# تیتر', ['heading']],
    ['### تیتر', ['heading']],
    ['> نقل', ['quotation']],
    ['[م۱]: https://example.com/a "منبع: سند"', ['definition']],
    ['<!-- یادداشت -->', ['comment-line']],
    ['<!-- یادداشتی', ['comment-block']],
    ['```yaml', ['code']],
    ['* * *', ['rule']],
  ];
  for (const [line, expected] of lines) {
    it(`reads «${line}» as ${expected.join() || 'running text'}`, () => assert.deepEqual(starting(line), expected));
  }
});

interface LanguageConfiguration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly brackets: readonly unknown[];
  readonly colorizedBracketPairs: readonly unknown[];
}

describe('the language configuration of persian-news', () => {
  const configuration: LanguageConfiguration = JSON.parse(read('language-configuration.json'));
  const { pattern, flags } = configuration.wordPattern;

  // VS Code colours a bracket without its other half even where colours of pairs are off, and so splits the line.
  it('names no brackets to be coloured', () => {
    assert.deepEqual(configuration.brackets, []);
    assert.deepEqual(configuration.colorizedBracketPairs, []);
  });

  const sentences: readonly (readonly [text: string, words: readonly string[]])[] = [
    ['می\u200cگوید، «نه»؛ و رفت.', ['می\u200cگوید', 'نه', 'و', 'رفت']],
    ['کتاب\u200cهایی\u200cشان', ['کتاب\u200cهایی\u200cشان']],
    ['۲۵٫۵ درصد (۱٬۲۰۰ نفر)', ['۲۵٫۵', 'درصد', '۱٬۲۰۰', 'نفر']],
    ['مسئلهٔ هیئت؟', ['مسئلهٔ', 'هیئت']],
    ['Dabir در VS Code', ['Dabir', 'در', 'VS', 'Code']],
    ['آب\u200c ', ['آب']],
  ];
  for (const [text, words] of sentences) {
    it(`finds the words of «${text}»`, () => {
      assert.deepEqual(text.match(new RegExp(pattern, `${flags}g`)), words);
    });
  }

  it('matches nothing where there is no word', () => {
    assert.equal(' «، ؛ ».'.match(new RegExp(pattern, `${flags}g`)), null);
  });
});
