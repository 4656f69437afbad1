import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './zwnjPerfectSuffix.md';

export const zwnjPerfectSuffix = defineRule({
  id: 'typography/zwnj-perfect-suffix',
  severity: 'warning',
  fix: 'safe',
  summary: {
    fa: '«اند»، «ام»، «اش» جدا از واژه یا چسبیده به آن',
    en: '«اند», «ام», «اش» apart from the word or run into it',
  },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'zwnj-perfect-suffix',
  check: ({ analysis }) =>
    tell(analysis, 'zwnj-perfect-suffix', ({ better }) => ({
      message: { fa: `«${better}» بنویسید`, en: `Write “${better}”` },
    })),
});
