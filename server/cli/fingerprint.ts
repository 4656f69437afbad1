import type { Range } from '../language/article/types';
import { foldKey } from '../language/text/fold';

type Located = Range & { readonly rule: string };

/** A problem as a baseline names it. */
export interface Fingerprinted {
  readonly rule: string;
  readonly fingerprint: string;
}

/** How many letters on either side of a problem belong to its fingerprint. */
const CONTEXT = 24;
/** Within how many characters of the problem's line they are looked for. */
const WINDOW = 3 * CONTEXT;

/**
 * A hash of the rule, the words and their neighbourhood, never of the position: it stays the same when lines are moved, inserted
 * or indented. Equal ones in a file are numbered.
 */
export function fingerprintOf(problem: Located, text: string, seen: Map<string, number>): string {
  const hash = hashProblem(problem, text);
  const number = seen.get(hash) ?? 0;
  seen.set(hash, number + 1);
  return `${hash}:${number}`;
}

/** Whether a problem of a stored report still stands in this text where it says that it does. */
export function hasFingerprintOf(problem: Located & Fingerprinted, text: string): boolean {
  return problem.end <= text.length && hashOf(problem) === hashProblem(problem, text);
}

/** A problem's fingerprint without its number: equal ones of a file share it. */
export const hashOf = ({ fingerprint }: Fingerprinted): string => fingerprint.split(':', 1)[0];

/** Whether a problem has letters in it or around it; all problems of a rule that have none share one hash. */
export const hasWords = (problem: Fingerprinted): boolean => hashOf(problem) !== hashWords(problem.rule, '', '', '');

function hashProblem(problem: Located, text: string): string {
  const lineStart = Math.max(text.lastIndexOf('\n', problem.start - 1) + 1, problem.start - WINDOW);
  const nextLine = text.indexOf('\n', problem.end);
  const lineEnd = Math.min(nextLine < 0 ? text.length : nextLine, problem.end + WINDOW);
  return hashWords(
    problem.rule,
    lettersOf(text.slice(lineStart, problem.start)).slice(-CONTEXT),
    lettersOf(text.slice(problem.start, problem.end)),
    lettersOf(text.slice(problem.end, lineEnd)).slice(0, CONTEXT),
  );
}

const hashWords = (...parts: readonly [rule: string, before: string, words: string, after: string]): string =>
  hashText(parts.join('\u0000'));

/** The letters of a text as safe fixes leave them, so that fixing one problem does not change the fingerprint of another. */
const lettersOf = (text: string): string => foldKey(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** 64 bits in hexadecimal: two lanes of multiply and mix (after cyrb53). Names things apart, and is no secret. */
function hashText(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x5f356495);
  }
  const mix = (lane: number, other: number): number =>
    (Math.imul(lane ^ (lane >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35)) >>> 0;
  const hexadecimal = (lane: number): string => lane.toString(16).padStart(8, '0');
  return hexadecimal(mix(first, second)) + hexadecimal(mix(second, first));
}
