import assert from 'node:assert/strict';
import { TOOLS } from '../../server/assistant/tools';
import {
  type ExportParams,
  type ExportResult,
  exportFormats,
  exportRequest,
  type ToolParams,
  type ToolResult,
  toolNames,
  toolRequest,
} from '../../server/protocol';
import { EXAMPLE, exportOf } from '../export/support';
import { type InMemoryClient, startInMemory } from './inMemory';

const URI = 'file:///desk/news/a.fa.md';

describe('export and tools over the protocol', () => {
  let client: InMemoryClient;
  before(async () => {
    client = await startInMemory();
    await client.open(URI, EXAMPLE);
    await client.open('file:///desk/readme.md', '# English only\n', 'markdown');
  });
  after(() => client.dispose());

  const ask = (params: Partial<ExportParams>): Promise<ExportResult> =>
    client.connection.sendRequest(exportRequest, {
      textDocument: { uri: URI },
      format: 'html',
      path: 'news/a.fa.md',
      recognised: false,
      ...params,
    });
  const call = (params: Partial<ToolParams>): Promise<ToolResult> =>
    client.connection.sendRequest(toolRequest, { name: '', input: {}, uri: URI, ...params });

  for (const format of exportFormats) {
    it(`gives the article as ${format}, as the command line writes it`, async () => {
      for (const recognised of [false, true]) {
        const result = await ask({ format, recognised });
        assert.equal(result?.content, exportOf(EXAMPLE, format, { recognised }));
        assert.ok((result?.languageId ?? '').length > 0);
      }
    });
  }

  it('gives nothing for an article that is not open, or a text that is not Persian, and refuses what is no format', async () => {
    assert.equal(await ask({ textDocument: { uri: 'file:///desk/b.fa.md' } }), null);
    assert.equal(await ask({ textDocument: { uri: 'file:///desk/readme.md' } }), null);
    await assert.rejects(ask({ format: 'docx' as 'html' }), { code: -32602 });
    await assert.rejects(ask({ textDocument: undefined as never }));
  });

  it('names the tools that there are', () => {
    assert.deepEqual(
      TOOLS.map(({ name }) => name),
      [...toolNames],
    );
  });

  it('answers a tool under the editor’s settings, in the language of its messages', async () => {
    const text = '---\ndate: 1404-07-12\nlang: fa\n---\n\nاین كتاب خوب است.\n';
    const rules = async (): Promise<readonly string[]> => {
      const result = await call({ name: 'dabir_check_text', input: { text } });
      assert.ok('answer' in result);
      return (result.answer as { problems: readonly { rule: string }[] }).problems.map(({ rule }) => rule);
    };
    assert.ok((await rules()).includes('typography/arabic-yeh-kaf'));
    client.settings.set('', { rules: { 'typography/arabic-yeh-kaf': 'off' }, messages: 'fa' });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    assert.ok(!(await rules()).includes('typography/arabic-yeh-kaf'));
    const failed = await call({ name: 'dabir_convert_date', input: { text: 'هیچ' } });
    assert.deepEqual(failed, { failure: 'در «هیچ» تاریخی پیدا نشد.' });
    assert.ok('failure' in (await call({ name: 'nothing' })));
    assert.ok('failure' in (await call({ name: 'dabir_check_text', input: null })));
  });
});
