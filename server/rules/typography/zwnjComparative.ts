import { boolean, optional, strictObject } from 'valibot';
import { defineRule } from '../rule';
import { tell, writeJoined } from './flaws';
import page from './zwnjComparative.md';

export const zwnjComparative = defineRule({
  id: 'typography/zwnj-comparative',
  severity: 'warning',
  fix: 'safe',
  summary: {
    fa: '«تر» و «ترین» جدا از صفت یا چسبیده به آن',
    en: '«تر» and «ترین» apart from the adjective or run into it',
  },
  page,
  options: strictObject({
    /** «بزرگتر» is right in this house. */
    joined: optional(boolean(), false),
  }),
  scope: 'block',
  judges: 'zwnj-comparative',
  check: ({ analysis, options }) =>
    tell(analysis, 'zwnj-comparative', ({ flaw, better }) =>
      options.joined && flaw.detail === 'joined' ? undefined : { message: writeJoined(better) },
    ),
});
