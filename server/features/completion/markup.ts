import { isoOf } from '../../language/calendars/day';
import { solar } from '../../language/calendars/solar';
import { writeDay } from '../../language/calendars/wording';
import type { Language, Text } from '../../language/text';
import { appendDefinition, nextSourceLabel } from '../../rules/references';
import { RULES } from '../../rules/registry';
import { explainRule } from '../hover/problems';
import type { CompletionContext, Proposal } from './context';

/** Rule ids in a suppression comment. */
export function proposeRules({ snapshot, offset, before }: CompletionContext): Proposal[] {
  const typed = /<!--\s*dabir-(?:disable|enable)[\w-]*\s+(?:[\w/-]+[\s,]+)*([\w/-]*)$/.exec(before)?.[1];
  if (typed === undefined) return [];
  return RULES.map((rule) => {
    const documentation = explainRule(rule.id, snapshot.language);
    return {
      label: rule.id,
      detail: rule.summary[snapshot.language],
      ...(documentation === undefined ? {} : { documentation }),
      kind: 'rule',
      start: offset - typed.length,
      text: rule.id,
    };
  });
}

/** Labels of the article's definitions after `][`. */
export function proposeLabels({ snapshot, offset, before }: CompletionContext): Proposal[] {
  const typed = /\]\[([^\][]*)$/.exec(before)?.[1];
  if (typed === undefined) return [];
  const { definitions } = snapshot.analysis.article;
  return definitions
    .filter(({ duplicate }) => !duplicate)
    .map(({ label, target, title }) => ({
      label,
      detail: title === '' ? target : `${title} — ${target}`,
      kind: 'label',
      start: offset - typed.length,
      text: label,
    }));
}

const KEYS: Readonly<Record<string, Text>> = {
  title: { fa: 'تیتر', en: 'Headline' },
  date: {
    fa: 'تاریخ انتشار؛ «دیروز» و «ماه گذشته» از آن شمرده می‌شود',
    en: 'Date of publication, which “yesterday” counts from',
  },
  lang: { fa: 'زبان', en: 'Language' },
  place: { fa: 'محل خبر', en: 'Dateline' },
  sources: { fa: 'منابع', en: 'Sources' },
};

/** Keys of the front matter that it has not, and today for its date. */
export function proposeFrontMatter({ snapshot, offset, before, today }: CompletionContext): Proposal[] {
  const { frontMatter } = snapshot.analysis.article;
  const { language, text } = snapshot;
  const date = /^date:\s*(\S*)$/.exec(before)?.[1];
  if (date !== undefined) return days(today, offset - date.length, language);
  const typed = /^([a-z]*)$/.exec(before)?.[1];
  if (typed === undefined) return [];
  const has = new Set(frontMatter?.entries.map(({ key }) => key));
  const next = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? '';
  return Object.entries(KEYS)
    .filter(([key]) => !has.has(key))
    .map(([key, about]) => ({
      label: key,
      detail: about[language],
      kind: 'key',
      start: offset - typed.length,
      text: next.startsWith(':') ? key : `${key}: `,
    }));
}

function days(today: number, start: number, language: Language): Proposal[] {
  const { year, month, day } = solar.fromDay(today);
  const two = (value: number): string => String(value).padStart(2, '0');
  const jalali = `${year}-${two(month)}-${two(day)}`;
  return [isoOf(today), jalali].map((text, index) => ({
    label: text,
    detail: writeDay(today, index === 0 ? 'gregorian' : 'solar', language, { weekday: true }),
    kind: 'date',
    start,
    text,
  }));
}

const TEMPLATES = [
  { words: 'به گزارش', source: 'رسانه', title: 'منبع: رسانه' },
  { words: 'به نقل از', source: 'رسانه', title: 'منبع: رسانه' },
  { words: 'به نوشتهٔ', source: 'روزنامه', title: 'منبع: رسانه' },
  { words: 'بر اساس بیانیهٔ', source: 'سازمان', title: 'منبع: سند' },
  { words: 'بر پایهٔ آمار', source: 'سازمان', title: 'منبع: آمار' },
] as const;

/** «به گزارش …» with its link and the stub of the definition below. */
export function proposeSources({ snapshot, offset, before }: CompletionContext): Proposal[] {
  const { article } = snapshot.analysis;
  if (article.syntax !== 'markdown') return [];
  const label = nextSourceLabel(article);
  return TEMPLATES.flatMap(({ words, source, title }): Proposal[] => {
    const typed = beginning(words, before);
    if (typed === undefined) return [];
    const { edit } = appendDefinition(article, `[${label}]: <> "${title}"`);
    return [
      {
        label: `[${words} …][${label}]`,
        detail: title,
        kind: 'source',
        start: offset - typed.length,
        text: `[${words} ${source}][${label}]`,
        snippet: `[${words} \${1:${source}}][${label}]`,
        also: [edit],
      },
    ];
  });
}

/** The end of a line that is the beginning of the words, three letters at least, and begins at a word's edge. */
function beginning(words: string, before: string): string | undefined {
  for (let length = Math.min(words.length, before.length); length >= 3; length -= 1) {
    const typed = words.slice(0, length);
    if (before.endsWith(typed) && !/[\p{L}\u200c[]/u.test(before[before.length - length - 1] ?? '')) return typed;
  }
  return undefined;
}
