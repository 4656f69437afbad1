import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './quoteStyle.md';

export const quoteStyle = defineRule({
  id: 'typography/quote-style',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'گیومه به شکل دیگر: "…"، “…”', en: 'quotation marks of another style: "…", “…”' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'quote-style',
  check: ({ analysis }) =>
    tell(analysis, 'quote-style', () => ({
      message: { fa: 'نقل‌قول فارسی در «گیومه» می‌آید', en: 'A Persian quotation stands in «guillemets»' },
      title: { fa: 'گیومه بگذار', en: 'Put guillemets' },
    })),
});
