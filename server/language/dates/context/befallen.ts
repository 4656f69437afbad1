import { foldedWords } from '../../text/foldedWords';
import type { Reading } from '../../text/reading';
import { wordAt } from '../../text/vocabulary';
import type { TensedVerb } from './tense';

/** Verbs, and what others are made of, of what nobody plans or tells before it was: «۵ فروردین [درگذشت]», «۱۲ آذر [بازداشت] شد». */
const BEFALLS = foldedWords('درگذشت درگذشتند درگذشته کشت کشتند مرد مردند');
const MADE_OF = foldedWords('کشته بازداشت دستگیر اعدام ترور زخمی مجروح شهید جان دنیا فوت غرق ربوده مفقود مسموم');

/** Whether a verb that is past tells of such a thing: then its day is not one to come, however near. */
export function isBefallen(reading: Reading, { start, tense, participle }: TensedVerb): boolean {
  if (tense !== 'past' || participle === true) return false;
  const token = reading.tokens.ofUnit[start];
  return BEFALLS.has(wordAt(reading, token)) || MADE_OF.has(wordAt(reading, token - 1));
}
