import type { SyntaxNode } from '@lezer/common';
import { detached } from '../text/detached';
import { footnoteMark } from './footnotes';
import type { Range } from './types';

/** The text of a file, read by the nodes of a syntax tree that may begin inside it. */
export class NodeText {
  readonly text: string;
  /** Where in the file the syntax tree begins. */
  readonly shift: number;

  constructor(text: string, shift: number) {
    this.text = text;
    this.shift = shift;
  }

  /** The parser counts the carriage return of `\r\n` to its line. */
  range(node: SyntaxNode): Range {
    const start = node.from + this.shift;
    const end = node.to + this.shift;
    return { start, end: end > start && this.text[end - 1] === '\r' ? end - 1 : end };
  }

  /** What stands there; it may be kept longer than the text. */
  slice({ start, end }: Range): string {
    return detached(this.text.slice(start, end));
  }

  /** `[^1]: text` is a paragraph to CommonMark and a note to everybody else: its mark. */
  footnoteMark(paragraph: SyntaxNode): string | undefined {
    return footnoteMark(this.slice(this.range(paragraph)));
  }
}
