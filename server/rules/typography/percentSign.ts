import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './percentSign.md';

export const percentSign = defineRule({
  id: 'typography/percent-sign',
  severity: 'info',
  fix: 'safe',
  summary: { fa: '% به جای ٪ فارسی', en: '% in place of the Persian ٪' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'percent-sign',
  check: ({ analysis }) =>
    tell(analysis, 'percent-sign', () => ({
      message: { fa: '«٪» بنویسید', en: 'Write “٪”' },
    })),
});
