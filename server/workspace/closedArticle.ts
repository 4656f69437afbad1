import type { DocumentSettings } from '../configuration';
import { describeError, type Log } from '../host';
import { createSnapshot, type Snapshot } from '../snapshot';
import { languageOf } from './articleSymbols';

/** What a text is read as that no editor has open; a rule that fails on it is logged. */
export function closedArticle(uri: string, text: string, settings: DocumentSettings, log: Log): Snapshot {
  const version = { uri, languageId: languageOf(uri), version: 0, text };
  const failed = (rule: string, error: unknown): void =>
    log.error(`The rule ${rule} failed on ${uri}: ${describeError(error)}`);
  return createSnapshot(version, settings, undefined, failed);
}
