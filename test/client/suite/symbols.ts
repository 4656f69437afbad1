import * as vscode from 'vscode';
import { closeAll, openArticle } from './article';
import { ok, until } from './check';

describe('symbols', () => {
  afterEach(closeAll);

  it('list the headings of an article', async () => {
    const document = await openArticle('article.fa.md');
    const symbols = await until('symbols', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return found !== undefined && found.length > 0 && found;
    });
    const names = symbols.flatMap(({ name, children }) => [name, ...children.map((child) => child.name)]);
    ok(
      names.some((name) => name.includes('گفت\u200cوگوی معاونان در ژنو')),
      names.join('; '),
    );
    // Each in its own order, for VS Code lays what it is out beside it.
    ok(names.includes('\u2067۱۰ ژانویه ۲۰۲۲\u2069'), names.join('; '));
  });
});
