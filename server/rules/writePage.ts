import type { Language } from '../language/text';
import { pageOf } from './registry';
import type { Rule } from './rule';

const WORDS = {
  fa: {
    severity: 'شدت',
    fix: 'اصلاح',
    safe: 'بی‌خطر',
    suggest: 'پیشنهادی',
    none: 'ندارد',
    invalid: 'نادرست',
    valid: 'درست',
  },
  en: {
    severity: 'severity',
    fix: 'fix',
    safe: 'safe',
    suggest: 'suggested',
    none: 'none',
    invalid: 'Not so',
    valid: 'But so',
  },
} as const;

/** A rule's page as Markdown: what it reports, how it weighs, why, and its examples. */
export function writePage(rule: Rule, language: Language): string {
  const words = WORDS[language];
  const page = pageOf(rule);
  const examples = page.examples.map(({ kind, text }) => `${words[kind]}:\n\n${text.replace(/^(?=.)/gm, '    ')}`);
  return [
    `# ${rule.id}`,
    rule.summary[language],
    `${words.severity}: ${rule.severity} · ${words.fix}: ${words[rule.fix]}`,
    page.why[language],
    ...examples,
  ]
    .filter((part) => part !== '')
    .map((part) => part.trimEnd())
    .join('\n\n')
    .concat('\n');
}
