import { stdin, stdout } from 'node:process';
import type { Language } from '../language/text';
import type { DamagedInstallation } from '../node/readBeside';
import { explainSystemError } from './files/systemError';
import type { Io } from './io';
import { localeLanguage, requestedLanguage } from './language';
import { run } from './run';
import { tuneEngine } from './tuneEngine';

/** Commands that wait for requests, and may do so for days. */
const SERVERS: ReadonlySet<string | undefined> = new Set(['lsp', 'mcp']);

const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;
/** What a shell reports of a program that a closed pipe ended. */
const CLOSED_PIPE = 141;

const interruption = new AbortController();
let interruptedBy: keyof typeof SIGNALS | undefined;

for (const signal of Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]) {
  process.on(signal, () => {
    // A second interrupt ends the process at once. Files are written atomically, so none is left half-written.
    if (interruptedBy !== undefined) process.exit(SIGNALS[signal]);
    interruptedBy = signal;
    interruption.abort();
    // Whoever waits for more input waits no longer.
    stdin.destroy();
  });
}

// Whoever reads has read enough (`dabir check | head`): nothing is wrong, and nothing more is to be done.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(CLOSED_PIPE);
  process.stderr.write(`dabir: ${explainSystemError(error)[languageOfWords()]}\n`);
  process.exit(2);
});

function languageOfWords(): Language {
  const asked = requestedLanguage(process.argv.slice(2));
  return asked === 'fa' || asked === 'en' ? asked : localeLanguage(process.env);
}

/** Of a failure that is no mistake of ours in plain words, else where in the code it was. */
function lastWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // It comes from another bundle, which has a class of its own.
  if (error.name === 'DamagedInstallation') return (error as DamagedInstallation).text[languageOfWords()];
  return error.stack ?? error.message;
}

async function* inputParts(): AsyncIterable<Uint8Array> {
  try {
    for await (const part of stdin) yield typeof part === 'string' ? Buffer.from(part) : part;
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
  }
}

const io: Io = {
  folder: process.cwd(),
  environment: process.env,
  outputIsTerminal: stdout.isTTY === true,
  errorsAreTerminal: process.stderr.isTTY === true,
  write: (text) =>
    new Promise((done) => {
      if (stdout.write(text)) done();
      else stdout.once('drain', done);
    }),
  writeError: (text) => {
    process.stderr.write(text);
  },
  readInput: async () => {
    const parts: Uint8Array[] = [];
    for await (const part of inputParts()) parts.push(part);
    return Buffer.concat(parts);
  },
  inputParts,
  interrupted: interruption.signal,
};

const work = async (): Promise<void> => {
  const args = process.argv.slice(2);
  if (!SERVERS.has(args[0])) tuneEngine();
  const status = await run(args, io);
  process.exitCode = interruptedBy === undefined ? status : SIGNALS[interruptedBy];
};

work().catch((error: unknown) => {
  process.stderr.write(`dabir: ${lastWords(error)}\n`);
  process.exitCode = 2;
});
