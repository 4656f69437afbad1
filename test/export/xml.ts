import assert from 'node:assert/strict';
import { SaxesParser, type SaxesTagPlain } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  readonly text: string;
}

/** Every element of a document, in the order of their ends. Fails where it is not well-formed. */
export function elementsOf(xml: string): readonly XmlElement[] {
  const parser = new SaxesParser({ xmlns: false });
  const elements: XmlElement[] = [];
  const open: { tag: SaxesTagPlain; text: string }[] = [];
  parser.on('error', (error) => assert.fail(error.message));
  parser.on('opentag', (tag) => void open.push({ tag, text: '' }));
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    elements.push({ name: closed.tag.name, attributes: closed.tag.attributes, text: closed.text });
  });
  parser.write(xml).close();
  return elements;
}
