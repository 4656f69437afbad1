import type { Language } from '../../language/text';
import type { FileReport, Report } from '../report';
import type { Shard } from '../shard';
import type { VerdictOptions } from '../verdict';

export interface ReporterContext {
  readonly language: Language;
  readonly colour: boolean;
  readonly version: string;
  /** Whether problems were compared with those of a baseline. */
  readonly hasBaseline: boolean;
  /** What fails the run. */
  readonly verdict: VerdictOptions;
  /** The part of the files that this run took; undefined where it took all. */
  readonly shard?: Shard;
}

/** Turns problems into one format. Decides nothing about Persian. */
export interface Reporter {
  /** What is written before anything is known. */
  begin?(): string;
  /** What is written as soon as a file is done; such a reporter gets no files at the end. */
  file?(file: FileReport): string;
  /** What is written when all is done. */
  end(report: Report): string;
}

export type CreateReporter = (context: ReporterContext) => Reporter;
