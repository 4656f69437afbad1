import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createConfiguration } from '../../server/configuration';
import { NO_NEWSROOM } from '../../server/newsroom/findRegistry';

const DESK = 'file:///desk';
const log = { error: () => undefined, warn: () => undefined, info: () => undefined };

/** A desk whose archive reads relative dates otherwise, and an editor that has something to say of its own. */
function deskWith(section: () => unknown) {
  let pulled = 0;
  const text = JSON.stringify({
    reference: '2022-01-10',
    overrides: [{ files: 'archive/', rules: { 'dates/relative': 'off' } }],
  });
  const configuration = createConfiguration({
    pull: async () => {
      pulled += 1;
      return section();
    },
    workspaceFolderOf: () => DESK,
    files: { readFile: async (uri) => (uri === `${DESK}/dabir.config.json` ? text : undefined) },
    newsrooms: { of: async () => NO_NEWSROOM, forget: () => undefined },
    log,
  });
  return { configuration, pulls: () => pulled };
}

describe('the settings of documents', () => {
  it('are one object for the articles of a folder to which the same parts apply', async () => {
    const { configuration, pulls } = deskWith(() => null);
    const [one, other, old, older] = await Promise.all(
      ['a.fa.md', 'b.fa.md', 'archive/a.fa.md', 'archive/b.fa.md'].map((name) =>
        configuration.settingsOf(`${DESK}/${name}`),
      ),
    );
    assert.equal(one, other);
    assert.equal(old, older);
    assert.notEqual(one, old);
    assert.deepEqual(
      [one, old].map(({ selection }) => selection.some(({ rule }) => rule.id === 'dates/relative')),
      [true, false],
    );
    assert.equal(one.reference, old.reference);
    assert.equal(pulls(), 1);
  });

  it('are the same after a document was closed, and read anew once they are forgotten', async () => {
    let messages = 'en';
    const { configuration } = deskWith(() => ({ messages }));
    const uri = `${DESK}/a.fa.md`;
    const before = await configuration.settingsOf(uri);
    configuration.release(uri);
    messages = 'fa';
    assert.equal(await configuration.settingsOf(uri), before);
    configuration.forgetNewsrooms();
    assert.deepEqual(await configuration.settingsOf(uri), before);
    configuration.forget();
    assert.deepEqual([before.language, (await configuration.settingsOf(uri)).language], ['en', 'fa']);
  });

  it('of the manifest are all known: none is told of as a mistake', async () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const section: Record<string, unknown> = {};
    for (const part of manifest.contributes.configuration) {
      for (const [name, schema] of Object.entries<{ default?: unknown }>(part.properties)) {
        const [, key, inner] = name.split('.');
        const group = section[key];
        if (inner === undefined) section[key] = schema.default ?? null;
        else section[key] = { ...(typeof group === 'object' ? group : {}), [inner]: schema.default };
      }
    }
    assert.ok(Object.keys(section).length > 5);
    const told: string[] = [];
    const configuration = createConfiguration({
      pull: async () => section,
      workspaceFolderOf: () => DESK,
      files: { readFile: async () => undefined },
      newsrooms: { of: async () => NO_NEWSROOM, forget: () => undefined },
      log: { ...log, warn: (text) => told.push(text) },
    });
    await configuration.settingsOf(`${DESK}/a.fa.md`);
    assert.deepEqual(told, []);
  });
});
