import * as vscode from 'vscode';
import { closeAll, openArticle } from './article';
import { equal, until } from './check';

describe('completions', () => {
  afterEach(closeAll);

  it('read from right to left in a list that is laid out from the left, and are found by what is typed', async () => {
    const document = await openArticle('article.fa.md');
    const at = document.positionAt(document.getText().indexOf('۱۹ دی') + '۱۹ د'.length);
    const items = await until('months', async () => {
      const { items: found } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      const ours = found.filter(({ filterText }) => filterText === 'د');
      return ours.length > 0 && ours;
    });
    equal(
      items.slice(0, 2).map(({ label }) => label),
      ['\u2067دی\u2069', '\u2067دسامبر\u2069'],
    );
  });
});
