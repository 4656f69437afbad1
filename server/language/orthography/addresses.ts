import type { Range } from '../article/types';

/**
 * What a machine reads letter by letter, written as it stands in running text: «example.ir/خبرهای-روز?a=1», «t.me/کانال»,
 * «کاربر@example.ir», «@کاربر», «#روز_جهانی», «گزارش_نهایی.pdf», «C:\گزارش». One letter more or less, and it leads elsewhere.
 */
const PATTERNS: readonly RegExp[] = [
  // A host with a path, a query or a fragment; closing punctuation is not part of it.
  /(?<![\p{L}\p{N}_.-])(?:[\p{L}\p{N}_-]+\.)+[a-z]{2,}(?::\d+)?[/?#](?:[^\s<>«»"'،؛]*[^\s<>«»"'،؛.,:;!?؟)\]}])?/gu,
  /(?<![\p{L}\p{M}\p{N}._%+-])[\p{L}\p{M}\p{N}._%+-]*@[\p{L}\p{N}_][\p{L}\p{M}\p{N}._-]*(?<![.-])/gu,
  // «#۲» numbers, and names nothing.
  /(?<![\p{L}\p{N}&])#(?=[\p{M}\p{N}_\u200c]*\p{L})[\p{L}\p{M}\p{N}_\u200c]+/gu,
  /(?<![\p{L}\p{M}\p{N}_\u200c.-])[\p{L}\p{M}\p{N}_\u200c-]+(?:\([\p{N}]+\))?(?:\.[\p{L}\p{N}_-]+)*\.[a-z][a-z\d]{1,3}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Za-z]:\\[^\s<>«»"'،؛]+/gu,
];

const MAY_HOLD = /[#@]|\.[a-z]|:\\/;

/** The stretches of a source that are addresses or names for machines, in no order. */
export function addressesIn(source: string): readonly Range[] {
  if (!MAY_HOLD.test(source)) return [];
  const ranges: Range[] = [];
  for (const pattern of PATTERNS)
    for (const { 0: address, index } of source.matchAll(pattern))
      ranges.push({ start: index, end: index + address.length });
  return ranges;
}
