/** An XML element; attributes are escaped, `content` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | undefined = undefined,
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const head = `${name}${list.join('')}`;
  return content === undefined ? `<${head}/>` : `<${head}>${content}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text for XML 1.0, which cannot hold most control characters at all: those become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"'\n\r\t]/g, (character) => ENTITIES[character] ?? character);
}
