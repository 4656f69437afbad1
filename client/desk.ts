import { Range, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import { activeArticle } from './activeArticle';
import type { RightToLeftEditor } from './editor/provider';
import { messages } from './messages';
import type { Place } from './overview/protocol';
import { reveal } from './reveal';
import { isServed, mayBePersian } from './selector';
import { tell } from './tell';

export interface ArticleInFront {
  readonly document: TextDocument;
  /** Empty for a caret. */
  readonly selection: Range;
}

/** The article that is worked on, whichever editor it is open in. */
export interface Desk {
  /**
   * The article of the tab in front; where it is none, or not Persian, the user is told, and there is `undefined`.
   *
   * @param of what a day is written into may be empty yet, or anybody's
   */
  inFront(of?: 'article' | 'any text'): Promise<ArticleInFront | undefined>;
  /** Shows and selects a place. */
  reveal(document: TextDocument, place: Place): Promise<void>;
  /** Writes words in the place of others, and puts the caret behind them. Answers whether they were written. */
  write(document: TextDocument, range: Range, text: string): Promise<boolean>;
}

export function createDesk(editor: RightToLeftEditor): Desk {
  const show = (document: TextDocument, place: Place): Promise<void> => reveal(editor, document, place);
  return {
    inFront: async (of = 'article') => {
      const document = activeArticle();
      if (document === undefined || !isServed(document)) {
        void tell(messages().noArticle);
        return undefined;
      }
      if (of === 'article' && !mayBePersian(document)) {
        void tell(messages().noPersian);
        return undefined;
      }
      const text = window.activeTextEditor;
      if (text?.document === document) return { document, selection: text.selection };
      // A page that does not answer has not been shown yet: its caret is at the start.
      return { document, selection: (await editor.selection(document)) ?? new Range(0, 0, 0, 0) };
    },
    reveal: show,
    write: async (document, range, text) => {
      const start = document.offsetAt(range.start);
      const edit = new WorkspaceEdit();
      edit.replace(document.uri, range, text);
      if (!(await workspace.applyEdit(edit))) return false;
      const end = document.positionAt(start + text.length);
      await show(document, { from: end, to: end });
      return true;
    },
  };
}
