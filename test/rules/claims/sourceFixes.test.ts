import assert from 'node:assert/strict';
import { parseArticle } from '../../../server/language/article/parse';
import { applyEdits } from '../../../server/rules/fix';
import type { Fix, Problem } from '../../../server/rules/rule';
import { everyRule, problemsOf } from '../fixtures';

const SENTENCES = [
  'وزیر نیرو گفت که برق قطع نمی‌شود.',
  'به گزارش ایسنا، مجلس فردا تشکیل می‌شود.',
  '«برق قطع نمی‌شود»؛ این را علی رضایی، معاون وزیر نیرو، گفت.',
  'در این نامه آمده است که مردم ناراضی‌اند.',
  'به گفته کارشناسان، تولید خودرو ۳۰ درصد کاهش یافت.',
  'مردم ناراضی‌اند.',
];

const firstWords = (sentence: string): string => /^\S+ \S+/.exec(sentence)?.[0] ?? '';

/** Where a sentence may stand, and what may stand around it and behind it. */
const SHAPES: Readonly<Record<string, (sentence: string) => string>> = {
  'a paragraph': (sentence) => `${sentence}\n`,
  'a text without a last line break': (sentence) => sentence,
  'lines that end in CRLF': (sentence) => `${sentence}\r\n\r\nباران بارید.\r\n`,
  'a list in a list': (sentence) => `- باران بارید.\n  - ${sentence}\n`,
  'a list in a block quote': (sentence) => `> - ${sentence}\n`,
  'a cell of a table': (sentence) => `| شهر | خبر |\n|---|---|\n| تهران | ${sentence} |\n`,
  'a note': (sentence) => `باران بارید.[^1]\n\n[^1]: باران.\n\n    ${sentence}\n`,
  'bold type': (sentence) => `**${sentence}**\n`,
  'two words in italics': (sentence) => `${sentence.replace(/^\S+ \S+/, '*$&*')}\n`,
  'two lines': (sentence) => `${sentence.replace(/^(\S+ \S+) /, '$1\n')}\n`,
  'a comment between its words': (sentence) => `${sentence.replace(' ', ' <!-- یادداشت --> ')}\n`,
  'HTML around it': (sentence) => `<p>${sentence}</p>\n`,
  'emoji around it': (sentence) => `📌 ${sentence} 😊\n`,
  'quotation marks around it': (sentence) => `«${sentence}»\n`,
  'brackets around it': (sentence) => `[${sentence.replace(/\.$/, '')}].\n`,
  'a link before it': (sentence) => `[باران](https://www.irna.ir/news/1) بارید. ${sentence}\n`,
  'an annotation in it': (sentence) =>
    `${sentence.replace(/^\S+ \S+/, '[$&]')}\n\n[${firstWords(sentence)}]: https://www.wikidata.org/wiki/Q12 "سازمان"\n`,
  'half-spaces that are lost': (sentence) => `${sentence.replaceAll('\u200c', ' ')}\n`,
  'a definition before it': (sentence) =>
    `باران [بارید][م۱].\n\n[م۱]: https://www.irna.ir/news/1 "منبع"\n\n${sentence}\n`,
  'a code fence behind it': (sentence) => `${sentence}\n\n\`\`\`\nکد\n\`\`\`\n`,
  'a code fence behind it that is not closed': (sentence) => `- ${sentence}\n\n\`\`\`\nکد\n`,
  'a comment behind it that is not closed': (sentence) => `${sentence}\n\n<!-- در دست نگارش\n`,
  'a table behind it': (sentence) => `${sentence}\n\n| الف | ب |\n|---|---|\n| ۱ | ۲ |\n`,
};

/** Their fixes write other words, or move lines. */
const REWRITING = /loaded|front-matter|definitions|unused|ambiguous/;

/** The text after a fix, with an address typed where the caret stands. */
function accepted(text: string, { edits, caret }: Fix): string {
  const after = applyEdits(text, edits);
  return caret === undefined ? after : `${after.slice(0, caret)}https://www.irna.ir/news/7${after.slice(caret)}`;
}

/** What a reader reads. */
function prose(text: string): string {
  const { blocks } = parseArticle(text, 'markdown');
  return blocks
    .map(({ start, segments }) =>
      segments
        .filter(({ kind }) => kind === 'prose')
        .map((segment) => text.slice(start + segment.start, start + segment.end))
        .join(''),
    )
    .join('\n');
}

const countOf = (problems: readonly Problem[], rule: string): number =>
  problems.filter((problem) => problem.rule === rule && !problem.suppressed).length;

describe('fixes of claims and markup, accepted one by one', () => {
  const rules = everyRule();
  for (const [shape, write] of Object.entries(SHAPES)) {
    it(`part no word, leave what is read, and mend the problem alone, with ${shape}`, () => {
      for (const sentence of SENTENCES) {
        const text = write(sentence);
        const before = problemsOf(text, rules);
        for (const problem of before) {
          if (!/^(?:claims|markup)\//.test(problem.rule) || REWRITING.test(problem.rule)) continue;
          for (const fix of problem.fixes) {
            for (const { start, end } of fix.edits)
              assert.doesNotMatch(start === end ? text.slice(start - 1, start + 1) : '', /^[\p{L}\u200c]{2}$/u, text);
            const mended = accepted(text, fix);
            assert.equal(prose(mended), prose(text));
            const after = problemsOf(mended, rules);
            assert.ok(countOf(after, problem.rule) < countOf(before, problem.rule), `${problem.rule}: ${mended}`);
            for (const { rule } of after)
              assert.ok(
                rule === 'markup/definitions-order' || countOf(after, rule) <= countOf(before, rule),
                `${rule} came: ${mended}`,
              );
          }
        }
      }
    });
  }
});
