import { type Extension, RangeSetBuilder, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { type Direction, directionOf } from './direction';

/** Lines above that are looked at for a line without letters. */
const farthest = 20;

const decorations = {
  rtl: Decoration.line({ attributes: { dir: 'rtl' } }),
  ltr: Decoration.line({ attributes: { dir: 'ltr' } }),
};

function directionAt(doc: Text, number: number): Direction {
  for (let above = number; above > 0 && above > number - farthest; above -= 1) {
    const direction = directionOf(doc.line(above).text);
    if (direction !== undefined) return direction;
  }
  return 'rtl';
}

/** Lines of YAML that are looked at. */
const longestHead = 60;

/** Keys are Latin and values often Persian: as one block at the right they read as a table does. */
function endOfFrontMatter(doc: Text): number {
  if (!/^---\s*$/.test(doc.line(1).text)) return 0;
  for (let number = 2; number <= Math.min(doc.lines, longestHead); number += 1) {
    const { text, to } = doc.line(number);
    if (/^(?:---|\.\.\.)\s*$/.test(text)) return to;
  }
  return 0;
}

function directionsIn({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  const head = endOfFrontMatter(state.doc);
  for (const { from, to } of visibleRanges) {
    let previous: Direction | undefined;
    for (let position = from; position <= to; ) {
      const line = state.doc.lineAt(position);
      const own = line.from < head ? 'rtl' : directionOf(line.text);
      previous = own ?? previous ?? directionAt(state.doc, line.number);
      builder.add(line.from, line.from, decorations[previous]);
      position = line.to + 1;
    }
  }
  return builder.finish();
}

/** Each line runs its own way, as `dir` on a paragraph of a web page does. */
export const lineDirection: Extension = [
  EditorView.perLineTextDirection.of(true),
  EditorView.editorAttributes.of({ dir: 'rtl' }),
  ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = directionsIn(view);
      }

      update(update: ViewUpdate): void {
        if (update.docChanged || update.viewportChanged) this.decorations = directionsIn(update.view);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  ),
];
