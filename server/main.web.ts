import type { Program } from './node/sharing';

/** The program above which this stands in the worker's one file. */
declare const dabirServer: Program;

/**
 * The worker's entry. Its first message brings the data that a server on Node reads from files; the program runs only then,
 * before the client's first request comes.
 */
const scope = self as unknown as DedicatedWorkerGlobalScope;
scope.onmessage = ({ data }: MessageEvent<Readonly<Record<string, Uint8Array>>>) => {
  scope.onmessage = null;
  const { serve } = dabirServer((name, size) => {
    const file = data[name];
    if (file?.length !== size) throw new Error(`The data file ${name} is missing or damaged.`);
    return file;
  });
  void serve(scope);
};
