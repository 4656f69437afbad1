import { getSyncedVersion, sendableUpdates } from '@codemirror/collab';
import { type Diagnostic, linter, nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint';
import { ChangeSet, type Extension } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import { isolatePrograms } from '../../isolate';
import type { Problem } from '../protocol';
import { type Action, applyAction, askActions } from './actions';
import type { Server } from './server';

/** Fixes that a hover has room for; Ctrl+. shows them all. */
const most = 4;

/** Shows what is wrong: the squiggles under it, and in the hover the message, the rule and the ways out. */
export function showProblems(view: EditorView, server: Server, version: number, problems: readonly Problem[]): void {
  // Later ones are on their way.
  if (version !== getSyncedVersion(view.state)) return;
  const unsent = sendableUpdates(view.state);
  const base = unsent[0]?.changes.length ?? view.state.doc.length;
  const typed = unsent.reduce((all, { changes }) => all.compose(changes), ChangeSet.empty(base));
  const diagnostics = problems
    .filter(({ from, to }) => from <= to && to <= base)
    .map((problem): Diagnostic => {
      const { severity, message, source } = problem;
      return {
        from: typed.mapPos(problem.from, 1),
        to: Math.max(typed.mapPos(problem.from, 1), typed.mapPos(problem.to, -1)),
        severity,
        message,
        source,
        renderMessage: () => render(view, server, problem),
      };
    });
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

function render(view: EditorView, server: Server, problem: Problem): Node {
  const dom = document.createElement('div');
  dom.className = 'problem';
  dom.dir = 'auto';
  dom.textContent = problem.message;
  if (problem.code !== '') {
    const rule = document.createElement(problem.page === undefined ? 'span' : 'a');
    if (rule instanceof HTMLAnchorElement && problem.page !== undefined) rule.href = problem.page;
    rule.className = 'rule';
    rule.dir = 'ltr';
    rule.textContent = problem.code;
    dom.append(' ', rule);
  }
  const fixes = document.createElement('div');
  fixes.className = 'fixes';
  dom.append(fixes);
  void askActions(view, server, problem.from, problem.to).then((actions) => {
    const own = actions.filter(({ diagnostics = [] }) => diagnostics.some(({ code }) => code === problem.code));
    fixes.append(...own.slice(0, most).map((action) => button(view, server, action)));
  });
  return dom;
}

function button(view: EditorView, server: Server, action: Action): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'fix';
  made.dir = 'auto';
  made.textContent = isolatePrograms(action.title);
  made.addEventListener('click', () => {
    view.focus();
    void applyAction(view, server, action);
  });
  return made;
}

/** Problems, which the extension hands over; F8 and Shift+F8 go from one to the next. */
export const problemList: Extension = [
  // Else they would come in with the first ones, and stand in the hover below all that the server knows of the place.
  linter(null),
  keymap.of([
    { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic, preventDefault: true, stopPropagation: true },
  ]),
];
