import { WidgetType } from '@codemirror/view';

/** A short text that the page shows and the document does not hold: in an element of a class that the page's style knows. */
export class Label extends WidgetType {
  readonly #element: 'span' | 'sup';
  readonly #style: string;
  readonly #text: string;

  constructor(element: 'span' | 'sup', style: string, text: string) {
    super();
    this.#element = element;
    this.#style = style;
    this.#text = text;
  }

  override eq(other: Label): boolean {
    return other.#text === this.#text && other.#style === this.#style && other.#element === this.#element;
  }

  toDOM(): HTMLElement {
    const element = document.createElement(this.#element);
    element.className = this.#style;
    element.textContent = this.#text;
    return element;
  }
}
