import type { Overview, OverviewName } from '../protocol';
import { element, jump, quoted } from './elements';
import { open } from './host';
import { oneStop } from './oneStop';
import type { Words } from './words';

/** Names with how often they stand and what they are; the mentions of each are one stop of the keyboard. */
export function namesPart({ names }: Overview, words: Words): readonly Node[] {
  if (names.length === 0) return [element('p', 'none', words.noNames)];
  return [element('ul', 'list', ...names.map((name) => nameItem(name, words)))];
}

function nameItem(name: OverviewName, words: Words): HTMLElement {
  const [first] = name.mentions;
  const item = element('li', `name ${name.type}`);
  if (first === undefined) return item;
  const heading = jump(first, quoted(name.name), ' ', element('span', 'label', words.types[name.type]));
  if (name.english !== null) heading.title = name.english;
  item.append(heading);
  if (name.mentions.length > 1) item.append(mentionsOf(name, words));
  const { page } = name;
  if (page !== null) {
    const link = element('a', 'page', words.page);
    link.href = page;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      open(page);
    });
    item.append(link);
  }
  return item;
}

function mentionsOf({ name, mentions }: OverviewName, words: Words): HTMLElement {
  const buttons = mentions.map((place, index) => {
    const mention = jump(place, words.number(index + 1));
    mention.classList.add('mention');
    mention.title = words.line(place.from.line + 1);
    mention.setAttribute('aria-label', words.mention(index + 1, name, place.from.line + 1));
    return mention;
  });
  const row = element('span', 'mentions', ...buttons);
  row.setAttribute('aria-label', words.mentions(name));
  oneStop(row, buttons);
  return row;
}
