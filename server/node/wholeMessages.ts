import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';
import { encodeMessage } from './messageEncoder';

/**
 * Writes each message to a stream in one piece. The library's own writer sends the header first and the body when that is
 * written: two system calls, and the editor wakes up twice.
 */
export class WholeMessages extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: NodeJS.WritableStream;
  #failures = 0;

  constructor(stream: NodeJS.WritableStream) {
    super();
    this.#stream = stream;
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  async write(message: Message): Promise<void> {
    try {
      await this.#send(withHead(encodeMessage(message)));
    } catch (error) {
      this.#failures += 1;
      this.fireError(error, message, this.#failures);
      throw error;
    }
  }

  end(): void {
    this.#stream.end();
  }

  #send(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }
}

function withHead(body: Uint8Array): Uint8Array {
  const head = `Content-Length: ${body.length}\r\n\r\n`;
  const bytes = Buffer.allocUnsafe(head.length + body.length);
  bytes.write(head, 'ascii');
  bytes.set(body, head.length);
  return bytes;
}
