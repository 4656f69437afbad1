import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { Text } from '../language/text';
import { decode } from './files/decode';
import type { Failure } from './files/find';
import { explainSystemError } from './files/systemError';
import { writeAtomically } from './files/writeAtomically';
import { CommandFailure } from './io';
import { readJson, UnreadableJson } from './readJson';
import { createRenames } from './renamedFiles';
import type { FileReport, GoneProblem } from './report';

/** Problems that are known and left for later: they are reported, but fail no run. */
export interface Baseline {
  mark(report: FileReport): FileReport;
  /** Known problems of checked files that are no more. */
  gone(): readonly GoneProblem[];
  /** What to say of one of them. */
  noteOf(problem: GoneProblem): Text;
  /** Writes what is there now; files that were not checked keep their entries while they are there. Resolves to what went wrong. */
  write(): Promise<readonly Failure[]>;
}

const DEFAULT_FILE = 'dabir.baseline.json';

/** Entries name a problem by rule, neighbourhood and number, never by its line. */
const BaselineSchema = v.object({
  version: v.literal(1),
  files: v.record(v.string(), v.array(v.object({ rule: v.string(), fingerprint: v.string() }))),
});
type Entries = v.InferOutput<typeof BaselineSchema>['files'];

/**
 * The baseline that options name; undefined where they name none. Throws a failure where it cannot be read.
 *
 * @param isReported whether a file that is not on this machine is in a report of another one
 */
export function readBaseline(
  options: { readonly baseline?: string; readonly updateBaseline?: boolean },
  folder: string,
  isReported: (path: string) => boolean = () => false,
): Baseline | undefined {
  const { baseline, updateBaseline } = options;
  if (baseline === undefined && updateBaseline !== true) return undefined;
  const name = baseline ?? DEFAULT_FILE;
  const path = resolve(folder, name);
  const known = readEntries(path, name, updateBaseline === true);
  const current = new Map<string, FileReport>();
  const nameBefore = createRenames(known, (file) => isReported(file) || existsSync(resolve(folder, file)));
  const inherited = new Map<string, string>();
  const knownOf = (file: string) => entriesOf(known, inherited.get(file) ?? file);
  return {
    mark: (report) => {
      current.set(report.path, report);
      const before = Object.hasOwn(known, report.path) ? undefined : nameBefore(report.problems);
      if (before !== undefined) inherited.set(report.path, before);
      return marked(report, knownOf(report.path));
    },
    gone: () => [...current.values()].flatMap((report) => goneFrom(report, knownOf(report.path))),
    noteOf: ({ rule }) => noteOn(rule, name, updateBaseline === true),
    write: async () => {
      const files = entriesNow(known, [...current.values()], (file) => existsSync(resolve(folder, file)));
      try {
        await writeAtomically(path, `${JSON.stringify({ version: 1, files }, undefined, 2)}\n`);
        return [];
      } catch (error) {
        return [{ path: name, message: explainSystemError(error) }];
      }
    },
  };
}

/** The report with its known problems marked. */
function marked(report: FileReport, known: Entries[string]): FileReport {
  const fingerprints = new Set(known.map(({ fingerprint }) => fingerprint));
  if (fingerprints.size === 0) return report;
  return {
    ...report,
    problems: report.problems.map((problem) =>
      fingerprints.has(problem.fingerprint) ? { ...problem, baseline: true } : problem,
    ),
  };
}

/** The known problems of a file that are no more. */
function goneFrom({ path, problems }: FileReport, known: Entries[string]): readonly GoneProblem[] {
  const present = new Set(problems.map(({ fingerprint }) => fingerprint));
  const gone = known.filter(({ fingerprint }) => !present.has(fingerprint));
  return gone.map(({ rule, fingerprint }) => ({ path, rule, fingerprint }));
}

function noteOn(rule: string, name: string, isUpdated: boolean): Text {
  if (isUpdated) {
    return {
      fa: `${rule}: این ایراد شناخته دیگر نیست و از ${name} برداشته می‌شود.`,
      en: `${rule}: this known problem is gone, and taken out of ${name}.`,
    };
  }
  return {
    fa: `${rule}: این ایراد شناخته دیگر نیست؛ ${name} را با --update-baseline تازه کنید.`,
    en: `${rule}: this known problem is gone; refresh ${name} with --update-baseline.`,
  };
}

/** What is known after a run, by file, in order: what was found, and what was known of files that were not checked. */
function entriesNow(known: Entries, reports: readonly FileReport[], isThere: (file: string) => boolean): Entries {
  const files = new Map(Object.entries(known).filter(([file]) => isThere(file)));
  for (const { path, problems } of reports) {
    const entries = problems
      .filter(({ suppressed }) => !suppressed)
      .map(({ rule, fingerprint }) => ({ rule, fingerprint }));
    if (entries.length > 0) files.set(path, entries);
    else files.delete(path);
  }
  return Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readEntries(path: string, name: string, mayBeAbsent: boolean): Entries {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isAbsent && mayBeAbsent) return {};
    const reason = explainSystemError(error);
    throw new CommandFailure({
      fa: `--baseline ${name}: ${reason.fa}${isAbsent ? ' آن را با --update-baseline بسازید.' : ''}`,
      en: `--baseline ${name}: ${reason.en}${isAbsent ? ' Make it with --update-baseline.' : ''}`,
    });
  }
  const decoded = decode(bytes);
  const entries = 'failure' in decoded ? decoded : parseBaseline(decoded.text);
  if (!('failure' in entries)) return entries.files;
  const { failure } = entries;
  throw new CommandFailure({ fa: `--baseline ${name}: ${failure.fa}`, en: `--baseline ${name}: ${failure.en}` });
}

/** Reads the text of a baseline, or says why it is none. Pure; never throws. */
export function parseBaseline(text: string): { readonly files: Entries } | { readonly failure: Text } {
  try {
    const { files } = readJson(BaselineSchema, text);
    return { files };
  } catch (error) {
    if (!(error instanceof UnreadableJson)) throw error;
    const { fa, en } = error.why;
    return {
      failure: { fa: `این فایل فهرست ایرادهای شناخته نیست (${fa}).`, en: `this file is no baseline (${en}).` },
    };
  }
}

/** What is known of a file; no more than that, whatever the file is called. */
const entriesOf = (known: Entries, path: string): Entries[string] => (Object.hasOwn(known, path) ? known[path] : []);
