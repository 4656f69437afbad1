import { syntaxTree } from '@codemirror/language';
import { type EditorState, type Extension, RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  hoverTooltip,
  type Tooltip,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import { type Definition, definitions, keyOf } from './definitions';
import { Label } from './label';

interface Reference {
  readonly from: number;
  readonly to: number;
  /** What the reader reads. */
  readonly textFrom: number;
  readonly textTo: number;
  /** What stands in the mark: the label of a source, nothing where the text is its own label. */
  readonly label: string;
  readonly definition: Definition;
}

/** A link whose markup can be shown as a mark; one without a definition stays as it is written. */
function referenceOf(node: SyntaxNode, state: EditorState): Reference | undefined {
  const [opening, closing] = node.getChildren('LinkMark');
  if (opening === undefined || closing === undefined) return undefined;
  const place = { from: node.from, to: node.to, textFrom: opening.to, textTo: closing.from };
  const address = node.getChild('URL');
  if (address !== null) {
    const target = state.sliceDoc(address.from, address.to);
    return { ...place, label: '', definition: { target, title: '', line: 0 } };
  }
  const label = node.getChild('LinkLabel');
  const written = label === null ? '' : state.sliceDoc(label.from + 1, label.to - 1);
  const key = keyOf(written === '' ? state.sliceDoc(place.textFrom, place.textTo) : written);
  const definition = state.field(definitions).get(key);
  return definition === undefined ? undefined : { ...place, label: written, definition };
}

/** The kind of what a definition stands for, after its title: what the house's markup writes there. */
function kindOf({ target, title }: Definition): string {
  if (target.startsWith('date:')) return 'date';
  if (title.startsWith('منبع')) return 'source';
  return /wikidata\.org|^wd:/.test(target) ? 'entity' : 'source';
}

const hidden = Decoration.replace({});

function decorate(view: EditorView): DecorationSet {
  const { state } = view;
  const builder = new RangeSetBuilder<Decoration>();
  // Where the caret is, the markup itself shows; a page without focus has no caret.
  const carets = view.hasFocus ? state.selection.ranges : [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter: ({ name, node }) => {
        if (name !== 'Link') return;
        const reference = referenceOf(node, state);
        if (reference === undefined) return false;
        if (carets.some((caret) => caret.from <= reference.to && caret.to >= reference.from)) return false;
        const kind = kindOf(reference.definition);
        builder.add(reference.from, reference.textFrom, hidden);
        builder.add(reference.textFrom, reference.textTo, Decoration.mark({ class: `reference reference-${kind}` }));
        builder.add(
          reference.textTo,
          reference.to,
          kind === 'source'
            ? Decoration.replace({
                widget: new Label('sup', 'source-mark', reference.label === '' ? '↗' : reference.label),
              })
            : hidden,
        );
        return false;
      },
    });
  }
  return builder.finish();
}

function tooltipAt(view: EditorView, position: number): Tooltip | null {
  const { state } = view;
  for (let node: SyntaxNode | null = syntaxTree(state).resolveInner(position); node !== null; node = node.parent) {
    if (node.name !== 'Link') continue;
    const reference = referenceOf(node, state);
    if (reference === undefined) return null;
    const { target, title } = reference.definition;
    return {
      pos: reference.from,
      end: reference.to,
      above: true,
      create: () => {
        const dom = document.createElement('div');
        dom.className = 'source';
        const address = document.createElement(/^https?:/.test(target) ? 'a' : 'span');
        if (address instanceof HTMLAnchorElement) address.href = target;
        address.dir = 'ltr';
        address.textContent = target;
        const kind = document.createElement('span');
        kind.dir = 'auto';
        kind.textContent = title;
        dom.append(kind, ' ', address);
        return { dom };
      },
    };
  }
  return null;
}

/** References are marks in the text, not brackets; the pointer shows where they lead, the caret how they are written. */
export const references: Extension = [
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      tree;

      constructor(view: EditorView) {
        this.decorations = decorate(view);
        this.tree = syntaxTree(view.state);
      }

      update(update: ViewUpdate): void {
        const tree = syntaxTree(update.state);
        if (
          update.docChanged ||
          update.selectionSet ||
          update.viewportChanged ||
          update.focusChanged ||
          tree !== this.tree
        ) {
          this.tree = tree;
          this.decorations = decorate(update.view);
        }
      }
    },
    { decorations: (plugin) => plugin.decorations },
  ),
  hoverTooltip(tooltipAt),
];
