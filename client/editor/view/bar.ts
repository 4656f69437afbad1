import { diagnosticCount } from '@codemirror/lint';
import { type Extension, StateEffect } from '@codemirror/state';
import { type EditorView, type Panel, showPanel, type ViewUpdate } from '@codemirror/view';
import { postpone } from '../../postpone';
import type { ServerState, Toggle } from '../protocol';
import { showConversions } from './annotations';
import { post } from './connection';
import { countWords, minutesToRead, proseOf } from './count';
import { showHalfSpaces } from './persianKeys';
import { setStuck } from './synchronise';
import { words } from './words';

/** Milliseconds of quiet after which words are counted again. */
const quiet = 300;

export const setServerState = StateEffect.define<ServerState>();

/** The bar below the text: how long it is, how many problems it has, and what is shown at will. */
export const bar = (server: ServerState): Extension => showPanel.of((view) => createBar(view, server));

function createBar(view: EditorView, known: ServerState): Panel {
  let server = known;
  const dom = document.createElement('div');
  dom.className = 'bar';
  dom.setAttribute('role', 'group');
  const length = document.createElement('span');
  const problems = document.createElement('span');
  problems.setAttribute('role', 'status');
  const halfSpaces = toggle('showHalfSpaces');
  const conversions = toggle('showConversions');
  const stuck = document.createElement('strong');
  stuck.setAttribute('role', 'alert');
  dom.append(length, stuck, problems, halfSpaces.button, conversions.button);

  const count = (): void => {
    const { state } = view;
    const { main } = state.selection;
    const text = words(state);
    const chosen = main.empty ? 0 : countWords(proseOf(state.sliceDoc(main.from, main.to)));
    const all = countWords(proseOf(state.doc.toString()));
    length.textContent = chosen > 0 ? text.selected(chosen) : text.count(all, minutesToRead(all));
  };

  const show = (): void => {
    const { state } = view;
    const text = words(state);
    dom.setAttribute('aria-label', text.bar);
    // That nothing is wrong is the server's to say.
    problems.textContent = server === 'running' ? text.problems(diagnosticCount(state)) : text.server[server];
    halfSpaces.show(text.halfSpaces, state.facet(showHalfSpaces));
    conversions.show(text.conversions, state.facet(showConversions));
  };

  const countSoon = postpone(count);
  count();
  show();
  return {
    dom,
    top: false,
    update: (update: ViewUpdate) => {
      if (update.docChanged || update.selectionSet) countSoon.in(quiet);
      for (const effect of update.transactions.flatMap(({ effects }) => effects)) {
        if (effect.is(setServerState)) server = effect.value;
        if (effect.is(setStuck)) stuck.textContent = effect.value ? words(view.state).stuck : '';
      }
      if (update.transactions.some(({ reconfigured, effects }) => reconfigured || effects.length > 0)) {
        show();
        if (update.transactions.some(({ reconfigured }) => reconfigured)) count();
      }
    },
    destroy: countSoon.dispose,
  };
}

/** A button that turns a setting; it shows what the setting is once the extension has turned it. */
function toggle(option: Toggle): {
  readonly button: HTMLButtonElement;
  show(label: string, pressed: boolean): void;
} {
  const button = document.createElement('button');
  button.type = 'button';
  let on = false;
  button.addEventListener('click', () => post({ type: 'toggle', option, value: !on }));
  return {
    button,
    show: (label, pressed) => {
      on = pressed;
      button.textContent = label;
      button.setAttribute('aria-pressed', String(pressed));
    },
  };
}
