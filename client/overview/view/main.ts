/** The overview's page: what the article in view holds. */
import type { ToView } from '../protocol';
import { claimsPart } from './claims';
import { datesPart } from './dates';
import { element, section } from './elements';
import { closedParts, keepOpen, listen, ready } from './host';
import { namesPart } from './names';
import { wordsIn } from './words';

function show({ language, overview }: ToView): void {
  const words = wordsIn(language);
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr';
  const root = document.querySelector('main') ?? document.body;
  if (overview === null) {
    root.replaceChildren(element('p', 'none', words.empty));
    return;
  }
  // Where the reader was, in the list as it is now.
  const { scrollTop } = document.documentElement;
  const focused = focusIndex(root);
  const closed = closedParts();
  const unlinked = overview.sources.reduce((sum, source) => sum + source.unlinked, 0);
  const claims = unlinked > 0 ? `${words.claims} (${words.withoutLink(unlinked)})` : words.claims;
  root.replaceChildren(
    element('h1', '', element('bdi', '', overview.title)),
    section('dates', words.dates, !closed.has('dates'), keepOpen, ...datesPart(overview, words)),
    section('names', words.names, !closed.has('names'), keepOpen, ...namesPart(overview, words)),
    section('claims', claims, !closed.has('claims'), keepOpen, ...claimsPart(overview, words)),
  );
  document.documentElement.scrollTop = scrollTop;
  if (focused >= 0) focusable(root)[focused]?.focus();
}

const focusable = (root: Element): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('summary, a, button:not([tabindex="-1"])'),
];

/** Which of the page's stops the keyboard is at; -1 where it is elsewhere. */
function focusIndex(root: Element): number {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? focusable(root).indexOf(activeElement) : -1;
}

listen(show);
ready();
