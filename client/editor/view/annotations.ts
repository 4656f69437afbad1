import { type Extension, Facet, type Range as RangeOf, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { ArticleAnnotations, DateConversion } from '../../../server/protocol';
import { Label } from './label';

/** What the server recognised, for the text as it is now. */
export interface Recognised {
  readonly annotations: ArticleAnnotations;
  readonly conversions: readonly DateConversion[];
}

export const setRecognised = StateEffect.define<Recognised>();

/** Whether dates have chips behind them. */
export const showConversions = Facet.define<boolean, boolean>({ combine: ([shown = false]) => shown });

const marks = new Map<string, Decoration>();

/** Colour only, from the page's style: no box and no isolation, so that a sentence stays one run of text. */
function markOf(kind: string): Decoration {
  const mark = marks.get(kind) ?? Decoration.mark({ class: `recognised recognised-${kind}` });
  marks.set(kind, mark);
  return mark;
}

const within = (length: number) => (place: { readonly start: number; readonly end: number }) =>
  place.start < place.end && place.end <= length;

function coloured({ dates, entities }: ArticleAnnotations, length: number): DecorationSet {
  const fits = within(length);
  const all: RangeOf<Decoration>[] = [
    ...dates.filter(fits).map(({ start, end, kind }) => markOf(kind === 'date' ? 'date' : 'time').range(start, end)),
    ...entities.filter(fits).map(({ start, end, type }) => markOf(type).range(start, end)),
  ];
  return RangeSet.of(all, true);
}

const chipsOf = (conversions: readonly DateConversion[], length: number): DecorationSet =>
  RangeSet.of(
    conversions
      .filter(within(length))
      .map(({ end, label }) => Decoration.widget({ widget: new Label('span', 'chip', label), side: 1 }).range(end)),
    true,
  );

/** What is shown of what was recognised: moved with each change, and made anew when the server has read the text. */
const shown = (
  decorate: (recognised: Recognised, length: number) => DecorationSet,
  provide: (field: StateField<DecorationSet>) => Extension,
): StateField<DecorationSet> =>
  StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (known, { changes, effects, newDoc }) => {
      let now = known.map(changes);
      for (const effect of effects) if (effect.is(setRecognised)) now = decorate(effect.value, newDoc.length);
      return now;
    },
    provide,
  });

const colours = shown(
  ({ annotations }, length) => coloured(annotations, length),
  (field) => EditorView.decorations.from(field),
);

const chips = shown(
  ({ conversions }, length) => chipsOf(conversions, length),
  (field) =>
    EditorView.decorations.compute([field, showConversions], (state) =>
      state.facet(showConversions) ? state.field(field) : Decoration.none,
    ),
);

/** Names and dates in the colour of their kind, and what a date is in the other calendar. */
export const recognised: Extension = [colours, chips];
