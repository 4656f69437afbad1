import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { Text } from '../language/text';
import { decode } from './files/decode';
import { explainSystemError } from './files/systemError';
import { readJson, UnreadableJson } from './readJson';
import type { FileReport, GoneProblem, ReportedFailure } from './report';
import { MOST_SHARDS, type Shard } from './shard';

/** What `--format json` or `jsonl` wrote, read again. */
export interface StoredReport {
  readonly files: readonly FileReport[];
  readonly failures: readonly ReportedFailure[];
  readonly shard: Shard | undefined;
  /** What a baseline knew and was no more; undefined where there was no baseline, and in `jsonl`, which does not tell. */
  readonly gone: readonly GoneProblem[] | undefined;
}

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const ordinal = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const part = v.pipe(ordinal, v.maxValue(MOST_SHARDS));
const place = {
  start: offset,
  end: offset,
  line: ordinal,
  column: ordinal,
  endLine: ordinal,
  endColumn: ordinal,
  byteColumn: ordinal,
  endByteColumn: ordinal,
};
/** A stretch of a text does not end before it begins. */
const forward = <Stretch extends { readonly start: number; readonly end: number }>() =>
  v.check<Stretch, string>(({ start, end }) => start <= end, 'end before start');
const EditSchema = v.pipe(v.object({ ...place, text: v.string() }), forward());
const FileSchema = v.object({
  path: v.string(),
  problems: v.array(
    v.pipe(
      v.object({
        rule: v.string(),
        severity: v.picklist(['error', 'warning', 'info', 'hint']),
        message: v.string(),
        ...place,
        fixes: v.array(v.object({ title: v.string(), safe: v.boolean(), edits: v.array(EditSchema) })),
        related: v.array(v.pipe(v.object({ ...place, message: v.string() }), forward())),
        suppressed: v.boolean(),
        suppressionReason: v.optional(v.string()),
        baseline: v.boolean(),
        fingerprint: v.string(),
      }),
      forward(),
    ),
  ),
});
const FailureSchema = v.object({ path: v.string(), message: v.string() });
const ReportSchema = v.object({
  version: v.literal(1),
  shard: v.optional(v.object({ index: part, count: part })),
  files: v.array(FileSchema),
  failures: v.array(FailureSchema),
  gone: v.optional(v.array(v.object({ path: v.string(), rule: v.string(), fingerprint: v.string() }))),
});
/** A line of `jsonl`. */
const LineSchema = v.union([v.object({ path: v.string(), failure: v.string() }), FileSchema]);

/** Reads a report, or says why it is none. */
export function readReport(name: string, folder: string): StoredReport | { readonly failure: Text } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(folder, name));
  } catch (error) {
    return { failure: explainSystemError(error) };
  }
  const decoded = decode(bytes);
  if ('failure' in decoded) return decoded;
  // Of `jsonl` an empty file is the report of a part without articles.
  return decoded.text.trim() === '' && /\.json$/i.test(name) ? { failure: BROKEN_OFF } : readReportText(decoded.text);
}

const BROKEN_OFF: Text = {
  fa: 'خالی است: اجرایی که آن را می‌نوشت به پایان نرسیده است؛ دوباره اجرایش کنید.',
  en: 'is empty: the run that was to write it has not come to its end; run it again.',
};

/** Reads a report's text likewise. Pure; never throws. */
export function readReportText(text: string): StoredReport | { readonly failure: Text } {
  try {
    return parseReport(text);
  } catch (error) {
    if (!(error instanceof UnreadableJson)) throw error;
    return { failure: explain(error) };
  }
}

function parseReport(text: string): StoredReport {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  // A report of `json` is one object over many lines; each line of `jsonl` is an object by itself.
  if (lines.length > 0 && !lines[0].startsWith('{"path"')) {
    const { files, failures, shard, gone } = readJson(ReportSchema, text);
    return { files: files.map(fileReport), failures, shard, gone };
  }
  const files: FileReport[] = [];
  const failures: ReportedFailure[] = [];
  for (const line of lines) {
    const object = readJson(LineSchema, line);
    if ('failure' in object) failures.push({ path: object.path, message: object.failure });
    else files.push(fileReport(object));
  }
  return { files, failures, shard: undefined, gone: undefined };
}

function fileReport({ path, problems }: v.InferOutput<typeof FileSchema>): FileReport {
  return {
    path,
    problems: problems.map((problem) => ({ ...problem, suppressionReason: problem.suppressionReason })),
  };
}

function explain({ why: { fa, en } }: UnreadableJson): Text {
  return {
    fa: `این گزارش json یا jsonl دبیر نیست (${fa}).`,
    en: `this is no json or jsonl report of Dabir (${en}).`,
  };
}
