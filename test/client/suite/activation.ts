import * as vscode from 'vscode';
import { openArticle } from './article';
import { equal, ok } from './check';

interface Api {
  start(): Promise<void>;
}

describe('the extension', () => {
  it('is there, with a manifest that names both entries', () => {
    const extension = vscode.extensions.getExtension<Api>('dabir.dabir');
    ok(extension, 'not installed');
    const { main, browser, version } = extension.packageJSON;
    ok(main && browser, 'both entries');
    console.log(`    VS Code ${vscode.version}, Dabir ${version}`);
  });

  it('activates with an article and starts a server', async () => {
    await openArticle('first.fanews');
    const extension = vscode.extensions.getExtension<Api>('dabir.dabir');
    ok(extension, 'not installed');
    const api = await extension.activate();
    await api.start();
    equal(extension.isActive, true);
  });

  it('contributes every command that the manifest names', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const named: { command: string }[] =
      vscode.extensions.getExtension('dabir.dabir')?.packageJSON.contributes.commands ?? [];
    ok(named.length >= 3, 'the manifest names commands');
    equal(
      named.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
      'commands that nobody carries out',
    );
  });

  it('has a title for each command and setting', () => {
    const manifest = JSON.stringify(vscode.extensions.getExtension('dabir.dabir')?.packageJSON.contributes);
    equal(manifest.match(/%[\w.]+%/g) ?? [], [], 'placeholders that package.nls.json does not fill');
  });
});
