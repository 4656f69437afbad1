import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import type { ReportedProblem } from '../../server/cli/report';
import { createGithub } from '../../server/cli/reporters/github';
import { element, escapeXml } from '../../server/cli/reporters/xml';
import { CLEAN, dabir, withFolder } from './support';

const SARIF_SCHEMA = resolve('../shared/data/schemas/sarif-schema-2.1.0.json');

const ARTICLE = [
  '---',
  'date: 1404-07-12',
  'lang: fa',
  '---',
  '',
  'این كتاب در کتابخانهٔ شهر است و [متن آن][م1] هم.',
  '',
  '<!-- dabir-disable-next-line typography/arabic-yeh-kaf -- نقل از نسخهٔ خطی -->',
  'آن كتاب نیز.',
  '',
  '[م۱]: https://example.org/a "منبع: سند"',
  '',
].join('\n');

const problem: ReportedProblem = {
  rule: 'a/b',
  severity: 'info',
  message: '50%\r\nof: it, all',
  start: 0,
  end: 1,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  byteColumn: 1,
  endByteColumn: 3,
  fixes: [],
  related: [],
  suppressed: false,
  suppressionReason: undefined,
  baseline: false,
  fingerprint: 'x:0',
};

describe('json', () => {
  it('has the fields of its contract, offsets and places that fit the text', () =>
    withFolder({ 'a.fa.md': ARTICLE }, async (folder) => {
      const { status, out } = await dabir(['.', '--format', 'json'], { folder });
      assert.equal(status, 1);
      const report = JSON.parse(out);
      assert.deepEqual(Object.keys(report), ['version', 'files', 'failures', 'summary']);
      assert.deepEqual(report.failures, []);
      const lines = ARTICLE.split('\n');
      for (const found of report.files[0].problems) {
        const { start, line, column } = found;
        assert.equal(lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1, start);
        for (const fix of found.fixes) for (const edit of fix.edits) assert.equal(typeof edit.text, 'string');
      }
      const suppressed = report.files[0].problems.filter((found: { suppressed: boolean }) => found.suppressed);
      assert.equal(suppressed.length, 1);
      assert.equal(suppressed[0].suppressionReason, 'نقل از نسخهٔ خطی');
      assert.deepEqual(report.summary, { files: 1, errors: 2, warnings: 0, infos: 0, hints: 0, fixable: 2, known: 0 });
    }));
});

describe('sarif', () => {
  const sarifOf = async (folder: string, ...args: readonly string[]) =>
    JSON.parse((await dabir(['--format', 'sarif', ...args], { folder })).out);

  it('is valid SARIF 2.1.0, with problems, failures and in both languages', async function () {
    if (!existsSync(SARIF_SCHEMA)) this.skip();
    // The schema writes its id as draft 4 did, which ajv refuses; it needs none.
    const ajv = new Ajv({ strict: false, validateFormats: true });
    addFormats(ajv);
    const { $schema, id: _, ...schema } = JSON.parse(readFileSync(SARIF_SCHEMA, 'utf8'));
    assert.match($schema, /draft-0[47]/);
    const validate = ajv.compile(schema);
    await withFolder({ 'خبر یک.fa.md': ARTICLE, 'bad.fa.md': Buffer.from([0xff]) }, async (folder) => {
      for (const args of [['.'], ['.', '--messages', 'fa'], ['missing.md']]) {
        assert.ok(validate(await sarifOf(folder, ...args)), JSON.stringify(validate.errors?.slice(0, 3)));
      }
    });
    const examples = await sarifOf(process.cwd(), 'examples');
    assert.ok(validate(examples), JSON.stringify(validate.errors?.slice(0, 3)));
    await withFolder({ 'a.fa.md': ARTICLE }, async (folder) => {
      await dabir(['.', '--baseline', 'known.json', '--update-baseline'], { folder });
      writeFileSync(join(folder, 'a.fa.md'), CLEAN);
      const mended = await sarifOf(folder, '.', '--baseline', 'known.json');
      assert.ok(mended.runs[0].invocations[0].toolExecutionNotifications.length > 0);
      assert.ok(validate(mended), JSON.stringify(validate.errors?.slice(0, 3)));
    });
  });

  it('tells rules, fixes, suppressions and fingerprints', () =>
    withFolder({ 'خبر یک.fa.md': ARTICLE }, async (folder) => {
      const [run] = (await sarifOf(folder, '.')).runs;
      for (const { fullDescription, help } of run.tool.driver.rules) {
        assert.ok(fullDescription.text.length > 0 && fullDescription.text.length <= 1_024);
        assert.ok(help.text.startsWith(fullDescription.text));
      }
      assert.equal(run.columnKind, 'utf16CodeUnits');
      for (const result of run.results) {
        assert.equal(run.tool.driver.rules[result.ruleIndex].id, result.ruleId);
        assert.match(result.partialFingerprints['dabirContext/v1'], /^[0-9a-f]{16}:\d+$/);
        const { uri, uriBaseId } = result.locations[0].physicalLocation.artifactLocation;
        assert.equal(decodeURIComponent(uri), 'خبر یک.fa.md');
        assert.equal(uriBaseId, '%SRCROOT%');
      }
      const near = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'markup/near-miss-label');
      const [replacement] = near.fixes[0].artifactChanges[0].replacements;
      const { charOffset, charLength } = replacement.deletedRegion;
      const fixed =
        ARTICLE.slice(0, charOffset) + replacement.insertedContent.text + ARTICLE.slice(charOffset + charLength);
      assert.ok(fixed.includes('[متن آن][م۱]'));
      const silenced = run.results.filter(({ suppressions }: { suppressions: unknown[] }) => suppressions.length > 0);
      assert.equal(silenced.length, 1);
      assert.deepEqual(silenced[0].suppressions[0], {
        kind: 'inSource',
        status: 'accepted',
        justification: 'نقل از نسخهٔ خطی',
      });
    }));

  it('keeps fingerprints when lines are moved, inserted and indented', () =>
    withFolder(
      { 'a.fa.md': ARTICLE, 'b.fa.md': ARTICLE.replace('این', 'یک سطر تازه.\n\nدو سطر تازه.\n\n  این') },
      async (folder) => {
        const prints = async (file: string): Promise<readonly string[]> =>
          (await sarifOf(folder, file)).runs[0].results.map(
            (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['dabirContext/v1'],
          );
        assert.deepEqual(await prints('a.fa.md'), await prints('b.fa.md'));
      },
    ));
});

describe('github', () => {
  it('escapes what would end a property or a line', () => {
    const reporter = createGithub({ language: 'en', colour: false, version: '1.0.0', hasBaseline: false, verdict: {} });
    assert.equal(
      reporter.file?.({ path: 'a,b:c.md', problems: [problem] }),
      '::notice file=a%2Cb%3Ac.md,line=1,endLine=1,col=1,endColumn=2,title=a/b::50%25%0D%0Aof: it, all\n',
    );
  });

  it('leaves out what is silenced, and tells failures', () =>
    withFolder({ 'a.fa.md': ARTICLE }, async (folder) => {
      const { out } = await dabir(['--format', 'github', '.', 'missing.md'], { folder });
      const lines = out.trimEnd().split('\n');
      assert.equal(lines.length, 3);
      assert.match(
        lines[0],
        /^::error file=a\.fa\.md,line=6,endLine=6,col=5,endColumn=9,title=typography\/arabic-yeh-kaf::/,
      );
      assert.match(lines[2], /^::error file=missing\.md::no such file/);
    }));
});

describe('several formats at once', () => {
  it('go to their files, in folders that are made for them, and one to standard output', () =>
    withFolder({ 'a.fa.md': ARTICLE }, async (folder) => {
      const { out } = await dabir(
        ['.', '--format', 'json=new/reports/report.json', '--format', 'sarif=report.sarif', '--format', 'github'],
        { folder },
      );
      assert.match(out, /^::error/);
      assert.equal(JSON.parse(readFileSync(join(folder, 'new/reports/report.json'), 'utf8')).version, 1);
      assert.equal(JSON.parse(readFileSync(join(folder, 'report.sarif'), 'utf8')).version, '2.1.0');
    }));

  it('say when a report cannot be written, and leave nothing half-written', () =>
    withFolder({ 'a.fa.md': ARTICLE }, async (folder) => {
      const { status, err } = await dabir(['.', '--format', 'json=a.fa.md/report.json'], { folder });
      assert.equal(status, 2);
      assert.match(err, /a\.fa\.md\/report\.json: there is a file where a folder is wanted/);
    }));
});

/** An element of XML: what a parser of XML 1.0 with namespaces, which refuses what is not well-formed, makes of it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open[open.length - 1].children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open[open.length - 1].text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children[0];
}

const HOSTILE_FILES = {
  'a.fa.md': ARTICLE,
  '<b> & "c".fa.md': `${ARTICLE}\nكتاب \u0001]]> <!-- \ud83d\ude00 «"'».\n`,
  'clean.fa.md': CLEAN,
  'bad.fa.md': Buffer.from([0xff]),
};

describe('junit', () => {
  it('fails the cases that fail the run, and tells the others', () =>
    withFolder({ 'a.fa.md': `${CLEAN}\nسیاست گذاری کرد. این كتاب خوب است.\n` }, async (folder) => {
      const outcomesOf = async (...args: readonly string[]): Promise<readonly string[]> => {
        const { out } = await dabir(['.', '--format', 'junit', ...args], { folder });
        const root = parseXml(out);
        const outcomes = root.children.flatMap(({ children }) => children).flatMap(({ children }) => children);
        assert.equal(outcomes.filter(({ name }) => name === 'failure').length, Number(root.attributes.failures));
        return outcomes.map(({ name }) => name);
      };
      assert.deepEqual(new Set(await outcomesOf()), new Set(['failure', 'system-out']));
      assert.deepEqual(new Set(await outcomesOf('--severity', 'hint')), new Set(['failure']));
      assert.deepEqual(
        new Set(await outcomesOf('--rule', 'typography/arabic-yeh-kaf=warning')),
        new Set(['system-out']),
      );
    }));

  it('reads as XML: a suite a file, a case a problem, and sums that are right', () =>
    withFolder(HOSTILE_FILES, async (folder) => {
      const { out } = await dabir(['.', '--format', 'junit', '--severity', 'hint', '--format', 'json=report.json'], {
        folder,
      });
      const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
      const root = parseXml(out);
      assert.equal(root.name, 'testsuites');
      const cases = root.children.flatMap(({ children }) => children);
      assert.equal(cases.length, Number(root.attributes.tests));
      const outcomes = cases.flatMap(({ children }) => children);
      assert.equal(outcomes.filter(({ name }) => name === 'failure').length, Number(root.attributes.failures));
      assert.equal(outcomes.filter(({ name }) => name === 'error').length, Number(root.attributes.errors));
      assert.equal(Number(root.attributes.errors), 1);
      for (const suite of root.children) assert.equal(suite.children.length, Number(suite.attributes.tests));
      assert.deepEqual(
        outcomes.filter(({ name }) => name === 'failure').map(({ attributes }) => attributes.message),
        messagesOf(report),
      );
      assert.deepEqual(
        root.children.map(({ attributes }) => attributes.name),
        ['<b> & "c".fa.md', 'a.fa.md', 'clean.fa.md', 'bad.fa.md'],
      );
      const passed = cases.filter(({ children }) => children.length === 0);
      assert.deepEqual(
        passed.map(({ attributes }) => attributes.file),
        ['clean.fa.md'],
      );
    }));
});

describe('checkstyle', () => {
  it('reads as XML: a file a file, an error a problem, at its place', () =>
    withFolder(HOSTILE_FILES, async (folder) => {
      const { out } = await dabir(['.', '--format', 'checkstyle', '--format', 'json=report.json'], { folder });
      const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
      const root = parseXml(out);
      assert.equal(root.name, 'checkstyle');
      const errors = root.children.flatMap(({ attributes, children }) =>
        children.map((error) => ({ file: attributes.name, ...error.attributes })),
      );
      assert.deepEqual(errors, [
        ...report.files.flatMap(({ path, problems }: JsonFile) =>
          problems.filter(isOpen).map(({ line, column, severity, message, rule }) => ({
            file: path,
            line: String(line),
            column: String(column),
            severity: severity === 'hint' ? 'info' : severity,
            message,
            source: `dabir.${rule}`,
          })),
        ),
        { file: 'bad.fa.md', line: '1', severity: 'error', message: report.failures[0].message, source: 'dabir' },
      ]);
    }));
});

describe('element and escapeXml', () => {
  it('keep every character that XML can hold, and replace the others', () => {
    const text = '<&>"\'\n\r\t\u200c\u202e ]]> 😀 \u0001\ud800\ufffe';
    const read = parseXml(element('a', { b: text }, escapeXml(text)));
    const held = `${text.slice(0, -3)}\ufffd\ufffd\ufffd`;
    assert.equal(read.attributes.b, held);
    assert.equal(read.text, held);
  });
});

interface JsonFile {
  readonly path: string;
  readonly problems: readonly ReportedProblem[];
}

const isOpen = ({ suppressed }: ReportedProblem): boolean => !suppressed;

const messagesOf = (report: { readonly files: readonly JsonFile[] }): readonly string[] =>
  report.files.flatMap(({ problems }) => problems.filter(isOpen).map(({ message }) => message));

describe('fingerprints in sarif', () => {
  it('stay where lines move, and tell equal problems apart', () =>
    withFolder({ 'a.fa.md': ARTICLE }, async (folder) => {
      const fingerprints = async (): Promise<readonly string[]> => {
        const { out } = await dabir(['--format', 'sarif', '.'], { folder });
        const results: readonly { readonly partialFingerprints: Readonly<Record<string, string>> }[] =
          JSON.parse(out).runs[0].results;
        return results.map(({ partialFingerprints }) => partialFingerprints['dabirContext/v1']);
      };
      const before = await fingerprints();
      assert.equal(new Set(before).size, before.length);
      writeFileSync(join(folder, 'a.fa.md'), ARTICLE.replace('\n\nاین', '\n\nخبر نخست کوتاه است.\n\n\nاین'));
      assert.deepEqual(await fingerprints(), before);
    }));
});
