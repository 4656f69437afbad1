import type { Article, Range } from '../language/article/types';
import type { Claim } from '../language/claims/types';
import { trimmed } from '../language/text/trimmed';
import type { PasteSourceParams, PasteSourceResult } from '../protocol';
import { placeOf } from '../rules/claims/unlinked';
import { definitionsByTarget } from '../rules/indexes';
import { appendDefinition, isWrappable, nextSourceLabel } from '../rules/references';
import type { Edit } from '../rules/rule';
import { titleOfSource } from '../rules/sourceTitles';
import type { Snapshot } from '../session';
import { overlaps, stretchOf, textEditOf } from './places';

/** One address and nothing else: what a browser's address bar puts on the clipboard. */
const ADDRESS = /^https?:\/\/[^\s<>"()[\]\\]{1,2000}$/i;

/**
 * What becomes of an address that is pasted into an article: the source of the claim at the caret, or a reference around the
 * selected words. `null` where it is no single address or no claim stands there: then it is pasted as it is.
 */
export function provideSourcePaste(
  snapshot: Snapshot,
  { range, url }: Pick<PasteSourceParams, 'range' | 'url'>,
): PasteSourceResult {
  const address = url.trim();
  if (!snapshot.persian || !ADDRESS.test(address)) return null;
  const { article } = snapshot.analysis;
  if (article.syntax !== 'markdown') return null;
  const place = stretchOf(snapshot, range);
  const selected = trimmed(article.text, place);
  const claim = claimAt(snapshot, place);
  const stretch =
    selected.start < selected.end
      ? isWrappable(article, selected)
        ? selected
        : undefined
      : claim === undefined
        ? undefined
        : stretchesOf(article, claim).find((candidate) => isWrappable(article, candidate));
  if (stretch === undefined) return null;
  const used = definitionsByTarget(article)
    .get(address)
    ?.find(({ role }) => role === 'source');
  const label = used?.label ?? nextSourceLabel(article);
  const definition: readonly Edit[] =
    used === undefined
      ? [appendDefinition(article, `[${label}]: ${address} "${titleOfSource(claim?.kind)}"`).edit]
      : [];
  const title =
    snapshot.language === 'fa'
      ? `چسباندن به‌عنوان منبع، با برچسب [${label}]`
      : `Paste as the source, labelled [${label}]`;
  const isSelection = selected.start < selected.end;
  const wrap: readonly Edit[] = [
    { start: stretch.start, end: stretch.start, text: '[' },
    { start: stretch.end, end: stretch.end, text: `][${label}]` },
  ];
  return {
    title,
    // What was selected is what the editor replaces.
    insert: isSelection ? wrapped(article.text, place, stretch, label) : '',
    edits: [...(isSelection ? [] : wrap), ...definition].map((edit) => textEditOf(snapshot, edit)),
  };
}

function wrapped(text: string, place: Range, stretch: Range, label: string): string {
  const words = text.slice(stretch.start, stretch.end);
  return `${text.slice(place.start, stretch.start)}[${words}][${label}]${text.slice(stretch.end, place.end)}`;
}

/** Where the link may stand: the phrase that is reported, else the cue, else the source. */
function stretchesOf(article: Article, claim: Claim): readonly Range[] {
  const { cue, source } = claim;
  return [placeOf(article, claim), ...(cue === undefined ? [] : [cue]), ...(source === undefined ? [] : [source])];
}

/** The claim at the caret or selection, its full stop included; one without a link before one with. */
function claimAt({ analysis, text }: Snapshot, place: Range): Claim | undefined {
  const at = analysis.claims.filter(
    ({ start, end }) =>
      overlaps({ start, end }, place) || (place.start > end && /^[.؟!»”]{1,2}$/.test(text.slice(end, place.start))),
  );
  return at.find(({ linked }) => !linked) ?? at[0];
}
