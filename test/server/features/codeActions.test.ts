import assert from 'node:assert/strict';
import { type CodeAction, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { provideCodeActions } from '../../../server/features/codeActions';
import { rangeOf } from '../../../server/features/places';
import type { Snapshot } from '../../../server/session';
import { dateAt, place, snapshotOf } from './snapshots';

const EMOJI = '😀👩‍👧 ';
const ABLE = { documentChanges: true, snippetEdits: true };
const PLAIN = { documentChanges: false, snippetEdits: false };

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
        [false, 0],
        [false, 1],
      ],
    );
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
