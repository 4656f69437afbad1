import { type ArticleAnnotations, annotationsRequest } from '../../server/protocol';
import { askAbout } from '../askAbout';
import type { Client } from '../client';
import type { Desk } from '../desk';
import { messages } from '../messages';
import { tell } from '../tell';

/** Selects the next claim of the article in front that has no source, or the one before; behind the last comes the first. */
export async function goToUnlinkedClaim(client: Client, desk: Desk, direction: 'next' | 'previous'): Promise<void> {
  const inFront = await desk.inFront();
  if (inFront === undefined) return;
  const { document, selection } = inFront;
  await client.start();
  const annotations = await askAbout<ArticleAnnotations>(client, annotationsRequest, document);
  if (annotations === null) {
    void tell(messages().noPersian);
    return;
  }
  if (annotations.claims.length === 0) {
    void tell(messages().noClaim);
    return;
  }
  const claims = annotations.claims.filter(({ linked }) => !linked).sort((one, other) => one.start - other.start);
  const at = document.offsetAt(selection.start);
  const claim =
    direction === 'next'
      ? (claims.find(({ start }) => start > at) ?? claims[0])
      : (claims.findLast(({ start }) => start < at) ?? claims.at(-1));
  if (claim === undefined) {
    void tell(messages().noUnlinkedClaim);
    return;
  }
  await desk.reveal(document, { from: document.positionAt(claim.start), to: document.positionAt(claim.end) });
}
