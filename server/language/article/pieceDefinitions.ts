import type { SyntaxNode } from '@lezer/common';
import { labelKey } from './labels';
import { NodeText } from './nodeText';
import { BARE_URL } from './plain';
import { roleOf } from './roles';
import type { Definition, FootnoteDefinition } from './types';
import { addressOf, unescapeMarkdown } from './unescape';

/** The definitions in one node below the root. Offsets are those of the file as it was when they were read. */
export interface PieceDefinitions {
  /** Whether a label was defined before is not known yet: none counts as a duplicate. */
  readonly definitions: readonly Definition[];
  readonly footnotes: readonly FootnoteDefinition[];
}

/** Reads the definitions of a node below the root. @param shift where in the file the syntax tree begins */
export function readPieceDefinitions(text: string, shift: number, root: SyntaxNode): PieceDefinitions {
  const source = new NodeText(text, shift);
  const definitions: Definition[] = [];
  const footnotes: FootnoteDefinition[] = [];
  const read = (node: SyntaxNode): void => {
    if (node.name === 'LinkReference') {
      const definition = definitionOf(source, node);
      if (definition === undefined) return;
      const { key, target } = definition;
      if (!definition.label.startsWith('^')) definitions.push(definition);
      else footnotes.push({ start: definition.start, end: definition.end, key, targets: [target], labels: [] });
    } else if (node.name === 'Paragraph') {
      const footnote = footnoteOf(source, node);
      if (footnote !== undefined) footnotes.push(footnote);
    } else for (let child = node.firstChild; child !== null; child = child.nextSibling) read(child);
  };
  read(root);
  return { definitions, footnotes };
}

function definitionOf(source: NodeText, node: SyntaxNode): Definition | undefined {
  const labelNode = node.getChild('LinkLabel');
  const urlNode = node.getChild('URL');
  if (labelNode === null || urlNode === null) return undefined;
  const bracketed = source.range(labelNode);
  const labelRange = { start: bracketed.start + 1, end: bracketed.end - 1 };
  const label = source.slice(labelRange);
  const range = source.range(node);
  const targetRange = source.range(urlNode);
  const target = addressOf(source.slice(targetRange));
  const titleNode = node.getChild('LinkTitle');
  const titleRange = titleNode === null ? undefined : source.range(titleNode);
  const title =
    titleRange === undefined
      ? ''
      : unescapeMarkdown(source.slice({ start: titleRange.start + 1, end: titleRange.end - 1 }));
  return {
    start: range.start,
    end: range.end,
    label,
    key: labelKey(label),
    labelRange,
    target,
    targetRange,
    title,
    titleRange,
    role: roleOf(target, title),
    duplicate: false,
  };
}

function footnoteOf(source: NodeText, paragraph: SyntaxNode): FootnoteDefinition | undefined {
  const mark = source.footnoteMark(paragraph);
  if (mark === undefined) return undefined;
  const range = source.range(paragraph);
  const body = source.slice(range).slice(mark.length + '[]:'.length);
  const targets = [...body.matchAll(BARE_URL)].map((url) => url[0]);
  const labels = [...body.matchAll(BRACKETED)].map(([, label]) => labelKey(label));
  return { ...range, key: labelKey(mark), targets, labels };
}

/** `[label]` */
const BRACKETED = /\[([^[\]]+)\]/g;
