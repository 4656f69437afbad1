import assert from 'node:assert/strict';
import { viewArticle } from '../../../server/cli/articleView';
import { addToSummary, EMPTY_SUMMARY, reportFile } from '../../../server/cli/report';
import { createHtml } from '../../../server/cli/reporters/html/html';
import { analyse } from '../../../server/language/analyse';
import { runRules } from '../../../server/rules/run';
import { selectRules } from '../../../server/rules/selection';
import { textFront } from '../front';
import { inTime } from '../inTime';

const VOID: ReadonlySet<string> = new Set(['meta', 'link', 'input', 'br', 'hr', 'wbr', 'col', 'img']);
/** A tag as the report writes it: attributes of SVG with capitals, values in double quotation marks. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-zA-Z-]*(?:="[^"<>]*")?)*)\s*(\/?)>/g;

/** The page is made of the report’s own tags, each closed where it belongs, and of nothing that an article brings. */
export function holdsTogether(page: string): void {
  const [, head = '', style = '', body = '', script = '', rest = ''] =
    /^<!doctype html>([\s\S]*?<style>)([\s\S]*?)(<\/style>[\s\S]*?<script>)([\s\S]*?)(<\/script>[\s\S]*)$/.exec(page) ??
    [];
  assert.ok(style !== '' && script !== '', 'style and script');
  const text = head + body + rest;
  const open: string[] = [];
  for (const [, closing, name, attributes, alone] of text.matchAll(TAG)) {
    const names = attributes.replace(/"[^"]*"/g, '');
    assert.doesNotMatch(names, /\s(?:on[a-z]+|style|srcdoc)\b/, 'an attribute that runs something');
    assert.doesNotMatch(attributes, /="\s*(?:javascript|vbscript|data:text)/i, 'an address that runs something');
    if (VOID.has(name) || alone !== '') continue;
    if (closing === '') open.push(name);
    else assert.equal(open.pop(), name, 'closed where it was opened');
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(text.replace(TAG, ''), /[<>]/, 'a bracket that is no tag');
  assert.equal(text.match(/<(?:script|style)\b/g)?.length, 2);
}

const { selection } = selectRules({}, 'strict');

/** Whatever an article holds, its report is one whole page that runs nothing of it. */
export const htmlReport = textFront('report in HTML', (text) => {
  const analysis = analyse(text, { syntax: 'markdown' });
  const path = 'خبر "<b>&.fa.md';
  const file = reportFile(path, text, runRules(analysis, selection), 'fa');
  const shown = { ...file, article: viewArticle(path, analysis) };
  const page = inTime(text, () =>
    createHtml({ language: 'fa', colour: false, version: '0', hasBaseline: false, verdict: {} }).end({
      files: [shown],
      failures: [{ path, message: text.slice(0, 200) }],
      summary: addToSummary(EMPTY_SUMMARY, shown),
      gone: [],
    }),
  );
  holdsTogether(page);
});
