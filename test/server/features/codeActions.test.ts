import assert from 'node:assert/strict';
import { type CodeAction, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  documentOfAction,
  ORGANIZE_LINKS,
  provideCodeActions,
  resolveCodeAction,
} from '../../../server/features/codeActions';
import { provideDiagnostics } from '../../../server/features/diagnostics';
import { rangeOf } from '../../../server/features/places';
import { analyse } from '../../../server/language/analyse';
import type { Snapshot } from '../../../server/session';
import { dateAt, place, snapshotOf, URI } from './snapshots';

const EMOJI = '😀👩‍👧 ';
const ABLE = { documentChanges: true, createsFiles: true, snippetEdits: true, resolvesActions: false };
const PLAIN = { documentChanges: false, createsFiles: false, snippetEdits: false, resolvesActions: false };
const LATER = { ...PLAIN, resolvesActions: true };

function actionsAt(snapshot: Snapshot, words: string, only?: string[]): CodeAction[] {
  const range = rangeOf(snapshot, place(snapshot.text, words));
  return provideCodeActions(snapshot, { range, context: { diagnostics: [], ...(only && { only }) } }, PLAIN);
}

/** The text after an action, as the protocol's own library applies it. */
function textAfter(snapshot: Snapshot, action: CodeAction | undefined): string {
  const edits = Object.values(action?.edit?.changes ?? {})
    .flat()
    .filter((edit) => TextEdit.is(edit));
  return TextDocument.applyEdits(TextDocument.create('', '', 1, snapshot.text), edits);
}

describe('code actions at a date', () => {
  const text = `${EMOJI}نشست ۱۰ ژانویه ۲۰۲۲ و امروز و ۲۰ دی ۱۴۰۰.\r\n`;
  const dates = [
    dateAt(place(text, '۱۰ ژانویه ۲۰۲۲'), { iso: '2022-01-10' }),
    dateAt(place(text, 'امروز'), { iso: '2022-01-11', relative: true, calendar: 'none' }),
    dateAt(place(text, '۲۰ دی ۱۴۰۰'), { iso: '2022-01-10', calendar: 'solar' }),
  ];
  const snapshot = snapshotOf(text, { dates });

  const cases = [
    ['ژانویه', '۱۰ ژانویه ۲۰۲۲ (۲۰ دی ۱۴۰۰)'],
    ['امروز', 'امروز (سه‌شنبه ۲۱ دی ۱۴۰۰)'],
    ['دی', '۲۰ دی ۱۴۰۰ (۱۰ ژانویه ۲۰۲۲)'],
  ] as const;
  for (const [words, written] of cases) {
    it(`write ${written}`, () => {
      const [action, ...rest] = actionsAt(snapshot, words);
      assert.deepEqual(rest, []);
      assert.equal(action?.kind, 'refactor.rewrite');
      const target = dates.find(({ start, end }) => text.slice(start, end).includes(words));
      assert.ok(target);
      const before = text.slice(0, target.start);
      assert.ok(textAfter(snapshot, action).startsWith(before + written), textAfter(snapshot, action));
    });
  }

  it('write as the article does: in numbers, or with Afghan names of months', () => {
    const written = (text: string, words: string): string => {
      const { dates, reference } = analyse(text, { syntax: 'markdown' });
      const read = snapshotOf(text, { dates, reference });
      return textAfter(read, actionsAt(read, words)[0]).trim();
    };
    const numbers = 'نشست ۱۴۰۰/۱۰/۰۵ بود.\n\nسفر ۱۴۰۰/۱۰/۱۸ بود و ۱۰ ژانویهٔ ۲۰۲۲ تمام شد.';
    assert.equal(written(numbers, 'ژانویهٔ'), numbers.replace('۲۰۲۲', '۲۰۲۲ (۱۴۰۰/۱۰/۲۰)'));
    const afghan = 'نشست ۵ حمل ۱۴۰۰ بود و ۱۰ جنوری ۲۰۲۲ و ۲۱ جدی ۱۴۰۰ بود.';
    assert.equal(written(afghan, 'جنوری'), afghan.replace('۲۰۲۲', '۲۰۲۲ (۲۰ جدی ۱۴۰۰)'));
    assert.equal(written(afghan, 'جدی'), afghan.replace('جدی ۱۴۰۰', 'جدی ۱۴۰۰ (۱۱ جنوری ۲۰۲۲)'));
  });

  it('do nothing where the text restates it, or a bracket stands there', () => {
    const pair = '۲۰ دی ۱۴۰۰ (۱۰ ژانویه ۲۰۲۲) و ۵ مه ۲۰۲۰ (تهران)';
    const restated = snapshotOf(pair, {
      dates: [
        dateAt(place(pair, '۲۰ دی ۱۴۰۰'), { iso: '2022-01-10', calendar: 'solar' }),
        dateAt(place(pair, '۱۰ ژانویه ۲۰۲۲'), { iso: '2022-01-10', equivalentOf: 0 }),
        dateAt(place(pair, '۵ مه ۲۰۲۰'), { iso: '2020-05-05' }),
      ],
    });
    for (const words of ['دی', 'ژانویه', 'مه']) assert.deepEqual(actionsAt(restated, words), []);
  });

  it('do nothing for spans, durations and what is unresolved', () => {
    const at = place(text, 'امروز');
    for (const date of [
      dateAt(at, { iso: '2021-12-01', toIso: '2021-12-31', grain: 'month' }),
      dateAt(at, { kind: 'duration', duration: 'P1D' }),
      dateAt(at, { relative: true }),
    ]) {
      assert.deepEqual(actionsAt(snapshotOf(text, { dates: [date] }), 'امروز'), []);
    }
  });

  it('come only when their kind is wanted', () => {
    assert.deepEqual(actionsAt(snapshot, 'امروز', ['quickfix']), []);
    assert.deepEqual(actionsAt(snapshot, 'امروز', ['source']), []);
    assert.equal(actionsAt(snapshot, 'امروز', ['refactor']).length, 1);
  });
});

describe('quick fixes', () => {
  const text = `${EMOJI}علي و حسني آمدند.\r\n`;
  const snapshot = snapshotOf(text, { rules: ['typography/arabic-yeh-kaf'] });

  it('mend the one, all alike, or silence, in this order', () => {
    const actions = actionsAt(snapshot, 'علي');
    assert.deepEqual(
      actions.map((action) => textAfter(snapshot, action)),
      [
        text.replace('علي', 'علی'),
        text.replace('علي', 'علی').replace('حسني', 'حسنی'),
        `<!-- dabir-disable-next-line typography/arabic-yeh-kaf -- دلیل -->\r\n${text}`,
      ],
    );
    assert.deepEqual(
      actions.map(({ isPreferred, diagnostics = [] }) => [isPreferred ?? false, diagnostics.length]),
      [
        [true, 1],
        [false, 1],
        [false, 1],
      ],
    );
  });

  it('say which problem they mend where two of one rule stand at one place', () => {
    const bare = snapshotOf('علی آمد.\n', { rules: ['markup/front-matter-missing'] });
    const known = provideDiagnostics(bare);
    const [range] = known.map((diagnostic) => diagnostic.range);
    assert.ok(range && known.length > 1);
    const actions = provideCodeActions(bare, { range, context: { diagnostics: known, only: ['quickfix'] } }, PLAIN);
    const fix = actions.find(({ isPreferred }) => isPreferred === true);
    assert.match(String(fix?.diagnostics?.[0]?.message), /lang/);
    assert.ok(known.includes(fix?.diagnostics?.[0] ?? assert.fail()), 'the client’s own copy');
  });

  it('escape what a snippet would take for its own', () => {
    const odd = 'متن $1 و } علي آمد.\n';
    const range = rangeOf(snapshotOf(odd), place(odd, 'علي'));
    const actions = provideCodeActions(
      snapshotOf(odd, { rules: ['typography/arabic-yeh-kaf'] }),
      { range, context: { diagnostics: [] } },
      ABLE,
    );
    const silence = actions.at(-1)?.edit?.documentChanges?.[0];
    assert.ok(silence && 'edits' in silence);
    assert.match(JSON.stringify(silence.edits), /\$\{1:دلیل\}/);
  });

  it('offer nothing where there is nothing', () => {
    assert.deepEqual(actionsAt(snapshot, 'آمدند'), []);
    assert.deepEqual(actionsAt(snapshotOf(text), 'علي'), []);
    assert.deepEqual(actionsAt(snapshotOf('همه چیز درست است.'), 'درست', ['source.fixAll']), []);
  });
});

describe('code actions whose edit comes later', () => {
  const text = `${EMOJI}علي آمد و علي رفت.\r\n`;
  const snapshot = snapshotOf(text, { rules: ['typography/arabic-yeh-kaf'] });
  const range = rangeOf(snapshot, place(text, 'علي'));
  const offered = provideCodeActions(snapshot, { range, context: { diagnostics: [] } }, LATER);

  it('are offered without it, and get the edit that they would have had', () => {
    assert.ok(offered.length >= 2);
    assert.ok(offered.every(({ edit }) => edit === undefined));
    const atOnce = provideCodeActions(snapshot, { range, context: { diagnostics: [] } }, PLAIN);
    assert.deepEqual(
      offered.map((action) => resolveCodeAction(snapshot, action, LATER).edit),
      atOnce.map(({ edit }) => edit),
    );
    assert.equal(offered[0] && documentOfAction(offered[0]), URI);
  });

  it('get their own edit where several have one title', () => {
    const whole = rangeOf(snapshot, { start: 0, end: text.length });
    const context = { diagnostics: [], only: ['quickfix'] };
    const [first, second] = provideCodeActions(snapshot, { range: whole, context }, LATER);
    assert.ok(first && second && first.title === second.title);
    assert.deepEqual(
      [first, second].map((action) => textAfter(snapshot, resolveCodeAction(snapshot, action, LATER))),
      [text.replace('علي آمد', 'علی آمد'), text.replace('علي رفت', 'علی رفت')],
    );
  });

  it('stay without it where the text has changed meanwhile, or the action is not ours', () => {
    const [first] = offered;
    assert.ok(first);
    assert.equal(resolveCodeAction({ ...snapshot, version: 8 }, first, LATER).edit, undefined);
    assert.equal(documentOfAction({ title: 'x' }), undefined);
    assert.equal(resolveCodeAction(snapshot, { title: 'x' }, LATER).edit, undefined);
  });
});

describe('organising links', () => {
  const organised = (text: string): string => {
    const snapshot = snapshotOf(text);
    const [action] = actionsAt(snapshot, 'متن', [ORGANIZE_LINKS]);
    return textAfter(snapshot, action);
  };

  it('sorts the definitions by their use and prunes the unused, whatever the settings say', () => {
    const text = `${EMOJI}متن [آمد][دوم] و [رفت][یکم].\r\n\r\n[یکم]: https://example.org/1 "منبع"\r\n[هیچ]: https://example.org/3\r\n[دوم]: https://example.org/2 "منبع"\r\n`;
    assert.equal(
      organised(text),
      `${EMOJI}متن [آمد][دوم] و [رفت][یکم].\r\n\r\n[دوم]: https://example.org/2 "منبع"\r\n[یکم]: https://example.org/1 "منبع"\r\n`,
    );
  });

  it('has nothing to do where all is in order, and is not offered unasked', () => {
    const text = 'متن [آمد][م].\n\n[م]: https://example.org/1 "منبع"\n';
    assert.deepEqual(actionsAt(snapshotOf(text), 'متن', [ORGANIZE_LINKS]), []);
    const messy = 'متن.\n\n[م]: https://example.org/1 "منبع"\n';
    assert.deepEqual(actionsAt(snapshotOf(messy), 'متن'), []);
    assert.equal(actionsAt(snapshotOf(messy), 'متن', ['source']).length, 1);
  });
});
