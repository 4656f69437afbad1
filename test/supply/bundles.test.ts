import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { holdNothingTwice } from '../../server/node/sharing';
import { BUILT, withFolder } from '../cli/support';

const DIST = dirname(dirname(BUILT));
/** What each program that we ship may ask of the system beyond files. */
const BUNDLES: Readonly<Record<string, readonly string[]>> = {
  // A part of commander that starts programs of its own, of which there are none here.
  'cli/main.js': ['child_process'],
  // Git, for --changed.
  'cli/commands.js': ['child_process'],
  'cli/mcp.js': [],
  // The language server's transports, a pipe or a socket that the client names; and a session with the engine in the same
  // process, which opens no port, to give memory back.
  'server/main.node.js': ['child_process', 'inspector', 'net'],
  'server/server.js': [],
  'client/main.node.js': [],
  // Starts the server.
  'client/desktop.js': ['child_process', 'net'],
  'client/main.web.js': [],
  'library/main.js': [],
  'client/editor/page.js': [],
  'client/overview/page.js': [],
};
const MODULES =
  /\b(?:require|import)\(\s*["'](?:node:)?(https?|http2|net|tls|dgram|dns(?:\/promises)?|child_process|inspector|cluster)["']\s*\)|\bfrom\s*["'](?:node:)?(https?|http2|net|tls|dgram|dns|child_process)["']/g;
const CLIENTS =
  /(?<![\w$.])fetch\s*\(|\bnew (?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b|\.sendBeacon\s*\(|(?<![\w$])importScripts\s*\(/;
const COMPILERS =
  /(?<![\w$.])eval\s*\(|\bnew Function\s*\(|(?<![\w$.])Function\s*\(\s*["'`]|\bset(?:Timeout|Interval)\s*\(\s*["'`]/;

/**
 * Without comments, in which the libraries show what one could do: esbuild keeps some where nothing is minified. A glob in the
 * middle of a line looks like the beginning of one.
 */
const code = (text: string): string => text.replace(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

describe('what is shipped', () => {
  for (const [name, allowed] of Object.entries(BUNDLES)) {
    it(`compiles no text and opens no connection: ${name}`, () => {
      const text = code(readFileSync(join(DIST, name), 'utf8'));
      assert.equal(COMPILERS.exec(text)?.[0], undefined);
      assert.equal(CLIENTS.exec(text)?.[0], undefined);
      const asked = new Set([...text.matchAll(MODULES)].map((match) => match[1] ?? match[2]));
      assert.deepEqual([...asked].sort(), allowed);
    });
  }

  it('has no module of the server twice, and would not be built where it had one', () => {
    const bundle = (name: string, inputs: readonly string[]) => ({
      inputs: {},
      outputs: {
        [`dist/${name}`]: {
          ...{ bytes: 1, imports: [], exports: [] },
          inputs: Object.fromEntries(inputs.map((path) => [path, { bytesInOutput: 1 }])),
        },
      },
    });
    const hold = (node: readonly string[], program: readonly string[]): void =>
      holdNothingTwice([bundle('node.js', node), bundle('program.js', program)], ['node.js', 'program.js']);
    hold(['server/node/readWhole.ts', 'server/server.ts'], ['server/server.ts', 'server/session.ts']);
    assert.throws(() => hold(['server/session.ts'], ['server/session.ts']), /both hold server\/session\.ts/);
  });

  it('is found out where it does', () => {
    for (const bad of ['eval("1")', 'x=new Function("a","b")', 'setTimeout("a()")']) assert.match(bad, COMPILERS);
    for (const bad of ['await fetch(url)', 'new WebSocket(a)', 'navigator.sendBeacon(a)']) assert.match(bad, CLIENTS);
    for (const bad of ['require("node:https")', "from 'dns'"]) assert.equal([...bad.matchAll(MODULES)].length, 1);
  });

  it('needs no network: every way out of the process throws', function () {
    this.timeout(300_000);
    const hook = `const refuse = (what) => function () { require('node:fs').writeSync(2, 'NETWORK ' + what + '\\n'); process.exit(99); };
const net = require('node:net'), dns = require('node:dns'), dgram = require('node:dgram');
net.Socket.prototype.connect = refuse('connect'); net.Server.prototype.listen = refuse('listen');
dns.lookup = dns.resolve = dns.promises.lookup = refuse('dns'); dgram.createSocket = refuse('dgram');
globalThis.fetch = refuse('fetch'); globalThis.WebSocket = refuse('WebSocket');`;
    const message = (value: object): string => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...value });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    };
    const conversation = [
      { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
      { method: 'initialized', params: {} },
      { id: 2, method: 'shutdown' },
    ];
    const commands: readonly (readonly [readonly string[], number])[] = [
      [['check', '--format', 'json', '.'], 1],
      [['check', '--workers', '2', '--format', 'json', '.'], 1],
      [['annotate', '.'], 0],
      [['export', '--to', 'html', 'a.fa.md'], 0],
    ];
    const text = readFileSync('examples/problems.fa.md', 'utf8');
    return withFolder({ 'a.fa.md': text, '.hook.cjs': hook }, (folder) => {
      writeFileSync(join(folder, '.probe.cjs'), "require('node:net').connect(9);");
      const run = (args: readonly string[]) =>
        spawnSync(process.execPath, ['--require', join(folder, '.hook.cjs'), ...args], {
          cwd: folder,
          encoding: 'utf8',
        });
      assert.equal(run([join(folder, '.probe.cjs')]).status, 99, 'the hook refuses');
      for (const [args, expected] of commands) {
        const { status, stdout, stderr } = run([BUILT, ...args]);
        assert.equal(status, expected, `${args.join(' ')}: ${status} ${stderr}`);
        assert.ok(stdout.length > 100 && !stderr.includes('NETWORK'), args.join(' '));
      }
      // The end comes after the answers, as an editor sends it.
      writeFileSync(join(folder, '.conversation'), conversation.map(message).join(''));
      writeFileSync(join(folder, '.end'), message({ method: 'exit' }));
      const script = `(cat .conversation; sleep 2; cat .end) | '${process.execPath}' --require ./.hook.cjs '${BUILT}' lsp --stdio`;
      const served = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
      assert.equal(served.status, 0, served.stderr);
      assert.ok(served.stdout.includes('"id":2') && !served.stderr.includes('NETWORK'));
    });
  });

  it('works where there is no network at all', function () {
    this.timeout(300_000);
    if (spawnSync('unshare', ['-rn', 'true']).status !== 0) this.skip();
    const { status, stdout } = spawnSync(
      'unshare',
      ['-rn', process.execPath, BUILT, 'check', '--format', 'json', 'examples/problems.fa.md'],
      { encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.ok(JSON.parse(stdout).files[0].problems.length > 5);
  });
});

describe('the pages in VS Code', () => {
  it('are made in one place, with a policy that lets in nothing but their own files', () => {
    const page = readFileSync('client/page.ts', 'utf8');
    const policy = /const policy = \[([\s\S]*?)\]\.join/.exec(page)?.[1] ?? '';
    const directives = [...policy.matchAll(/["'`]([a-z]+-[a-z]+) ([^\n]*?)["'`],/g)].map(([, name, value]) => [
      name,
      value.replace(/\$\{[^}]*\}/g, '…'),
    ]);
    assert.deepEqual(directives, [
      ['default-src', "'none'"],
      ['script-src', "'nonce-…'"],
      ['style-src', "… 'nonce-…'"],
      ['font-src', '…'],
      ['base-uri', "'none'"],
      ['form-action', "'none'"],
    ]);
    assert.doesNotMatch(page, /unsafe-(?:inline|eval)|\bon[a-z]+=|https?:/);
  });
});
