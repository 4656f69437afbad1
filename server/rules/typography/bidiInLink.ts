import { defineRule, type Finding, NO_OPTIONS } from '../rule';
import page from './bidiInLink.md';
import { addressRanges } from './invisible';

/** No address has these: they are pasted along with it. A half-space of a Persian slug is the same address as %E2%80%8C. */
const STRAY = /[\u200c\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;

export const bidiInLink = defineRule({
  id: 'typography/bidi-in-link',
  severity: 'error',
  fix: 'safe',
  summary: { fa: 'نویسهٔ جهت یا نیم‌فاصله در نشانی پیوند', en: 'a direction control or half-space in a link’s address' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: [],
  *check({ analysis }): Generator<Finding> {
    const { text } = analysis.article;
    for (const { start, end } of addressRanges(analysis.article)) {
      const edits = [...text.slice(start, end).matchAll(STRAY)].map(({ 0: stray, index }) => ({
        start: start + index,
        end: start + index + 1,
        text: stray === '\u200c' ? '%E2%80%8C' : '',
      }));
      if (edits.length === 0) continue;
      yield {
        start,
        end,
        message: {
          fa: 'در این نشانی نویسه‌ای نادیدنی هست و پیوند به جایی نمی‌رسد',
          en: 'There is an invisible character in this address, and the link leads nowhere',
        },
        fixes: [{ title: { fa: 'نشانی را پاک کن', en: 'Clean the address' }, safe: true, edits }],
      };
    }
  },
});
