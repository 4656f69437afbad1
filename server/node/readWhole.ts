import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** Bytes from which the C library takes memory from the system for just this piece. */
const LARGE = 128 * 1024;

/**
 * A buffer that may grow, and by that one whose memory the engine takes from the system itself. Node's types do not know it yet.
 *
 * Of what the C library gave, the largest piece that was given back tells it how much to keep from then on, in every thread: with a
 * program of megabytes that is read and dropped it keeps as much for each thread that compiles, eight megabytes of a server at rest.
 */
const Growing = ArrayBuffer as new (length: number, options: { readonly maxByteLength: number }) => ArrayBuffer;

/**
 * A file of which nothing is kept once something was made of it.
 *
 * @param file a path, or a descriptor that stays open
 * @throws what the system says of a file that cannot be read
 */
export function readWhole(file: string | number): Buffer {
  if (typeof file === 'number') return readOpened(file);
  const opened = openSync(file, 'r');
  try {
    return readOpened(opened);
  } finally {
    closeSync(opened);
  }
}

function readOpened(opened: number): Buffer {
  const { size } = fstatSync(opened);
  if (size < LARGE) return readFileSync(opened);
  const bytes = Buffer.from(new Growing(size, { maxByteLength: size }), 0, size);
  let read = 0;
  while (read < size) {
    const count = readSync(opened, bytes, read, size - read, null);
    // It became shorter meanwhile.
    if (count === 0) break;
    read += count;
  }
  return bytes.subarray(0, read);
}
