import type { Place } from '../protocol';
import { select } from './host';

/** An element with a class and what it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A text of the article, in its own direction whatever stands beside it. */
export function quoted(text: string): HTMLElement {
  return element('bdi', 'text', text);
}

/** A button that shows a place of the article. */
export const jump = (place: Place, ...children: readonly (Node | string)[]): HTMLButtonElement =>
  button('jump', () => select(place), ...children);

export function button(
  className: string,
  press: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const made = element('button', className, ...children);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** A part of the overview that can be closed. Which are closed is remembered by `key`. */
export function section(
  key: string,
  title: string,
  isOpen: boolean,
  onToggle: (key: string, isOpen: boolean) => void,
  ...children: readonly (Node | string)[]
): HTMLDetailsElement {
  const made = element('details', 'section', element('summary', '', element('h2', '', title)), ...children);
  made.open = isOpen;
  made.addEventListener('toggle', () => onToggle(key, made.open));
  return made;
}
