import { NameClass } from '../../../data/names/classes';
import { Mark } from '../../../data/registry/marks';
import { type FoldedText, Gap } from '../../text/fold';
import type { Hit } from '../../text/hits';
import type { Reading } from '../../text/reading';
import { LONGEST_SUFFIX, SUFFIXES, suffixAt } from '../../text/suffixes';
import { TokenClass, type Tokens } from '../../text/tokens';
import { whetherWord } from '../../text/vocabulary';
import { registryEntry, registryType } from '../registry/registry';
import { kindsOf } from './kinds';
import { Trait } from './traits';

/** What the words of one block are to the recognition of names. Positions are tokens. */
export interface Words {
  readonly text: FoldedText;
  readonly tokens: Tokens;
  readonly count: number;
  /** `NameClass` bits of each token as a word of its own. */
  readonly classes: Uint16Array;
  /** The token after the longest phrase of several tokens that begins here («رئیس جمهور»), 0 where none does. */
  readonly phraseEnds: Uint32Array;
  /** `NameClass` bits of that phrase. */
  readonly phraseClasses: Uint16Array;
  /** Bits of `Trait`. */
  readonly traits: Uint8Array;
  /** What every rule asks of each token: bits of `Kind`. */
  readonly kinds: Uint8Array;
}

/** Endings after which a word is no name: «خانه‌ای», «وزیرها». */
const COMMON_ENDINGS: ReadonlySet<string> = new Set(['plural', 'indefinite', 'copula']);

/** Lexicons of other rooms that say that a word is no name. */
const VERB_LEXICONS: ReadonlySet<string> = new Set(['verb', 'reportingVerb', 'reportingPreverb']);
const TIME_LEXICONS: ReadonlySet<string> = new Set(['weekday', 'relativeDay', 'timeUnit', 'month', 'season']);

const ALEF = 0x627;
const VAV = 0x648;
const HEH = 0x647;
const YEH = 0x6cc;
const LONG: ReadonlySet<number> = new Set([ALEF, VAV, YEH]);
const TEH = 0x62a;
const REH = 0x631;

export function readWords(reading: Reading): Words {
  const { text, tokens, hits, nameWords } = reading;
  const count = tokens.count;
  const classes = new Uint16Array(count);
  const phraseEnds = new Uint32Array(count);
  const phraseClasses = new Uint16Array(count);
  const traits = new Uint8Array(count);
  for (const hit of nameWords) {
    const bits = isQuality(hit) ? 0 : classesWithSuffix(detailOf(hit), hit.suffix?.kind, text, hit.end);
    if (bits === 0 || (hit.suffix !== undefined && isOtherWord(hit, text))) continue;
    const first = tokens.ofUnit[hit.start];
    const last = tokens.ofUnit[hit.end - 1];
    if (first === last) {
      classes[first] |= bits;
      // «جمهوریهای»: the ending shows without its half-space too.
      if (hit.suffix?.kind === 'plural') traits[first] |= Trait.inflected;
    } else if (last + 1 > phraseEnds[first]) {
      phraseEnds[first] = last + 1;
      phraseClasses[first] = bits;
    } else if (last + 1 === phraseEnds[first]) phraseClasses[first] |= bits;
  }
  for (const hit of hits) {
    const first = tokens.ofUnit[hit.start];
    switch (hit.lexicon) {
      case 'demonym':
        if (first === tokens.ofUnit[hit.end - 1]) traits[first] |= Trait.demonym;
        break;
      case 'sportWord':
        traits[first] |= Trait.sport;
        break;
      case 'compound': {
        const last = tokens.ofUnit[hit.end - 1];
        if (last > first) traits[last] |= Trait.rest;
        break;
      }
      case 'entity':
        if (hit.suffix === undefined && isAthletic(hit)) traits[first] |= Trait.athletic;
        break;
      default:
        if (first !== tokens.ofUnit[hit.end - 1]) break;
        // «دادمان» is a family's name, and nobody's giving of us.
        if (VERB_LEXICONS.has(hit.lexicon)) traits[first] |= hit.suffix?.kind === 'possessive' ? 0 : Trait.verb;
        else if (TIME_LEXICONS.has(hit.lexicon) && hit.suffix === undefined)
          traits[first] |= Trait.time | Trait.temporal;
    }
  }
  for (let token = 0; token < count; token += 1) {
    // «آب» is a month of the Levant, and water; «زیست» a verb, and half of «محیط زیست».
    if ((classes[token] & NameClass.organisationWord) !== 0) traits[token] &= ~Trait.verb;
    if ((classes[token] & (NameClass.common | NameClass.organisationWord)) !== 0) traits[token] &= ~Trait.time;
    if (tokens.classes[token] !== TokenClass.word) continue;
    if (classes[token] === 0 && (isPious(reading, token) || isStyled(reading, token))) classes[token] = NameClass.given;
    if (isInflected(text, tokens, token)) traits[token] |= Trait.inflected;
  }
  const kinds = kindsOf({ text, tokens, count, classes, phraseEnds, phraseClasses, traits });
  return { text, tokens, count, classes, phraseEnds, phraseClasses, traits, kinds };
}

/** Marks of names that say nothing by themselves. */
const DOUBTFUL = Mark.sport | Mark.commonWord | Mark.family | Mark.homograph | Mark.shared | Mark.cited;
const ATHLETIC: ReadonlySet<string> = new Set(['club', 'athlete', 'coach']);

/** «منچستریونایتد», «جود بلینگام»: whoever is named so, the news is of sport. */
const isAthletic = ({ row, detail }: Hit): boolean => {
  if ((detail & DOUBTFUL) !== 0) return false;
  const type = registryType(row);
  return (type === 'organisation' || type === 'person') && ATHLETIC.has(registryEntry(row).subtype);
};

const SERVANT = 'عبدال';
const FOLLOWERS = ['محمد', 'غلام'] as const;
/** What makes family names and places of them: «محمدی», «محمدزاده», «غلامان», «محمدآباد». */
const NO_GIVEN = /(?:ی|زاده|پور|نژاد|نیا|فر|یان|لو|وند|خانی|آباد|ها|ان|شهر|ه)$/u;
/** What ends given names: «آنه‌قلی», «دوست‌محمد»; but «یا محمد», «آل محمد». */
const GIVEN_ENDS = ['قلی', 'گلدی', 'محمد'] as const;
const NO_GIVEN_START = /^(?:یا|با|به|از|در|آل|ای)(?:قلی|محمد)$/u;
const PIOUS = ['الله', 'الدین', 'الرحمن', 'الملوک', 'السادات'] as const;
const NO_PIOUS: ReadonlySet<string> = new Set(['حزبالله', 'انصارالله', 'آیتالله', 'بسمالله', 'کلامالله', 'انشالله']);

/** «عبدالودود», «محمدشعیب», «آنه‌قلی», «حفیظ‌الله»: given names by their make. */
const isPious = whetherWord((word) => {
  if (word.length < 6 || word.length > 14) return false;
  if (word.startsWith(SERVANT)) return word.length > SERVANT.length + 2;
  if (GIVEN_ENDS.some((ending) => word.endsWith(ending))) return !NO_GIVEN_START.test(word);
  const follower = FOLLOWERS.find((start) => word.startsWith(start));
  if (follower !== undefined && word.length > follower.length + 2) return !NO_GIVEN.test(word);
  return PIOUS.some((ending) => word.endsWith(ending)) && !NO_PIOUS.has(word);
});

/** What the court called its men: «عین‌الدوله», «قوام‌السلطنه». */
export const STYLES = ['الدوله', 'السلطنه', 'الملک', 'الممالک', 'السلطان', 'السلاطین', 'المتکلمین', 'الضرب'] as const;
const LONGEST_STYLED = 16;
/** «دارالسلطنه» is a town, «نایب‌السلطنه» an office. */
export const NO_STYLED = ['دار', 'بیت', 'نایب', 'رییس', 'عبد'] as const;

/** Whether a word is such a title, which goes for a name. */
export const isStyled = whetherWord(
  (word) =>
    word.length <= LONGEST_STYLED &&
    STYLES.some((ending) => word.length > ending.length + 1 && word.endsWith(ending)) &&
    !NO_STYLED.some((start) => word.startsWith(start)),
);

/** «پلاست» is no «پلاس» of yours, as nobody speaks so to readers of news, and says of nothing that it is «پل»: both are written apart. */
const isOtherWord = ({ suffix, end }: Hit, { gaps }: FoldedText): boolean =>
  gaps[end] === 0 &&
  ((suffix?.kind === 'possessive' && suffix.text === 'ت') || (suffix?.kind === 'copula' && suffix.text === 'است'));

const TITLES = NameClass.honorific | NameClass.role;

/** «آقایی», «سخنگویی»: what is made of a title, and none; «تابلویی» is one of its kind. */
const isQuality = ({ detail, suffix }: Hit): boolean =>
  suffix?.kind === 'ya' && suffix.text === 'یی' && (detail & TITLES) !== 0;

/** «تنهایی»: a noun, though «تنها» is a function word. */
const detailOf = ({ detail, suffix }: Hit): number => (suffix?.text === 'یی' ? detail & ~NameClass.stop : detail);

/** A word's classes when an ending hangs on it. */
function classesWithSuffix(bits: number, suffix: string | undefined, text: FoldedText, end: number): number {
  if (suffix === undefined) return bits;
  // The ezafe after ا, و and ه («سخنگوی», «مؤسسه‌ی») changes nothing.
  if (suffix === 'ya') {
    const before = text.units[end - 1];
    // But «ایستگاهی»: of a noun in «اه» and the like a half-space parts the ezafe.
    const some = before === HEH && LONG.has(text.units[end - 2]) && (text.gaps[end] & Gap.half) === 0;
    if (!some && (before === ALEF || before === VAV || before === HEH))
      return bits & ~(NameClass.verb | NameClass.given | NameClass.weakGiven);
    if (some) return everydayOf(bits);
    // «زمانی», «نوروزی» are other words than «زمان», «نوروز».
    return 0;
  }
  return everydayOf(bits);
}

const OPENS_NAMES =
  NameClass.role | NameClass.organisation | NameClass.weakOrganisation | NameClass.place | NameClass.outsidePlace;

/** «وزیران», «شرکت‌ها»: no longer what opens a name, but still an everyday word. */
const everydayOf = (bits: number): number =>
  (bits & (NameClass.common | NameClass.stop)) | ((bits & OPENS_NAMES) !== 0 ? NameClass.common : 0);

function isInflected(text: FoldedText, tokens: Tokens, token: number): boolean {
  const end = tokens.ends[token];
  for (let unit = Math.max(tokens.starts[token] + 1, end - LONGEST_SUFFIX); unit < end; unit += 1) {
    if ((text.gaps[unit] & Gap.half) === 0) continue;
    const suffix = suffixAt(text.units, unit, end);
    if (suffix >= 0 && COMMON_ENDINGS.has(SUFFIXES[suffix].kind)) return true;
    // «سریع‌تر».
    if (end - unit >= 2 && text.units[unit] === TEH && text.units[unit + 1] === REH) return true;
  }
  return false;
}
