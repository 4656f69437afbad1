import { writeNumber } from '../../calendars/wording';
import type { Language, Text } from '../../text';

const UNITS: Readonly<Record<string, Text>> = {
  Y: { fa: 'سال', en: 'year' },
  M: { fa: 'ماه', en: 'month' },
  W: { fa: 'هفته', en: 'week' },
  D: { fa: 'روز', en: 'day' },
  TH: { fa: 'ساعت', en: 'hour' },
  TM: { fa: 'دقیقه', en: 'minute' },
  TS: { fa: 'ثانیه', en: 'second' },
};

const SEVERAL: Text = { fa: 'چند', en: 'several' };

/** `PT1H30M` → «۱ ساعت و ۳۰ دقیقه», `PTXM` → «چند دقیقه»; undefined where it is no ISO 8601 duration that says anything. */
export function durationInWords(duration: string, language: Language): string | undefined {
  const [, days = '', clock = ''] = /^P([^T]*)(?:T(.*))?$/.exec(duration) ?? [];
  const parts = [...partsOf(days, ''), ...partsOf(clock, 'T')];
  if (parts.length === 0) return undefined;
  return parts
    .map(({ value, unit }) => {
      const number =
        value === 'X'
          ? SEVERAL[language]
          : writeNumber(Number(value), language).replace('.', language === 'fa' ? '٫' : '.');
      const name = UNITS[unit]?.[language] ?? unit;
      return `${number} ${name}${language === 'en' && value !== '1' ? 's' : ''}`;
    })
    .join(language === 'fa' ? ' و ' : ' ');
}

function partsOf(text: string, prefix: string): { readonly value: string; readonly unit: string }[] {
  return [...text.matchAll(/(\d+(?:[.,]\d+)?|X)([YMWDHS])/g)].map(([, value = '', unit = '']) => ({
    value: value.replace(',', '.'),
    unit: prefix + unit,
  }));
}
