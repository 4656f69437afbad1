import type { Range } from '../../../language/article/types';
import { CLAIM_KIND_NAMES } from '../../../language/claims/kindNames';
import { TYPE_NAMES } from '../../../language/entities/typeNames';
import { indexLines } from '../../../language/text/lineIndex';
import type { ArticleView } from '../../articleView';
import { counts, type ReportedProblem } from '../../report';
import { SEVERITY_NAMES } from '../severities';
import { isoOfSpan, writeSpan } from './days';
import { html, type Markup } from './markup';
import type { Wording } from './words';

interface Mark extends Range {
  readonly classes: string;
  readonly title: string;
  /** For machines, where the mark is a date. */
  readonly datetime?: string;
  readonly isProblem?: boolean;
}

/**
 * The article as it is written, line by line, with dates, names, claims and problems marked. Marks may overlap in any way:
 * the text is cut where one begins or ends, and each piece carries what covers it. Behind a problem stands a link to it.
 */
export function markedText(
  view: ArticleView,
  problems: readonly ReportedProblem[],
  id: string,
  wording: Wording,
): Markup {
  const { text } = view;
  const marks = [...marksOf(view, problems, wording)].sort((a, b) => a.start - b.start);
  const links = linksOf(problems, id, wording);
  const lines = indexLines(text);
  const cuts = new Set(marks.flatMap(({ start, end }) => [start, end]));
  for (const at of links.keys()) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  const result: Markup[] = [];
  let active: readonly Mark[] = [];
  let nextMark = 0;
  let nextCut = 0;
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const lineEnd = newline < 0 ? text.length : newline;
    const pieces: Markup[] = [];
    let at = from;
    while (true) {
      while (nextCut < sorted.length && sorted[nextCut] < at) nextCut += 1;
      if (sorted[nextCut] === at) {
        pieces.push(...(links.get(at) ?? []));
        nextCut += 1;
      }
      if (at >= lineEnd) break;
      active = active.filter(({ end }) => end > at);
      const begun: Mark[] = [];
      for (; nextMark < marks.length && marks[nextMark].start <= at; nextMark += 1) begun.push(marks[nextMark]);
      active = [...active, ...begun.filter(({ end }) => end > at)];
      const to = Math.min(lineEnd, sorted[nextCut] ?? lineEnd);
      pieces.push(piece(text.slice(at, to).replace(/\r$/, ''), active));
      at = to;
    }
    const number = lines.positionAt(from).line + 1;
    result.push(
      html`<div class="line" id="${id}-l${number}"><span class="line-number" aria-hidden="true">${wording.number(number)}</span><span class="words" dir="auto">${pieces}</span></div>\n`,
    );
    if (newline < 0) break;
    from = newline + 1;
  }
  return html`<div class="article-text" lang="fa" dir="rtl">\n${result}</div>`;
}

function piece(text: string, active: readonly Mark[]): Markup {
  if (active.length === 0) return html`${text}`;
  const classes = [...new Set(active.map((mark) => mark.classes))].join(' ');
  const title = [...new Set(active.map((mark) => mark.title).filter((part) => part !== ''))].join('\n');
  const datetime = active.find((mark) => mark.datetime !== undefined)?.datetime;
  const content = datetime === undefined ? html`${text}` : html`<time datetime="${datetime}">${text}</time>`;
  if (active.some(({ isProblem }) => isProblem === true))
    return html`<mark class="${classes}" title="${title}">${content}</mark>`;
  return title === ''
    ? html`<span class="${classes}">${content}</span>`
    : html`<span class="${classes}" title="${title}">${content}</span>`;
}

function* marksOf(
  { annotations, quiet }: ArticleView,
  problems: readonly ReportedProblem[],
  wording: Wording,
): Iterable<Mark> {
  const { language } = wording;
  for (const { start, end } of quiet) yield { start, end, classes: 'quiet', title: '' };
  for (const { start, end, kind, linked } of annotations.claims) {
    const state = wording.say(linked ? 'linked' : 'unlinked');
    const classes = linked ? 'claim linked' : 'claim unlinked';
    yield { start, end, classes, title: `${CLAIM_KIND_NAMES[kind][wording.language]}: ${state}` };
  }
  for (const { start, end, type, name, nameEn } of annotations.entities) {
    const known = nameEn === null ? name : `${name} (${nameEn})`;
    yield { start, end, classes: 'name', title: `${TYPE_NAMES[type][language]}: ${known}` };
  }
  for (const date of annotations.dates) {
    const iso = isoOfSpan(date);
    const spans = [writeSpan(date, 'solar', wording), writeSpan(date, 'gregorian', wording), iso];
    const title = spans.filter((span) => span !== '').join(' · ');
    const isDay = date.from !== null && date.from === date.to;
    yield { start: date.start, end: date.end, classes: 'date', title, ...(isDay ? { datetime: iso } : {}) };
  }
  for (const problem of problems) {
    if (!counts(problem)) continue;
    const { start, end, severity, message, rule } = problem;
    const title = `${SEVERITY_NAMES[severity][language]}: ${message} (${rule})`;
    yield { start, end, classes: `problem ${severity}`, title, isProblem: true };
  }
}

/** Links to the problems, by the offset behind which they stand. */
function linksOf(problems: readonly ReportedProblem[], id: string, wording: Wording): Map<number, Markup[]> {
  const links = new Map<number, Markup[]>();
  for (const [index, problem] of problems.entries()) {
    if (!counts(problem)) continue;
    const number = index + 1;
    const link = html`<a class="to-problem ${problem.severity}" id="${id}-r${number}" href="#${id}-p${number}" aria-label="${SEVERITY_NAMES[problem.severity][wording.language]} ${wording.number(number)}: ${problem.message}">${wording.number(number)}</a>`;
    links.set(problem.end, [...(links.get(problem.end) ?? []), link]);
  }
  return links;
}
