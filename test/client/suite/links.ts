import * as vscode from 'vscode';
import { closeAll, openArticle } from './article';
import { equal, until } from './check';

describe('links', () => {
  afterEach(closeAll);

  it('are underlined in definitions, and not within Persian lines', async () => {
    const document = await openArticle('linked.fa.md');
    const links = await until('links', async () => {
      const found = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
        'vscode.executeLinkProvider',
        document.uri,
      );
      return found.length > 0 && found;
    });
    const lines = links.map(({ range }) => document.lineAt(range.start).text.slice(0, 5));
    equal([...new Set(lines)], ['[م۱]:']);
  });
});
