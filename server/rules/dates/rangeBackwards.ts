import { asSentence } from '../messages';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './rangeBackwards.md';

export const rangeBackwards = defineRule({
  id: 'dates/range-backwards',
  severity: 'error',
  fix: 'suggest',
  summary: { fa: 'بازه‌ای که پیش از آغازش پایان می‌یابد', en: 'a range that ends before it begins' },
  page,
  options: NO_OPTIONS,
  scope: 'mentions',
  judges: 'dates',
  *check({ analysis: { article }, dates }) {
    for (const { start, end, faults } of dates) {
      for (const fault of faults) {
        if (fault.kind !== 'range-backwards') continue;
        const turned = turn(article.text.slice(start, end));
        yield {
          start,
          end,
          message: asSentence(fault.text),
          fixes:
            turned === undefined
              ? []
              : [
                  {
                    title: { fa: `«${turned}» بنویس`, en: `Write “${turned}”` },
                    safe: false,
                    edits: [{ start, end, text: turned }],
                  },
                ],
        };
      }
    }
  },
});

const TO = /^(.+?)(\s+(?:تا|الی)\s+|\s*[-–—]\s*)(.+)$/s;
const YEAR = /\s+[0-9٠-٩۰-۹]{4}$/;
const NUMBER = /^[0-9٠-٩۰-۹]+(?=\s|$)/;
/** Digits: a number of more is a year. */
const LONGEST_DAY = 2;

/** The range with its ends exchanged: «۱۳ تا ۱۰ ژانویه» → «۱۰ تا ۱۳ ژانویه», «۲ آوریل تا ۲۶ مارس» → «۲۶ مارس تا ۲ آوریل». */
function turn(text: string): string | undefined {
  const match = TO.exec(text);
  if (match === null) return undefined;
  const [, first, joint, last] = match;
  if (NUMBER.exec(first)?.[0] === first) return turnNumbers(first, joint, last);
  if (!/\s/.test(first) || !/\s/.test(last)) return undefined;
  // The year that both have stays behind them.
  const year = YEAR.test(first) ? '' : (YEAR.exec(last)?.[0] ?? '');
  return `${last.slice(0, last.length - year.length)}${joint}${first}${year}`;
}

/**
 * «۱۳۱۶-۱۲۳۷ ق» → «۱۲۳۷–۱۳۱۶ ق». Numbers around a hyphen are shown from left to right, those around a dash in the line's direction
 * (Unicode's bidirectional algorithm, W4 and N1): for the hyphen's sake such a range is written backwards, and a dash shows it right.
 */
function turnNumbers(first: string, joint: string, last: string): string | undefined {
  const number = NUMBER.exec(last)?.[0];
  if (number === undefined || first.length > LONGEST_DAY !== number.length > LONGEST_DAY) return undefined;
  return `${number}${joint.replace('-', '–')}${first}${last.slice(number.length)}`;
}
