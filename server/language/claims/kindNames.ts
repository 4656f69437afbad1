import type { Text } from '../text';
import type { ClaimKind } from './types';

/** What a kind of claim is called where one stands alone: in a hover, an outline, a cell of a table. */
export const CLAIM_KIND_NAMES: Readonly<Record<ClaimKind, Text>> = {
  quote: { fa: 'نقل‌قول مستقیم', en: 'Direct quotation' },
  reported: { fa: 'نقل‌قول غیرمستقیم', en: 'Reported speech' },
  media: { fa: 'نقل از رسانه', en: 'Report of a medium' },
  document: { fa: 'استناد به سند', en: 'Cited document' },
  vague: { fa: 'منبع مبهم', en: 'Vague source' },
  statistic: { fa: 'آمار', en: 'Statistic' },
  accusation: { fa: 'اتهام', en: 'Accusation' },
  superlative: { fa: 'ادعای برتری', en: 'Superlative' },
};
