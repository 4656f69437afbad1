import { CommandFailure } from './io';

/** One of `count` parts of the files, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** More parts than anybody has machines. */
export const MOST_SHARDS = 999_999;

/** Reads `--shard I/N`; undefined where it was not given. */
export function readShard(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new CommandFailure({
      fa: `--shard: «${text}» بخش نیست؛ چنین بنویسید: --shard 1/4 (از 1/4 تا 4/4).`,
      en: `--shard: “${text}” is no part; write it like --shard 1/4 (1/4 to 4/4).`,
    });
  }
  return { index, count };
}

/**
 * Whether a file belongs to a part. Decided by its name alone, so that every machine agrees, a new file moves no other, and
 * each machine's cache stays good.
 */
export function belongsTo(name: string, { index, count }: Shard): boolean {
  return hash(name) % count === index - 1;
}

/** FNV-1a with 32 bits and a last mix, because remainders look at the low bits (Fowler, Noll, Vo; Murmur's finaliser). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text, 'utf8')) value = Math.imul(value ^ byte, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
