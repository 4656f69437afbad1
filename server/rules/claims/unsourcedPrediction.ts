import type { Article, Range } from '../../language/article/types';
import type { SentenceTokens } from '../../language/claims/cues/cues';
import { assertsOnly, foretoldIn, mayForetell } from '../../language/claims/figures/foretold';
import { fileRange } from '../../language/claims/sources/sources';
import { referenceFix } from '../references';
import { defineRule, type Finding, NO_OPTIONS, type RuleContext } from '../rule';
import { hasHit, type Statement, unattributed, unsaid } from './unattributed';
import page from './unsourcedPrediction.md';

export const unsourcedPrediction = defineRule({
  id: 'claims/unsourced-prediction',
  severity: 'info',
  fix: 'suggest',
  summary: {
    fa: 'پیش‌بینی (قرار است، انتظار می‌رود) بیرون از سخنِ کسی',
    en: 'a prediction (is expected to, is due to) outside anybody’s report',
  },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  concerns: ({ read }) =>
    read.reading.hits.some(({ lexicon }) => lexicon === 'predictiveCue') || mayForetell(read.cues.words),
  *check(context) {
    const { article } = context.analysis;
    const { text } = article;
    for (const statement of unattributed(context)) {
      const cue = hasHit(statement, 'predictiveCue');
      // «بازدید ممکن است», «اگر قرار است …»: nothing is foretold.
      if (cue === undefined || /^\s*(?:$|[.،؛»]|و\s)/.test(text.slice(cue.end, statement.end))) continue;
      if (/(?:^|\s)(?:اگر|چنانچه|مگر)\s/.test(text.slice(statement.start, cue.start))) continue;
      if (isAsserted(statement, cue)) continue;
      yield finding(article, cue);
    }
    for (const statement of unsaid(context)) {
      if (hasHit(statement, 'predictiveCue') !== undefined) continue;
      const cue = foretoldBy(statement);
      if (cue !== undefined && !followsReport(context, statement)) yield finding(article, cue);
    }
  },
});

const finding = (article: Article, cue: Range): Finding => ({
  ...cue,
  message: {
    fa: 'چه کسی چنین انتظاری دارد؟ بگویید یا به منبعی پیوند دهید',
    en: 'Who expects so? Say it, or link to a source',
  },
  fixes: () => [referenceFix(article, [cue], 'منبع')].filter((fix) => fix !== undefined),
});

/** Where a token of a block begins. */
const placeOfToken = ({ block, reading: { text, tokens } }: Statement['read'], token: number): number =>
  block.start + text.starts[tokens.starts[token]];

const sentenceOf = ({ read, start, end }: Statement): SentenceTokens | undefined =>
  read.cues.sentences.find(({ first }) => placeOfToken(read, first) >= start && placeOfToken(read, first) < end);

/** «بی‌شک خوب است»: who is sure of what is so foretells nothing. */
function isAsserted(statement: Statement, cue: Range): boolean {
  const { read } = statement;
  const sentence = sentenceOf(statement);
  if (sentence === undefined) return false;
  let token = sentence.first;
  while (token < sentence.last && placeOfToken(read, token) < cue.start) token += 1;
  return assertsOnly(read.cues.words, sentence, token);
}

/** «خالی خواهد شد», «به‌زودی ترمیم می‌شود». */
function foretoldBy(statement: Statement): Range | undefined {
  const { read } = statement;
  const { cues } = read;
  const sentence = sentenceOf(statement);
  const foretold = sentence === undefined ? undefined : foretoldIn(cues.words, sentence);
  return foretold === undefined ? undefined : fileRange(read, foretold.first, foretold.last);
}

/** Behind what somebody is said to say, a sentence may well go on with it; behind a quotation it is the writer's. */
function followsReport({ analysis: { article }, claims }: RuleContext<unknown>, { read, start }: Statement): boolean {
  const before = claims.findLast((claim) => claim.start >= read.block.start && claim.start < start);
  if (before === undefined || (before.cue === undefined && before.kind !== 'quote')) return false;
  const between = article.text.slice(before.end, start);
  return !/[»”]\s*[.!]?\s*$/.test(article.text.slice(before.start, before.end)) && !/[.!؟].*[.!؟]/s.test(between);
}
