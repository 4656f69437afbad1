import { TokenClass } from '../../text/tokens';
import { contextWords, isInflected } from '../words/contextWords';
import type { NumberRun } from '../words/numbers';
import { isPunctuation, type Words, wordText } from '../words/words';
import { endsNumber } from './tallies';

const SCORES = contextWords('score');

const GAMES = contextWords('game');

/** What is played, and what one gains by it: «امتیاز», «امتیازی». */
export const isScore = (word: string): boolean =>
  isInflected(word, SCORES, INDEFINITE) || isInflected(word, GAMES, INDEFINITE);
const INDEFINITE = ['ی'];

/** «با ۵۴ گل ملی پیش افتاد», «۹۱ امتیاز گرفت»: ten and more were added up; «سه گل» everybody saw, and «۲۴۴٫۸ امتیاز» is a mark. */
export const isAddedUp = (words: Words, first: number, { last, digits, large }: NumberRun): boolean =>
  digits && large && last === first && SCORES.has(wordText(words, last + 1)) && !isFlower(words, last + 1);

/** «۱۵ گل رز», «۲۰ گل سرخ» */
const isFlower = (words: Words, token: number): boolean =>
  wordText(words, token) === 'گل' && FLOWERS.test(wordText(words, token + 1));
const FLOWERS = /^(?:رز|سرخ|لاله|نرگس|میخک|محمدی|یاس|داوودی|زعفران)$/;

export const VOTE = /^را?ی$/;

/**
 * «با ۸ رأی موافق», «هفت رأی از یازده رأی», «۷۳ کرسی»: the last token of votes that were counted. A few «رأی» without more
 * are a court's.
 */
export function votesEnd(words: Words, { last: end, large, year }: NumberRun, last: number): number | undefined {
  const noun = end + 1;
  if (wordText(words, noun) === 'کرسی') return large ? noun : undefined;
  if (noun >= last || !VOTE.test(wordText(words, noun))) return undefined;
  if (/^(?:موافق|مخالف|ممتنع|مثبت|منفی|باطله)$/.test(wordText(words, noun + 1))) return noun + 1;
  // «در ۱۴۰۱ رأی داد»
  return (large && !year) || (wordText(words, noun + 1) === 'از' && endsNumber(words, noun + 2)) ? noun : undefined;
}

/** «در وزن ۶۵ کیلوگرم», «در ۶۵ کیلوگرم», «دستهٔ ۸۵ کیلوگرم», «دیدار پایانی ۸۶ کیلوگرم»: a class of wrestlers and lifters. */
export function isWeightClass(words: Words, first: number): boolean {
  // «اوزان ۵۷، ۶۱ و ۱۲۵ کیلوگرم»
  let before = first - 1;
  while (
    before > 0 &&
    (words.reading.tokens.classes[before] === TokenClass.number || isPunctuation(words, before, '،'))
  )
    before -= 1;
  if (/^(?:پایانی|نهایی|ردهبندی|نخست)$/.test(wordText(words, before))) before -= 1;
  if (before <= 0) return before === 0 && GAMES.has(wordText(words, before));
  const noun = wordText(words, before);
  if (CONTESTS.has(noun) || GAMES.has(noun)) return true;
  // «آزادکار وزن ۹۶ کیلوگرم», but «نوزادی به وزن ۵ کیلوگرم», «وزن او ۹۰ کیلوگرم است».
  return /^(?:وزن|وزنهای|اوزان)$/.test(noun) && !/^(?:با|به|از)$/.test(wordText(words, before - 1));
}

const CONTESTS = contextWords('contest');

/** «۲۰۰ متر پروانه» is an event. */
export const isStroke = (words: Words, token: number): boolean => STROKES.has(wordText(words, token));

const STROKES = new Set(['پروانه', 'قورباغه', 'آزاد', 'پشت', 'کرال', 'مانع', 'امدادی', 'مختلط', 'تیمی']);

/** «تپانچهٔ بادی ۱۰ متر», «دوی ۴۰۰ متر»: how far one shoots, runs and jumps in a discipline. */
export const isOverDistance = (words: Words, first: number): boolean =>
  first > 0 && DISCIPLINES.has(wordText(words, first - 1));
const DISCIPLINES = contextWords('discipline');
