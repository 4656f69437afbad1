import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkArticle } from '../../server/cli/checkArticle';
import { addToSummary, EMPTY_SUMMARY, reportFile } from '../../server/cli/report';
import { NO_NEWSROOM } from '../../server/newsroom/findRegistry';
import { selectRules } from '../../server/rules/selection';

const NAME = 'problems.fa.md';
const source = readFileSync(`examples/${NAME}`, 'utf8');
const { selection } = selectRules({}, ['strict']);
const configuration = {
  selection,
  reference: undefined,
  linkScope: 'chain',
  messages: undefined,
  newsroom: NO_NEWSROOM,
  layers: [],
  presets: [],
  unsound: undefined,
} as const;

describe('a report of a file', () => {
  const { text, problems } = checkArticle(source, NAME, configuration, undefined, undefined);

  it('counts as many problems that --fix would mend where nobody reads the fixes', () => {
    const whole = reportFile(NAME, text, problems, 'en');
    const short = reportFile(NAME, text, problems, 'en', { fixes: false, fingerprints: false });
    assert.deepEqual(addToSummary(EMPTY_SUMMARY, short), addToSummary(EMPTY_SUMMARY, whole));
    assert.ok(addToSummary(EMPTY_SUMMARY, short).fixable > 0);
    const strip = ({ problems }: typeof whole) => problems.map(({ fixes: _, fingerprint: __, ...problem }) => problem);
    assert.deepEqual(strip(short), strip(whole));
    assert.ok(short.problems.some(({ fixes }, index) => fixes.length < whole.problems[index].fixes.length));
  });

  it('counts columns in UTF-16 units and in bytes of UTF-8', () => {
    const line = '😀 كتاب e\u0301';
    const at = line.indexOf('ك');
    const [{ column, endColumn, byteColumn, endByteColumn }] = reportFile(
      NAME,
      `الف\n${line}`,
      checkArticle(`الف\n${line}`, NAME, configuration, undefined, undefined).problems.filter(
        ({ rule }) => rule === 'typography/arabic-yeh-kaf',
      ),
      'en',
    ).problems;
    assert.deepEqual([column, endColumn], [at + 1, at + 5]);
    assert.equal(byteColumn, Buffer.byteLength(line.slice(0, at)) + 1);
    assert.equal(endByteColumn, Buffer.byteLength(line.slice(0, at + 4)) + 1);
  });
});
