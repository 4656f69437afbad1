import type { Rule } from '../rule';
import { arabicDigits } from './arabicDigits';
import { arabicYehKaf } from './arabicYehKaf';
import { bidiInLink } from './bidiInLink';
import { bidiMark } from './bidiMark';
import { bidiOverride } from './bidiOverride';
import { bidiUnpaired } from './bidiUnpaired';
import { bom } from './bom';
import { bracketInnerSpace } from './bracketInnerSpace';
import { bracketOuterSpace } from './bracketOuterSpace';
import { controlChar } from './controlChar';
import { dashStyle } from './dashStyle';
import { decimalSeparator } from './decimalSeparator';
import { deprecatedPhrase } from './deprecatedPhrase';
import { doubleSpace } from './doubleSpace';
import { ellipsis } from './ellipsis';
import { hamzaEzafe } from './hamzaEzafe';
import { hamzaSeat } from './hamzaSeat';
import { homoglyph } from './homoglyph';
import { houseStyle } from './houseStyle';
import { joinedPluralSuffix } from './joinedPluralSuffix';
import { joinedVerbPrefix } from './joinedVerbPrefix';
import { kasraEzafe } from './kasraEzafe';
import { latinComma } from './latinComma';
import { latinDigits } from './latinDigits';
import { longSentence } from './longSentence';
import { missingSpaceAfterPunct } from './missingSpaceAfterPunct';
import { misspelledWord } from './misspelledWord';
import { mixedDigits } from './mixedDigits';
import { nbspInPersian } from './nbspInPersian';
import { nestedQuotes } from './nestedQuotes';
import { nonNfc } from './nonNfc';
import { percentSign } from './percentSign';
import { presentationForms } from './presentationForms';
import { quoteStyle } from './quoteStyle';
import { redundantZwnj } from './redundantZwnj';
import { repeatedPunct } from './repeatedPunct';
import { repeatedWord } from './repeatedWord';
import { spaceBeforePunct } from './spaceBeforePunct';
import { spellingInconsistent } from './spellingInconsistent';
import { tanwin } from './tanwin';
import { tatweel } from './tatweel';
import { thousandsSeparator } from './thousandsSeparator';
import { trailingSpace } from './trailingSpace';
import { unbalancedQuotes } from './unbalancedQuotes';
import { wrongTanwin } from './wrongTanwin';
import { wrongZwnjChar } from './wrongZwnjChar';
import { zwnjComparative } from './zwnjComparative';
import { zwnjCompound } from './zwnjCompound';
import { zwnjIndefiniteI } from './zwnjIndefiniteI';
import { zwnjPerfectSuffix } from './zwnjPerfectSuffix';
import { zwnjPluralSuffix } from './zwnjPluralSuffix';
import { zwnjVerbPrefix } from './zwnjVerbPrefix';

/** The rules of orthography, in the order of tables and settings; the project's own words come last. */
export const TYPOGRAPHY: readonly Rule[] = [
  arabicYehKaf,
  arabicDigits,
  latinDigits,
  mixedDigits,
  presentationForms,
  tatweel,
  zwnjVerbPrefix,
  joinedVerbPrefix,
  zwnjPluralSuffix,
  joinedPluralSuffix,
  zwnjComparative,
  zwnjPerfectSuffix,
  zwnjIndefiniteI,
  zwnjCompound,
  redundantZwnj,
  nbspInPersian,
  wrongZwnjChar,
  doubleSpace,
  trailingSpace,
  spaceBeforePunct,
  missingSpaceAfterPunct,
  bracketInnerSpace,
  bracketOuterSpace,
  latinComma,
  quoteStyle,
  unbalancedQuotes,
  nestedQuotes,
  ellipsis,
  repeatedPunct,
  dashStyle,
  decimalSeparator,
  thousandsSeparator,
  percentSign,
  hamzaEzafe,
  hamzaSeat,
  tanwin,
  wrongTanwin,
  misspelledWord,
  kasraEzafe,
  repeatedWord,
  spellingInconsistent,
  deprecatedPhrase,
  longSentence,
  bidiUnpaired,
  bidiOverride,
  bidiMark,
  bidiInLink,
  homoglyph,
  controlChar,
  nonNfc,
  bom,
  houseStyle,
];
