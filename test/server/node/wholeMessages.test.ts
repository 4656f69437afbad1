import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import type { Message } from 'vscode-languageserver/node';
import { WholeMessages } from '../../../server/node/wholeMessages';

const told = (text: string): Message & { readonly params: string } => ({ jsonrpc: '2.0', params: text });

describe('what is written to a stream', () => {
  it('is a chunk a message, in order, its length counted in bytes', async () => {
    const stream = new PassThrough();
    const chunks: string[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
    const writer = new WholeMessages(stream);
    const texts = ['ژنو', 'a', 'نیم‌فاصله و 😀'];
    await Promise.all(texts.map((text) => writer.write(told(text))));
    assert.deepEqual(
      chunks,
      texts.map((text) => {
        const body = JSON.stringify(told(text));
        return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      }),
    );
  });

  it('is told of where it cannot be written, and ends with its writer', async () => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error('the editor is gone')) });
    const writer = new WholeMessages(broken);
    const heard: (string | undefined)[] = [];
    let isClosed = false;
    writer.onError(([error]) => heard.push(error.message));
    writer.onClose(() => (isClosed = true));
    await assert.rejects(writer.write(told('ژنو')), /the editor is gone/);
    await new Promise((done) => setImmediate(done));
    assert.deepEqual([...new Set(heard)], ['the editor is gone']);
    assert.ok(isClosed);

    const stream = new PassThrough();
    new WholeMessages(stream).end();
    assert.ok(stream.writableEnded);
  });
});
