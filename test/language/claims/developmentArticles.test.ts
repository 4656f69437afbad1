import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '../../../server/language/analyse';
import type { Range } from '../../../server/language/article/types';
import type { Claim } from '../../../server/language/claims/types';

const FOLDER = '../shared/data/articles-dev';

interface GoldClaim extends Range {
  readonly kind: string;
  readonly chain: number;
  readonly linked: boolean;
  readonly cue?: Range | null;
  readonly source?: Range | null;
}

interface GoldArticle {
  readonly id: string;
  readonly file: string;
  readonly claims: readonly GoldClaim[];
}

const overlap = (a: Range, b: Range): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const union = (a: Range, b: Range): number => Math.max(a.end, b.end) - Math.min(a.start, b.start);

/** Each gold claim with the claim that covers at least half of the longer of the two, none used twice. */
function match(gold: readonly GoldClaim[], found: readonly Claim[]): readonly (readonly [GoldClaim, Claim])[] {
  const used = new Set<Claim>();
  const pairs: (readonly [GoldClaim, Claim])[] = [];
  for (const claim of gold) {
    const share = (other: Claim): number =>
      overlap(claim, other) / Math.max(claim.end - claim.start, other.end - other.start);
    const best = found.filter((other) => !used.has(other)).sort((a, b) => share(b) - share(a))[0];
    if (best === undefined || share(best) < 0.5) continue;
    used.add(best);
    pairs.push([claim, best]);
  }
  return pairs;
}

const f1 = (both: number, gold: number, found: number): number => (2 * both) / (gold + found);

/** B-cubed F1 of a claim's chain: how far the claims that share it in the gold share it here. */
function chainScore(pairs: readonly (readonly [GoldClaim, Claim])[], index: number): number {
  const [gold, found] = pairs[index];
  const inGold = pairs.filter(([other]) => other.chain === gold.chain).map(([, claim]) => claim);
  const inFound = pairs.filter(([, claim]) => claim.chain === found.chain).map(([, claim]) => claim);
  const shared = inGold.filter((claim) => inFound.includes(claim)).length;
  return (2 * shared) / (inGold.length + inFound.length);
}

describe('claims of the development articles', function () {
  if (!existsSync(`${FOLDER}/gold.jsonl`)) {
    it('are not here to be measured');
    return;
  }
  this.timeout(300_000);
  const totals = {
    gold: 0,
    found: 0,
    matched: 0,
    cues: 0,
    goldCues: 0,
    foundCues: 0,
    source: 0,
    sources: 0,
    linked: 0,
    kind: 0,
    chain: 0,
  };
  before(() => {
    for (const line of readFileSync(`${FOLDER}/gold.jsonl`, 'utf8').trim().split('\n')) {
      const article = JSON.parse(line) as GoldArticle;
      const { claims } = analyse(readFileSync(`${FOLDER}/${article.file}`, 'utf8'), { syntax: 'markdown' });
      const pairs = match(article.claims, claims);
      const cues = claims.flatMap(({ cue }) => (cue === undefined ? [] : [cue]));
      const goldCues = article.claims.flatMap(({ cue }) => cue ?? []);
      totals.gold += article.claims.length;
      totals.found += claims.length;
      totals.matched += pairs.length;
      totals.goldCues += goldCues.length;
      totals.foundCues += cues.length;
      totals.cues += goldCues.filter((gold) =>
        cues.some(({ start, end }) => start === gold.start && end === gold.end),
      ).length;
      pairs.forEach(([gold, claim], index) => {
        const source = gold.source ?? undefined;
        if (source !== undefined || claim.source !== undefined) {
          totals.sources += 1;
          if (source !== undefined && claim.source !== undefined) {
            totals.source += overlap(source, claim.source) / union(source, claim.source);
          }
        }
        if (gold.linked === claim.linked) totals.linked += 1;
        if (gold.kind === claim.kind) totals.kind += 1;
        totals.chain += chainScore(pairs, index);
      });
    }
  });

  const measures: readonly (readonly [string, number, () => number])[] = [
    ['cue F1, exact spans', 0.95, () => f1(totals.cues, totals.goldCues, totals.foundCues)],
    ['claim sentences F1', 0.93, () => f1(totals.matched, totals.gold, totals.found)],
    ['source overlap', 0.94, () => totals.source / totals.sources],
    ['chains, B-cubed F1', 0.92, () => totals.chain / totals.matched],
    ['linked or unlinked', 0.97, () => totals.linked / totals.matched],
    ['kind', 0.95, () => totals.kind / totals.matched],
  ];
  for (const [name, least, measure] of measures) {
    it(`${name}: at least ${least}`, () => {
      assert.ok(measure() >= least, `${name} is ${measure().toFixed(3)}`);
    });
  }
});
