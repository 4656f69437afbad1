import type { Text } from '../language/text';
import type { Rule } from './rule';

/** The rooms of the rules, in the registry's order, as a reader calls them. */
const CATEGORIES: Readonly<Record<string, Text>> = {
  dates: { fa: 'تاریخ‌ها', en: 'Dates' },
  entities: { fa: 'نام‌ها', en: 'Names' },
  claims: { fa: 'سخن‌ها و منبع‌ها', en: 'Claims and sources' },
  markup: { fa: 'نشانه‌گذاری', en: 'Markup' },
  typography: { fa: 'رسم‌الخط', en: 'Orthography' },
};

const FIXES: Readonly<Record<Rule['fix'], string>> = { safe: 'safe', suggest: 'suggested', none: '' };

/** The table of all rules as Markdown: one folded part a category, a row a rule, in both languages. */
export function rulesTable(rules: readonly Rule[]): string {
  const parts = Object.entries(CATEGORIES).map(([category, { fa, en }]) => {
    const own = rules.filter(({ id }) => id.startsWith(`${category}/`));
    const rows = own.map(
      ({ id, severity, fix, summary }) =>
        `| \`${id}\` | ${cell(summary.en)} | ${cell(summary.fa)} | ${severity} | ${FIXES[fix]} |`,
    );
    return [
      `<details><summary><b>${en}</b> — ${fa} (${own.length})</summary>`,
      '',
      '| rule | reports | گزارش می‌کند | severity | fix |',
      '|---|---|---|---|---|',
      ...rows,
      '',
      '</details>',
    ].join('\n');
  });
  return parts.join('\n\n');
}

/** Of a cell only the bar is Markdown's; an address in brackets would become a link. */
function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\[([^\]]*)\]\(([^)]*)\)/g, '`[$1]($2)`');
}
