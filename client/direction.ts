import {
  type CodeLens,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  Hover,
  MarkdownString,
  type SymbolInformation,
} from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { isolate, isolateLines, runsRightToLeft, speaksPersian, withoutIsolates } from './isolate';

/**
 * What the server says, on its way to a window that is laid out from left to right: Persian messages are isolated and
 * Persian hovers aligned to the right. The server itself knows nothing of it; other editors need other means.
 */
export const directionMiddleware: Middleware = {
  provideHover: async (document, position, token, next) => {
    const hover = await next(document, position, token);
    return hover ? new Hover(hover.contents.map(turnContent), hover.range) : hover;
  },
  provideCodeActions: async (document, range, context, token, next) => {
    const actions = await next(document, range, context, token);
    for (const action of actions ?? []) action.title = isolate(action.title);
    return actions;
  },
  // The server finds its action again by the title that it gave it.
  resolveCodeAction: async (action, token, next) => {
    action.title = withoutIsolates(action.title);
    return next(action, token);
  },
  // «۶ آذر ۱۴۰۵» would begin with the year; an outline puts a name and what it is beside one another.
  provideCompletionItem: async (document, position, context, token, next) => {
    const found = await next(document, position, context, token);
    for (const item of Array.isArray(found) ? found : (found?.items ?? [])) turnLabel(item);
    return found;
  },
  provideDocumentSymbols: async (document, token, next) => {
    const symbols = await next(document, token);
    for (const symbol of symbols ?? []) turnSymbol(symbol);
    return symbols;
  },
  provideWorkspaceSymbols: async (query, token, next) => {
    const symbols = await next(query, token);
    for (const symbol of symbols ?? []) turnSymbol(symbol);
    return symbols;
  },
  provideCodeLenses: async (document, token, next) => {
    const lenses = await next(document, token);
    if (!lenses?.some(({ command }) => speaksPersian(command?.title ?? ''))) return lenses;
    // The first one shall stand at the right, where reading begins.
    return lenses.map((lens, number) => turnLens(lens, number === 0 ? edge : '')).reverse();
  },
  provideDocumentLinks: async (document, token, next) => {
    const links = await next(document, token);
    return links?.filter(({ range }) => mayBeUnderlined(document.lineAt(range.start).text));
  },
};

/**
 * VS Code cuts an underlined link out of its line and so puts a Persian line's parts in the wrong order. Definitions bear
 * it: they are no sentences.
 */
function mayBeUnderlined(line: string): boolean {
  return !runsRightToLeft(line) || /^ {0,3}\[[^\]]+\]:/.test(line);
}

export function turnDiagnostic(diagnostic: Diagnostic): void {
  diagnostic.message = isolate(diagnostic.message);
  for (const related of diagnostic.relatedInformation ?? []) related.message = isolate(related.message);
}

/** The server says apart from the label what is inserted, by what it is found and where in the list it stands. */
function turnLabel(item: CompletionItem): void {
  item.label =
    typeof item.label === 'string' ? isolate(item.label) : { ...item.label, label: isolate(item.label.label) };
}

function turnSymbol(symbol: DocumentSymbol | SymbolInformation): void {
  symbol.name = isolate(symbol.name);
  if ('children' in symbol) for (const child of symbol.children) turnSymbol(child);
  else if (symbol.containerName) symbol.containerName = isolate(symbol.containerName);
}

/** Over a Persian line lenses are pushed to the editor's right edge, which VS Code puts as far as a scroll bar beneath the minimap. */
const edge = '\u00a0'.repeat(5);

function turnLens(lens: CodeLens, before: string): CodeLens {
  if (lens.command !== undefined) lens.command.title = isolate(`${before}${lens.command.title}`);
  return lens;
}

type HoverContent = Hover['contents'][number];

/** Markdown's HTML keeps `align` and drops `dir`, so that the lines bring their direction along themselves. */
function turnContent(content: HoverContent): HoverContent {
  if (!(content instanceof MarkdownString) || !speaksPersian(content.value)) return content;
  const turned = new MarkdownString(`<div align="right">\n\n${isolateLines(content.value)}\n\n</div>`);
  turned.supportHtml = true;
  turned.supportThemeIcons = content.supportThemeIcons === true;
  turned.isTrusted = content.isTrusted;
  return turned;
}
