import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARABIC_KAF, BUILT, CLEAN, dabirProcess, withFolder } from './support';

describe('dabir as a process', () => {
  it('gives its status, writes results to standard output and errors to standard error', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF, 'b.fa.md': CLEAN }, (folder) => {
      assert.deepEqual(dabirProcess(['b.fa.md'], { folder }), {
        status: 0,
        out: '✓ 1 article checked, no problems\n',
        err: '',
      });
      assert.equal(dabirProcess(['check', 'a.fa.md'], { folder }).status, 1);
      const missing = dabirProcess(['c.fa.md'], { folder });
      assert.deepEqual(missing, { status: 2, out: '', err: 'dabir: c.fa.md: no such file or folder.\n' });
    }));

  it('reads standard input', () => {
    const { status, out } = dabirProcess(['--stdin', '--fix'], { input: ARABIC_KAF });
    assert.equal(status, 0);
    assert.equal(out, ARABIC_KAF.replace('ك', 'ک'));
  });

  it('colours when asked to and obeys NO_COLOR and FORCE_COLOR', () =>
    withFolder({ 'a.fa.md': ARABIC_KAF }, (folder) => {
      const isColoured = (args: readonly string[], environment: Readonly<Record<string, string>>): boolean =>
        dabirProcess(['.', ...args], { folder, environment }).out.includes('\u001b[');
      assert.equal(isColoured([], {}), false);
      assert.equal(isColoured(['--color'], {}), true);
      assert.equal(isColoured([], { FORCE_COLOR: '1' }), true);
      assert.equal(isColoured([], { FORCE_COLOR: '1', NO_COLOR: '1' }), false);
      assert.equal(isColoured(['--no-color'], { FORCE_COLOR: '1' }), false);
      assert.equal(isColoured(['--color'], { NO_COLOR: '1' }), true);
    }));

  it('shows help in the language of the locale', () => {
    assert.match(dabirProcess(['--help']).out, /Commands:\n {2}check .*find problems/);
    const persian = dabirProcess(['check', '--help'], { environment: { LC_ALL: 'fa_IR.UTF-8' } }).out;
    assert.match(persian, /گزینه‌ها:\n {2}--messages <language> +زبان پیام‌ها \(یکی از: auto، fa، en\)\n/);
    const ofDate = dabirProcess(['date', '--help'], { environment: { LC_ALL: 'fa_IR.UTF-8' } }).out;
    assert.match(ofDate, /text یا json \(اگر نباشد: text\)\n/);
    assert.match(dabirProcess(['check', '--help']).out, /language of messages \(choices: "auto", "fa", "en"\)\n/);
    assert.match(dabirProcess(['--version']).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('becomes the language server, and ends as one', async () => {
    const child = spawn(process.execPath, [BUILT, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const request = {
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    };
    const body = JSON.stringify(request);
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    try {
      // Head and body may come apart.
      let answer = '';
      for await (const part of child.stdout) {
        answer += part;
        if (answer.includes('{')) break;
      }
      assert.match(answer, /^Content-Length: \d+\r\n\r\n\{"jsonrpc":"2\.0","id":1,"result":\{/);
    } finally {
      child.kill('SIGTERM');
    }
    const [status, signal] = await once(child, 'close');
    assert.ok(signal === 'SIGTERM' || status === 143, `${status} ${signal}`);
  });

  it('ends quietly when its reader has read enough', async () => {
    await withFolder(manyArticles(), async (folder) => {
      const child = spawn(process.execPath, [BUILT, '.', '--format', 'github'], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let err = '';
      child.stderr.on('data', (data) => {
        err += data;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      const [status] = await once(child, 'close');
      assert.equal(err, '');
      assert.equal(status, 141);
    });
  });

  it('leaves old reports and articles whole where the disk takes no more', async function () {
    if (process.platform === 'win32') this.skip();
    const article = ARABIC_KAF + `${ARABIC_KAF.split('\n')[5]}\n\n`.repeat(200);
    await withFolder({ 'a.fa.md': article, 'report.json': 'old' }, (folder) => {
      // The shell's limit on the size of files refuses as a full disk does: in the middle of writing.
      const run = (command: string) =>
        spawnSync('sh', ['-c', `ulimit -f 1; '${process.execPath}' '${BUILT}' ${command}`], {
          cwd: folder,
          encoding: 'utf8',
          env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' },
        });
      const reported = run('. --format json=report.json');
      assert.equal(reported.status, 2);
      assert.equal(reported.stderr, 'dabir: report.json: the file is larger than the system allows.\n');
      const mended = run('fix .');
      assert.equal(mended.status, 2);
      assert.match(mended.stderr, /^dabir: a\.fa\.md: the file is larger/);
      assert.equal(readFileSync(join(folder, 'report.json'), 'utf8'), 'old');
      assert.equal(readFileSync(join(folder, 'a.fa.md'), 'utf8'), article);
      assert.deepEqual(readdirSync(folder).sort(), ['a.fa.md', 'report.json']);
    });
  });

  it('stops at an interrupt with 130 and writes no half a report', async function () {
    if (process.platform === 'win32') this.skip();
    await withFolder(manyArticles(), async (folder) => {
      mkdirSync(join(folder, 'out'));
      writeFileSync(join(folder, 'out', 'report.json'), 'old');
      const child = spawn(process.execPath, [BUILT, '.', '--format', 'json=out/report.json', '--format', 'github'], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.once('data', () => child.kill('SIGINT'));
      child.stdout.resume();
      const [status] = await once(child, 'close');
      assert.equal(status, 130);
      assert.equal(readFileSync(join(folder, 'out', 'report.json'), 'utf8'), 'old');
      assert.deepEqual(readdirSync(join(folder, 'out')), ['report.json']);
    });
  });
});

/** Enough to be at work for a while, and to fill a pipe. */
function manyArticles(): Readonly<Record<string, string>> {
  const article = ARABIC_KAF + `${ARABIC_KAF.split('\n')[5]}\n\n`.repeat(200);
  return Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.fa.md`, article]));
}
