import type { FileReport, Report } from '../report';
import { problemData } from './json';
import type { CreateReporter } from './reporter';

/** One file's object a line, as soon as it is ready; files that failed come last. Holds no file in memory. */
export const createJsonl: CreateReporter = () => ({
  file: ({ path, problems }: FileReport) => `${JSON.stringify({ path, problems: problems.map(problemData) })}\n`,
  end: ({ failures }: Report) =>
    failures.map(({ path, message }) => `${JSON.stringify({ path, failure: message })}\n`).join(''),
});
