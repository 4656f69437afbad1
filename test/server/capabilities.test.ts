import assert from 'node:assert/strict';
import type {
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  Position,
  Range,
  SelectionRange,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { ArticleAnnotations } from '../../server/protocol';
import { type InMemoryClient, startInMemory } from './inMemory';

/** Two desks, each with its own settings; letters outside the basic plane before every place, and lines that end in CRLF. */
const DESK = 'file:///desk';
const OTHER = 'file:///other%20desk';
const URI = `${DESK}/خبر.fa.md`;
const EMOJI = '😀👨‍👩‍👧 ';
const TEXT = [
  '---',
  'title: سفر',
  'date: 2022-01-10',
  'lang: fa',
  '---',
  '',
  `# ${EMOJI}سفر`,
  '',
  `${EMOJI}محمدباقر قالیباف، رئیس مجلس، دیروز به [تهران] رفت و گفت: «کار [درست][م۱] است.»`,
  '',
  `${EMOJI}قالیباف ۲۰ دی ۱۴۰۰ از [تهران] رفت. یک مقام آگاه گفت که او بازنمی‌گردد.`,
  '',
  '[تهران]: https://www.wikidata.org/wiki/Q3616 "مکان"',
  '[م۱]: https://example.org/news/1 "منبع: گفته"',
  '',
].join('\r\n');

/** Where a word begins for the n-th time. */
function at(word: string, nth = 1, text = TEXT): Position {
  let offset = -1;
  for (let count = 0; count < nth; count += 1) offset = text.indexOf(word, offset + 1);
  assert.ok(offset >= 0, word);
  const lines = text.slice(0, offset).split('\r\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

const behind = (word: string, nth = 1, text = TEXT): Position => {
  const { line, character } = at(word, nth, text);
  return { line, character: character + word.length };
};
const rangeOf = (word: string, nth = 1): Range => ({ start: at(word, nth), end: behind(word, nth) });
const wordAt = ({ start, end }: Range): string => TEXT.split('\r\n')[start.line].slice(start.character, end.character);

describe('each capability over the protocol, after emoji and CRLF, in two folders', () => {
  let client: InMemoryClient;
  beforeEach(async () => {
    client = await startInMemory({
      folders: [DESK, OTHER],
      settings: {
        [DESK]: { inlayHints: true, codeLens: true },
        [OTHER]: { messages: 'en', inlayHints: true, codeLens: true },
        '': {},
      },
      files: { [`${OTHER}/دو.fa.md`]: `# ${EMOJI}نشست\r\n\r\n${EMOJI}محمدباقر قالیباف در شیراز بود.\r\n` },
    });
    await client.open(URI, TEXT);
  });
  afterEach(() => client.dispose());

  const ask = <Result>(method: string, params: object = {}, uri = URI): Promise<Result> =>
    client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...params });
  const complete = async (text: string, position: Position): Promise<readonly CompletionItem[]> => {
    const uri = `${DESK}/typed.fa.md`;
    await client.open(uri, text);
    return (await ask<CompletionList | null>('completion', { position }, uri))?.items ?? [];
  };
  const written = ({ label, insertText, textEdit }: CompletionItem): string =>
    (textEdit !== undefined && 'newText' in textEdit ? textEdit.newText : insertText) ?? label;

  it('hover says what a date is in three calendars', async () => {
    const hover = await ask<Hover>('hover', { position: at('۲۰ دی') });
    const words = JSON.stringify(hover.contents);
    for (const part of ['۱۴۰۰', '۲۰۲۲', '۱۴۴۳']) assert.ok(words.includes(part), part);
    assert.deepEqual(hover.range, rangeOf('۲۰ دی ۱۴۰۰'));
  });

  it('hover speaks the language of its folder', async () => {
    const uri = `${OTHER}/a.fa.md`;
    await client.open(uri, TEXT);
    const { contents } = await ask<Hover>('hover', { position: at('۲۰ دی') }, uri);
    assert.match(JSON.stringify(contents), /10 January 2022/);
  });

  it('completion knows the names of the article and of the registry', async () => {
    const typed = `${TEXT}\r\n${EMOJI}محمدب`;
    const items = await complete(typed, { line: typed.split('\r\n').length - 1, character: `${EMOJI}محمدب`.length });
    assert.ok(items.some((item) => written(item).includes('قالیباف')));
    const registry = `${EMOJI}سازمان مل`;
    const known = await complete(registry, behind('سازمان مل', 1, registry));
    assert.ok(known.some((item) => written(item).includes('سازمان ملل متحد')));
  });

  it('completion writes today in three calendars, and the equivalent of a date just typed', async () => {
    const today = `${EMOJI}امروز`;
    const days = await complete(today, behind('امروز', 1, today));
    assert.ok(days.length >= 3, `${days.length} days`);
    const typed = `${EMOJI}۲۰ دی ۱۴۰۰ `;
    const items = await complete(typed, behind('۲۰ دی ۱۴۰۰ ', 1, typed));
    assert.ok(items.some((item) => written(item).includes('ژانویهٔ ۲۰۲۲') || written(item).includes('ژانویه ۲۰۲۲')));
  });

  it('completion knows labels, keys of the front matter and ids of rules', async () => {
    const label = TEXT.replace('[درست][م۱]', '[درست][');
    assert.ok((await complete(label, behind('[درست][', 1, label))).some((item) => written(item).includes('م۱')));
    const key = '---\r\ndate: 2022-01-10\r\nti\r\n---\r\n\r\nمتن\r\n';
    assert.ok((await complete(key, behind('ti', 1, key))).some((item) => item.label.startsWith('title')));
    const rule = `${EMOJI}متن <!-- dabir-disable-line dates/ -->\r\n`;
    assert.ok(
      (await complete(rule, behind('dates/', 1, rule))).some((item) => written(item).includes('dates/relative')),
    );
  });

  it('inlay hints say at the line’s end what relative dates mean', async () => {
    const hints = await ask<InlayHint[]>('inlayHint', { range: { start: at('---'), end: behind('"منبع: گفته"') } });
    const line = at('دیروز').line;
    const hint = hints.find(({ position }) => position.line === line);
    assert.ok(hint !== undefined, JSON.stringify(hints));
    assert.equal(hint.position.character, TEXT.split('\r\n')[line].length);
    assert.match(JSON.stringify(hint.label), /۱۹ دی ۱۴۰۰/);
  });

  it('code lenses count at the head of the article', async () => {
    const lenses = await ask<CodeLens[]>('codeLens');
    assert.ok(lenses.length > 0);
    for (const { command } of lenses) assert.match(command?.title ?? '', /[۰-۹]/);
  });

  it('definition, references and highlights follow a name and a label', async () => {
    const target = await ask<Location | Location[]>('definition', { position: at('م۱') });
    const [definition] = [target].flat();
    assert.equal(definition?.range.start.line, at('[م۱]:').line);
    const places = await ask<Location[]>('references', {
      position: at('قالیباف', 2),
      context: { includeDeclaration: true },
    });
    assert.deepEqual(places.map(({ range }) => wordAt(range)).sort(), ['قالیباف', 'محمدباقر قالیباف']);
    const marks = await ask<DocumentHighlight[]>('documentHighlight', { position: at('تهران') });
    assert.deepEqual(
      marks.map(({ range }) => wordAt(range)),
      ['تهران', 'تهران', 'تهران'].slice(0, marks.length),
    );
    assert.ok(marks.length >= 2);
  });

  it('rename says what it renames, and renames a label in all its places', async () => {
    const prepared = await ask<{ placeholder?: string; range?: Range }>('prepareRename', { position: at('م۱') });
    assert.ok(prepared !== null);
    const edit = await ask<WorkspaceEdit>('rename', { position: at('م۱'), newName: 'م۲' });
    const texts = [
      ...Object.values(edit.changes ?? {}).flat(),
      ...(edit.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : [])),
    ].map((one) => ('newText' in one ? one.newText : ''));
    assert.deepEqual(texts, ['م۲', 'م۲']);
  });

  it('document links lead where references lead', async () => {
    const links = await ask<DocumentLink[]>('documentLink');
    assert.ok(links.some(({ target }) => target === 'https://example.org/news/1'));
    for (const { range } of links) assert.ok(range.end.character > range.start.character);
  });

  it('folding folds front matter and definitions', async () => {
    const folds = await ask<FoldingRange[]>('foldingRange');
    assert.ok(folds.some(({ startLine, endLine }) => startLine === 0 && endLine >= 3));
    assert.ok(folds.some(({ startLine }) => startLine === at('[تهران]:').line));
  });

  it('selection grows from the word to the paragraph', async () => {
    const [selection] = await ask<SelectionRange[]>('selectionRange', { positions: [at('قالیباف')] });
    const steps: string[] = [];
    for (let step: SelectionRange | undefined = selection; step !== undefined; step = step.parent)
      steps.push(step.range.start.line === step.range.end.line ? wordAt(step.range) : '…');
    assert.deepEqual(steps.slice(0, 2), ['قالیباف', 'محمدباقر قالیباف']);
    assert.ok(steps.length >= 4, steps.join(' < '));
  });

  it('annotations hold all that was recognised', async () => {
    const all: ArticleAnnotations = await client.connection.sendRequest('dabir/annotations', {
      textDocument: { uri: URI },
    });
    const words = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);
    assert.ok(all.dates.some((date) => words(date) === '۲۰ دی ۱۴۰۰' && date.from === '2022-01-10'));
    assert.ok(all.entities.some((entity) => words(entity) === 'محمدباقر قالیباف'));
    assert.ok(all.claims.some((claim) => claim.linked) && all.claims.some((claim) => !claim.linked));
  });

  it('workspace problems come bit by bit to whoever takes them so', async () => {
    client.settings.set(OTHER, { messages: 'en', workspaceProblems: true });
    client.settings.set('', { workspaceProblems: true });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    for (let number = 0; number < 60; number += 1)
      client.files.set(`${OTHER}/${number}.fa.md`, `# تیتر\r\n\r\n${EMOJI}این علي است.\r\n`);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${OTHER}/0.fa.md`, type: 1 }],
    });
    const parts: { items: unknown[] }[] = [];
    client.connection.onNotification('$/progress', ({ value }: { value: { items: unknown[] } }) => {
      if (Array.isArray(value.items)) parts.push(value);
    });
    const { items }: { items: unknown[] } = await client.connection.sendRequest('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'bit by bit',
    });
    assert.equal(parts[0]?.items.length, 50);
    assert.equal(parts.reduce((sum, part) => sum + part.items.length, 0) + items.length, 61);
  });
});
