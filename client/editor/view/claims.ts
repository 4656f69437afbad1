import { type Extension, RangeSet, RangeValue, StateField } from '@codemirror/state';
import { type EditorView, type LayerMarker, layer } from '@codemirror/view';
import { setRecognised } from './annotations';
import { partMargin, type Stretch } from './stretches';
import { words } from './words';

class Claim extends RangeValue {
  readonly linked: boolean;

  constructor(linked: boolean) {
    super();
    this.linked = linked;
  }

  override eq(other: RangeValue): boolean {
    return other instanceof Claim && other.linked === this.linked;
  }
}

const linkedClaim = new Claim(true);
const unlinkedClaim = new Claim(false);

const claims = StateField.define<RangeSet<Claim>>({
  create: () => RangeSet.empty,
  update: (known, { changes, effects, newDoc }) => {
    let now = known.map(changes);
    for (const effect of effects) {
      if (!effect.is(setRecognised)) continue;
      now = RangeSet.of(
        effect.value.annotations.claims
          .filter(({ start, end }) => start < end && end <= newDoc.length)
          .map(({ start, end, linked }) => (linked ? linkedClaim : unlinkedClaim).range(start, end)),
        true,
      );
    }
    return now;
  },
});

/** Pixels between the text and its bar, and the bar's width. */
const distance = 10;
const width = 3;

/** In pixels, from the corner of what scrolls. */
interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** A bar from the first line of a claim to its last. */
class Bar implements LayerMarker {
  readonly place: Place;
  readonly linked: boolean;
  readonly title: string;

  constructor(place: Place, linked: boolean, title: string) {
    this.place = place;
    this.linked = linked;
    this.title = title;
  }

  eq(other: LayerMarker): boolean {
    return (
      other instanceof Bar &&
      other.place.left === this.place.left &&
      other.place.top === this.place.top &&
      other.place.height === this.place.height &&
      other.linked === this.linked
    );
  }

  draw(): HTMLElement {
    const bar = document.createElement('div');
    bar.className = `claim ${this.linked ? 'claim-linked' : 'claim-unlinked'}`;
    bar.title = this.title;
    bar.style.left = `${this.place.left}px`;
    bar.style.top = `${this.place.top}px`;
    bar.style.height = `${this.place.height}px`;
    bar.style.width = `${width}px`;
    return bar;
  }
}

function barsIn(view: EditorView): readonly LayerMarker[] {
  const { state, viewport, contentDOM, scrollDOM } = view;
  const text = words(state);
  // The margin where reading begins. Positions of a layer count from the left edge of what scrolls.
  const frame = scrollDOM.getBoundingClientRect();
  const edge = contentDOM.getBoundingClientRect().right - frame.left + scrollDOM.scrollLeft;
  const above = frame.top - scrollDOM.scrollTop;
  const padding = Number.parseFloat(getComputedStyle(contentDOM).paddingRight);
  const left = Math.round(edge - padding + distance);
  const stretches: Stretch[] = [];
  state.field(claims).between(viewport.from, viewport.to, (from, to, { linked }) => {
    const first = view.coordsAtPos(Math.max(from, viewport.from), 1);
    const last = view.coordsAtPos(Math.min(to, viewport.to), -1);
    if (first === null || last === null) return;
    stretches.push({ top: Math.round(first.top - above), bottom: Math.round(last.bottom - above), linked });
  });
  return partMargin(stretches).map(
    ({ top, bottom, linked }) =>
      new Bar({ left, top, height: bottom - top }, linked, linked ? text.linked : text.unlinked),
  );
}

/** Claims have a bar in the margin, that tells whether a source is linked. */
export const claimBars: Extension = [
  claims,
  layer({
    above: true,
    class: 'claims',
    update: (update) =>
      update.docChanged ||
      update.viewportChanged ||
      update.geometryChanged ||
      update.transactions.some(({ effects }) => effects.some((effect) => effect.is(setRecognised))),
    markers: barsIn,
  }),
];
