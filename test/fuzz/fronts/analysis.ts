import assert from 'node:assert/strict';
import { type Analysis, analyse } from '../../../server/language/analyse';
import { type Front, textFront } from '../front';
import { inTime } from '../inTime';

const ofAnalysis = (name: string, law: (analysis: Analysis, text: string) => void): Front =>
  textFront(name, (text) =>
    law(
      inTime(text, (given) => analyse(given, { syntax: 'markdown' })),
      text,
    ),
  );

const within = (text: string, { start, end }: { readonly start: number; readonly end: number }): void =>
  assert.ok(Number.isInteger(start) && start >= 0 && start < end && end <= text.length, `[${start}, ${end})`);

/** No two spans overlap, and none begins or ends in the middle of a letter or with white space. */
function apart(text: string, spans: readonly { readonly start: number; readonly end: number }[]): void {
  let last = 0;
  for (const span of spans) {
    within(text, span);
    assert.ok(span.start >= last, 'spans in order');
    last = span.end;
    const written = text.slice(span.start, span.end);
    assert.equal(written, written.trim(), 'white space at the edge');
    assert.ok(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(written), 'half a letter at the edge');
  }
}

export const dates = ofAnalysis('dates', ({ dates: found }, text) => {
  apart(text, found);
  for (const { from, to, equivalentOf, kind, time, duration } of found) {
    assert.equal(from === undefined, to === undefined);
    if (from !== undefined && to !== undefined) assert.ok(from <= to, 'a day before its beginning');
    if (equivalentOf !== undefined) assert.ok(equivalentOf >= 0 && equivalentOf < found.length);
    if (time !== undefined) assert.match(time, /^(?:[01]\d|2[0-4]):[0-5]\d$/);
    if (duration !== undefined) assert.ok(kind === 'duration' && /^P/.test(duration));
  }
});

export const names = ofAnalysis('names', ({ entities }, text) => {
  apart(text, entities);
  for (const { confidence, chain, name } of entities) {
    assert.ok(confidence > 0 && confidence <= 1, `${confidence}`);
    assert.ok(chain >= 1 && name !== '');
  }
});

export const claims = textFront('claims', (text) => {
  const found = inTime(text, (given) => analyse(given, { syntax: 'markdown' }).claims);
  const before = new Map<number, { readonly linked: boolean; readonly others: number }>();
  for (const claim of found) {
    within(text, claim);
    for (const part of [claim.cue, claim.source]) if (part !== undefined) within(text, part);
    // A chain stands on its first claim; where that is linked, on its first without a link, in a later section, too.
    const known = before.get(claim.chain);
    const isRoot = known === undefined || (known.linked && !claim.linked && known.others === 0);
    assert.equal(claim.root, isRoot, `chain ${claim.chain}`);
    before.set(claim.chain, {
      linked: known?.linked ?? claim.linked,
      others: known === undefined ? 0 : known.others + (isRoot ? 1 : 0),
    });
  }
});
