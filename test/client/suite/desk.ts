import * as vscode from 'vscode';
import type { Api } from '../../../client/activate';
import type { Desk } from '../../../client/desk';
import { closeAll, fileOf, openArticle, untilShown } from './article';
import { equal, ok, until } from './check';

const file = 'second.khabar';
const { executeCommand } = vscode.commands;

const isRightToLeft = (): boolean =>
  vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputCustom;

/** What the tests do by hand that a command's user does by key or mouse. */
async function desk(): Promise<Desk> {
  const extension = vscode.extensions.getExtension<Api>('dabir.dabir');
  ok(extension, 'not installed');
  return (await extension.activate()).desk();
}

async function write(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
}

/** Selects words, in whichever editor is in front: a page that has just come up takes a moment. */
async function select(document: vscode.TextDocument, words: string): Promise<void> {
  const { reveal, inFront } = await desk();
  const start = document.getText().indexOf(words);
  ok(start >= 0, `«${words}» is not there`);
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  await until(`the selection of «${words}»`, async () => {
    await reveal(document, { from: range.start, to: range.end });
    return (await inFront())?.selection.isEqual(range);
  });
}

const selected = async (): Promise<string> => {
  const inFront = await (await desk()).inFront();
  return inFront === undefined ? '' : inFront.document.getText(inFront.selection);
};

async function revert(): Promise<void> {
  if (isRightToLeft()) await executeCommand('workbench.action.files.revert');
  await closeAll();
}

const editors: readonly (readonly [string, () => Promise<vscode.TextDocument>])[] = [
  ['the text editor', () => openArticle(file)],
  [
    'the right-to-left editor',
    async () => {
      await executeCommand('vscode.open', fileOf(file));
      await until('the right-to-left editor', isRightToLeft);
      return vscode.workspace.openTextDocument(fileOf(file));
    },
  ],
];

for (const [name, open] of editors) {
  describe(`commands about the article in ${name}`, () => {
    let document: vscode.TextDocument;
    beforeEach(async () => {
      document = await open();
    });
    afterEach(revert);

    it('fix what needs no question', async () => {
      await write(document, 'وزير نيرو آمد.\n');
      equal(await executeCommand('dabir.fixDocument'), true);
      equal(document.getText(), 'وزیر نیرو آمد.\n');
      equal(await executeCommand('dabir.fixDocument'), false);
    });

    it('write today at the caret, in the place of what is selected', async () => {
      await write(document, 'نشست امروزی بود.\n');
      await select(document, 'امروزی');
      const parts = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { day: 'numeric', month: 'long', year: 'numeric' })
        .formatToParts(new Date())
        .map(({ type, value }) => [type, value]);
      const { day, month, year } = Object.fromEntries(parts);
      await executeCommand('dabir.insertToday', 'solar');
      equal(document.getText(), `نشست ${day} ${month} ${year} بود.\n`);
      // The caret is behind it, to go on typing.
      await until('the caret', async () => (await selected()) === '');
    });

    it('convert the date at the caret', async () => {
      await write(document, 'نشست دوشنبه ۲۰ دی ۱۴۰۰ بود.\n');
      await select(document, 'دی');
      equal(await executeCommand('dabir.convertDate', 'gregorian'), 'دوشنبه ۱۰ ژانویهٔ ۲۰۲۲');
      equal(document.getText(), 'نشست دوشنبه ۱۰ ژانویهٔ ۲۰۲۲ بود.\n');
    });

    it('copy without markup what is selected, else all', async () => {
      await write(
        document,
        '# باران\n\nدر [یزد] باران **بارید**.\n\n[یزد]: https://www.wikidata.org/wiki/Q1276 "مکان"\n',
      );
      await select(document, 'باران **بارید**');
      equal(await executeCommand('dabir.copyProse'), 'باران بارید');
      await select(document, '');
      equal(await executeCommand('dabir.copyProse'), 'باران\n\nدر یزد باران بارید.');
    });

    it('leave a text without a date alone', async () => {
      await write(document, 'نشست برگزار شد.\n');
      equal(await executeCommand('dabir.convertDate', 'gregorian'), undefined);
      equal(document.getText(), 'نشست برگزار شد.\n');
    });

    it('annotate what is certain, and undo takes it back at once', async () => {
      const text = 'نشست ۲۰ دی ۱۴۰۰ در یزد بود.\n';
      await write(document, text);
      equal(await executeCommand('dabir.annotateCertain'), 2);
      ok(document.getText().startsWith('نشست [۲۰ دی ۱۴۰۰] در [یزد] بود.\n'), document.getText());
      await executeCommand('undo');
      await until('undo', () => document.getText() === text);
    });

    it('go from one claim without a source to the next, and back', async () => {
      const [one, two] = ['وزیر نیرو گفت که برق هست', 'رئیس بانک گفت که پول هست'];
      await write(document, `متن خبر.\n\n${one}.\n\n${two}.\n`);
      await select(document, 'متن');
      const goes = async (command: string, claim: string): Promise<void> => {
        await executeCommand(command);
        const seen = async (): Promise<boolean> => {
          const words = await selected();
          return words !== '' && claim.includes(words.replace(/\.$/, ''));
        };
        await until(`«${claim}» by ${command}`, seen);
      };
      await goes('dabir.nextUnlinkedClaim', one);
      await goes('dabir.nextUnlinkedClaim', two);
      await goes('dabir.nextUnlinkedClaim', one);
      await goes('dabir.previousUnlinkedClaim', two);
      await goes('dabir.previousUnlinkedClaim', one);
    });
  });
}

describe('commands beside', () => {
  afterEach(revert);

  it('open the menu, whose first entry is the overview', async () => {
    await openArticle('article.fa.md');
    const done = executeCommand('dabir.showMenu');
    // The menu comes when the server has answered; there is no telling from here.
    const accepted = until('the menu to be left', async () => {
      await executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return Promise.race([done.then(() => true), new Promise<false>((no) => setTimeout(() => no(false), 200))]);
    });
    await accepted;
  });

  it('add a name to the registry from the right-to-left editor', async () => {
    const article = await openArticle('newsroom/article.fa.md');
    await executeCommand('dabir.openRightToLeft');
    await until('the right-to-left editor', isRightToLeft);
    await select(article, 'عرفات جمال');
    await executeCommand('dabir.addToRegistry');
    const { path } = fileOf('newsroom/dabir.registry.tsv');
    const shown = await untilShown(path, ({ uri }) => uri.path === path);
    ok(shown.getText().includes('عرفات جمال'), 'the name is not there');
    await executeCommand('workbench.action.files.revert');
  });

  it('export the article of the right-to-left editor', async () => {
    await executeCommand('vscode.open', fileOf(file));
    await until('the right-to-left editor', isRightToLeft);
    await executeCommand('dabir.export', 'tei');
    await untilShown('the export', (document) => document.getText().includes('<TEI'));
  });
});

describe('a new article', () => {
  it('is begun where no file is open, from right to left and with its day', async () => {
    await closeAll();
    // The walkthrough's first button; without a file it is the same as «New Article».
    await executeCommand('dabir.openRightToLeft');
    const minor = Number(vscode.version.split('.')[1]);
    if (minor >= 139) await until('the right-to-left editor', isRightToLeft);
    const inFront = async () => (await desk()).inFront('any text');
    await until('the article', async () => (await inFront())?.document.isUntitled);
    const { document } = (await inFront()) ?? {};
    ok(document?.languageId === 'persian-news', 'an article');
    ok(/^---\ndate: 1\d{3}-\d\d-\d\d\nlang: fa\n---\n\n# $/.test(document.getText()), document.getText());
    // The caret stands where the headline is to be written.
    const end = document.lineAt(document.lineCount - 1).range.end;
    await until('the caret', async () => (await inFront())?.selection.start.isEqual(end));
    await closeAll();
  });
});

describe('commands in a text that is not Persian', () => {
  afterEach(revert);

  it('do nothing, and say why', async () => {
    const document = await openArticle('english.md');
    const text = document.getText();
    equal(await executeCommand('dabir.fixDocument'), false);
    equal(await executeCommand('dabir.annotateCertain'), 0);
    equal(await executeCommand('dabir.convertDate', 'solar'), undefined);
    await executeCommand('dabir.nextUnlinkedClaim');
    equal(document.getText(), text);
    equal(document.isDirty, false);
    await executeCommand('notifications.clearAll');
  });
});

describe('a check of the workspace', () => {
  after(async () => {
    await closeAll();
    // The check holds as long as the server does.
    await executeCommand('dabir.restartServer');
  });

  it('counts what is wrong, and lists the problems of articles that are not open', async () => {
    await openArticle('first.fanews');
    const problems = (name: string): number =>
      vscode.languages.getDiagnostics(fileOf(name)).filter(({ source }) => source === 'دبیر').length;
    equal(problems('unopened.fa.md'), 0, 'nothing is known of it before');
    const result = await executeCommand<{ articles: number; errors: number; faulty: number }>('dabir.checkWorkspace');
    ok(result.articles >= 5 && result.errors >= 1 && result.faulty >= 2, JSON.stringify(result));
    await until('the problems of an article that is not open', () => problems('unopened.fa.md') > 0);
    // Their messages keep their order in a window that runs from left to right.
    for (const { message, source } of vscode.languages.getDiagnostics(fileOf('unopened.fa.md')))
      if (source === 'دبیر') ok(message.startsWith('\u2067'), message);
    await executeCommand('workbench.action.closePanel');
  });
});
