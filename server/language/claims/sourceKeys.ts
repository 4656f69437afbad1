import type { Source } from './sources';

/** Organs that no medium is called. */
export const NO_MEDIUM =
  /^(?:دادگاه|دیوان|وزارت|وزارتخانه|دولت|مجلس|پارلمان|پلیس|ارتش|سپاه|بانک|حزب|باشگاه|فدراسیون|دانشگاه|سفارت|کشور)$/;

/** «یک مقام آگاه», «یکی از شاهدان», «منبعی»: one who is not named. */
export const isOne = ([first]: readonly string[]): boolean =>
  /^(?:یک|یکی|منبع|منبعی|مقامی|فردی|شخصی|زنی|مردی)$/.test(first ?? '');

/** A medium by its letters, however its words are parted. */
export const spelling = ({ tokens }: Source): string => `m:${tokens.join('')}`;
