import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Analysis, analyse } from '../../server/language/analyse';
import type { Article } from '../../server/language/article/types';
import { applyEdits, fixUntilStable } from '../../server/rules/fix';
import type { Fix, Problem } from '../../server/rules/rule';
import { articlesIn } from '../data/articles/articles';
import { checkWith, countsByRule, everyRule, lettersIn, named, problemsOf } from './fixtures';
import { datedArticle, newsArticle } from './generatedNews';

const RUNS = { numRuns: 60 };
const rules = everyRule();
const URL = 'https://www.example.org/news/7';

const DAY = '2022-01-10';

/** The text after a fix; where the caret stands in an empty address or behind `date:`, one is typed, or a day. */
function accepted(text: string, { edits, caret }: Fix): string {
  const after = applyEdits(text, edits);
  if (caret === undefined) return after;
  const before = after.slice(0, caret);
  return `${before}${before.endsWith('date: ') ? DAY : URL}${after.slice(caret)}`;
}

/** Silenced problems are nobody's to mend. */
const isOpen = ({ suppressed }: Problem): boolean => !suppressed;

/**
 * A definition that is appended may be out of order: a hint, with a safe fix of its own. Only where the outer of two sources
 * is linked is there to be said that the inner one is not.
 */
const BROUGHT_TO_LIGHT: ReadonlySet<string> = new Set([
  'markup/definitions-order',
  'claims/nested-attribution-unlinked',
]);

/** A day of writing, where the front matter is given one, is what dates are judged by: it brings to light what is said of them. */
const NAMES_THE_DAY: ReadonlySet<string> = new Set([
  'markup/front-matter-missing',
  'dates/no-reference',
  // Which of two days «۰۳/۰۴/۲۰۲۲» is has to be said before any rule converts it.
  'dates/ambiguous',
]);
/** A range that can be read lends its year to the dates around it that have none, and so brings to light what is said of them. */
const LENDS_A_YEAR = 'dates/range-backwards';

function checkAcceptance(text: string): void {
  const before = problemsOf(text, rules);
  const had = countsByRule(before);
  for (const problem of before.filter(isOpen)) {
    for (const fix of problem.fixes) {
      const has = countsByRule(problemsOf(accepted(text, fix), rules));
      for (const [rule, count] of has) {
        if (BROUGHT_TO_LIGHT.has(rule)) continue;
        if ((NAMES_THE_DAY.has(problem.rule) || problem.rule === LENDS_A_YEAR) && rule.startsWith('dates/')) continue;
        assert.ok(count <= (had.get(rule) ?? 0), `${problem.rule} made one of ${rule}`);
      }
      assert.ok((has.get(problem.rule) ?? 0) < (had.get(problem.rule) ?? 0), `${problem.rule} is still there`);
    }
  }
}

/** What a reader reads: each block's words. */
function prose({ text, blocks }: Article): readonly string[] {
  return blocks.map(({ start, segments }) =>
    segments.map((segment) => text.slice(start + segment.start, start + segment.end)).join(''),
  );
}

/** What was recognised, as far as spelling does not count. */
const recognised = (analysis: Analysis): unknown => ({
  ...named(analysis),
  claims: analysis.claims.map(({ kind, chain, linked, cue }) => [
    kind,
    chain,
    linked,
    cue === undefined ? '' : lettersIn(analysis, cue),
  ]),
});

const written = [...articlesIn('clean'), ...articlesIn('rough')];

describe('laws of all rules together', () => {
  it('accepting a fix mends its problem and makes no other', () => {
    fc.assert(fc.property(newsArticle, checkAcceptance), RUNS);
  }).timeout(300_000);

  it('accepting a fix mends its problem and makes no other among dates', () => {
    fc.assert(fc.property(datedArticle, checkAcceptance), RUNS);
  }).timeout(300_000);

  for (const { name, text } of articlesIn('rough'))
    it(`accepting a fix mends its problem and makes no other in ${name}`, () => checkAcceptance(text)).timeout(300_000);

  it('deleting the link that a fix wrote brings its problem back', () => {
    fc.assert(
      fc.property(newsArticle, (text) => {
        const before = problemsOf(text, rules);
        for (const problem of before) {
          if (!problem.rule.startsWith('claims/unlinked-')) continue;
          for (const fix of problem.fixes) {
            const linked = accepted(text, fix);
            const label = /\[(م[۰-۹]+)\]: <?https:\/\/www\.example\.org/.exec(linked)?.[1];
            if (label === undefined) continue;
            // The brackets around the words go, and the definition with them.
            const without = linked
              .replace(new RegExp(`\\[([^[\\]]*)\\]\\[${label}\\]`), '$1')
              .replace(new RegExp(`\\n+\\[${label}\\]: .*`), '');
            assert.equal(
              countsByRule(problemsOf(without, rules)).get(problem.rule),
              countsByRule(before).get(problem.rule),
            );
          }
        }
      }),
      RUNS,
    );
  }).timeout(300_000);

  it('a fix that links leaves every word that is read', () => {
    fc.assert(
      fc.property(newsArticle, (text) => {
        const read = prose(analyse(text, { syntax: 'markdown' }).article);
        for (const { rule, fixes } of problemsOf(text, rules)) {
          if (!rule.startsWith('claims/unlinked-')) continue;
          for (const fix of fixes) {
            const after = prose(analyse(accepted(text, fix), { syntax: 'markdown' }).article);
            assert.deepEqual(after.slice(0, read.length), read);
          }
        }
      }),
      RUNS,
    );
  }).timeout(300_000);

  it('safe fixes settle', () => {
    fc.assert(
      fc.property(newsArticle, (text) => {
        const once = fixUntilStable(text, checkWith(rules), 'safe');
        assert.ok(once.rounds < 10);
        assert.equal(fixUntilStable(once.text, checkWith(rules), 'safe').text, once.text);
      }),
      RUNS,
    );
  }).timeout(300_000);

  it('safe fixes leave what is recognised, and every link where it led', () => {
    for (const { name, text } of written) {
      const before = analyse(text, { syntax: 'markdown' });
      const mended = fixUntilStable(text, checkWith(rules), 'safe').text;
      const after = analyse(mended, { syntax: 'markdown' });
      const old = recognised(before);
      assert.deepEqual(recognised(after), old, name);
      const targets = (analysis: Analysis): ReadonlySet<string | undefined> =>
        new Set(analysis.article.links.map(({ target }) => target));
      for (const target of targets(before)) assert.ok(targets(after).has(target), `${name}: ${target}`);
    }
  }).timeout(300_000);

  it('of 1,000 links none is broken by safe fixes', () => {
    let count = 0;
    let broken = 0;
    for (const text of fc.sample(newsArticle, { numRuns: 1500, seed: 7 })) {
      if (count >= 1000) break;
      const resolved = (source: string): readonly string[] =>
        analyse(source, { syntax: 'markdown' }).article.links.flatMap(({ target }) => target ?? []);
      const before = resolved(text);
      if (before.length === 0) continue;
      const left = [...resolved(fixUntilStable(text, checkWith(rules), 'safe').text)];
      for (const target of before) {
        count += 1;
        const at = left.indexOf(target);
        if (at < 0) broken += 1;
        else left.splice(at, 1);
      }
    }
    assert.ok(count >= 1000, `${count} links`);
    assert.equal(broken, 0);
  }).timeout(300_000);
});
