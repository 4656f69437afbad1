import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { linesOf } from '../../server/cli/files/lines';
import { ARABIC_KAF, BUILT, CLEAN, dabir, dabirProcess, withFolder } from './support';

interface Line {
  readonly path: string;
  readonly problems?: readonly { readonly rule: string; readonly severity: string; readonly message: string }[];
  readonly failure?: string;
}

const jsonl = (...lines: readonly unknown[]): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');

const parse = (out: string): readonly Line[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('linesOf', () => {
  const split = async (...parts: readonly string[]): Promise<readonly string[]> => {
    const lines: string[] = [];
    async function* source(): AsyncIterable<Uint8Array> {
      for (const part of parts) yield Buffer.from(part);
    }
    for await (const line of linesOf(source())) lines.push(Buffer.from(line).toString('utf8'));
    return lines;
  };

  it('splits at line feeds only, wherever parts end', async () => {
    assert.deepEqual(await split('a\nb', 'c', '\n', '\nd'), ['a', 'bc', '', 'd']);
    assert.deepEqual(await split('a\u2028b\r\n'), ['a\u2028b\r']);
    assert.deepEqual(await split(''), []);
  });
});

describe('--stdin-jsonl', () => {
  it('leaves alone what is no Persian text, as files are', () => {
    const input = jsonl({ path: 'b.md', text: 'This is an English article.\n' }, { path: 'a.fa.md', text: CLEAN });
    const { status, out } = dabirProcess(['--stdin-jsonl', '--no-config'], { input });
    assert.equal(status, 0);
    assert.deepEqual(parse(out), [
      { path: 'b.md', persian: false, problems: [] },
      { path: 'a.fa.md', problems: [] },
    ]);
  });

  it('answers every line in its order, faulty ones too', async () => {
    const input = jsonl(
      { path: 'a/1.fa.md', text: ARABIC_KAF, other: 1 },
      'no json',
      { path: 'a/2.fa.md' },
      { text: CLEAN },
      { path: 'a/3.fa.md', text: 'دیروز باران آمد.', reference: '1404-07-12' },
      { path: 'a/4.fa.md', text: 'دیروز باران آمد.', reference: '1404-13-12' },
    );
    for (const workers of ['1', '2']) {
      const { status, out } = dabirProcess(['--stdin-jsonl', '--no-config', '--workers', workers], { input });
      assert.equal(status, 2);
      const lines = parse(out);
      assert.deepEqual(
        lines.map(({ path, problems, failure }) => [path, problems?.length, failure]),
        [
          ['a/1.fa.md', 1, undefined],
          ['<stdin>:2', undefined, 'this line is no JSON.'],
          ['<stdin>:3', undefined, 'a line is to be like {"path": "…", "text": "…"}.'],
          ['<stdin>:4', 0, undefined],
          ['a/3.fa.md', lines[4].problems?.length, undefined],
          ['<stdin>:6', undefined, 'reference: “1404-13-12” is no day.'],
        ],
      );
      assert.ok(lines[4].problems?.some(({ message }) => message.includes('11 Mehr 1404')));
    }
  });

  it('gives the lines that files give', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF, 'b.fa.md': CLEAN }, async (folder) => {
      const files = await dabir(['.', '--format', 'jsonl'], { folder });
      const input = jsonl({ path: 'a.fa.md', text: ARABIC_KAF }, { path: 'b.fa.md', text: CLEAN });
      assert.deepEqual(await dabir(['--stdin-jsonl'], { folder, input }), files);
    }));

  it('obeys the configuration of the working folder, and the options that judge', () =>
    withFolder(
      { 'dabir.config.yaml': "overrides:\n  - files: ['old/**']\n    rules: { typography/arabic-yeh-kaf: off }\n" },
      async (folder) => {
        const input = jsonl({ path: 'old/a.md', text: ARABIC_KAF }, { path: 'new/a.md', text: ARABIC_KAF });
        const { status, out } = await dabir(['--stdin-jsonl'], { folder, input });
        assert.equal(status, 1);
        assert.deepEqual(
          parse(out).map(({ problems }) => problems?.length),
          [0, 1],
        );
        const lowered = await dabir(['--stdin-jsonl', '--rule', 'typography/arabic-yeh-kaf=hint', '--quiet'], {
          folder,
          input,
        });
        assert.equal(lowered.status, 0);
      },
    ));

  it('refuses what it cannot do', async () => {
    for (const args of [
      ['--fix'],
      ['--changed'],
      ['--cache'],
      ['--shard', '1/2'],
      ['--format', 'json'],
      ['--format', 'jsonl=file'],
    ]) {
      const { status, err } = await dabir(['--stdin-jsonl', ...args]);
      assert.equal(status, 2, args.join(' '));
      assert.match(err, /^dabir: --stdin-jsonl /);
    }
    assert.match((await dabir(['--stdin-jsonl', 'a.md'])).err, /does not go with a\.md/);
  });

  it('answers a line before the next one comes, and ends at an interrupt', async () => {
    for (const workers of ['1', '2']) {
      const child = spawn(process.execPath, [BUILT, '--stdin-jsonl', '--workers', workers], {
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      for (let index = 0; index < 3; index += 1) {
        child.stdin.write(jsonl({ path: `${index}.md`, text: ARABIC_KAF }));
        const [answer] = await once(child.stdout, 'data');
        assert.equal(parse(String(answer))[0].path, `${index}.md`);
      }
      child.kill('SIGINT');
      const [status] = await once(child, 'close');
      assert.equal(status, 130);
    }
  }).timeout(300_000);

  it('holds little memory however long the input is', async function () {
    this.timeout(300_000);
    const count = 4_000;
    // A heap that all of the input would not fit in.
    const child = spawn(process.execPath, ['--max-old-space-size=96', BUILT, '--stdin-jsonl'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const padding = '\n\n<!-- '.concat('الف '.repeat(9_000), '-->\n');
    const feed = async (): Promise<void> => {
      for (let index = 0; index < count; index += 1) {
        const line = jsonl({ path: `${index}.fa.md`, text: `${ARABIC_KAF}${index % 10 === 0 ? padding : ''}` });
        if (!child.stdin.write(line)) await once(child.stdin, 'drain');
      }
      child.stdin.end();
    };
    let lines = 0;
    child.stdout.on('data', (data: Buffer) => {
      for (const byte of data) if (byte === 0x0a) lines += 1;
    });
    const [[status]] = await Promise.all([once(child, 'close'), feed()]);
    assert.equal(status, 1);
    assert.equal(lines, count);
  });
});

describe('--verbose', () => {
  it('tells the time of phases, rules and the slowest articles on standard error, and changes no result', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF, 'b.fa.md': CLEAN }, (folder) => {
      const plain = dabirProcess(['.'], { folder });
      for (const workers of ['1', '2']) {
        const { status, out, err } = dabirProcess(['.', '--verbose', '--workers', workers], { folder });
        assert.deepEqual({ status, out }, { status: plain.status, out: plain.out });
        assert.match(err, new RegExp(`^dabir: 2 articles in [\\d.]+ s, \\d+ a second, ${workers} thread`));
        const times = new Map(
          [...err.matchAll(/^ +([\d.]+) ms +(.+)$/gm)].map(([, time, name]) => [name, Number(time)] as const),
        );
        for (const phase of ['find files', 'read', 'analyse', 'rules', 'report']) assert.ok(times.has(phase), phase);
        const rules = [...times].filter(([name]) => name.includes('/'));
        assert.ok(rules.length > 20);
        assert.ok(rules.reduce((sum, [, time]) => sum + time, 0) <= (times.get('rules') ?? 0) + 1);
        assert.ok((times.get('analyse') ?? 0) > 0);
        const sum = (times.get('a.fa.md') ?? 0) + (times.get('b.fa.md') ?? 0);
        assert.ok(Math.abs((times.get('the slowest articles') ?? 0) - sum) < 0.2);
      }
    }));
});
