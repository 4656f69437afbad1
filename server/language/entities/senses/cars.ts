import { TokenClass } from '../../text/tokens';
import { wordSet } from '../../text/vocabulary';
import { contextWords } from '../words/contextWords';
import type { Words } from '../words/words';
import { isNumber, isOneOf } from '../words/wordTests';

const CAR_MODELS = [
  ...[
    'پرشیا',
    'کرولا',
    'کمری',
    'هایلوکس',
    'لندکروز',
    'لندکروزر',
    'سورنتو',
    'اسپورتیج',
    'سانتافه',
    'توسان',
    'النترا',
    'سوناتا',
  ],
  ...[
    'تندر',
    'ساندرو',
    'مگان',
    'ماکسیما',
    'قشقایی',
    'ویتارا',
    'پرادو',
    'سراتو',
    'اپتیما',
    'آزرا',
    'اکسنت',
    'یاریس',
    'فوکوس',
  ],
];

/** Makers of cars, and the words beside them that speak of a car: «دو خودرو نیسان», «پژو پارس». */
const CARS = {
  before: wordSet(contextWords('vehicle')),
  after: wordSet([
    'پارس',
    'وانت',
    'آبی',
    'سفید',
    'سیاه',
    'پاترول',
    'کمپرسی',
    'سواری',
    'حامل',
    'مدل',
    'تیپ',
    ...CAR_MODELS,
  ]),
};
/** Behind these a car is named after its maker or its model. */
export const VEHICLES = CARS.before;
const MAKERS = wordSet([
  'پژو',
  'نیسان',
  'تویوتا',
  'هیوندای',
  'رنو',
  'کیا',
  'ولوو',
  'اسکانیا',
  'بنز',
  'فورد',
  'هوندا',
  'سوزوکی',
  'مزدا',
  'فیات',
  'ایرباس',
  'بویینگ',
]);

const isLatin = ({ tokens, count }: Words, token: number): boolean =>
  token < count && tokens.classes[token] === TokenClass.latin;

/** Whether a token is the name of a maker of cars. */
export const isMaker = (words: Words, token: number): boolean => isOneOf(words, token, MAKERS);

/** Whether a maker’s name over the tokens [start, end) stands for a car of his: «دو خودرو نیسان», «پژو ۴۰۵», «پژو پارس». */
export const isCar = (words: Words, start: number, end: number): boolean =>
  isNumber(words, end) ||
  isLatin(words, end) ||
  isOneOf(words, start - 1, CARS.before) ||
  isOneOf(words, end, CARS.after);
