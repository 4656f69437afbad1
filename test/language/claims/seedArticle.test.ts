import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '../../../server/language/analyse';
import type { Claim } from '../../../server/language/claims/types';

const TEXT = '../shared/seed/geneva-talks.txt';
const GOLD = '../shared/seed/seed_claims_gold.tsv';

/** Rows that are no claim by the guidelines: events that nobody disputes, background, a cue inside another's words. */
const NO_CLAIM =
  /^(?:unattributed event|unattributed scheduled|background fact|contested background|attributed-indirect \(nested\))/;

interface Row {
  readonly line: number;
  readonly kind: string;
  readonly source: string;
  readonly cue: string;
}

function readGold(): readonly Row[] {
  return readFileSync(GOLD, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([line, , kind, source, cue]) => ({ line: Number(line), kind, source, cue }))
    .filter(({ kind }) => !NO_CLAIM.test(kind));
}

/** The chains of the gold's notes: claims of one list share a chain, no others do. */
const CHAINS: readonly (readonly number[])[] = [
  [0, 1, 2],
  [3, 4, 5, 6, 7, 8],
  [9, 10, 15],
  [11],
  [12],
  [13],
  [14],
  [16],
];

for (const variant of ['as sent', 'with spaces for half-spaces'] as const) {
  describe(`claims of the Geneva talks, ${variant}`, function () {
    if (!existsSync(TEXT)) {
      it('are not here to be compared');
      return;
    }
    this.timeout(300_000);
    const text =
      variant === 'as sent' ? readFileSync(TEXT, 'utf8') : readFileSync(TEXT, 'utf8').replaceAll('\u200c', ' ');
    let claims: readonly Claim[] = [];
    before(() => {
      claims = analyse(text, { syntax: 'plain' }).claims;
    });
    const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
    // The last row names two speakers in one sentence: two claims.
    const gold = existsSync(GOLD)
      ? readGold().flatMap((row) => (row.source.includes(' / ') && row.cue.includes('…') ? [row, row] : [row]))
      : [];

    it('are exactly those of the gold', () => {
      assert.deepEqual(
        claims.map(({ start }) => lineOf(start)),
        gold.map(({ line }) => line),
      );
    });

    it('have the cues and sources of the gold', () => {
      const squeeze = (value: string): string => value.replace(/[\s\u200c]/g, '');
      claims.forEach((claim, index) => {
        if (claim.cue === undefined) return;
        const cue = squeeze(text.slice(claim.cue.start, claim.cue.end));
        assert.ok(squeeze(gold[index].cue).includes(cue), `${cue} in ${gold[index].cue}`);
        if (claim.source === undefined || claim.source.type === 'pronoun') return;
        const [head] = text.slice(claim.source.start, claim.source.end).split(/[\s\u200c]/);
        assert.ok(squeeze(gold[index].source).includes(squeeze(head)), `${head} in ${gold[index].source}`);
      });
    });

    it('share the chains of the gold', () => {
      const found = CHAINS.map((members) => new Set(members.map((index) => claims[index].chain)));
      for (const chains of found) assert.equal(chains.size, 1);
      assert.equal(new Set(found.map((chains) => [...chains][0])).size, CHAINS.length);
    });

    it('have one root a chain, and none is linked', () => {
      for (const members of CHAINS) assert.equal(members.filter((index) => claims[index].root).length, 1);
      assert.ok(claims.every(({ linked }) => !linked));
    });

    it('mark «این گزارش» after a statement as unsure', () => {
      assert.equal(claims[2].antecedent, 'ambiguous');
      assert.equal(claims[1].antecedent, 'clear');
    });
  });
}
