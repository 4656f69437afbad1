import { programWords } from '../../../protocol';

/** HTML that was made here. Everything else is text, and is escaped where it is put into a template. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Markup | string | number | undefined | readonly Content[];

/**
 * A piece of HTML. Values are escaped unless they are markup themselves, so that no text of an article, a file's name or a
 * message can become an element or leave the quotation marks of its attribute. Attributes are to be quoted.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = strings[0];
  for (const [index, value] of values.entries()) text += render(value) + strings[index + 1];
  return new Markup(text);
}

function render(value: Content): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(render).join('');
  return escapeHtml(String(value));
}

/** A message in which `--fix` and `2022-01-10` keep their direction, whatever stands around them. */
export function isolatePrograms(text: string): Markup {
  const words = text.match(programWords) ?? [];
  const rest = text.split(programWords);
  const parts = rest.map((part, index) => [
    part,
    index < words.length ? html`<bdi dir="ltr">${words[index]}</bdi>` : undefined,
  ]);
  return html`${parts}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters that HTML forbids and halves of surrogate pairs become U+FFFD. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
