import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseBaseline } from '../../../server/cli/baseline';
import { readIgnoreRules } from '../../../server/cli/files/ignored';
import { readReportText, type StoredReport } from '../../../server/cli/readReport';
import { addToSummary, EMPTY_SUMMARY } from '../../../server/cli/report';
import { createCheckstyle } from '../../../server/cli/reporters/checkstyle';
import { createGithub } from '../../../server/cli/reporters/github';
import { createGitlab } from '../../../server/cli/reporters/gitlab';
import { createHtml } from '../../../server/cli/reporters/html/html';
import { createJson } from '../../../server/cli/reporters/json';
import { createJunit } from '../../../server/cli/reporters/junit';
import { createRdjson } from '../../../server/cli/reporters/rdjson';
import type { CreateReporter } from '../../../server/cli/reporters/reporter';
import { createSarif } from '../../../server/cli/reporters/sarif';
import { createStylish } from '../../../server/cli/reporters/stylish';
import type { Text } from '../../../server/language/text';
import { readRegistryFiles } from '../../../server/newsroom/registryFile';
import { textFront } from '../front';
import { inTime } from '../inTime';
import { holdsTogether } from './htmlReport';

/** Files beside the articles: whatever stands in them is read, or refused with a line that says why. */

/** A failure is one line in each language, without characters of control. */
function clear({ fa, en }: Text): void {
  for (const text of [fa, en]) assert.match(text, /^[^\p{Cc}]+$/u);
}

const lines = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
      { maxLength: 14 },
    )
    .chain((all) => fc.constantFrom('\n', '\n', '\r\n', '\r').map((end) => all.join(end)));

const CELLS = 'نام|name|aliases|type|family|شخص|سازمان|مکان|علی احمدی|ايران|Q794|preferred|!|~'.split('|');
const ODD = ['\u0000', '\ud800', '\ufeff', '\ufffd', '\u200c', '\u001b[2J', '😀', '\u202e'];

const registry = (name: string, uri: string, pieces: readonly string[]) =>
  textFront(
    name,
    (text) => {
      for (const { faults } of inTime(text, () => readRegistryFiles([{ uri, text }]))) {
        for (const { start, end, message } of faults) {
          assert.ok(start >= 0 && start <= end && end <= text.length);
          // A fault may quote what it finds; whoever prints it takes care of the terminal.
          assert.ok(message.fa !== '' && message.en !== '');
        }
      }
    },
    lines(pieces),
  );

export const registryTable = registry('registry, table', 'file:///desk/dabir.registry.tsv', [
  ...CELLS,
  ...ODD,
  ...'\t|\t|\t|\t|#|"| '.split('|'),
  '|',
]);
export const registryList = registry('registry, list', 'file:///desk/dabir.registry.yaml', [
  ...CELLS,
  ...ODD,
  ...['- ', '- ', '- name: ', 'name: ', 'aliases: [', 'avoid: ', ': ', '  ', '  ', '    ', '[', ']', '{', '}', ','],
  ...['"', "'", '#', '&a ', '*a', '<<: *a', '|', '>', '---', '...', '!!int ', '%YAML 9', '? ', '\t', '__proto__: '],
]);

const PATHS = ['a.fa.md', 'desk/خبر.fa.md', 'archive/old/b.txt'];

export const ignoreFile = textFront(
  '.dabirignore',
  (text) => {
    const rules = inTime(text, () => readIgnoreRules(text));
    for (const path of PATHS) {
      const { ignored, unignored } = rules.test(path);
      assert.ok(!(ignored && unignored));
    }
    // What stands in it spoils nothing that stands behind it.
    const all = readIgnoreRules(`${text}\n*\n`);
    for (const path of PATHS) assert.ok(all.ignores(path));
  },
  lines([
    ...ODD.filter((piece) => piece !== '\ufeff'),
    ...['*', '**', '/', '/', '?', '!', '#', ' ', '\\', '\\ ', '[', ']', '[a-z]', '[z-a]', '[!a]', '[[:alpha:]]'],
    ...['{a,b}', '(', ')', '^', '$', '.', '+', 'a', 'desk', 'خبر', '.fa.md', '\t'],
  ]),
);

/** JSON that is nearly what is wanted: some of its values are others, and some of its text is gone. */
function nearly(whole: object): fc.Arbitrary<string> {
  const places: (readonly string[])[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    places.push(path);
    if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(whole, []);
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      -1,
      0,
      1e9,
      1e300,
      2 ** 53,
      '',
      '__proto__',
      'constructor',
      '\u001b[2J\n',
      '</script>',
      '../../x',
      [],
    ),
  );
  const changes = fc.array(fc.tuple(fc.constantFrom(...places), value), { maxLength: 3 });
  const cut = fc.oneof(
    { weight: 3, arbitrary: fc.constant<readonly [number, number]>([0, 0]) },
    { weight: 1, arbitrary: fc.tuple(fc.nat({ max: 800 }), fc.nat({ max: 60 })) },
  );
  return fc.tuple(changes, cut, fc.constantFrom(undefined, 2)).map(([given, [at, length], indent]) => {
    const changed = given.reduce<unknown>((all, [path, replacement]) => put(all, path, replacement), whole);
    const text = JSON.stringify(changed, undefined, indent);
    return text.slice(0, at) + text.slice(at + length);
  });
}

function put(whole: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof whole !== 'object' || whole === null) return value;
  if (Array.isArray(whole)) return whole.map((item, index) => (String(index) === key ? put(item, rest, value) : item));
  return Object.fromEntries(
    Object.entries(whole).map(([name, inner]) => [name, name === key ? put(inner, rest, value) : inner]),
  );
}

const FINGERPRINT = '0123456789abcdef:0';

export const baseline = textFront(
  'baseline',
  (text) => {
    const read = inTime(text, () => parseBaseline(text));
    if ('failure' in read) return clear(read.failure);
    for (const entries of Object.values(read.files))
      for (const { rule, fingerprint } of entries) assert.equal(typeof rule + typeof fingerprint, 'stringstring');
  },
  nearly({
    version: 1,
    files: { 'a.fa.md': [{ rule: 'dates/impossible', fingerprint: FINGERPRINT }], 'b.fa.md': [] },
  }),
);

const PLACE = { start: 4, end: 9, line: 1, column: 5, endLine: 1, endColumn: 10, byteColumn: 8, endByteColumn: 18 };
const PROBLEM = {
  rule: 'typography/arabic-yeh-kaf',
  severity: 'error',
  message: 'ك عربی',
  ...PLACE,
  fixes: [{ title: 'کتاب', safe: true, edits: [{ ...PLACE, text: 'کتاب' }] }],
  related: [{ ...PLACE, message: 'آنجا' }],
  suppressed: true,
  suppressionReason: 'نقل',
  baseline: false,
  fingerprint: FINGERPRINT,
};

const REPORTERS: readonly CreateReporter[] = [
  createStylish,
  createSarif,
  createGithub,
  createGitlab,
  createJunit,
  createCheckstyle,
  createRdjson,
];

/** What was read is told in every format; as JSON it is read again as the same. */
function tellsAgain({ files, failures, shard, gone }: StoredReport): void {
  const summary = files.reduce(addToSummary, EMPTY_SUMMARY);
  const told = (create: CreateReporter): string => {
    const reporter = create({
      language: 'fa',
      colour: false,
      version: '0',
      hasBaseline: gone !== undefined,
      verdict: {},
      ...(shard === undefined ? {} : { shard }),
    });
    const each = reporter.file === undefined ? '' : files.map((file) => reporter.file?.(file)).join('');
    return (reporter.begin?.() ?? '') + each + reporter.end({ files, failures, summary, gone: gone ?? [] });
  };
  for (const create of REPORTERS) assert.equal(typeof told(create), 'string');
  holdsTogether(told(createHtml));
  assert.deepEqual(readReportText(told(createJson)), { files, failures, shard, gone });
}

export const storedReport = textFront(
  'report to merge',
  (text) => {
    const read = inTime(text, () => readReportText(text));
    if ('failure' in read) clear(read.failure);
    else tellsAgain(read);
  },
  nearly({
    version: 1,
    shard: { index: 1, count: 4 },
    files: [{ path: 'a.fa.md', problems: [PROBLEM, { ...PROBLEM, suppressed: false }] }],
    failures: [{ path: 'bad.fa.md', message: 'نه' }],
  }),
);
