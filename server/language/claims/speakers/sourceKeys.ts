import type { Source } from '../sources/sources';
import type { Place } from './speakerMemory';

/** Where a source stands, and who is named before it. */
export interface Surroundings extends Place {
  readonly subject: { readonly entityChain: number } | undefined;
  /** The entity that «این گروه» points at, where the block names one. */
  readonly mentioned?: number | undefined;
  /** The organ that the same sentence names before it, for «این گروه» where no organ has spoken yet. */
  readonly near?: number | undefined;
  /** The verb goes on with a speech: «افزود», «تصریح کرد». */
  readonly goesOn?: boolean;
}

/** «یک مقام آگاه», «یکی از شاهدان», «منبعی», «کارگر دیگری»: one who is not named. */
export const isOne = ([first, second]: readonly string[]): boolean =>
  second === 'دیگری' || /^(?:یک|یکی|منبع|منبعی|مقامی|فردی|شخصی|زنی|مردی)$/.test(first ?? '');

/** A medium by its letters, however its words are parted. */
export const spelling = ({ tokens }: Source): string => `m:${tokens.join('')}`;
