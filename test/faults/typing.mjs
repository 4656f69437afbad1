/**
 * Types into the built server for as long as a day's work, without the pauses, and looks at its memory: the median of the last
 * quarter may not lie more than a tenth and 16 MiB (what the collector lets lie now and then) above that of the second. Eight hours at five keys a second are 144,000 edits.
 *
 *   node test/faults/typing.mjs [--edits 144000] [--server dist/server/main.node.js]
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '144000' },
    server: { type: 'string', default: 'dist/server/main.node.js' },
  },
});
const edits = Number(values.edits);
const uri = 'file:///desk/typing.fa.md';
const lines = readFileSync('examples/annotated.fa.md', 'utf8').split('\n');
const line = lines.findIndex((text, index) => index > 6 && text.length > 80);
/** What is typed, letter by letter, and then taken away again. */
const TYPED = 'دیروز دوشنبه وندی شرمن در تهران گفت: «۱۲ مهر ۱۴۰۴ باران می‌بارد.» ';

// What lives is what is asked for: left alone, the engine lets the heap grow for some thousand edits before it goes through all of it.
const OFTEN = '--heap-growing-percent=10';
const child = spawn(process.execPath, [OFTEN, values.server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = createProtocolConnection(
  new StreamMessageReader(child.stdout),
  new StreamMessageWriter(child.stdin),
);
connection.onUnhandledNotification(() => undefined);
connection.listen();
await connection.sendRequest('initialize', {
  processId: process.pid,
  rootUri: null,
  capabilities: { textDocument: { diagnostic: {} } },
});
await connection.sendNotification('initialized', {});
await connection.sendNotification('textDocument/didOpen', {
  textDocument: { uri, languageId: 'persian-news', version: 1, text: lines.join('\n') },
});

/** Resident memory in MiB. */
const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024;
const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const samples = [];
const every = Math.max(1, Math.floor(edits / 200));
let length = 0;
let grows = true;
const started = performance.now();
for (let edit = 0; edit < edits; edit += 1) {
  if (length === TYPED.length) grows = false;
  if (length === 0) grows = true;
  const start = { line, character: grows ? length : length - 1 };
  const text = grows ? TYPED[length] : '';
  await connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: edit + 2 },
    contentChanges: [{ range: { start, end: { line, character: length } }, text }],
  });
  length += grows ? 1 : -1;
  // An editor asks for problems and colours behind each key, and shows a hover now and then.
  await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  if (edit % 10 === 0) await connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
  if (edit % 25 === 0)
    await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character: 20 } });
  if (edit % every === every - 1) samples.push(memory());
}
const quarter = Math.floor(samples.length / 4);
const second = middle(samples.slice(quarter, 2 * quarter));
const last = middle(samples.slice(-quarter));
const isFlat = last <= second * 1.1 + 16;
console.log(
  `${edits} edits in ${((performance.now() - started) / 1000).toFixed(0)} s: ${second.toFixed(1)} MiB in the second quarter, ${last.toFixed(1)} MiB in the last: ${isFlat ? 'flat' : 'grows'}`,
);
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');
connection.dispose();
process.exitCode = isFlat ? 0 : 1;
