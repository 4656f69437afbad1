import { Mark } from '../../../data/registry/marks';
import type { Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import type { Atom } from '../phrases/atom';

/** Tokens of a name before its date: «توافق هسته‌ای ایران و گروه …». */
const LONGEST_BEGINNING = 6;
const TAKEN_FOR_WORDS = Mark.commonWord | Mark.homograph;

/**
 * Whether a known name begins before an expression and holds it: «حملات ۱۱ سپتامبر», «توافق ۲۵ ساله». A full date tells
 * when, even so («کودتای ۲۸ مرداد ۱۳۳۲»), and a feast is a day of its own («جشن نوروز»).
 */
export function isInsideName({ tokens, hits }: Reading, { start, end, firstToken, parts }: Atom): boolean {
  if (firstToken === 0 || parts.named !== undefined) return false;
  if (parts.year !== undefined && parts.month !== undefined) return false;
  const from = tokens.starts[Math.max(0, firstToken - LONGEST_BEGINNING)];
  for (let index = hitsBefore(hits, from); index < hits.length; index += 1) {
    const hit = hits[index];
    if (hit.start >= start) return false;
    if (hit.lexicon === 'entity' && hit.end >= end && (hit.detail & TAKEN_FOR_WORDS) === 0) return true;
  }
  return false;
}
