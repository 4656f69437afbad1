import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** Bytes from which malloc gets memory from the system for each block by itself (glibc's M_MMAP_THRESHOLD). */
const LARGE = 128 * 1024;

/**
 * A resizable buffer, because V8 takes the memory of such a one from the system itself. Node's types do not know it yet.
 *
 * malloc raises its threshold to the largest block that was freed, and keeps that much in every thread from then on. A program of
 * some megabytes that is read and dropped would cost eight megabytes of a server at rest, for the threads that compile.
 */
const Growing = ArrayBuffer as new (length: number, options: { readonly maxByteLength: number }) => ArrayBuffer;

/**
 * The bytes of a file, in memory that goes back to the system once they are no longer used.
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
    // The file has become shorter meanwhile.
    if (count === 0) break;
    read += count;
  }
  return bytes.subarray(0, read);
}
