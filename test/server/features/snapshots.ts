import type { Range as ProtocolRange } from 'vscode-languageserver';
import { DEFAULT_EDITOR_SETTINGS, type EditorSettings } from '../../../server/editorSettings';
import { type Analysis, analyse } from '../../../server/language/analyse';
import type { Range, Syntax } from '../../../server/language/article/types';
import { dayOfIso } from '../../../server/language/calendars/day';
import type { Claim } from '../../../server/language/claims/types';
import type { ResolvedDate } from '../../../server/language/dates/types';
import type { ResolvedEntity } from '../../../server/language/entities/types';
import type { Language } from '../../../server/language/text';
import { indexLines } from '../../../server/language/text/lineIndex';
import { type Newsroom, NO_NEWSROOM } from '../../../server/newsroom/findRegistry';
import { runRules } from '../../../server/rules/run';
import { onlyRules } from '../../../server/rules/selection';
import type { Snapshot } from '../../../server/session';

export const URI = 'file:///desk/a.fa.md';

export interface Recognised {
  readonly dates?: readonly ResolvedDate[];
  readonly entities?: readonly ResolvedEntity[];
  readonly claims?: readonly Claim[];
  readonly reference?: Analysis['reference'];
  readonly rules?: readonly string[];
  readonly language?: Language;
  readonly editor?: Partial<EditorSettings>;
  readonly syntax?: Syntax;
  readonly newsroom?: Newsroom;
}

/** A snapshot whose article is really parsed and whose mentions are those given: features decide nothing about Persian. */
export function snapshotOf(text: string, recognised: Recognised = {}): Snapshot {
  const { language = 'fa', syntax = 'markdown' } = recognised;
  const selection = onlyRules(...(recognised.rules ?? []));
  const parsed = analyse(text, { syntax });
  const analysis: Analysis = {
    ...parsed,
    dates: recognised.dates ?? [],
    entities: recognised.entities ?? [],
    claims: recognised.claims ?? [],
    reference: recognised.reference ?? { day: undefined, from: 'none', reason: { fa: '', en: '' } },
  };
  return {
    uri: URI,
    languageId: 'persian-news',
    version: 7,
    text,
    lines: indexLines(text),
    language,
    persian: true,
    tooLong: false,
    settings: {
      selection,
      language,
      reference: undefined,
      linkScope: 'chain',
      editor: { ...DEFAULT_EDITOR_SETTINGS, ...recognised.editor },
      newsroom: recognised.newsroom ?? NO_NEWSROOM,
      registryFolder: 'file:///desk',
    },
    analysis,
    problems: runRules(analysis, selection),
  };
}

/** The `nth` place of some words in a text. */
export function place(text: string, words: string, nth = 1): Range {
  let start = -1;
  for (let count = 0; count < nth; count += 1) {
    start = text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`«${words}» does not stand ${nth} times in the text`);
  }
  return { start, end: start + words.length };
}

export function dateAt(
  range: Range,
  values: Partial<ResolvedDate> & { readonly iso?: string; readonly toIso?: string },
): ResolvedDate {
  const { iso, toIso = iso, ...others } = values;
  const from = iso === undefined ? undefined : dayOfIso(iso);
  const to = toIso === undefined ? undefined : dayOfIso(toIso);
  const { start, end } = range;
  return {
    start,
    end,
    kind: 'date',
    calendar: 'gregorian',
    grain: 'day',
    from,
    to,
    time: undefined,
    zone: undefined,
    duration: undefined,
    relative: false,
    approximate: false,
    open: false,
    equivalentOf: undefined,
    reasons: [],
    faults: [],
    mention: { start: 0, end: end - start, kind: 'date', calendar: 'gregorian', grain: 'day', components: {} },
    block: 0,
    ...others,
  };
}

export function nameAt(range: Range, values: Partial<ResolvedEntity> = {}): ResolvedEntity {
  return {
    start: range.start,
    end: range.end,
    type: 'person',
    id: undefined,
    name: '',
    nameEn: undefined,
    description: undefined,
    chain: 1,
    confidence: 1,
    via: 'registry',
    row: undefined,
    candidates: [],
    roles: [],
    metonymOf: undefined,
    block: 0,
    ...values,
  };
}

export function claimAt(range: Range, values: Partial<Claim> = {}): Claim {
  return {
    start: range.start,
    end: range.end,
    kind: 'reported',
    cue: undefined,
    source: undefined,
    content: undefined,
    chain: 1,
    root: true,
    linked: false,
    links: [],
    direct: false,
    nested: undefined,
    relayed: undefined,
    verbClass: undefined,
    loaded: false,
    agentless: false,
    antecedent: 'none',
    block: 0,
    section: 0,
    ...values,
  };
}

/** The words of a snapshot's text that a range of the protocol covers. */
export const wordsAt = ({ lines, text }: Snapshot, { start, end }: ProtocolRange): string =>
  text.slice(lines.offsetAt(start), lines.offsetAt(end));
