/**
 * The marks that a name in the registry may carry, as bits of the automaton's 16-bit `detail`. README.md in this folder
 * says what each means.
 */
export const Mark = {
  commonWord: 1,
  homograph: 2,
  afterFull: 4,
  home: 8,
  cited: 16,
  sport: 32,
  titled: 64,
  shared: 128,
  partisan: 256,
  /** The family name of a person. */
  family: 512,
  /** The preferred name. */
  preferred: 1024,
  local: 2048,
  /** Of no name in the registry: a ship or a missile is called after its bearer where it stands. */
  vessel: 4096,
} as const;

/** How the TSV files spell the marks of an alias (in braces) and of the preferred name (in `flags`). */
export const MARK_WORDS: ReadonlyMap<string, number> = new Map([
  ['common-word', Mark.commonWord],
  ['homograph', Mark.homograph],
  ['after-full', Mark.afterFull],
  ['home', Mark.home],
  ['cited', Mark.cited],
  ['sport', Mark.sport],
  ['titled', Mark.titled],
  ['shared', Mark.shared],
  ['partisan', Mark.partisan],
  ['local', Mark.local],
]);

/** Flags of a whole entry, which say nothing about its name. */
export const ENTRY_FLAGS: ReadonlySet<string> = new Set(['source', 'also-place']);

export interface MarkedName {
  readonly text: string;
  /** Bits of `Mark`. */
  readonly marks: number;
}

/** Reads `کیف{common-word}`. Throws on an unknown mark. */
export function parseMarkedName(field: string): MarkedName {
  const brace = field.indexOf('{');
  if (brace < 0) return { text: field, marks: 0 };
  let marks = 0;
  for (const word of field.slice(brace + 1, -1).split(',')) {
    const mark = MARK_WORDS.get(word);
    if (mark === undefined) throw new Error(`unknown mark «${word}» in «${field}»`);
    marks |= mark;
  }
  return { text: field.slice(0, brace), marks };
}

/** All names of an entry: the preferred one, the aliases, the family name. */
export function namesOf(row: {
  readonly name: string;
  readonly aliases: string;
  readonly family: string;
  readonly flags: string;
}): readonly MarkedName[] {
  let own: number = Mark.preferred;
  for (const flag of row.flags.split(' ')) own |= MARK_WORDS.get(flag) ?? 0;
  const names: MarkedName[] = [{ text: row.name, marks: own }];
  for (const alias of row.aliases.split('|')) if (alias !== '') names.push(parseMarkedName(alias));
  if (row.family !== '') {
    const family = parseMarkedName(row.family);
    // A family name that is an alias too stands on its own.
    const alias = names.find(({ text }) => text === family.text);
    if (alias === undefined) names.push({ text: family.text, marks: family.marks | Mark.family });
  }
  return names;
}
