import * as vscode from 'vscode';
import { closeAll, placeOf, problemBy, silenceOf } from './article';
import { equal, ok } from './check';

/** A file system that lies in memory, as one does that lies in a repository afar. */
class Memory implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #files: Map<string, Uint8Array>;
  readonly onDidChangeFile = this.#changed.event;

  constructor(files: Readonly<Record<string, string>>) {
    const encoder = new TextEncoder();
    this.#files = new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)]));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(path);
    const isFolder = [...this.#files.keys()].some((name) => name.startsWith(`${path.replace(/\/$/, '')}/`));
    if (file === undefined && !isFolder) throw vscode.FileSystemError.FileNotFound(path);
    const type = file === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    const folder = `${path.replace(/\/$/, '')}/`;
    return [...this.#files.keys()]
      .filter((name) => name.startsWith(folder))
      .map((name) => [name.slice(folder.length), vscode.FileType.File]);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.#files.get(path);
    if (file === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  createDirectory(): void {}

  delete({ path }: vscode.Uri): void {
    this.#files.delete(path);
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

const article = 'نشست دوشنبه ۱۲ مهر ۱۴۰۴ در یزد بود و تا ۳۱ مهر ۱۴۰۴ ادامه دارد.\n';
const at = (path: string): vscode.Uri => vscode.Uri.from({ scheme: 'memfs', path });

describe('a file system that is no disk', () => {
  const files = new Memory({
    '/news/first.fa.md': article,
    '/quiet/second.fa.md': article,
    '/quiet/dabir.config.yaml': 'rules:\n  dates/impossible: off\n',
  });
  let registered: vscode.Disposable;
  before(() => {
    registered = vscode.workspace.registerFileSystemProvider('memfs', files);
  });
  afterEach(closeAll);
  after(() => registered.dispose());

  const open = async (path: string): Promise<vscode.TextDocument> => {
    const document = await vscode.workspace.openTextDocument(at(path));
    await vscode.window.showTextDocument(document);
    return document;
  };

  it('has its articles read', async () => {
    const document = await open('/news/first.fa.md');
    await problemBy('dates/impossible', document);
    await problemBy('dates/weekday-mismatch', document);
  });

  it('has its configuration heeded', async () => {
    const document = await open('/quiet/second.fa.md');
    await problemBy('dates/weekday-mismatch', document);
    await silenceOf('dates/impossible', document);
  });

  it('has its articles written, from the right-to-left editor too', async () => {
    const document = await open('/news/first.fa.md');
    await problemBy('dates/weekday-mismatch', document);
    await vscode.commands.executeCommand('dabir.openRightToLeft');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, placeOf(document, 'دوشنبه'), 'شنبه');
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    ok(await document.save(), 'it was not saved');
    equal(new TextDecoder().decode(files.readFile(at('/news/first.fa.md'))), article.replace('دوشنبه', 'شنبه'));
  });
});
