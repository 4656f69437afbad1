import type { Element, ElementContent } from 'xast';

/** What an element may be given: other elements, or text. */
export type Content = Element | string;

type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of XML; attributes without a value are left out. Text and values are cleaned of what XML cannot hold. */
export function node(name: string, attributes: Attributes, children: readonly Content[]): Element {
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(given.map(([key, value]) => [key, text(value)])),
    children: children.map(
      (child): ElementContent => (typeof child === 'string' ? { type: 'text', value: text(child) } : child),
    ),
  };
}

/**
 * Text for XML 1.0, which cannot hold most control characters at all (2.2, Char), not even escaped: those become U+FFFD, as
 * do halves of surrogate pairs. Line breaks are written as XML reads them.
 */
export const text = (value: string): string =>
  value.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu, '\ufffd');
