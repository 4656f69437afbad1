import { defineRule, NO_OPTIONS } from '../rule';
import { tell } from './flaws';
import page from './wrongZwnjChar.md';

export const wrongZwnjChar = defineRule({
  id: 'typography/wrong-zwnj-char',
  severity: 'error',
  fix: 'safe',
  summary: { fa: 'نویسهٔ دیگری به جای نیم‌فاصله', en: 'another character in place of the half-space' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  judges: 'wrong-zwnj-char',
  check: ({ analysis }) =>
    tell(analysis, 'wrong-zwnj-char', () => ({
      message: { fa: 'نیم‌فاصلهٔ درست (U+200C) بگذارید', en: 'Put the real half-space (U+200C)' },
      title: { fa: 'نیم‌فاصلهٔ درست بگذار', en: 'Put the real half-space' },
    })),
});
