/**
 * What every UTF-16 code unit is to a reader of Persian, and which letter it counts as.
 *
 * Two tables over the basic plane, built once: `classOf` (what it is) and `foldOf` (the unit that counts when texts are
 * compared; 0 = it does not count at all). A surrogate is of class `other`: no Persian letter lies outside the basic plane.
 *
 * Authority for the letters: «دستور خط فارسی» of the Academy of Persian Language and Literature (ی and ک with their
 * Persian code points, hamza's seats) and Unicode's Arabic block.
 */
export const CharacterClass = {
  other: 0,
  letter: 1,
  latin: 2,
  digit: 3,
  space: 4,
  halfSpace: 5,
  mark: 6,
  punctuation: 7,
  bidi: 8,
} as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

export const HALF_SPACE = '\u200c';
const UNITS = 0x10000;

/** What stretches of the basic plane are, first and last unit included; a later row counts where one lies in another. */
const RANGES: readonly (readonly [from: number, to: number, characterClass: CharacterClass])[] = [
  // Latin, Greek and Cyrillic words are one class: foreign runs inside Persian text.
  [0x41, 0x5a, CharacterClass.latin],
  [0x61, 0x7a, CharacterClass.latin],
  [0xc0, 0x24f, CharacterClass.latin],
  [0x370, 0x52f, CharacterClass.latin],
  // Arabic script.
  [0x620, 0x64a, CharacterClass.letter],
  [0x66e, 0x6d3, CharacterClass.letter],
  [0x6d5, 0x6d5, CharacterClass.letter],
  [0x6ee, 0x6ef, CharacterClass.letter],
  [0x6fa, 0x6ff, CharacterClass.letter],
  [0x750, 0x77f, CharacterClass.letter],
  [0xfb50, 0xfdff, CharacterClass.letter],
  [0xfe70, 0xfefc, CharacterClass.letter],
  [0x610, 0x61a, CharacterClass.mark],
  [0x64b, 0x65f, CharacterClass.mark],
  [0x670, 0x670, CharacterClass.mark],
  [0x6d6, 0x6ed, CharacterClass.mark],
  [0x300, 0x36f, CharacterClass.mark],
  [0x640, 0x640, CharacterClass.mark], // tatweel stretches a word and says nothing
  [0xfe00, 0xfe0f, CharacterClass.mark],
  // Western, Arabic and Persian digits.
  [0x30, 0x39, CharacterClass.digit],
  [0x660, 0x669, CharacterClass.digit],
  [0x6f0, 0x6f9, CharacterClass.digit],
  [0x2000, 0x200a, CharacterClass.space],
  [0x21, 0x2f, CharacterClass.punctuation],
  [0x3a, 0x40, CharacterClass.punctuation],
  [0x5b, 0x60, CharacterClass.punctuation],
  [0x7b, 0x7e, CharacterClass.punctuation],
  [0x2010, 0x2027, CharacterClass.punctuation],
  [0x2030, 0x205e, CharacterClass.punctuation],
  [0x3008, 0x3011, CharacterClass.punctuation],
  [0x606, 0x60f, CharacterClass.punctuation],
];

/** What single characters are; they count before the stretches that they lie in. */
const SINGLES: readonly (readonly [characters: string, characterClass: CharacterClass])[] = [
  [' \t\n\r\u000b\f\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000', CharacterClass.space],
  // The half-space, and what writers' keyboards put in its place.
  ['\u200c\u200b\u200d\u00ad\u00ac', CharacterClass.halfSpace],
  ['\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff', CharacterClass.bidi],
  ['«»،؛؟٪٫٬٭۔·¡¿§¶°±×÷', CharacterClass.punctuation],
];

/** Characters that count as another. */
const FOLDS: readonly (readonly [characters: string, onto: string])[] = [
  ['يىےېۍ', 'ی'],
  ['ئ', 'ی'], // رئیس/رییس, ژوئیه/ژوییه
  ['كڪګ', 'ک'],
  ['ةۀەھہۂۃ', 'ه'],
  ['أإٱٲٳ', 'ا'],
  ['ؤۆۇ', 'و'],
  [',', '،'],
  ['?', '؟'],
  [';', '؛'],
  ['‐‑‒–—―−', '-'],
  ['٪', '%'],
  ['⁄∕', '/'],
  ['“„', '«'],
  ['”', '»'],
];

const classes = new Uint8Array(UNITS);
for (const [from, to, characterClass] of RANGES) classes.fill(characterClass, from, to + 1);
for (const [characters, characterClass] of SINGLES)
  for (const character of characters) classes[character.charCodeAt(0)] = characterClass;

const folds = foldsOf();

function foldsOf(): Uint16Array {
  const table = new Uint16Array(UNITS);
  for (let unit = 0; unit < UNITS; unit += 1) if (counts(classes[unit] as CharacterClass)) table[unit] = unit;
  for (let unit = 0x41; unit <= 0x5a; unit += 1) table[unit] = unit + 0x20;
  for (let digit = 0; digit < 10; digit += 1) {
    table[0x660 + digit] = 0x30 + digit;
    table[0x6f0 + digit] = 0x30 + digit;
  }
  for (const [characters, onto] of FOLDS)
    for (const character of characters) table[character.charCodeAt(0)] = onto.charCodeAt(0);
  return table;
}

/** Whether a character of this class is a unit of folded text. */
function counts(characterClass: CharacterClass): boolean {
  return (
    characterClass !== CharacterClass.space &&
    characterClass !== CharacterClass.halfSpace &&
    characterClass !== CharacterClass.mark &&
    characterClass !== CharacterClass.bidi
  );
}

export function classOf(unit: number): CharacterClass {
  return classes[unit] as CharacterClass;
}

/** The unit that counts in place of `unit`; 0 where it does not count (spaces, half-spaces, marks, bidi controls). */
export function foldOf(unit: number): number {
  return folds[unit];
}

/** Letters of the presentation blocks count as the letters that they present (one ligature may be several letters). */
export function isPresentationForm(unit: number): boolean {
  return (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc);
}

/** Whether a text is Persian enough to be read: at least a third of its letters are of the Arabic script. */
export function isMostlyPersian(text: string): boolean {
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text;
  let persian = 0;
  let latin = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const characterClass = classes[sample.charCodeAt(index)];
    if (characterClass === CharacterClass.letter) persian += 1;
    else if (characterClass === CharacterClass.latin) latin += 1;
  }
  return persian > 0 && persian * 2 >= latin;
}
