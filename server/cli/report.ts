import type { Range } from '../language/article/types';
import type { Language } from '../language/text';
import { foldKey } from '../language/text/fold';
import { indexLines } from '../language/text/lineIndex';
import { ruleById } from '../rules/registry';
import type { Problem, Severity } from '../rules/rule';
import type { ArticleView } from './articleView';

/** A stretch of a file: offsets from 0, lines and columns from 1, columns in UTF-16 units; ends exclusive. */
export interface Place extends Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Columns in bytes of UTF-8, from 1: how some tools count. */
  readonly byteColumn: number;
  readonly endByteColumn: number;
}

export interface ReportedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly (Place & { readonly text: string })[];
}

/** A problem as reports tell it: in one language, with its place in lines. */
export interface ReportedProblem extends Place {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly message: string;
  readonly fixes: readonly ReportedFix[];
  readonly related: readonly (Place & { readonly message: string })[];
  readonly suppressed: boolean;
  readonly suppressionReason: string | undefined;
  /** Known from the baseline: told, but fails nothing. */
  readonly baseline: boolean;
  /** Names the problem wherever its line moves to. */
  readonly fingerprint: string;
}

export interface FileReport {
  readonly path: string;
  readonly problems: readonly ReportedProblem[];
  /** For reports that show the article itself; undefined where none of them was asked for. */
  readonly article?: ArticleView;
}

export interface ReportedFailure {
  readonly path: string;
  readonly message: string;
}

/** Counts problems that are neither silenced nor known from the baseline. `fixable`: by a safe fix; `known`: those of the baseline. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  readonly fixable: number;
  readonly known: number;
}

/** A problem that the baseline knows and that is no more in its file, which was checked. */
export interface GoneProblem {
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
}

export interface Report {
  readonly files: readonly FileReport[];
  readonly failures: readonly ReportedFailure[];
  readonly summary: Summary;
  readonly gone: readonly GoneProblem[];
}

export const EMPTY_SUMMARY: Summary = { files: 0, errors: 0, warnings: 0, infos: 0, hints: 0, fixable: 0, known: 0 };

const COUNTER = { error: 'errors', warning: 'warnings', info: 'infos', hint: 'hints' } as const;

export function addToSummary(summary: Summary, file: FileReport): Summary {
  const total = { ...summary, files: summary.files + 1 };
  for (const problem of file.problems) {
    if (problem.baseline && !problem.suppressed) total.known += 1;
    if (!counts(problem)) continue;
    total[COUNTER[problem.severity]] += 1;
    if (problem.fixes.some(({ safe }) => safe)) total.fixable += 1;
  }
  return total;
}

/** Whether a problem is told to people and may fail the run. */
export function counts(problem: ReportedProblem): boolean {
  return !problem.suppressed && !problem.baseline;
}

/** What of a report somebody reads, and so has to be worked out. */
export interface ReportParts {
  /**
   * Without them a report holds only the fixes of rules that offer safe ones, and no edits: as much as it takes to count what
   * `--fix` would mend. To write the others out costs as much as to find the problem.
   */
  readonly fixes: boolean;
  /** Without them they are empty. */
  readonly fingerprints: boolean;
  /** Where versions are not merged `--fix` does nothing, and no fix is counted as its to make. */
  readonly isUnmerged?: boolean;
}

export const WHOLE_REPORT: ReportParts = { fixes: true, fingerprints: true };

/** Puts problems into a reader's terms. */
export function reportFile(
  path: string,
  text: string,
  problems: readonly Problem[],
  language: Language,
  parts: ReportParts = WHOLE_REPORT,
): FileReport {
  const places = indexPlaces(text);
  const seen = new Map<string, number>();
  return {
    path,
    problems: problems.map((problem) => ({
      rule: problem.rule,
      severity: problem.severity,
      message: problem.message[language],
      ...places(problem),
      fixes: (parts.fixes || ruleById(problem.rule)?.fix === 'safe' ? problem.fixes : []).map(
        ({ title, safe, edits }) => ({
          title: title[language],
          safe: safe && parts.isUnmerged !== true,
          edits: parts.fixes ? edits.map((edit) => ({ ...places(edit), text: edit.text })) : [],
        }),
      ),
      related: problem.related.map((place) => ({ ...places(place), message: place.message[language] })),
      suppressed: problem.suppressed,
      suppressionReason: problem.suppressionReason,
      baseline: false,
      fingerprint: parts.fingerprints ? fingerprintOf(problem, text, seen) : '',
    })),
  };
}

/** Tells of any stretch of a text where it stands. Reports ask it several times a problem, so bytes are counted once. */
function indexPlaces(text: string): (range: Range) => Place {
  const lines = indexLines(text);
  const bytes = byteOffsets(text);
  return ({ start, end }) => {
    const from = lines.positionAt(start);
    const to = lines.positionAt(end);
    return {
      start,
      end,
      line: from.line + 1,
      column: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
      byteColumn: bytes[start] - bytes[start - from.character] + 1,
      endByteColumn: bytes[end] - bytes[end - to.character] + 1,
    };
  };
}

/** How many bytes of UTF-8 stand before each code unit, and at last in all; half a pair counts three, as an encoder writes it. */
function byteOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let isPaired = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isSecond = isPaired && (unit & 0xfc00) === 0xdc00;
    isPaired = (unit & 0xfc00) === 0xd800;
    offsets[at + 1] = offsets[at] + (isSecond || unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3);
  }
  return offsets;
}

/** How many letters around a problem make it this problem and no other. */
const CONTEXT = 24;
/** Within how many characters they are looked for. */
const WINDOW = 3 * CONTEXT;

/**
 * Rule, words and neighbourhood, never the position: it stays when lines are moved, inserted or indented anew. Equal ones
 * in a file are told apart by their number.
 */
function fingerprintOf(problem: Problem, text: string, seen: Map<string, number>): string {
  const hash = hashProblem(problem, text);
  const number = seen.get(hash) ?? 0;
  seen.set(hash, number + 1);
  return `${hash}:${number}`;
}

/** Whether a problem of a stored report still stands in this text where it says that it does. */
export function hasFingerprintOf(problem: ReportedProblem, text: string): boolean {
  return problem.end <= text.length && problem.fingerprint.startsWith(`${hashProblem(problem, text)}:`);
}

function hashProblem(problem: Range & { readonly rule: string }, text: string): string {
  const lineStart = Math.max(text.lastIndexOf('\n', problem.start - 1) + 1, problem.start - WINDOW);
  const nextLine = text.indexOf('\n', problem.end);
  const lineEnd = Math.min(nextLine < 0 ? text.length : nextLine, problem.end + WINDOW);
  const words = [
    lettersOf(text.slice(lineStart, problem.start)).slice(-CONTEXT),
    lettersOf(text.slice(problem.start, problem.end)),
    lettersOf(text.slice(problem.end, lineEnd)).slice(0, CONTEXT),
  ].join('\u0000');
  return hashText(`${problem.rule}\u0000${words}`);
}

/** What safe fixes leave as it is, so that one that is mended makes no other a new one. */
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
