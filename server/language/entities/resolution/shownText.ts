import { detached } from '../../text/detached';

/** What Markdown writes between the letters of a name that a link or emphasis parts: «علی [لاریجانی](…)», «**علی** لاریجانی». */
const MARKUP = /\]\([^)]*\)|\]\[[^\]]*\]|[[\]*]/g;

/** What the reader sees of a stretch of an article in which a name stands. */
export function shownText(source: string): string {
  return detached(/[[\]*]/.test(source) ? source.replace(MARKUP, '') : source);
}
