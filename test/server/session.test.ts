import assert from 'node:assert/strict';
import type { DocumentSettings } from '../../server/configuration';
import { defineRule, NO_OPTIONS } from '../../server/rules/rule';
import { selectRules } from '../../server/rules/selection';
import { createSession, type Session } from '../../server/session';
import { withSettings } from './features/settings';

const URI = 'file:///desk/a.fa.md';
const SETTINGS = withSettings({ selection: selectRules({}).selection, language: 'fa' });

function start(settingsOf: (uri: string) => Promise<DocumentSettings> = async () => SETTINGS): {
  session: Session;
  said: string[];
} {
  const said: string[] = [];
  const say = (message: string): void => void said.push(message);
  return { session: createSession({ settingsOf }, { error: say, warn: say, info: say }), said };
}

const open = (session: Session, text: string): void =>
  session.open({ uri: URI, languageId: 'persian-news', version: 1, text });

describe('a session', () => {
  it('keeps one snapshot a version, and works things out once', async () => {
    const { session } = start();
    open(session, 'متن علي.');
    const first = await session.snapshot(URI);
    assert.ok(first);
    assert.equal(await session.snapshot(URI), first);
    assert.equal(first.problems, first.problems);
    assert.equal(first.analysis, first.analysis);
    session.change(URI, 2, [{ text: 'متن دیگر علي.' }]);
    const second = await session.snapshot(URI);
    assert.notEqual(second, first);
    assert.deepEqual([first.text, first.version, second?.version], ['متن علي.', 1, 2]);
  });

  it('makes a new snapshot where the settings changed', async () => {
    let settings = SETTINGS;
    const { session } = start(async () => settings);
    open(session, 'متن علي.');
    const first = await session.snapshot(URI);
    settings = { ...SETTINGS, language: 'en' };
    assert.deepEqual([first?.language, (await session.snapshot(URI))?.language], ['fa', 'en']);
  });

  it('gives the version of the moment in which it answers', async () => {
    let release = (_: DocumentSettings): void => undefined;
    const { session } = start(() => new Promise((done) => (release = done)));
    open(session, 'یک');
    const asked = session.snapshot(URI);
    session.change(URI, 2, [{ text: 'دو' }]);
    release(SETTINGS);
    assert.equal((await asked)?.text, 'دو');
  });

  it('knows nothing of a document that was closed meanwhile', async () => {
    const { session } = start();
    open(session, 'یک');
    const asked = session.snapshot(URI);
    session.close(URI);
    assert.equal(await asked, undefined);
    assert.deepEqual(session.uris(), []);
  });

  it('says that a corpus is too long, once, and stays silent about it', async () => {
    const { session, said } = start();
    open(session, 'متن علي. '.repeat(120_000));
    const snapshot = await session.snapshot(URI);
    assert.deepEqual([snapshot?.persian, snapshot?.tooLong, snapshot?.analysis.dates], [false, true, []]);
    session.change(URI, 2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'x' },
    ]);
    assert.deepEqual((await session.snapshot(URI))?.problems, []);
    assert.equal(said.length, 1);
  });

  it('hears the other rules where one throws', async () => {
    const broken = defineRule({
      id: 'test/broken',
      severity: 'error',
      fix: 'none',
      summary: { fa: 'آزمون', en: 'test' },
      page: '',
      options: NO_OPTIONS,
      check: () => {
        throw new Error('on purpose');
      },
    });
    const selection = [{ rule: broken, severity: 'error' as const, options: {} }, ...SETTINGS.selection];
    const { session, said } = start(async () => ({ ...SETTINGS, selection }));
    open(session, 'متن علي.');
    const rules = (await session.snapshot(URI))?.problems.map(({ rule }) => rule);
    assert.ok(rules?.includes('typography/arabic-yeh-kaf'));
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /test\/broken.*on purpose/s);
  });
});
