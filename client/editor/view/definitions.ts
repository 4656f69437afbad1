import { type EditorState, type Extension, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import { words } from './words';

export interface Definition {
  readonly target: string;
  readonly title: string;
  readonly line: number;
}

const definitionLine = /^ {0,3}\[((?:[^[\]\\]|\\.)+)\]:\s*<?([^\s>]*)>?(?:\s+["'(«](.*?)["')»])?\s*$/;

/** Labels are compared as CommonMark does: letter by letter, but for case and the number of spaces. */
export const keyOf = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

function read(doc: Text): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  let number = 0;
  for (const line of doc.iterLines()) {
    number += 1;
    if (!line.trimStart().startsWith('[')) continue;
    const [, label, target, title = ''] = definitionLine.exec(line) ?? [];
    if (label === undefined || target === undefined) continue;
    const key = keyOf(label);
    if (!found.has(key)) found.set(key, { target, title, line: number });
  }
  return found;
}

/** What each label of the article stands for; the first one counts. */
export const definitions = StateField.define<ReadonlyMap<string, Definition>>({
  create: ({ doc }) => read(doc),
  update: (known, { docChanged, changes, startState, newDoc }) => {
    if (!docChanged) return known;
    let touched = startState.doc.lines !== newDoc.lines;
    changes.iterChangedRanges((fromA, toA, fromB, toB) => {
      touched ||= mayDefine(startState.doc, fromA, toA) || mayDefine(newDoc, fromB, toB);
    });
    return touched ? read(newDoc) : known;
  },
});

const mayDefine = (doc: Text, from: number, to: number): boolean =>
  doc.lineAt(from).text.includes(']:') || (to > from && doc.sliceString(from, doc.lineAt(to).to).includes(']:'));

/** Opens (`true`) or folds the definitions at the article's end. */
const openDefinitions = StateEffect.define<boolean>();

interface Tail {
  readonly open: boolean;
  readonly from: number;
  readonly count: number;
}

/** The definitions that end an article; `count` is 0 where none do. */
function tailOf(doc: Text): Omit<Tail, 'open'> {
  let from = doc.length;
  let count = 0;
  for (let number = doc.lines; number > 0; number -= 1) {
    const line = doc.line(number);
    if (line.text.trim() === '') continue;
    if (!definitionLine.test(line.text)) break;
    from = line.from;
    count += 1;
  }
  return { from, count };
}

const startOpen = StateField.define<boolean>({ create: () => false, update: (open) => open });

/** Whether they are unfolded. A caret that gets into them (a search, a problem, the end of the text) unfolds them. */
const definitionTail = StateField.define<Tail>({
  create: (state) => ({ open: state.field(startOpen, false) ?? false, ...tailOf(state.doc) }),
  update: (tail, transaction) => {
    const { docChanged, effects, newDoc, newSelection, selection } = transaction;
    let { open } = tail;
    for (const effect of effects) if (effect.is(openDefinitions)) open = effect.value;
    const now = docChanged ? tailOf(newDoc) : tail;
    const { main } = newSelection;
    if (selection !== undefined && main.empty && now.count > 0 && main.head > now.from) open = true;
    return open === tail.open && !docChanged ? tail : { ...now, open };
  },
  provide: (field) => EditorView.decorations.compute([field], folded),
});

function folded(state: EditorState): DecorationSet {
  const { open, from, count } = state.field(definitionTail);
  if (count === 0) return Decoration.none;
  return Decoration.set(
    open
      ? Decoration.widget({ widget: new Handle(count, true), block: true, side: -1 }).range(from)
      : Decoration.replace({ widget: new Handle(count, false), block: true }).range(from, state.doc.length),
  );
}

/** One line in the place of the definitions, or above them. */
class Handle extends WidgetType {
  readonly count: number;
  readonly open: boolean;

  constructor(count: number, open: boolean) {
    super();
    this.count = count;
    this.open = open;
  }

  override eq(other: Handle): boolean {
    return other.count === this.count && other.open === this.open;
  }

  toDOM(view: EditorView): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'definitions';
    button.setAttribute('aria-expanded', String(this.open));
    button.textContent = words(view.state).definitions(this.count);
    button.addEventListener('click', () => view.dispatch({ effects: openDefinitions.of(!this.open) }));
    return button;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

/** @param open whether they are unfolded at first */
export const foldedDefinitions = (open: boolean): Extension => [
  startOpen.init(() => open),
  definitions,
  definitionTail,
];

export const areDefinitionsOpen = (state: EditorState): boolean => state.field(definitionTail).open;
