import {
  closeSearchPanel,
  findNext,
  findPrevious,
  openSearchPanel,
  replaceAll,
  replaceNext,
  SearchQuery,
  selectMatches,
  setSearchQuery,
} from '@codemirror/search';
import { type Command, type EditorView, type Panel, runScopeHandlers, type ViewUpdate } from '@codemirror/view';
import { postpone } from '../../postpone';
import { patternOf } from './alike';
import { words } from './words';

/** Milliseconds of quiet after which matches are counted again. */
const quiet = 150;

/** Matches that are counted; of more only this is said. */
const most = 1000;

/** Letters of a selection that are looked for when the search is opened. */
const longest = 100;

type Box = 'alike' | 'case' | 're' | 'word';

const panels = new WeakMap<EditorView, SearchPanel>();

/** What is looked for, for as long as the page lives; the panel comes and goes. */
let remembered = { search: '', replace: '', boxes: { alike: true, case: false, re: false, word: false } };

/** Opens the search with what is selected. */
export const openSearch: Command = (view) => {
  const { main } = view.state.selection;
  const selected = main.to - main.from > longest ? '' : view.state.sliceDoc(main.from, main.to);
  openSearchPanel(view);
  panels.get(view)?.take(selected.includes('\n') ? '' : selected);
  return true;
};

export const createSearchPanel = (view: EditorView): Panel => {
  const panel = new SearchPanel(view);
  panels.set(view, panel);
  return panel;
};

/**
 * Search and replace. Not the library's own panel: that finds letter by letter, and a Persian text is written in more than
 * one way; and it does not say how many matches there are, nor which of them is the one selected.
 */
class SearchPanel implements Panel {
  readonly dom = document.createElement('div');
  readonly top = true;
  readonly #view: EditorView;
  readonly #search: HTMLInputElement;
  readonly #replace: HTMLInputElement;
  readonly #boxes: Readonly<Record<Box, HTMLInputElement>>;
  readonly #count = document.createElement('span');
  readonly #counting = postpone(() => this.#countNow());
  #query: SearchQuery | undefined;

  constructor(view: EditorView) {
    this.#view = view;
    const { state } = view;
    this.dom.className = 'cm-search';
    this.dom.setAttribute('role', 'search');
    this.dom.addEventListener('keydown', (event) => this.#press(event));
    this.#search = this.#field('search', state.phrase('Find'), remembered.search);
    this.#search.setAttribute('main-field', 'true');
    this.#replace = this.#field('replace', state.phrase('Replace'), remembered.replace);
    this.#boxes = {
      alike: this.#box('alike'),
      case: this.#box('case'),
      re: this.#box('re'),
      word: this.#box('word'),
    };
    this.#count.className = 'found';
    this.#count.setAttribute('role', 'status');
    const label = (box: Box, phrase: string, title = ''): HTMLLabelElement => {
      const made = document.createElement('label');
      made.title = title;
      made.append(this.#boxes[box], state.phrase(phrase));
      return made;
    };
    this.dom.append(
      this.#search,
      this.#button('prev', state.phrase('previous'), findPrevious),
      this.#button('next', state.phrase('next'), findNext),
      this.#button('select', state.phrase('all'), selectMatches),
      this.#count,
      document.createElement('br'),
    );
    if (!state.readOnly) {
      this.dom.append(
        this.#replace,
        this.#button('replace', state.phrase('replace'), replaceNext),
        this.#button('replaceAll', state.phrase('replace all'), replaceAll),
      );
    }
    this.dom.append(
      label('alike', 'alike spellings', words(state).alike),
      label('word', 'by word'),
      label('case', 'match case'),
      label('re', 'regexp'),
    );
    const close = this.#button('close', '×', closeSearchPanel);
    close.setAttribute('aria-label', state.phrase('close'));
    this.dom.append(close);
    // Other commands than ours open the panel, too: with a query of the library's.
    queueMicrotask(() => this.#commit());
  }

  /** Looks for what was selected; for what stands there where nothing was. */
  take(selected: string): void {
    if (selected !== '') this.#search.value = selected;
    this.#commit();
    this.#search.focus();
    this.#search.select();
  }

  mount(): void {
    this.#search.select();
  }

  update(update: ViewUpdate): void {
    if (update.docChanged || update.selectionSet) this.#countSoon();
  }

  destroy(): void {
    this.#counting.dispose();
  }

  #field(name: string, label: string, value: string): HTMLInputElement {
    const field = document.createElement('input');
    field.className = 'cm-textfield';
    field.name = name;
    field.value = value;
    field.placeholder = label;
    field.dir = 'auto';
    field.setAttribute('aria-label', label);
    field.addEventListener('input', () => this.#commit());
    return field;
  }

  #box(name: Box): HTMLInputElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.name = name;
    box.checked = remembered.boxes[name];
    box.addEventListener('change', () => this.#commit());
    return box;
  }

  #button(name: string, label: string, command: Command): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cm-button';
    button.name = name;
    button.textContent = label;
    button.addEventListener('click', () => command(this.#view));
    return button;
  }

  #commit(): void {
    const [search, replace] = [this.#search.value, this.#replace.value];
    const boxes = {
      alike: this.#boxes.alike.checked,
      case: this.#boxes.case.checked,
      re: this.#boxes.re.checked,
      word: this.#boxes.word.checked,
    };
    remembered = { search, replace, boxes };
    // A regular expression says itself what is alike.
    this.#boxes.alike.disabled = boxes.re;
    const alike = boxes.alike && !boxes.re && search !== '';
    const query = new SearchQuery({
      search: alike ? patternOf(search) : search,
      regexp: boxes.re || alike,
      literal: !boxes.re,
      caseSensitive: boxes.case,
      wholeWord: boxes.word,
      // In a pattern of ours a dollar is a dollar.
      replace: alike ? replace.replaceAll('$', '$$$$') : replace,
    });
    this.#query = query;
    this.#view.dispatch({ effects: setSearchQuery.of(query) });
    this.#countSoon();
  }

  #countSoon(): void {
    this.#counting.in(quiet);
  }

  #countNow(): void {
    const { state } = this.#view;
    const { main } = state.selection;
    const query = this.#query;
    if (query === undefined || query.search === '') {
      this.#count.textContent = '';
      return;
    }
    if (!query.valid) {
      this.#count.textContent = words(state).notValid;
      return;
    }
    let count = 0;
    let at = 0;
    const cursor = query.getCursor(state);
    for (let match = cursor.next(); match.done !== true && count < most; match = cursor.next()) {
      count += 1;
      if (match.value.from === main.from && match.value.to === main.to) at = count;
    }
    this.#count.textContent = words(state).found(at, count, count === most);
  }

  #press(event: KeyboardEvent): void {
    if (runScopeHandlers(this.#view, event, 'search-panel')) {
      event.preventDefault();
      return;
    }
    if (event.key !== 'Enter' || event.isComposing) return;
    if (event.target === this.#search) (event.shiftKey ? findPrevious : findNext)(this.#view);
    else if (event.target === this.#replace) replaceNext(this.#view);
    else return;
    event.preventDefault();
  }
}
