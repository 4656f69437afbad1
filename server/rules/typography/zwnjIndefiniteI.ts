import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './zwnjIndefiniteI.md';

export const zwnjIndefiniteI = defineRule({
  id: 'typography/zwnj-indefinite-i',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: '«ای» جدا از واژه یا چسبیده به آن', en: '«ای» apart from its word or run into it' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'zwnj-indefinite-i',
  check: ({ analysis }) =>
    tell(analysis, 'zwnj-indefinite-i', ({ better }) => ({
      message: { fa: `«${better}» بنویسید`, en: `Write “${better}”` },
    })),
});
