import type { Article, Range } from '../../language/article/types';
import { foretoldIn, mayForetell } from '../../language/claims/figures/foretold';
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

/** «خالی خواهد شد», «به‌زودی ترمیم می‌شود». */
function foretoldBy({ read, start, end }: Statement): Range | undefined {
  const { block, cues, reading } = read;
  const sentence = cues.sentences.find((tokens) => {
    const opens = block.start + reading.text.starts[reading.tokens.starts[tokens.first]];
    return opens >= start && opens < end;
  });
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
