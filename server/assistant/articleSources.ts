import * as v from 'valibot';
import { exportedArticle } from '../export/exportedArticle';
import { proseOf } from '../export/prose';
import { indexLines } from '../language/text/lineIndex';
import { articleText, dayOfInput, language, parseWith, reference, syntax } from './inputs';
import { defineTool } from './tool';

const input = v.strictObject({ text: articleText, syntax, reference, language });

export const articleSources = defineTool({
  name: 'dabir_article_sources',
  title: { fa: 'منبع‌های این خبر', en: 'Sources of an article' },
  description:
    'Lists what a Persian article says on whose word: every claim (quotation, report, figure, accusation …) with its speaker and the sources that are ' +
    'linked to it, the claims that no source backs, and every link to a source. Use it to see which statements still want a source.',
  input,
  parse: (given) => parseWith(input, given),
  run: ({ text, syntax = 'markdown', reference }, context) => {
    const analysis = context.analyse(text, syntax, dayOfInput(reference));
    const { claims, sources } = exportedArticle(analysis, { path: 'article', recognised: true });
    const lines = indexLines(text);
    const lineOf = (offset: number): number => lines.positionAt(offset).line + 1;
    const listed = claims.map((claim, index) => ({
      line: lineOf(claim.start),
      kind: claim.kind,
      text: proseOf(analysis.article, claim),
      speaker: claim.speaker === undefined ? null : proseOf(analysis.article, claim.speaker),
      linked: analysis.claims[index].linked,
      sources: claim.sources,
    }));
    return {
      counts: { claims: listed.length, unlinked: listed.filter(({ linked }) => !linked).length },
      claims: listed,
      sources: sources.map(({ start, address, kind, ...range }) => ({
        line: lineOf(start),
        words: proseOf(analysis.article, { start, ...range }),
        address,
        kind: kind ?? null,
      })),
    };
  },
});
