import { defineRule, NO_OPTIONS } from '../rule';
import page from './dashStyle.md';
import { tell } from './flaws';

export const dashStyle = defineRule({
  id: 'typography/dash-style',
  severity: 'hint',
  fix: 'safe',
  summary: {
    fa: '-- یا خط پیوند میان دو فاصله به جای خط تیره',
    en: '-- or a hyphen between spaces in place of a dash',
  },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'dash-style',
  check: ({ analysis }) =>
    tell(analysis, 'dash-style', () => ({
      message: { fa: 'خط تیره بنویسید: «–»', en: 'Write a dash: “–”' },
    })),
});
