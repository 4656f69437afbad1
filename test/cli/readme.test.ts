import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { TOOLS } from '../../server/assistant/tools';
import { FORMATS } from '../../server/cli/reporters/formats';
import { EXPORT_FORMAT_NAMES } from '../../server/export/formats';
import * as library from '../../server/library/main';
import { PRESET_NAMES } from '../../server/rules/presets';
import { RULES } from '../../server/rules/registry';
import { parseSettings } from '../../server/settings';
import { dabir, withFolder } from './support';

const README = readFileSync('README.md', 'utf8');
/** All blocks of code, each from its opening fence to the next closing one. */
const BLOCKS = [...README.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({ language, text }));
const blocks = (wanted: string): readonly string[] =>
  BLOCKS.filter(({ language }) => language === wanted).map(({ text }) => text);
const section = (title: string): string => README.split(`\n## ${title}\n`)[1].split('\n## ')[0];
/** The names between back-ticks. */
const named = (text: string): readonly string[] => [...text.matchAll(/`([\w-]+)`/g)].map(([, name]) => name);

describe('what the README shows', () => {
  it('is what the check of the examples begins with', async () => {
    const shown = blocks('').find((text) => text.startsWith('examples/'));
    const { out, status } = await dabir(['check', 'examples']);
    assert.equal(status, 1);
    const [first, ...rest] = (shown ?? '').trimEnd().split('\n');
    assert.equal(rest.pop(), '   …');
    assert.ok(out.includes(`${first}\n${rest.join('\n')}\n`), out.slice(0, 800));
  });

  it('names every command of the command line, and no other', async () => {
    const commands = new Set([...section('The command line').matchAll(/^dabir (\w+)/gm)].map(([, name]) => name));
    const { out } = await dabir(['--help']);
    const told = [...out.slice(out.indexOf('Commands:')).matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
    assert.deepEqual([...commands].sort(), told.filter((name) => name !== 'help').sort());
  });

  it('names every format of reports, of exports and every preset', () => {
    const [formats] = /(?<=`--format` is)[\s\S]*?may be given/.exec(section('The command line')) ?? [''];
    assert.deepEqual(named(formats), [...FORMATS]);
    const exports = [...section('Export').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    assert.deepEqual(exports.sort(), [...EXPORT_FORMAT_NAMES].sort());
    const [presets] = /^1\. presets.*$/m.exec(section('Configure')) ?? [''];
    assert.deepEqual(named(presets), [...PRESET_NAMES]);
  });

  it('counts the tools for assistants', () => {
    assert.ok(section('Assistants').includes(`${['no', 'one', 'two', 'three', 'four', 'five'][TOOLS.length]} tools`));
  });

  it('is markup without a problem, and a comment that silences', async () => {
    const [article, comment] = blocks('markdown');
    const vague = `${article.replace(/\n\n\[وندی[\s\S]*/, '')}\n\n${comment}به گفتهٔ یک مقام آگاه، باران بارید.\n`;
    await withFolder({ 'a.fa.md': article, 'b.fa.md': vague }, async (folder) => {
      const check = async (file: string): Promise<readonly { rule: string; suppressed: boolean }[]> =>
        JSON.parse((await dabir([file, '--format', 'json'], { folder })).out).files[0].problems;
      assert.deepEqual(await check('a.fa.md'), []);
      assert.ok((await check('b.fa.md')).some(({ rule, suppressed }) => suppressed && rule === 'claims/vague-source'));
    });
  });

  it('is a configuration that holds', async () => {
    const [text] = blocks('yaml').filter((block) => block.startsWith('extends:'));
    assert.deepEqual(parseSettings(parse(text), { rules: RULES, presets: PRESET_NAMES }).problems, []);
    await withFolder(
      { 'desk.yaml': 'rules: {}\n', 'news/dabir.config.yaml': text, 'news/archive/a.fa.md': 'خبر.\n' },
      async (folder) => {
        const { out, err } = await dabir(['check', '--print-config', 'news/archive/a.fa.md'], { folder });
        assert.equal(err, '');
        assert.match(out, /2022-01-10/);
      },
    );
  });

  it('is a program that runs', () => {
    const [program] = blocks('js');
    assert.match(program, /import \{ analyse, exportTo \} from 'dabir'/);
    assert.match(program, /analyse\(text, \{ path: '[^']+' \}\)/);
    assert.match(program, /exportTo\(article, 'html', \{ fragment: true, base: 'https:[^']+' \}\)/);
    const article = library.analyse('شهردار یزد گفت باران بارید.', { path: 'news/geneva.fa.md' });
    assert.match(library.exportTo(article, 'html', { fragment: true, base: 'https://example.org/' }), /باران/);
  });

  it('are exports and imports that work', async () => {
    const [article] = blocks('markdown');
    await withFolder({ 'news/geneva.fa.md': article }, async (folder) => {
      const lines = blocks('sh').flatMap((text) =>
        text.split('\n').filter((line) => /^dabir (?:export|import)/.test(line)),
      );
      assert.equal(lines.length, 3);
      for (const line of lines) {
        const [command, into] = line.split(' > ');
        const { status, out, err } = await dabir(command.split(' ').slice(1), { folder });
        // An import ends with 1 where something could not be taken: here a name without an id.
        assert.ok(status === 0 || (status === 1 && line.includes(' import ')), err);
        if (into !== undefined) writeFileSync(join(folder, into), out);
      }
      assert.match(readFileSync(join(folder, 'site/news/geneva.html'), 'utf8'), /<!doctype html>/i);
    });
  });
});
