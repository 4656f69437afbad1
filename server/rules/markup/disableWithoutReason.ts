import { defineRule, NO_OPTIONS } from '../rule';
import page from './disableWithoutReason.md';

export const disableWithoutReason = defineRule({
  id: 'markup/disable-without-reason',
  severity: 'off',
  fix: 'none',
  summary: { fa: 'توضیح خاموش‌سازی بی «-- دلیل»', en: 'a suppression comment without “-- reason”' },
  page,
  options: NO_OPTIONS,
  *check({ directives }) {
    for (const { directive } of directives) {
      if (directive.kind === 'enable' || directive.reason !== '') continue;
      yield {
        start: directive.start,
        end: directive.end,
        message: { fa: 'دلیل خاموش‌سازی را پس از «--» بنویسید', en: 'Say after “--” why this is silenced' },
      };
    }
  },
});
