import { CALENDAR_IDS, type CalendarId } from '../../../language/calendars/calendars';
import { CALENDAR_NAMES } from '../../../language/calendars/wording';
import { CLAIM_KIND_NAMES } from '../../../language/claims/kindNames';
import { TYPE_NAMES } from '../../../language/entities/typeNames';
import { isWikidataId, wikidataPage } from '../../../language/entities/wikidata';
import { indexLines } from '../../../language/text/lineIndex';
import type { ArticleAnnotations } from '../../../protocol';
import type { ArticleView } from '../../articleView';
import { counts, type FileReport, type ReportedProblem } from '../../report';
import { SEVERITY_NAMES } from '../severities';
import { isoOfSpan, writeSpan } from './days';
import { markedText } from './markedText';
import { html, isolatePrograms, type Markup } from './markup';
import { type Cell, numberCell, table } from './tables';
import { timeline } from './timeline';
import { DATE_KINDS, SEVERITY_SIGNS, type Wording } from './words';

/** One article: its problems, the marked text, its time line, and tables of its dates, names and claims. */
export function articleSection(file: FileReport, id: string, isOpen: boolean, wording: Wording): Markup {
  const { path, problems, article } = file;
  const { say, number } = wording;
  const open = problems.filter(counts).length;
  const title = article?.title ?? path;
  const name = title === path ? undefined : html` <span class="path"><bdi>${path}</bdi></span>`;
  return html`<article id="${id}" aria-labelledby="${id}-h"><details${isOpen ? html` open` : undefined}><summary><h3 id="${id}-h"><bdi>${title}</bdi></h3>${name} <span class="count">${say('problems')}: ${number(open)}</span></summary>
${article === undefined ? undefined : reference(article.annotations, wording)}
${problemList(problems, id, article !== undefined, wording)}
${article === undefined ? html`<p class="note">${say('noText')}</p>` : contents(article, problems, id, wording)}
</details></article>
`;
}

function contents(view: ArticleView, problems: readonly ReportedProblem[], id: string, wording: Wording): Markup {
  const { say } = wording;
  const line = timeline(view.annotations, wording);
  return html`<section aria-label="${say('marked')}">${markedText(view, problems, id, wording)}</section>
${line === undefined ? undefined : html`<section aria-labelledby="${id}-t"><h4 id="${id}-t">${say('timeline')}</h4>${line}</section>`}
${dateTable(view, id, wording)}
${nameTable(view, wording)}
${claimTable(view, id, wording)}`;
}

function reference({ reference: { day, reason } }: ArticleAnnotations, wording: Wording): Markup {
  const { say, language } = wording;
  if (day === null) return html`<p class="meta">${say('noReference')}</p>`;
  const span = { from: day, to: day };
  const written = CALENDAR_IDS.map((calendar) => writeSpan(span, calendar, wording));
  return html`<p class="meta">${say('reference')}: <time datetime="${day}">${written.join(' · ')}</time> <span class="quiet">(${reason[language]})</span></p>`;
}

function problemList(problems: readonly ReportedProblem[], id: string, hasText: boolean, wording: Wording): Markup {
  const { say } = wording;
  if (problems.length === 0) return html`<p class="meta">${say('nothing')}</p>`;
  const items = problems.map((problem, index) => {
    const number = index + 1;
    const target = counts(problem) ? `${id}-r${number}` : `${id}-l${problem.line}`;
    const where = `${say('line')} ${wording.number(problem.line)}`;
    const fixes = problem.fixes.map(
      ({ title }) => html`<span class="fix">${say('fix')}: ${isolatePrograms(title)}</span>`,
    );
    return html`<li id="${id}-p${number}" class="${counts(problem) ? 'counts' : 'quiet'}" tabindex="-1">${severity(problem, wording)} ${hasText ? html`<a href="#${target}">${where}</a>` : where}: <span class="message">${isolatePrograms(problem.message)}</span> <code>${problem.rule}</code>${stateOf(problem, wording)}${fixes}</li>\n`;
  });
  return html`<ol class="problems" aria-label="${say('problems')}">\n${items}</ol>`;
}

export function severity({ severity: level }: ReportedProblem, { language }: Wording): Markup {
  return html`<span class="severity ${level}"><span aria-hidden="true">${SEVERITY_SIGNS[level]}</span> ${SEVERITY_NAMES[level][language]}</span>`;
}

/** Why a problem is not counted. */
function stateOf({ suppressed, suppressionReason, baseline }: ReportedProblem, { say }: Wording): Markup | undefined {
  if (suppressed) {
    const reason = suppressionReason === undefined ? '' : `: ${suppressionReason}`;
    return html` <span class="state">${say('suppressed')}${reason}</span>`;
  }
  return baseline ? html` <span class="state">${say('known')}</span>` : undefined;
}

const saying = (text: string): Markup => html`<span lang="fa" dir="auto">${text}</span>`;

/** A cell that leads to its line in the marked text. */
function lineCells({ text }: ArticleView, id: string, wording: Wording): (start: number) => Cell {
  const lines = indexLines(text);
  return (start) => {
    const line = lines.positionAt(start).line + 1;
    return { content: html`<a href="#${id}-l${line}">${wording.number(line)}</a>`, value: line };
  };
}

function dateTable(view: ArticleView, id: string, wording: Wording): Markup | undefined {
  const { say, language } = wording;
  const { dates } = view.annotations;
  if (dates.length === 0) return undefined;
  const lineOf = lineCells(view, id, wording);
  const rows = dates.map((date): readonly Cell[] => {
    const iso = isoOfSpan(date);
    const about = date.approximate ? ` (${say('approximate')})` : '';
    const span = (calendar: CalendarId): Cell => ({
      content: writeSpan(date, calendar, wording),
      value: date.from ?? '',
    });
    return [
      { content: saying(date.text) },
      { content: `${DATE_KINDS[date.kind][language]}${about}` },
      ...CALENDAR_IDS.map(span),
      { content: html`<code>${iso}</code>`, value: iso },
      lineOf(date.start),
    ];
  });
  const columns = [
    { name: say('text'), kind: 'name' },
    { name: say('kind'), kind: 'choice' },
    ...CALENDAR_IDS.map((calendar) => ({ name: CALENDAR_NAMES[calendar][language] })),
    { name: 'ISO 8601' },
    { name: say('line'), kind: 'number' },
  ] as const;
  return table(say('dates'), columns, rows, wording);
}

function nameTable({ annotations }: ArticleView, wording: Wording): Markup | undefined {
  const { say, language } = wording;
  const chains = new Map<number, ArticleAnnotations['entities'][number][]>();
  for (const entity of annotations.entities) {
    const mentions = chains.get(entity.chain);
    if (mentions === undefined) chains.set(entity.chain, [entity]);
    else mentions.push(entity);
  }
  if (chains.size === 0) return undefined;
  const rows = [...chains.values()].map((mentions): readonly Cell[] => {
    const known = mentions.find(({ id }) => id !== null) ?? mentions[0];
    const texts = [...new Set(mentions.map(({ text }) => text))];
    return [
      { content: saying(known.name) },
      { content: known.nameEn ?? '' },
      { content: TYPE_NAMES[known.type][language] },
      { content: identity(known.id), value: known.id ?? '' },
      { content: saying(texts.join('، ')) },
      numberCell(mentions.length, wording),
    ];
  });
  const columns = [
    { name: say('name'), kind: 'name' },
    { name: 'English' },
    { name: say('kind'), kind: 'choice' },
    { name: say('identity') },
    { name: say('text') },
    { name: say('mentions'), kind: 'number' },
  ] as const;
  return table(say('names'), columns, rows, wording);
}

/** An id of Wikidata is an address; nothing else that a text may hold becomes one. */
function identity(id: string | null): Markup | string {
  if (id === null) return '';
  if (!isWikidataId(id)) return id;
  return html`<a href="${wikidataPage(id)}" rel="noreferrer">${id}</a>`;
}

function claimTable(view: ArticleView, id: string, wording: Wording): Markup | undefined {
  const { say, language } = wording;
  const { text, annotations } = view;
  if (annotations.claims.length === 0) return undefined;
  const lineOf = lineCells(view, id, wording);
  const rows = annotations.claims.map(({ start, end, kind, source, linked }): readonly Cell[] => [
    { content: saying(text.slice(start, end).replace(/\s+/g, ' ')) },
    { content: CLAIM_KIND_NAMES[kind][language] },
    { content: saying(source === null ? '' : text.slice(source.start, source.end)) },
    { content: say(linked ? 'linked' : 'unlinked') },
    lineOf(start),
  ]);
  const columns = [
    { name: say('claim'), kind: 'name' },
    { name: say('kind'), kind: 'choice' },
    { name: say('source') },
    { name: say('backing'), kind: 'choice' },
    { name: say('line'), kind: 'number' },
  ] as const;
  return table(say('claims'), columns, rows, wording);
}
