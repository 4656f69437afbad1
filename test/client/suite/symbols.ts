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
    ok(
      symbols.some(({ name }) => name.includes('گفت\u200cوگوی معاونان در ژنو')),
      symbols.map(({ name }) => name).join('; '),
    );
  });
});
