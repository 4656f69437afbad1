/** The right-to-left editor's page: an article as its extension hands it over, in CodeMirror. */
import { Compartment, EditorSelection, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, dropCursor, EditorView, highlightActiveLine } from '@codemirror/view';
import type { EditorOptions, LinePosition, ToPage } from '../protocol';
import { quickFixes } from './actions';
import { recognised, showConversions } from './annotations';
import { article } from './article';
import { bar, setServerState } from './bar';
import { claimBars } from './claims';
import { completion } from './completion';
import { keep, kept, listen, post } from './connection';
import { areDefinitionsOpen, foldedDefinitions } from './definitions';
import { offsetIn, positionIn } from './edits';
import { emphasisKeys } from './emphasis';
import { keys } from './keys';
import { lineDirection } from './lineDirection';
import { sourcePaste } from './pasteSource';
import { persianDigits, persianKeys, showHalfSpaces } from './persianKeys';
import { problemList, showProblems } from './problems';
import { references } from './references';
import { renaming } from './rename';
import { createServer, type Server } from './server';
import { createSynchronisation, type Synchronisation } from './synchronise';
import { pageLanguage, phrasesOf, words } from './words';

type Start = Extract<ToPage, { type: 'start' }>;

interface Opened {
  readonly view: EditorView;
  readonly synchronisation: Synchronisation;
  readonly server: Server;
}

/** The style's nonce, which the page's policy asks for; known only while this script is first run. */
const nonce = document.currentScript?.nonce ?? '';

const chosen = new Compartment();
let opened: Opened | undefined;

const chosenBy = ({ language, persianDigits: digits, ...shown }: EditorOptions): Extension => [
  pageLanguage.of(language),
  EditorState.phrases.of(phrasesOf(language)),
  persianDigits.of(digits),
  showHalfSpaces.of(shown.showHalfSpaces),
  showConversions.of(shown.showConversions),
  EditorView.contentAttributes.compute([pageLanguage], (state) => ({
    'aria-label': words(state).article,
    lang: 'fa',
    spellcheck: 'false',
    // Editable means reachable by the keyboard, but not every tool that checks it knows.
    tabindex: '0',
  })),
];

function dress({ font, fontSize, language }: EditorOptions): void {
  document.documentElement.lang = language;
  document.body.dataset.font = font;
  document.body.style.setProperty('--dabir-size', fontSize > 0 ? `${fontSize}px` : 'var(--vscode-editor-font-size)');
}

function start(message: Start): void {
  const before = opened?.view;
  const state = kept();
  // What is new is gone on with where it ends.
  const first = message.uri.startsWith('untitled:') ? message.text.length : 0;
  const { main } = before?.state.selection ?? EditorSelection.single(state?.anchor ?? first, state?.head ?? first);
  const top = state?.top ?? 0;
  const within = (offset: number): number => Math.min(offset, message.text.length);
  before?.destroy();

  const synchronisation = createSynchronisation(message.session, message.version);
  const server = createServer(message.uri, message.languageId, synchronisation, () => opened?.view);
  const view = new EditorView({
    parent: document.querySelector('main') ?? document.body,
    state: EditorState.create({
      doc: message.text,
      selection: { anchor: within(main.anchor), head: within(main.head) },
      extensions: [
        EditorView.cspNonce.of(nonce),
        chosen.of(chosenBy(message.options)),
        EditorState.readOnly.of(message.readOnly),
        EditorState.allowMultipleSelections.of(true),
        synchronisation.extension,
        lineDirection,
        EditorView.lineWrapping,
        drawSelection(),
        dropCursor(),
        highlightActiveLine(),
        completion(server),
        message.markdown ? emphasisKeys : [],
        keys(synchronisation),
        persianKeys,
        problemList,
        quickFixes(server),
        renaming(server),
        sourcePaste(server),
        article(message.markdown),
        message.markdown ? [references, foldedDefinitions(state?.definitionsOpen ?? false)] : [],
        recognised,
        claimBars,
        server.extension,
        bar(message.server),
        remembering(message.markdown, synchronisation, top),
      ],
    }),
  });
  opened = { view, synchronisation, server };
  dress(message.options);
  if (top > 0) view.dispatch({ effects: EditorView.scrollIntoView(within(top), { y: 'start', yMargin: 0 }) });
  takeFocus();
}

/** Keeps what the page needs to come up again as it was, and what it has not handed over yet. */
function remembering(markdown: boolean, synchronisation: Synchronisation, start: number): Extension {
  // Asked for when it changes only: it takes a layout, and a keystroke has no time for one.
  let top = start;
  const remember = (view: EditorView): void => {
    const { main } = view.state.selection;
    keep({
      lost: synchronisation.lost(view),
      anchor: main.anchor,
      head: main.head,
      top,
      definitionsOpen: markdown && areDefinitionsOpen(view.state),
    });
  };
  return [
    EditorView.updateListener.of((update) => {
      if (update.docChanged || update.selectionSet) remember(update.view);
    }),
    EditorView.domEventHandlers({
      scroll: (_event, view) => {
        top = view.lineBlockAtHeight(view.scrollDOM.scrollTop).from;
        remember(view);
      },
    }),
  ];
}

/** Selects a place that another view names, in the middle of what is seen. */
function select(view: EditorView, from: LinePosition, to: LinePosition): void {
  const [anchor, head] = [offsetIn(view, from), offsetIn(view, to)];
  view.dispatch({
    selection: EditorSelection.range(anchor, head),
    effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
  });
  view.focus();
}

function receive(message: ToPage): void {
  if (message.type === 'start') {
    start(message);
    return;
  }
  if (opened === undefined) return;
  const { view, synchronisation, server } = opened;
  switch (message.type) {
    case 'updates':
      if (
        synchronisation.receive(view, message.after, message.updates, message.reason !== undefined && view.hasFocus)
      ) {
        post({ type: 'ready', lost: synchronisation.lost(view) });
      }
      return;
    case 'pushed':
      synchronisation.pushed(view, message.outcome);
      return;
    case 'language':
      server.receive(message.message);
      return;
    case 'server':
      view.dispatch({ effects: setServerState.of(message.state) });
      if (message.state === 'running') server.refresh(view);
      return;
    case 'problems':
      showProblems(view, server, message.version, message.problems);
      return;
    case 'select':
      select(view, message.from, message.to);
      return;
    case 'options':
      dress(message.options);
      view.dispatch({ effects: chosen.reconfigure(chosenBy(message.options)) });
      return;
    case 'flush':
      void synchronisation.settle(view).then(() => {
        const { from, to } = view.state.selection.main;
        post({ type: 'flushed', id: message.id, from: positionIn(view, from), to: positionIn(view, to) });
      });
  }
}

/** Where VS Code gives the page the keyboard, the text has it; the page never takes it from a menu or another editor. */
function takeFocus(): void {
  if (document.hasFocus() && document.activeElement === document.body) opened?.view.focus();
}

window.addEventListener('focus', takeFocus);
listen(receive);
post({ type: 'ready', lost: kept()?.lost });
