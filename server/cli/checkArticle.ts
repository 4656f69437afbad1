import { type Analysis, analyse } from '../language/analyse';
import { syntaxOf } from '../language/article/parse';
import type { Syntax } from '../language/article/types';
import type { DayNumber } from '../language/calendars/day';
import { writeNumber } from '../language/calendars/wording';
import type { Text } from '../language/text';
import { indexLines } from '../language/text/lineIndex';
import { type FixChoice, fixUntilStable } from '../rules/fix';
import type { Problem } from '../rules/rule';
import { runRules } from '../rules/run';
import type { ArticleConfiguration } from './configuration';
import { NO_STOPWATCH, type Stopwatch } from './stopwatch';

/** An article with its problems, after the fixes that were asked for. */
export interface CheckedArticle {
  readonly text: string;
  readonly analysis: Analysis;
  readonly problems: readonly Problem[];
  /** How many fixes were applied; 0 leaves the text as it was. */
  readonly fixed: number;
  /** What made its front matter unreadable, one line each. */
  readonly frontMatterErrors: readonly Text[];
}

/** Analyses, mends if asked to, and checks one text, as the editor does. Pure. `reference` counts before the configuration's. */
export function checkArticle(
  source: string,
  name: string,
  configuration: ArticleConfiguration,
  reference: DayNumber | undefined,
  choice: FixChoice | undefined,
  stopwatch: Stopwatch = NO_STOPWATCH,
): CheckedArticle {
  const selection = stopwatch.watch(configuration.selection);
  const check = (text: string): { analysis: Analysis; article: Analysis['article']; problems: readonly Problem[] } => {
    const analysis = stopwatch.time('analyse', () => analyseArticle(text, syntaxOf(name), configuration, reference));
    const problems = stopwatch.time('rules', () => runRules(analysis, selection));
    return { analysis, article: analysis.article, problems };
  };
  const fixed = choice === undefined ? undefined : fixUntilStable(source, check, choice);
  const text = fixed?.text ?? source;
  const { analysis, article, problems } = check(text);
  const lines = indexLines(text);
  const frontMatterErrors = (article.frontMatter?.errors ?? []).map(({ start, message }) => {
    const line = lines.positionAt(start).line + 1;
    return {
      fa: `سطر ${writeNumber(line, 'fa')}: سرآغاز (front matter) خواندنی نیست: ${message.fa}`,
      en: `line ${line}: the front matter is no valid YAML: ${message.en}`,
    };
  });
  return { text, analysis, problems, fixed: fixed?.applied.length ?? 0, frontMatterErrors };
}

export function analyseArticle(
  text: string,
  syntax: Syntax,
  { reference: configured, linkScope, newsroom }: Pick<ArticleConfiguration, 'reference' | 'linkScope' | 'newsroom'>,
  reference: DayNumber | undefined,
): Analysis {
  const day = reference ?? configured;
  const { registries } = newsroom;
  return analyse(
    text,
    day === undefined ? { syntax, linkScope, registries } : { syntax, linkScope, registries, reference: day },
  );
}
