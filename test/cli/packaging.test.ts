import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { ARABIC_KAF, BUILT, CLEAN, dabirProcess, type Outcome, withFolder } from './support';

const SERVER = join(dirname(BUILT), '../server/main.node.js');

/** A folder of programs in which `dabir` and `npx` run this build. */
function installPrograms(folder: string): string {
  const bin = join(folder, '.bin');
  mkdirSync(bin);
  const run = `exec '${process.execPath}' '${BUILT}' "$@"`;
  writeFileSync(join(bin, 'dabir'), `#!/bin/sh\n${run}\n`);
  // npx's own options and the package's name come first.
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\nwhile [ "$1" = --yes ]; do shift; done\ncase "$1" in dabir|dabir@*) shift;; *) exit 99;; esac\n${run}\n`,
  );
  for (const name of ['dabir', 'npx']) chmodSync(join(bin, name), 0o755);
  return bin;
}

function shell(script: string, folder: string, variables: Readonly<Record<string, string>> = {}): Outcome {
  const bin = existsSync(join(folder, '.bin')) ? join(folder, '.bin') : installPrograms(folder);
  // As GitHub runs `shell: bash`; GitLab's runner sets the same options.
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${bin}${delimiter}${process.env.PATH}`, LANG: 'en_US.UTF-8', ...variables },
  });
  return { status: status ?? -1, out: stdout, err: stderr };
}

const readYaml = (path: string) => parseYaml(readFileSync(path, 'utf8'));

describe('the GitHub Action', () => {
  const action = readYaml('action.yml');
  const [step] = action.runs.steps;
  /** Runs the step as GitHub does: expressions of `env` are put in, and the script is left alone. */
  function runAction(folder: string, inputs: Readonly<Record<string, string>>): Outcome & { readonly output: string } {
    const inputOf = (name: string): string => inputs[name] ?? action.inputs[name].default;
    const env = Object.fromEntries(
      Object.entries<string>(step.env).map(([name, expression]) => [
        name,
        expression.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/, (_, input) => inputOf(input)),
      ]),
    );
    writeFileSync(join(folder, 'output'), '');
    const outcome = shell(step.run, folder, { ...env, GITHUB_OUTPUT: join(folder, 'output') });
    return { ...outcome, output: readFileSync(join(folder, 'output'), 'utf8') };
  }

  it('puts no input into its script', () => {
    assert.equal(action.runs.using, 'composite');
    assert.ok(!step.run.includes('${{'));
    for (const { description } of Object.values<{ description: string }>(action.inputs)) assert.ok(description);
  });

  it('annotates, writes the reports it is asked for, and hands on the status', () =>
    withFolder({ 'a b/خبر.fa.md': ARABIC_KAF, 'c.fa.md': CLEAN }, (folder) => {
      const failed = runAction(folder, { files: 'a b\nc.fa.md\n', sarif: 'out.sarif', html: 'out.html' });
      assert.equal(failed.status, 1, failed.err);
      assert.match(failed.out, /^::error file=a b\/خبر\.fa\.md,line=6,/);
      assert.equal(failed.output, 'status=1\n');
      assert.equal(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version, '2.1.0');
      assert.match(readFileSync(join(folder, 'out.html'), 'utf8'), /^<!doctype html>/);
      const passed = runAction(folder, { files: 'c.fa.md' });
      assert.deepEqual([passed.status, passed.output], [0, 'status=0\n']);
    }));

  it('runs no command that stands in an input', () =>
    withFolder({ '$(touch hacked).fa.md': ARABIC_KAF }, (folder) => {
      const { status } = runAction(folder, {
        files: '$(touch hacked).fa.md\n`touch hacked`\n--config=nowhere',
        arguments: '--max-warnings=0\n',
      });
      assert.equal(status, 2);
      assert.ok(!existsSync(join(folder, 'hacked')));
    }));

  it('is used by the example with inputs that it has', () => {
    const { jobs } = readYaml('examples/ci/github.yml');
    const used = jobs.check.steps.find(({ uses }: { uses: string }) => uses.startsWith('dabir-news/dabir@'));
    for (const input of Object.keys(used.with)) assert.ok(input in action.inputs, input);
  });
});

describe('the parts of a matrix', () => {
  it('run and are merged as the GitHub example says', () =>
    withFolder({ 'archive/a.fa.md': ARABIC_KAF, 'archive/b.fa.md': CLEAN }, (folder) => {
      const { jobs } = readYaml('examples/ci/github-sharded.yml');
      const stepOf = (job: string): string =>
        jobs[job].steps.find(({ run }: { run?: string }) => run !== undefined).run;
      for (const part of jobs.part.strategy.matrix.part) {
        const { status, err } = shell(stepOf('part'), folder, { PART: String(part) });
        assert.deepEqual([status, err], [0, '']);
      }
      const { status, out } = shell(stepOf('merge'), folder);
      assert.equal(status, 1);
      assert.match(out, /^::error file=archive\/a\.fa\.md/);
      assert.ok(existsSync(join(folder, 'dabir.html')));
    }));

  it('run and are merged as the GitLab example says', () =>
    withFolder({ 'archive/a.fa.md': ARABIC_KAF, 'archive/b.fa.md': CLEAN }, (folder) => {
      const jobs = readYaml('examples/ci/gitlab-sharded.yml');
      const total = jobs['dabir-part'].parallel;
      for (let index = 1; index <= total; index += 1) {
        const variables = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(total) };
        assert.equal(shell(jobs['dabir-part'].script[0], folder, variables).status, 0);
      }
      assert.equal(shell(jobs['dabir-merge'].script[0], folder).status, 1);
      assert.equal(JSON.parse(readFileSync(join(folder, 'dabir-quality.json'), 'utf8')).length, 1);
    }));
});

describe('the GitLab template', () => {
  it('writes the reports that it hands over', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, (folder) => {
      const { dabir } = readYaml('examples/ci/gitlab.yml');
      assert.equal(shell(dabir.script[0], folder, dabir.variables).status, 1);
      const { paths, reports } = dabir.artifacts;
      for (const path of [...paths, ...Object.values<string>(reports)]) assert.ok(existsSync(join(folder, path)), path);
      assert.equal(
        JSON.parse(readFileSync(join(folder, reports.codequality), 'utf8'))[0].check_name,
        'typography/arabic-yeh-kaf',
      );
      assert.ok(existsSync(join(folder, dabir.cache.paths[0])));
    }));
});

describe('the pre-commit hooks', () => {
  const hooks: readonly { id: string; entry: string; language: string; files: string }[] =
    readYaml('.pre-commit-hooks.yaml');

  it('check and mend the files that they are given', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF, 'b.txt': CLEAN, 'c.ts': '' }, (folder) => {
      const run = (id: string): Outcome => {
        const hook = hooks.find((known) => known.id === id);
        assert.ok(hook !== undefined);
        assert.equal(hook.language, 'node');
        const files = readdirSync(folder).filter((name) => new RegExp(hook.files).test(name));
        assert.deepEqual(files, ['a.fa.md', 'b.txt']);
        return shell(`${hook.entry} ${files.join(' ')}`, folder);
      };
      assert.equal(run('dabir').status, 1);
      assert.equal(run('dabir-fix').status, 0);
      assert.equal(run('dabir').status, 0);
      assert.equal(readFileSync(join(folder, 'a.fa.md'), 'utf8'), ARABIC_KAF.replace('ك', 'ک'));
    }));

  it('are named rightly in the example', () => {
    const [repository] = readYaml('examples/ci/pre-commit-config.yaml').repos;
    for (const { id } of repository.hooks) assert.ok(hooks.some((hook) => hook.id === id));
    assert.equal(repository.rev, `v${JSON.parse(readFileSync('package.json', 'utf8')).version}`);
  });
});

describe('the VS Code task', () => {
  interface Pattern {
    readonly regexp: string;
    readonly file?: number;
    readonly line?: number;
    readonly column?: number;
    readonly severity?: number;
    readonly code?: number;
    readonly message?: number;
  }
  const [task] = JSON.parse(readFileSync('examples/ci/tasks.json', 'utf8')).tasks;
  const { name: _, ...contributed } = JSON.parse(readFileSync('package.json', 'utf8')).contributes.problemMatchers[0];

  it('has the matcher that the extension brings', () => assert.deepEqual(task.problemMatcher, contributed));

  it('finds every problem in what the command prints', () =>
    withFolder(
      { 'میز خبر/a.fa.md': readFileSync('examples/problems.fa.md', 'utf8'), 'b.fa.md': ARABIC_KAF, 'c.fa.md': CLEAN },
      (folder) => {
        const { status, out } = shell([task.command, ...task.args].join(' '), folder);
        assert.equal(status, 1);
        // As VS Code matches several lines: a head, and then the last pattern as long as it fits.
        const [head, row]: readonly Pattern[] = task.problemMatcher.pattern;
        const found: string[] = [];
        let file = '';
        for (const line of out.split('\n')) {
          const match = new RegExp(row.regexp).exec(line);
          const part = (index: number | undefined): string => match?.[index ?? -1] ?? '';
          if (match !== null)
            found.push(
              [file, part(row.line), part(row.column), part(row.severity), part(row.code), part(row.message)].join('|'),
            );
          file = match === null ? (new RegExp(head.regexp).exec(line)?.[head.file ?? 0] ?? '') : file;
        }
        const report = JSON.parse(dabirProcess(['.', '--format', 'json'], { folder }).out);
        interface Problem {
          readonly [key: string]: unknown;
          readonly suppressed: boolean;
        }
        const expected = report.files.flatMap(({ path, problems }: { path: string; problems: readonly Problem[] }) =>
          problems
            .filter(({ suppressed }) => !suppressed)
            .map(({ line, column, severity, rule, message }) =>
              [path, line, column, severity, rule, message].join('|'),
            ),
        );
        assert.deepEqual(found, expected);
      },
    ));
});

describe('the npm package', function () {
  this.timeout(300_000);

  /** What is packed, as `prepack` would have built it: this build. */
  function layOut(folder: string): string {
    const source = join(folder, 'source');
    for (const name of ['package.json', '.npmignore', '.npmrc', 'README.md', 'LICENSE', 'CHANGELOG.md'])
      cpSync(name, join(source, name));
    for (const name of ['main.js', 'commands.js']) cpSync(join(dirname(BUILT), name), join(source, 'dist/cli', name));
    for (const name of ['main.node.js', 'server.js'])
      cpSync(join(dirname(SERVER), name), join(source, 'dist/server', name));
    cpSync(join(dirname(SERVER), 'data'), join(source, 'dist/server/data'), { recursive: true });
    return source;
  }

  function npm(folder: string, args: readonly string[], cwd: string): string {
    const { status, stdout, stderr } = spawnSync('npm', args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, npm_config_cache: join(folder, 'cache'), npm_config_update_notifier: 'false' },
    });
    assert.equal(status, 0, stderr);
    return stdout;
  }

  it('runs by npx after npm pack', () =>
    withFolder({ 'project/package.json': '{"private":true}', 'project/a.fa.md': ARABIC_KAF }, (folder) => {
      const source = layOut(folder);
      const [{ filename, files }] = JSON.parse(npm(folder, ['pack', '--json', '--ignore-scripts'], source));
      const names = files.map(({ path }: { path: string }) => path);
      assert.ok(
        names.includes('dist/cli/main.js') && !names.some((name: string) => /node_modules|test\/|\.map$/.test(name)),
      );
      const project = join(folder, 'project');
      npm(folder, ['install', '--offline', '--no-audit', '--no-fund', join(source, filename)], project);
      const run = (...args: readonly string[]): Outcome => {
        const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'dabir', ...args], {
          cwd: project,
          encoding: 'utf8',
          env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'C.UTF-8', npm_config_cache: join(folder, 'cache') },
        });
        return { status: status ?? -1, out: stdout, err: stderr };
      };
      const checked = run('check', '--format', 'github');
      assert.equal(checked.status, 1, checked.err);
      assert.match(checked.out, /^::error file=a\.fa\.md,line=6,/);
      assert.equal(run('fix').status, 0);
      assert.equal(run().out, '✓ 1 article checked, no problems\n');
    }));

  it('is installed by pre-commit, which takes all that npm pack prints for the name of the file', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, (folder) => {
      const source = layOut(folder);
      const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
      manifest.scripts.prepack = 'echo built';
      writeFileSync(join(source, 'package.json'), JSON.stringify(manifest));
      const packed = join(source, npm(folder, ['pack'], source).trim());
      const environment = join(folder, 'environment');
      npm(folder, ['install', '--global', '--prefix', environment, '--offline', packed], folder);
      const { status, stdout } = spawnSync(join(environment, 'bin/dabir'), ['check', '--format', 'github', 'a.fa.md'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LANG: 'en_US.UTF-8' },
      });
      assert.equal(status, 1);
      assert.match(stdout, /^::error file=a\.fa\.md,line=6,/);
    }));
});
