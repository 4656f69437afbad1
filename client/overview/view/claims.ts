import type { Overview, OverviewSource } from '../protocol';
import { element, jump, quoted } from './elements';
import type { Words } from './words';

/** Claims by who makes them, and which of them have no link. */
export function claimsPart({ sources }: Overview, words: Words): readonly Node[] {
  if (sources.length === 0) return [element('p', 'none', words.noClaims)];
  return sources.map((source) => sourcePart(source, words));
}

function sourcePart({ name, claims, unlinked }: OverviewSource, words: Words): HTMLElement {
  const heading = element('h3', '', name === null ? words.nobody : quoted(name));
  if (unlinked > 0) heading.append(' ', element('span', 'badge', words.withoutLink(unlinked)));
  const items = claims.map(({ place, text, linked }) => {
    const state = linked ? words.linked : words.unlinked;
    const item = element('li', linked ? 'claim linked' : 'claim unlinked', jump(place, quoted(text)));
    item.append(element('span', 'where', `${words.line(place.from.line + 1)} · ${state}`));
    return item;
  });
  return element('section', 'source', heading, element('ul', 'list', ...items));
}
