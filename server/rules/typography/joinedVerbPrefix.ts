import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './joinedVerbPrefix.md';

export const joinedVerbPrefix = defineRule({
  id: 'typography/joined-verb-prefix',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: '«می» و «نمی» چسبیده به فعل', en: '«می» and «نمی» run into the verb' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'joined-verb-prefix',
  check: ({ analysis }) =>
    tell(analysis, 'joined-verb-prefix', ({ found, better }) => ({
      message: { fa: `«${found}» را «${better}» بنویسید`, en: `Write “${better}” in place of “${found}”` },
    })),
});
