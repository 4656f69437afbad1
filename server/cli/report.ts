import type { Range } from '../language/article/types';
import type { Language } from '../language/text';
import { indexLines } from '../language/text/lineIndex';
import { ruleById } from '../rules/registry';
import type { Problem, Severity } from '../rules/rule';
import type { ArticleView } from './articleView';
import { fingerprintOf } from './fingerprint';

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
