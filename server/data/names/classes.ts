/** What a word is to the recognition of names, as bits of the automaton's 16-bit `detail`. */
export const NameClass = {
  /** A given name. */
  given: 1,
  /** A given name that is an everyday word too. */
  weakGiven: 2,
  /** «آقای», «سردار»: a person's name follows at once. */
  honorific: 4,
  /** «وزیر», «کارگردان»: an office or trade, with complements of its own. */
  role: 8,
  /** «سازمان»: opens an organisation's name. */
  organisation: 16,
  /** «مرکز»: opens one where more of it is known. */
  weakOrganisation: 32,
  /** «جزیره»: opens a place's name. */
  place: 64,
  /** «استان»: stands before a place's name. */
  outsidePlace: 128,
  /** «روزنامه»: stands before a medium's name. */
  outsideMedium: 256,
  event: 512,
  work: 1024,
  /** «فیلم»: stands before a title in quotation marks. */
  titled: 2048,
  /** Function words, numerals, units, words of time. */
  stop: 4096,
  verb: 8192,
  /** No part of a person's name. */
  common: 16384,
  /** A word of which organisations' names are made. */
  organisationWord: 32768,
} as const;

const HEADS: ReadonlyMap<string, number> = new Map([
  ['organisation', NameClass.organisation],
  ['place', NameClass.place],
  ['outside-place', NameClass.outsidePlace],
  ['outside-medium', NameClass.outsideMedium],
  ['event', NameClass.event],
  ['work', NameClass.work],
  ['titled', NameClass.titled],
]);

const WORDS: ReadonlyMap<string, number> = new Map([
  ['stop', NameClass.stop],
  ['verb', NameClass.verb],
  ['common', NameClass.common],
  ['org', NameClass.organisationWord],
]);

/** The class bits of a row of one of the files in this folder. Throws on an unknown class. */
export function nameClassOf(row: Readonly<Record<string, string>>): number {
  const known = (bits: number | undefined, word: string): number => {
    if (bits === undefined) throw new Error(`unknown class «${word}» of «${row.word}»`);
    return bits;
  };
  if (row.classes !== undefined) {
    return row.classes.split(' ').reduce((bits, word) => bits | known(WORDS.get(word), word), 0);
  }
  if (row.kind === undefined) return row.mark === 'common-word' ? NameClass.weakGiven : NameClass.given;
  switch (row.kind) {
    case 'honorific':
      return NameClass.honorific;
    case 'role':
      return NameClass.role;
    case 'organisation':
      return row.strength === 'weak' ? NameClass.weakOrganisation : NameClass.organisation;
    default:
      return known(HEADS.get(row.kind), row.kind);
  }
}
