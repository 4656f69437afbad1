import * as vscode from 'vscode';
import { equal, ok } from './check';

interface Contributions {
  readonly commands: readonly { readonly command: string }[];
  readonly keybindings: readonly { readonly command: string; readonly key: string }[];
  readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
}

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

const extension = (): vscode.Extension<unknown> => {
  const found = vscode.extensions.getExtension('dabir.dabir');
  ok(found, 'not installed');
  return found;
};
const contributions = (): Contributions => extension().packageJSON.contributes;

describe('what the manifest contributes', () => {
  it('wakes for its languages, and for a newsroom that has a registry, alone', () => {
    const { activationEvents, contributes } = extension().packageJSON;
    equal(activationEvents.toSorted(), [
      'onLanguage:markdown',
      'onLanguage:plaintext',
      'workspaceContains:dabir.registry.yaml',
    ]);
    // VS Code adds what is contributed: languages of our own, our commands, editors, view and tools.
    const languages: readonly { readonly id: string }[] = contributes.languages;
    equal(
      languages.map(({ id }) => id),
      ['persian-news', 'dabir-registry'],
    );
  });

  it('works in folders that are not trusted, and in those that are no disk', () => {
    equal(extension().packageJSON.capabilities, { untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
  });

  it('has keys that VS Code has given to nothing else', async () => {
    const defaults = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const entries = [...defaults.getText().matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)];
    ok(entries.length > 500, `${entries.length} default keys`);
    for (const { key, command } of contributions().keybindings) {
      const others = entries.filter(([, taken = '', by = '']) => taken === key && !by.startsWith('dabir.'));
      equal(
        others.map(([, , by]) => by),
        [],
        `${key} of ${command}`,
      );
      // A chord's first key is no command's own.
      const [first = '', second] = key.split(' ');
      if (second !== undefined)
        ok(
          entries.some(([, taken = '']) => taken.startsWith(`${first} `)),
          `${first} leads nowhere else`,
        );
    }
  });

  it('has a walkthrough whose pictures are there and whose buttons do something', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const steps = contributions().walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    ok(steps.length >= 4 && steps.length <= 6, `${steps.length} steps`);
    for (const { id, description, media, completionEvents } of steps) {
      const picture = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension().extensionUri, media.svg));
      ok(new TextDecoder().decode(picture).startsWith('<svg'), media.svg);
      ok(media.altText.length > 10, `${id} says what its picture shows`);
      const buttons = [...description.matchAll(/\(command:([\w.]+)\)/g)].map(([, command]) => command ?? '');
      const awaited = completionEvents.map((event) => event.replace(/^onCommand:/, ''));
      ok(buttons.length > 0, `${id} has a button`);
      equal(
        [...buttons, ...awaited].filter((command) => !known.has(command)),
        [],
        id,
      );
    }
  });
});
