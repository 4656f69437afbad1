import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { answerTool } from '../../server/features/tools';
import { toolNames } from '../../server/protocol';
import { withSettings } from '../server/features/settings';
import { BUILT, dabir, dabirProcess, withFolder } from './support';

const ARTICLE = [
  '---',
  'date: 1404-07-12',
  'lang: fa',
  '---',
  '',
  'نشست دوشنبه ۱۲ مهر ۱۴۰۴ در یزد برگزار شد.',
  '',
  '[شهردار یزد گفت][م۱] که آب هست. شهردار کرمان اعلام کرد که برق نیست.',
  '',
  '[م۱]: https://example.org/a "منبع: گفته"',
  '',
].join('\n');

interface Answered {
  readonly isError: boolean;
  readonly text: string;
  readonly answer: Readonly<Record<string, never>>;
}

/** Speaks to `dabir mcp` with the official client, in a folder of its own. */
async function withServer(
  files: Readonly<Record<string, string>>,
  test: (call: (name: string, input: unknown) => Promise<Answered>, client: Client) => Promise<void>,
  args: readonly string[] = [],
): Promise<void> {
  await withFolder(files, async (folder) => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [BUILT, 'mcp', ...args],
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8' },
      stderr: 'pipe',
    });
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(transport);
    try {
      await test(async (name, input) => {
        const result = await client.callTool({ name, arguments: input as Record<string, unknown> });
        const [content] = result.content as readonly { readonly type: string; readonly text: string }[];
        assert.equal(content.type, 'text');
        const isError = result.isError === true;
        const answer = (result.structuredContent ?? {}) as Readonly<Record<string, never>>;
        if (!isError) assert.deepEqual(JSON.parse(content.text), answer);
        return { isError, text: content.text, answer };
      }, client);
    } finally {
      await client.close();
    }
  });
}

describe('dabir mcp', function () {
  this.timeout(300_000);

  it('tells who it is and lists its tools, each with what it takes', () =>
    withServer({}, async (_call, client) => {
      assert.equal(client.getServerVersion()?.name, 'dabir');
      assert.match(client.getInstructions() ?? '', /Nothing is sent anywhere/);
      const { tools } = await client.listTools();
      assert.deepEqual(
        tools.map(({ name }) => name),
        [...toolNames],
      );
      for (const { inputSchema, description, annotations } of tools) {
        assert.equal(inputSchema.type, 'object');
        assert.equal(inputSchema.additionalProperties, false);
        assert.ok((inputSchema.required?.length ?? 0) > 0);
        assert.ok((description?.length ?? 0) > 100);
        assert.equal(annotations?.readOnlyHint, true);
        assert.equal(annotations?.openWorldHint, false);
      }
    }));

  it('checks a text: the same problems as dabir check', () =>
    withServer({ 'a.fa.md': ARTICLE }, async (call) => {
      const { answer } = await call('dabir_check_text', { text: ARTICLE, language: 'en' });
      const checked = await dabir(['check', '--stdin', '--stdin-filename', 'a.fa.md', '--format', 'json'], {
        input: ARTICLE,
      });
      const [file] = JSON.parse(checked.out).files;
      const brief = (problems: readonly Record<string, unknown>[]) =>
        problems.map(({ rule, severity, line, column, message }) => ({ rule, severity, line, column, message }));
      assert.deepEqual(brief(answer.problems), brief(file.problems));
      assert.ok(file.problems.length >= 2);
      const [first] = answer.problems as readonly Record<string, string>[];
      assert.deepEqual([first.rule, first.text], ['dates/weekday-mismatch', 'دوشنبه ۱۲ مهر ۱۴۰۴']);
    }));

  it('converts a date: the same as dabir date', () =>
    withServer({}, async (call) => {
      const { answer } = await call('dabir_convert_date', { text: '۲۰ دی ۱۴۰۰', language: 'en' });
      const [date] = answer.dates as readonly Record<string, unknown>[];
      assert.equal(date.from, '2022-01-10');
      assert.deepEqual(date.words, {
        solar: '20 Dey 1400',
        gregorian: '10 January 2022',
        lunar: '7 Jumada al-Thani 1443',
      });
      const { words: _words, ...same } = date;
      const { out } = await dabir(['date', '۲۰ دی ۱۴۰۰', '--format', 'json']);
      assert.deepEqual(same, JSON.parse(out).dates[0]);
      const relative = await call('dabir_convert_date', { text: 'دیروز', reference: '1400-10-20' });
      assert.equal((relative.answer.dates as readonly Record<string, unknown>[])[0].from, '2022-01-09');
    }));

  it('says who is meant, by the article where it is given', () =>
    withServer({}, async (call) => {
      const alone = await call('dabir_identify_name', { name: 'یزد' });
      const [yazd] = alone.answer.things as readonly Record<string, unknown>[];
      assert.deepEqual([yazd.type, yazd.id, yazd.nameEn], ['place', 'Q182394', 'Yazd']);
      assert.equal(yazd.wikidata, 'https://www.wikidata.org/wiki/Q182394');
      const within = await call('dabir_identify_name', { name: 'یزد', text: ARTICLE });
      const [same] = within.answer.things as readonly Record<string, unknown>[];
      assert.deepEqual([within.answer.from, same.id, same.mentions], ['article', 'Q182394', 2]);
      const nobody = await call('dabir_identify_name', { name: 'قرمزگلی‌پور آبادچی' });
      assert.equal(nobody.isError, false);
      assert.ok(Array.isArray(nobody.answer.things));
    }));

  it('lists the sources of an article, and the claims that have none', () =>
    withServer({}, async (call) => {
      const { answer } = await call('dabir_article_sources', { text: ARTICLE });
      assert.deepEqual(answer.counts, { claims: 2, unlinked: 1 });
      const [first, second] = answer.claims as readonly Record<string, unknown>[];
      assert.deepEqual([first.speaker, first.linked, first.sources], ['شهردار یزد', true, ['https://example.org/a']]);
      assert.deepEqual([second.speaker, second.linked, second.sources], ['شهردار کرمان', false, []]);
      assert.deepEqual(answer.sources, [
        { line: 8, words: 'شهردار یزد گفت', address: 'https://example.org/a', kind: 'statement' },
      ]);
    }));

  it('follows the configuration of the folder that it is started in', () =>
    withServer({ 'dabir.config.yaml': 'rules:\n  dates/weekday-mismatch: off\n' }, async (call) => {
      const { answer } = await call('dabir_check_text', { text: ARTICLE });
      const rules = (answer.problems as readonly Record<string, string>[]).map(({ rule }) => rule);
      assert.ok(rules.length > 0 && !rules.includes('dates/weekday-mismatch'));
    }));

  it('and of none with --no-config', () =>
    withServer(
      { 'dabir.config.yaml': 'rules:\n  dates/weekday-mismatch: off\n' },
      async (call) => {
        const { answer } = await call('dabir_check_text', { text: ARTICLE });
        assert.equal((answer.problems as readonly Record<string, string>[])[0].rule, 'dates/weekday-mismatch');
      },
      ['--no-config'],
    ));

  it('says what is wrong with bad arguments, tool by tool, and goes on', () =>
    withServer({}, async (call, client) => {
      const bad: readonly (readonly [name: string, input: unknown, message: RegExp])[] = [
        ['dabir_check_text', {}, /bad input; text: the key “text” is required\./],
        ['dabir_check_text', { text: 7 }, /bad input; text: got 7, but a text is wanted\./],
        ['dabir_check_text', { text: '' }, /bad input; text: .*something that is not empty/],
        [
          'dabir_check_text',
          { text: 'x', syntax: 'html' },
          /bad input; syntax: got "html", but "markdown" or "plain" is wanted/,
        ],
        ['dabir_check_text', { text: 'x', reference: 'فردا' }, /reference: “فردا” is no day/],
        ['dabir_check_text', { text: 'x', reference: '2022-02-30' }, /is no day/],
        [
          'dabir_check_text',
          { text: 'x'.repeat(1_000_001) },
          /bad input; text: .*a length of 1000000 characters at most/,
        ],
        ['dabir_convert_date', { text: 'هیچ' }, /there is no date in “هیچ”/],
        ['dabir_convert_date', { date: 'x' }, /bad input; /],
        ['dabir_convert_date', { text: ['x'] }, /bad input; text: /],
        ['dabir_identify_name', { name: '' }, /bad input; name: /],
        ['dabir_identify_name', { text: ARTICLE }, /bad input; name: /],
        ['dabir_identify_name', { name: 'x', language: 'de' }, /bad input; language: /],
        ['dabir_article_sources', { text: null }, /bad input; text: /],
        [
          'dabir_article_sources',
          { text: 'x', more: 1 },
          /bad input; more: unknown key “more”\. Known keys: text, syntax/,
        ],
      ];
      for (const [name, input, message] of bad) {
        const { isError, text } = await call(name, input);
        assert.equal(isError, true, `${name} ${JSON.stringify(input)?.slice(0, 80)}`);
        assert.match(text, message);
      }
      await assert.rejects(client.callTool({ name: 'dabir_delete_everything', arguments: {} }), /There is no tool/);
      assert.equal((await call('dabir_convert_date', { text: '۲۰ دی ۱۴۰۰' })).isError, false);
    }));

  it('answers what the editor’s server answers', () =>
    withServer({}, async (call) => {
      const inputs: readonly (readonly [name: string, input: object])[] = [
        ['dabir_check_text', { text: ARTICLE, language: 'fa' }],
        ['dabir_convert_date', { text: 'جمعهٔ گذشته', reference: '2022-01-10', language: 'fa' }],
        ['dabir_identify_name', { name: 'یزد', text: ARTICLE }],
        ['dabir_article_sources', { text: ARTICLE }],
      ];
      for (const [name, input] of inputs) {
        const there = answerTool({ name, input, uri: 'untitled:a.md' }, withSettings());
        const { answer } = await call(name, input);
        assert.deepEqual('answer' in there ? JSON.parse(JSON.stringify(there.answer)) : there, answer);
      }
      const failed = answerTool({ name: 'dabir_convert_date', input: {}, uri: '' }, withSettings());
      assert.ok('failure' in failed);
      assert.ok('failure' in answerTool({ name: 'nothing', input: {}, uri: '' }, withSettings()));
    }));

  it('ends when its client does, and writes nothing but the protocol', () => {
    const request = {
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } },
    };
    const { status, out, err } = dabirProcess(['mcp', '--stdio'], { input: `${JSON.stringify(request)}\nnot json\n` });
    assert.equal(status, 0, err);
    const lines = out.trimEnd().split('\n');
    assert.equal(JSON.parse(lines[0]).id, 1);
    for (const line of lines) assert.equal(JSON.parse(line).jsonrpc, '2.0');
  });

  it('says what is wrong with its options', () =>
    withFolder({}, async (folder) => {
      writeFileSync(join(folder, 'x'), '');
      const { status, err } = await dabir(['mcp', '--port', '1'], { folder });
      assert.equal(status, 2);
      assert.match(err, /unknown option/);
    }));
});
