import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';
import { articlesIn, claimsOf, type WrittenClaim } from '../../data/articles/articles';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const same = (a: Stretch | undefined, b: Stretch | undefined): boolean => a?.start === b?.start && a?.end === b?.end;

/** How much of what was looked for was found, of what was found right. */
class Measure {
  #right = 0;
  #wrong = 0;
  #missed: string[] = [];

  add(right: boolean, expected: boolean, found: boolean, words: string): void {
    if (right) this.#right += 1;
    else {
      if (found) this.#wrong += 1;
      if (expected) this.#missed.push(words);
    }
  }

  /** At least this much, or what was missed. */
  reaches(least: number): void {
    const score = (2 * this.#right) / (2 * this.#right + this.#wrong + this.#missed.length);
    assert.ok(score >= least, `${score.toFixed(3)}; missed: ${this.#missed.join(' | ')}`);
  }
}

describe('claims of articles written for the tests', () => {
  const measures = {
    cues: new Measure(),
    sentences: new Measure(),
    kinds: new Measure(),
    sources: new Measure(),
    linked: new Measure(),
    chains: new Measure(),
  };
  let count = 0;

  before(() => {
    for (const article of [...articlesIn('clean'), ...articlesIn('rough')]) {
      const { claims } = analyse(article.text, { syntax: 'markdown' });
      const matched: { readonly wanted: WrittenClaim; readonly chain: number }[] = [];
      const used = new Set<number>();
      for (const wanted of claimsOf(article)) {
        count += 1;
        const words = `${article.name}: ${article.text.slice(wanted.start, wanted.end)}`;
        const number = claims.findIndex((claim) => claim.start < wanted.end && wanted.start < claim.end);
        const found = claims[number];
        if (found !== undefined) {
          used.add(number);
          matched.push({ wanted, chain: found.chain });
        }
        measures.sentences.add(same(found, wanted), true, found !== undefined, words);
        if (wanted.cue !== undefined || found?.cue !== undefined)
          measures.cues.add(
            same(found?.cue, wanted.cue) && wanted.cue !== undefined,
            wanted.cue !== undefined,
            found?.cue !== undefined,
            words,
          );
        if (found === undefined) continue;
        measures.kinds.add(found.kind === wanted.kind, true, true, words);
        measures.linked.add(found.linked === wanted.linked, true, true, words);
        if (wanted.source !== undefined || found.source !== undefined)
          measures.sources.add(
            same(found.source, wanted.source),
            wanted.source !== undefined,
            found.source !== undefined,
            words,
          );
      }
      claims.forEach((claim, number) => {
        if (used.has(number)) return;
        measures.sentences.add(false, false, true, '');
        if (claim.cue !== undefined) measures.cues.add(false, false, true, '');
      });
      for (const [index, one] of matched.entries())
        for (const other of matched.slice(0, index)) {
          const expected = one.wanted.chain === other.wanted.chain;
          const found = one.chain === other.chain;
          if (expected || found)
            measures.chains.add(expected && found, expected, found, `${article.name}: chain ${one.wanted.chain}`);
        }
    }
  });

  it('are many', () => {
    assert.ok(count >= 350);
  });

  // What the articles with gold annotations must reach, and more: they are read by the same rules.
  it('have their cues', () => measures.cues.reaches(0.98));
  it('have their sentences', () => measures.sentences.reaches(0.98));
  it('have their kinds', () => measures.kinds.reaches(0.98));
  it('have their sources', () => measures.sources.reaches(0.98));
  it('are linked or not', () => measures.linked.reaches(0.98));
  it('have their chains', () => measures.chains.reaches(0.92));
});
