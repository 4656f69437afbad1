import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { parse as parseYaml } from 'yaml';
import { BUILT } from '../cli/support';

interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const DIST = dirname(dirname(BUILT));
const packages: readonly Shipped[] = JSON.parse(readFileSync(join(DIST, 'packages.json'), 'utf8'));
/** Those that go with MIT and ask for no more than their text; the last is the font's. */
const COMPATIBLE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'OFL']);
/** Of lexicons that hold facts from elsewhere. */
const DATA = readdirSync('server/data/licences');
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('what is bundled', () => {
  it('is known, and has a licence that goes with ours', () => {
    assert.ok(packages.length > 10);
    for (const { name, licence } of packages) assert.ok(COMPATIBLE.has(licence), `${name}: ${licence || 'none named'}`);
  });

  it('is in the lock file in that version, and runs nothing when it is installed', () => {
    for (const { name, version } of packages) {
      const entries = Object.entries<{ version: string; hasInstallScript?: boolean; integrity?: string }>(lock).filter(
        ([path]) => path.endsWith(`node_modules/${name}`),
      );
      const entry = entries.find(([, known]) => known.version === version)?.[1];
      assert.ok(entry !== undefined, `${name} ${version}`);
      assert.ok(entry.integrity !== undefined && entry.hasInstallScript !== true, name);
    }
  });

  it('comes with the texts of its licences', () => {
    const texts = readFileSync(join(DIST, 'licences.txt'), 'utf8');
    const parts = texts.split(`\n${'-'.repeat(80)}\n`);
    assert.equal(parts.length, packages.length + DATA.length);
    for (const file of DATA)
      assert.ok(texts.includes(readFileSync(join('server/data/licences', file), 'utf8').trim()), file);
    for (const [index, { name, version }] of packages.entries()) {
      assert.ok(parts[index].includes(`${name} ${version} (`), name);
      assert.match(parts[index], /permi(?:ssion|tted)|permissive|copyright/i, name);
    }
    for (const list of ['.vscodeignore', '.npmignore'])
      assert.match(readFileSync(list, 'utf8'), /^!\/?dist\/licences\.txt$/m, list);
  });
});

describe('what installs Dabir', () => {
  it('runs nothing of ours, and fetches nothing besides', () => {
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
      assert.ok(!(name in manifest.scripts), name);
    for (const field of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundledDependencies'])
      assert.equal(manifest[field], undefined, field);
  });
});

describe('the bill of materials', () => {
  it('names what is shipped, and nothing else', function () {
    this.timeout(300_000);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['server/supply/sbom.mjs', DIST], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const bill = JSON.parse(stdout);
    assert.equal(bill.bomFormat, 'CycloneDX');
    const names = (list: readonly { readonly version: string }[], nameOf: (one: never) => string): readonly string[] =>
      list.map((one) => `${nameOf(one as never)}@${one.version}`).sort();
    assert.deepEqual(
      names(bill.components, ({ group, name }: { group?: string; name: string }) =>
        group ? `${group}/${name}` : name,
      ),
      names(packages, ({ name }: Shipped) => name),
    );
    for (const { hashes, licenses } of bill.components) assert.ok(hashes.length > 0 && licenses.length > 0);
  });
});

describe('the workflows', () => {
  const workflows = globSync(['.github/workflows/*.yml']).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

  it('use actions by the commit, and name its version', () => {
    assert.ok(workflows.length >= 2);
    for (const { path, text } of workflows)
      for (const [line] of text.matchAll(/^.*\buses:.*$/gm))
        assert.match(line, /uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/, path);
  });

  it('publish with provenance, after the tests and an audit', () => {
    const { jobs, permissions } = parseYaml(readFileSync('.github/workflows/publish.yml', 'utf8'));
    const steps: readonly { readonly run?: string }[] = jobs.publish.steps;
    const runs = steps.map(({ run }) => run ?? '');
    const at = (part: string): number => runs.findIndex((run) => run.includes(part));
    const published = runs.findIndex((run) => /^npm publish .*--provenance/.test(run));
    assert.equal(permissions['id-token'], 'write');
    assert.ok(published > at('npm test') && at('npm test') > at('npm ci'));
    // The registry's token is written down and tried before the first step that publishes; the list of parts goes out with the release.
    assert.ok(at(':_authToken') > at('npm test') && at('npm whoami') >= at(':_authToken'));
    assert.ok(at('npm whoami') < at('vsce publish') && at('vsce publish') < published);
    assert.match(runs[at('gh release create')], /dabir\.cdx\.json/);
    assert.ok(at('npm audit') > 0 && at('npm audit signatures') > 0 && at('npm run --silent sbom') > 0);
  });

  it('compare the versions of Node that they test', () => {
    const { jobs } = parseYaml(readFileSync('.github/workflows/test.yml', 'utf8'));
    const steps: readonly { readonly run?: string; readonly with?: { readonly 'node-version'?: number } }[] =
      jobs.engines.steps;
    const versions = steps.flatMap((step) => step.with?.['node-version'] ?? []);
    assert.deepEqual(versions.sort(), jobs.test.strategy.matrix.node);
    const run = steps.at(-1)?.run ?? '';
    const named = [...(/DABIR_NODES="([^"]*)"/.exec(run)?.[1] ?? '').matchAll(/\$(\w+)/g)].map(([, name]) => name);
    assert.equal(named.length, versions.length - 1);
    for (const name of named)
      assert.ok(steps.some((step) => step.run?.startsWith(`echo "${name}=$(command -v node)"`)));
    assert.match(run, /mocha dist\/test\/faults\/engines\.test\.mjs$/);
  });

  it('ask for no more than they need', () => {
    assert.deepEqual(parseYaml(readFileSync('.github/workflows/test.yml', 'utf8')).permissions, { contents: 'read' });
  });
});
