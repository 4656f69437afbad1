import {
  type DecorationRenderOptions,
  Disposable,
  Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { State } from 'vscode-languageclient';
import { type ArticleAnnotations, annotationsRequest, settingsSection } from '../server/protocol';
import { askAbout } from './askAbout';
import type { Client } from './client';
import { type HighlightKind, type Highlights, highlightsOf } from './highlightsOf';
import { postpone } from './postpone';
import { isServed, mayBePersian } from './selector';

/** Milliseconds of quiet after which a changed article is asked about again. */
const quiet = 300;

/**
 * Grounds and borders only: a decoration that changes letters (colour, weight, underline) is cut out of its line, and a Persian line's
 * parts are then in the wrong order.
 */
const looks: Readonly<Record<HighlightKind, DecorationRenderOptions>> = {
  date: { backgroundColor: new ThemeColor('dabir.dateBackground'), borderRadius: '2px' },
  name: { backgroundColor: new ThemeColor('dabir.nameBackground'), borderRadius: '2px' },
  linkedClaim: {
    borderWidth: '0 0 1px 0',
    borderStyle: 'solid',
    borderColor: new ThemeColor('dabir.linkedClaimBorder'),
  },
  unlinkedClaim: {
    borderWidth: '0 0 1px 0',
    borderStyle: 'dashed',
    borderColor: new ThemeColor('dabir.unlinkedClaimBorder'),
  },
};

const isWanted = (document: TextDocument): boolean =>
  workspace.getConfiguration(settingsSection, document).get<boolean>('highlights') === true &&
  isServed(document) &&
  mayBePersian(document);

export interface HighlightsView extends Disposable {
  /** What an editor shows; undefined where it shows nothing. */
  shownIn(editor: TextEditor): Highlights | undefined;
}

type DecorationTypes = ReadonlyMap<HighlightKind, TextEditorDecorationType>;

function createTypes(): DecorationTypes {
  const kinds = Object.keys(looks) as readonly HighlightKind[];
  return new Map(kinds.map((kind) => [kind, window.createTextEditorDecorationType(looks[kind])]));
}

function decorate(editor: TextEditor, types: DecorationTypes, highlights?: Highlights): void {
  const { document } = editor;
  const rangeOf = ({ start, end }: { readonly start: number; readonly end: number }): Range =>
    new Range(document.positionAt(start), document.positionAt(end));
  for (const [kind, type] of types) editor.setDecorations(type, (highlights?.[kind] ?? []).map(rangeOf));
}

/** Shows in the ordinary editor what was recognised: dates and names on a ground, the words that report on a line. */
export function createHighlights(client: Client): HighlightsView {
  const { languageClient } = client;
  const types = createTypes();
  const shown = new WeakMap<TextEditor, Highlights>();

  const show = (editor: TextEditor, highlights: Highlights | undefined): void => {
    if (highlights === undefined && !shown.has(editor)) return;
    decorate(editor, types, highlights);
    if (highlights === undefined) shown.delete(editor);
    else shown.set(editor, highlights);
  };

  const refreshOne = async (editor: TextEditor): Promise<void> => {
    const { document } = editor;
    const { version } = document;
    if (!isWanted(document)) {
      show(editor, undefined);
      return;
    }
    const annotations = await askAbout<ArticleAnnotations>(client, annotationsRequest, document).catch(() => null);
    // An answer about an older text says nothing, and the next one is on its way; nor is one shown that nobody wants by now.
    if (annotations !== null && document.version === version && isWanted(document))
      show(editor, highlightsOf(annotations));
  };

  const refresh = (): void => {
    if (languageClient.isRunning()) for (const editor of window.visibleTextEditors) void refreshOne(editor);
  };
  const refreshing = postpone(refresh);
  const refreshSoon = (): void => refreshing.in(quiet);

  const listeners: readonly Disposable[] = [
    ...types.values(),
    refreshing,
    languageClient.onDidChangeState(({ newState }) => {
      if (newState === State.Running) refreshSoon();
    }),
    window.onDidChangeVisibleTextEditors(refreshSoon),
    workspace.onDidOpenTextDocument(refreshSoon),
    workspace.onDidChangeTextDocument(refreshSoon),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(settingsSection)) refresh();
    }),
  ];
  refreshSoon();
  return {
    shownIn: (editor) => shown.get(editor),
    dispose: () => Disposable.from(...listeners).dispose(),
  };
}
