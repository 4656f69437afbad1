import { createHash } from 'node:crypto';
import type { Newsroom } from '../newsroom/findRegistry';
import type { Selection } from '../rules/selection';
import type { ArticleConfiguration } from './configuration';
import type { CheckerSettings } from './fileChecker';

/** Tells a report by all that it follows from: the article's bytes, its configuration, and what the call asks for. */
export function reportKey(
  bytes: Uint8Array,
  configuration: ArticleConfiguration,
  settings: Pick<CheckerSettings, 'reference' | 'language'>,
): string {
  const { selection, reference, linkScope, newsroom } = configuration;
  return createHash('sha256')
    .update(writeSelection(selection))
    .update(writeNewsroom(newsroom))
    .update(JSON.stringify([reference, linkScope, settings.reference, settings.language]))
    .update(bytes)
    .digest('base64url');
}

/** As with selections: the digest of a newsroom's registry is worked out once. */
const digests = new WeakMap<Newsroom, string>();

function writeNewsroom(newsroom: Newsroom): string {
  if (newsroom.files.length === 0) return '';
  const known = digests.get(newsroom);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const { uri, text } of newsroom.files) hash.update(JSON.stringify([uri.slice(uri.lastIndexOf('/')), text]));
  const digest = hash.digest('base64url');
  digests.set(newsroom, digest);
  return digest;
}

/** Hundreds of articles share one selection; writing it out costs more than the rest of a key. */
const written = new WeakMap<Selection, string>();

function writeSelection(selection: Selection): string {
  const known = written.get(selection);
  if (known !== undefined) return known;
  const text = JSON.stringify(selection.map(({ rule, severity, options }) => [rule.id, severity, options]));
  written.set(selection, text);
  return text;
}
