import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  MarkupKind,
} from 'vscode-languageserver';
import type { DayNumber } from '../language/calendars/day';
import type { Snapshot } from '../session';
import type { CompletionContext, Proposal } from './completion/context';
import { proposeEquivalents, proposeMonths, proposeToday } from './completion/dates';
import { proposeFrontMatter, proposeLabels, proposeRules, proposeSources } from './completion/markup';
import { proposeNames } from './completion/names';
import { proposeSites } from './completion/sites';
import { offsetOf, rangeOf, textEditOf } from './places';

export const COMPLETION_TRIGGERS = ['[', '(', '/'];

const KINDS: Readonly<Record<Proposal['kind'], CompletionItemKind>> = {
  name: CompletionItemKind.Value,
  date: CompletionItemKind.Constant,
  label: CompletionItemKind.Reference,
  source: CompletionItemKind.Snippet,
  key: CompletionItemKind.Property,
  rule: CompletionItemKind.EnumMember,
};

/** What may stand at the caret: in its comment, front matter or label nothing else; in prose dates, sources and names. */
export function provideCompletion(
  snapshot: Snapshot,
  { position }: Pick<CompletionParams, 'position'>,
  today: DayNumber,
  snippets: boolean,
): CompletionList {
  const offset = offsetOf(snapshot, position);
  const lineStart = snapshot.lines.lineStart(snapshot.lines.positionAt(offset).line);
  const context = { snapshot, offset, before: snapshot.text.slice(lineStart, offset), today, snippets };
  const proposals = propose(context);
  // Spellings that a reader takes for equal differ to the editor's filter: what is typed decides, so it is asked anew.
  return { isIncomplete: true, items: proposals.map((proposal, index) => itemOf(proposal, index, context)) };
}

function propose(context: CompletionContext): Proposal[] {
  const { frontMatter } = context.snapshot.analysis.article;
  if (frontMatter !== undefined && context.offset < frontMatter.end) return proposeFrontMatter(context);
  if (/<!--[^>]*$/.test(context.before)) return proposeRules(context);
  const labels = proposeLabels(context);
  if (labels.length > 0) return labels;
  const sites = proposeSites(context);
  if (sites.length > 0) return sites;
  return [
    ...proposeEquivalents(context),
    ...proposeMonths(context),
    ...proposeToday(context),
    ...proposeSources(context),
    ...proposeNames(context),
  ];
}

function itemOf(proposal: Proposal, index: number, { snapshot, offset, snippets }: CompletionContext): CompletionItem {
  const { label, detail, documentation, kind, start, text, snippet, also } = proposal;
  const asSnippet = snippets && snippet !== undefined;
  const item: CompletionItem = {
    label,
    kind: KINDS[kind],
    sortText: String(index).padStart(4, '0'),
    filterText: snapshot.text.slice(start, offset),
    textEdit: { range: rangeOf(snapshot, { start, end: offset }), newText: asSnippet ? snippet : text },
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
  };
  if (detail !== undefined) item.detail = detail;
  if (documentation !== undefined) item.documentation = { kind: MarkupKind.Markdown, value: documentation };
  if (also !== undefined) item.additionalTextEdits = also.map((edit) => textEditOf(snapshot, edit));
  return item;
}
