import type { PieceDefinitions } from './pieceDefinitions';
import type { Block, Directive, Link, Range } from './types';

/** The segments of a block count from its start: they stay. */
export function moveBlock(block: Block, shift: number): Block {
  if (shift === 0) return block;
  const { kind, level, container, column, section, segments } = block;
  return { start: block.start + shift, end: block.end + shift, kind, level, container, column, section, segments };
}

/** A link without a definition, which would not move with it. */
export function moveLink(link: Link, shift: number): Link {
  return {
    ...link,
    start: link.start + shift,
    end: link.end + shift,
    text: moved(link.text, shift),
    labelRange: link.labelRange === undefined ? undefined : moved(link.labelRange, shift),
    targetRange: link.targetRange === undefined ? undefined : moved(link.targetRange, shift),
  };
}

export function moveDirective(directive: Directive, shift: number): Directive {
  if (shift === 0) return directive;
  return {
    ...directive,
    start: directive.start + shift,
    end: directive.end + shift,
    rules: directive.rules.map(({ id, ...range }) => ({ id, ...moved(range, shift) })),
  };
}

export function moveDefinitions(found: PieceDefinitions, shift: number): PieceDefinitions {
  const { definitions, footnotes } = found;
  if (definitions.length === 0 && footnotes.length === 0) return found;
  return {
    definitions: definitions.map((definition) => ({
      ...definition,
      start: definition.start + shift,
      end: definition.end + shift,
      labelRange: moved(definition.labelRange, shift),
      targetRange: moved(definition.targetRange, shift),
      titleRange: definition.titleRange === undefined ? undefined : moved(definition.titleRange, shift),
    })),
    footnotes: footnotes.map((footnote) => ({
      ...footnote,
      start: footnote.start + shift,
      end: footnote.end + shift,
    })),
  };
}

export const moved = ({ start, end }: Range, shift: number): Range => ({ start: start + shift, end: end + shift });
