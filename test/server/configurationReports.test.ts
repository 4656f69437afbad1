import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { fewRules, type InMemoryClient, startInMemory } from './inMemory';

const DESK = 'file:///desk';
const ARTICLE = `${DESK}/2025/a.fa.md`;
const YAML = `${DESK}/dabir.config.yaml`;
const MANIFEST = `${DESK}/package.json`;
const TEXT = 'متن خبر است.\n';

describe('the server about a project’s configuration', () => {
  let client: InMemoryClient;
  const start = async (files: Readonly<Record<string, string>>): Promise<void> => {
    client = await startInMemory({ folders: [DESK], files, settings: { '': fewRules() } });
  };
  afterEach(() => client.dispose());

  const shown = (uri: string): readonly Diagnostic[] | undefined =>
    client.published.findLast((params) => params.uri === uri)?.diagnostics;
  const until = async (what: string, fits: () => boolean): Promise<void> => {
    const end = Date.now() + 5_000;
    while (!fits()) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await new Promise((done) => setTimeout(done, 10));
    }
  };
  const save = async (uri: string, text: string | undefined): Promise<void> => {
    if (text === undefined) client.files.delete(uri);
    else client.files.set(uri, text);
    const changes = [{ uri, type: text === undefined ? 3 : 2 }];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  };
  /** The words that a problem stands under. */
  const under = (text: string, { range: { start, end } }: Diagnostic): string =>
    text.split('\n')[start.line].slice(start.character, start.line === end.line ? end.character : undefined);

  it('shows on the file what is wrong with it, where it stands, until it is mended', async () => {
    const wrong = 'rules:\n  dates/relativ: off\n  claims/vague-source: banana\nnonsense: 3\n';
    await start({ [YAML]: wrong });
    await client.open(ARTICLE, TEXT);
    await client.pull(ARTICLE);
    await until('the problems', () => (shown(YAML)?.length ?? 0) > 0);
    const problems = shown(YAML) ?? [];
    assert.deepEqual(problems.map((problem) => under(wrong, problem)).sort(), [
      'claims/vague-source',
      'dates/relativ',
      'nonsense',
    ]);
    assert.ok(problems.some(({ message }) => String(message).includes('شاید «dates/relative»')));
    await save(YAML, 'rules:\n  dates/relative: off\n');
    await until('their end', () => shown(YAML)?.length === 0);
  });

  it('tells of one that cannot be read at all, though no article is open, and lets it go with the file', async () => {
    await start({});
    const broken = 'rules:\n  dates/relative: [\n';
    await save(YAML, broken);
    await until('the problem', () => shown(YAML)?.length === 1);
    assert.match(String(shown(YAML)?.[0]?.message), /^این فایل خوانده نمی‌شود: سطر ۳، ستون ۱: تورفتگی/);
    await save(YAML, undefined);
    await until('its end', () => shown(YAML)?.length === 0);
  });

  it('finds the place in a manifest, and in a file that another one extends', async () => {
    const manifest = '{ "name": "x", "dabir": { "extends": "./house.yaml", "linkScop": "chain" } }';
    const house = 'reference: someday\n';
    await start({ [MANIFEST]: manifest, [`${DESK}/house.yaml`]: house });
    await client.open(ARTICLE, TEXT);
    await client.pull(ARTICLE);
    await until('both', () => shown(MANIFEST) !== undefined && shown(`${DESK}/house.yaml`) !== undefined);
    assert.deepEqual(
      shown(MANIFEST)?.map((problem) => under(manifest, problem)),
      ['"linkScop"'],
    );
    assert.deepEqual(
      shown(`${DESK}/house.yaml`)?.map((problem) => under(house, problem)),
      ['reference'],
    );
  });

  it('tells of a manifest that breaks off in our key, and of none of anybody else', async () => {
    await start({ [MANIFEST]: '{ "name": "x", ' });
    await save(MANIFEST, '{ "dabir": { "rules": {}');
    await client.open(ARTICLE, TEXT);
    await client.pull(ARTICLE);
    await until('the problem', () => shown(MANIFEST)?.length === 1);
    assert.match(String(shown(MANIFEST)?.[0]?.message), /^این فایل خوانده نمی‌شود: JSON/);
    await save(MANIFEST, '{ "name": "x", ');
    await until('its end', () => shown(MANIFEST)?.length === 0);
  });

  it('says nothing of one that is right', async () => {
    await start({ [YAML]: 'rules:\n  dates/relative: off\n' });
    await client.open(ARTICLE, TEXT);
    await client.pull(ARTICLE);
    assert.equal(shown(YAML), undefined);
  });
});
