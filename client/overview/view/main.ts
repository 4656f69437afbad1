/** The overview's page: what the article in view holds. */
import type { Absence, ToView } from '../protocol';
import { claimsPart } from './claims';
import { datesPart } from './dates';
import { button, element, section } from './elements';
import { closedParts, keepOpen, listen, ready, restart } from './host';
import { namesPart } from './names';
import { type Words, wordsIn } from './words';

/** Which stop the keyboard was at when the list was made anew while the page had no keyboard; -1 where at none. */
let stop = -1;

function show({ language, shown }: ToView): void {
  const words = wordsIn(language);
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'fa' ? 'rtl' : 'ltr';
  const root = document.querySelector('main') ?? document.body;
  root.setAttribute('aria-busy', String(shown === 'reading'));
  if (typeof shown === 'string') {
    stop = -1;
    root.replaceChildren(...absentPart(shown, words));
    return;
  }
  const overview = shown;
  // Where the reader was, in the list as it is now.
  const { scrollTop } = document.documentElement;
  const focused = focusIndex(root);
  if (focused >= 0) stop = focused;
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
  // A page without the keyboard still has the stop that was pressed last: to ask for it would take the keyboard from who
  // is typing in the article.
  if (document.hasFocus()) goOn();
}

/** Why nothing is shown, read out when it changes, and the way out where there is one. */
function absentPart(reason: Absence, words: Words): readonly Node[] {
  const told = element('p', 'none', words.absent[reason]);
  told.setAttribute('role', 'status');
  return reason === 'failed' ? [told, button('restart', restart, words.restart)] : [told];
}

/** Goes on where the keyboard was. */
function goOn(): void {
  const root = document.querySelector('main') ?? document.body;
  if (stop >= 0 && focusIndex(root) < 0) focusable(root)[stop]?.focus({ preventScroll: true });
  stop = -1;
}

const focusable = (root: Element): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('summary, a, button:not(.bar)'),
];

/** Which of the page's stops the keyboard is at; -1 where it is elsewhere. */
function focusIndex(root: Element): number {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? focusable(root).indexOf(activeElement) : -1;
}

window.addEventListener('focus', goOn);
listen(show);
ready();
