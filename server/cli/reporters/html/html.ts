import { createHash } from 'node:crypto';
import { dayOfIso } from '../../../language/calendars/day';
import { writeDay } from '../../../language/calendars/wording';
import { counts, type FileReport, type Report, type ReportedProblem } from '../../report';
import type { CreateReporter } from '../reporter';
import { SEVERITY_NAMES } from '../severities';
import { articleSection, severity } from './articleSection';
import { html, isolatePrograms, Markup } from './markup';
import style from './report.css';
import script from './report.page.js';
import { type Cell, numberCell, table } from './tables';
import { ARTICLE, createWording, SEVERITY_SIGNS, type Wording } from './words';

/** With more articles the page opens those that the reader asks for. */
const OPEN_AT_ONCE = 5;

const LEVELS = ['error', 'warning', 'info', 'hint'] as const;

/**
 * One page for people: the articles with their dates, names, claims and problems marked, time lines and tables. It is whole in itself,
 * asks no network for anything, and runs no script but its own: its policy names the hashes of both its style and its script.
 */
export const createHtml: CreateReporter = ({ language, version }) => ({
  end: (report: Report) => `${page(report, version, createWording(language)).text}\n`,
});

function page(report: Report, version: string, wording: Wording): Markup {
  const { say, language } = wording;
  const { files, failures } = report;
  const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const words = JSON.stringify({
    language,
    filter: say('filter'),
    all: say('all'),
    rows: say('rows'),
    openAll: say('openAll'),
    closeAll: say('closeAll'),
  });
  const isOpen = files.length <= OPEN_AT_ONCE;
  const sections = files.map((file, index) => articleSection(file, `a${index + 1}`, isOpen, wording));
  return html`<!doctype html>
<html lang="${language}" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="dabir ${version}">
<title>${say('title')}</title>
<link rel="icon" href="data:,">
<style>${new Markup(style)}</style>
</head>
<body data-words="${words}">
<a class="skip" href="#problems">${say('skip')}</a>
<header><h1>${say('title')}</h1>${summary(report, wording)}</header>
<main>
${failures.length === 0 ? undefined : html`<section class="failures" aria-labelledby="failures"><h2 id="failures">${say('failures')}</h2><ul>${failures.map(({ path, message }) => html`<li><bdi class="path">${path}</bdi>: <span>${isolatePrograms(message)}</span></li>`)}</ul></section>`}
<section aria-labelledby="problems"><h2 id="problems" tabindex="-1">${say('problems')}</h2>
${problemTable(files, wording)}
</section>
<section aria-labelledby="overview"><h2 id="overview">${say('articles')}</h2>
${overview(files, wording)}
<div id="articles">
${sections}</div>
</section>
</main>
<footer><p class="note">dabir ${version}</p></footer>
<script>${new Markup(script)}</script>
</body>
</html>`;
}

/** What a policy calls an inline style or script by. */
const hash = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;

function summary({ files, summary: totals }: Report, wording: Wording): Markup {
  const { say, number, counted } = wording;
  const values = { error: totals.errors, warning: totals.warnings, info: totals.infos, hint: totals.hints };
  const badges = LEVELS.map(
    (level) =>
      html`<li class="severity ${level}"><span aria-hidden="true">${SEVERITY_SIGNS[level]}</span> ${counted(values[level], SEVERITY_NAMES[level])}</li>`,
  );
  return html`<ul class="summary"><li>${counted(files.length, ARTICLE)}</li>${badges}<li>${number(totals.fixable)} ${isolatePrograms(say('fixable'))}</li></ul>`;
}

function problemTable(files: readonly FileReport[], wording: Wording): Markup {
  const { say, number } = wording;
  const rows = files.flatMap(({ path, problems }, file) =>
    problems.map((problem, index): readonly Cell[] => [
      { content: severity(problem, wording), value: LEVELS.indexOf(problem.severity) },
      { content: html`<bdi>${path}</bdi>` },
      {
        content: html`<a href="#a${file + 1}-p${index + 1}">${number(problem.line)}:${number(problem.column)}</a>`,
        value: problem.line * 10_000 + problem.column,
      },
      { content: isolatePrograms(problem.message) },
      { content: html`<code>${problem.rule}</code>`, value: problem.rule },
      { content: stateOf(problem, wording) },
    ]),
  );
  if (rows.length === 0) return html`<p class="meta">${say('nothing')}</p>`;
  const columns = [
    { name: say('severity'), kind: 'choice' },
    { name: say('file') },
    { name: say('line'), kind: 'number' },
    { name: say('message'), kind: 'name' },
    { name: say('rule'), kind: 'choice' },
    { name: say('state'), kind: 'choice' },
  ] as const;
  return table(say('problems'), columns, rows, wording);
}

function stateOf(problem: ReportedProblem, { say }: Wording): string {
  if (problem.suppressed) return say('suppressed');
  return say(problem.baseline ? 'known' : 'open');
}

function overview(files: readonly FileReport[], wording: Wording): Markup | undefined {
  const { say, language } = wording;
  if (files.length === 0) return undefined;
  const rows = files.map(({ path, problems, article }, index): readonly Cell[] => {
    const told = problems.filter(counts);
    const day = article?.annotations.reference.day ?? null;
    const reference = day === null ? undefined : dayOfIso(day);
    return [
      {
        content: html`<a href="#a${index + 1}"><bdi>${article?.title ?? path}</bdi></a>`,
        value: article?.title ?? path,
      },
      { content: html`<bdi>${path}</bdi>` },
      { content: reference === undefined ? '' : writeDay(reference, 'solar', language), value: day ?? '' },
      ...LEVELS.map((level) => numberCell(told.filter((problem) => problem.severity === level).length, wording)),
      numberCell(article?.annotations.dates.length ?? 0, wording),
      numberCell(new Set(article?.annotations.entities.map(({ chain }) => chain)).size, wording),
      numberCell(article?.annotations.claims.length ?? 0, wording),
      numberCell(article?.annotations.claims.filter(({ linked }) => !linked).length ?? 0, wording),
    ];
  });
  const number = (name: string): { readonly name: string; readonly kind: 'number' } => ({ name, kind: 'number' });
  const columns = [
    { name: say('heading'), kind: 'name' as const },
    { name: say('file') },
    { name: say('reference') },
    number(say('errors')),
    number(say('warnings')),
    number(say('infos')),
    number(say('hints')),
    number(say('dates')),
    number(say('names')),
    number(say('claims')),
    number(say('unlinked')),
  ];
  return table(say('articles'), columns, rows, wording);
}
