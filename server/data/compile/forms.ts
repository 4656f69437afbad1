import { TIME_UNIT_COLUMNS, WEEKDAY_TAILS } from '../dates/dateForms';
import type { LexiconName } from '../lexicons';
import { NameClass, nameClassOf } from '../names/classes';
import { conjugate } from './conjugation';
import { registryForms } from './registryForms';

/** One row of a lexicon by its columns' names. */
export type Row = Readonly<Record<string, string>>;

export interface LexiconForm {
  readonly text: string;
  readonly detail: number;
}

export interface LexiconSource {
  /** TSV files in `server/data/`, whose rows are numbered through. */
  readonly files: readonly string[];
  /** The forms of one row; `rows` are all of the lexicon. */
  readonly forms: (row: Row, rows: readonly Row[]) => readonly LexiconForm[];
  /** Columns that only the automaton is built from; they are left out of the bundled table. */
  readonly buildOnly?: readonly string[];
}

/** Alternatives of one column, separated by `|`. */
const alternatives =
  (...columns: readonly string[]) =>
  (row: Row): readonly LexiconForm[] =>
    columns
      .flatMap((column) => (row[column] ?? '').split('|'))
      .filter((text) => text !== '')
      .map((text) => ({ text, detail: 0 }));

/** Each form as it is, and with each tail after a half-space: its detail says which. */
function withTails(forms: readonly LexiconForm[], tails: readonly string[]): readonly LexiconForm[] {
  return forms.flatMap(({ text }) => [
    { text, detail: 0 },
    ...tails.map((tail, index) => ({ text: `${text}\u200c${tail}`, detail: index + 1 })),
  ]);
}

function timeUnitForms(row: Row): readonly LexiconForm[] {
  return TIME_UNIT_COLUMNS.flatMap((column, detail) =>
    alternatives(...(column === 'name' ? ['name', 'names'] : [column]))(row).map(({ text }) => ({ text, detail })),
  );
}

/** What is said for each other of a birth or a death. */
const HOLY_HEADS: readonly (readonly string[])[] = [
  ['ولادت', 'ولادت با\u200cسعادت', 'میلاد', 'میلاد با\u200cسعادت', 'تولد'],
  ['شهادت'],
  ['وفات', 'رحلت', 'ارتحال'],
];
const HOLY = 'حضرت ';

/** «ولادت امام رضا» is «میلاد باسعادت حضرت امام رضا» as well, «وفات زینب کبری» «ارتحال حضرت زینب کبری». */
function namedDayForms(row: Row): readonly LexiconForm[] {
  return alternatives(
    'name',
    'names',
  )(row).flatMap(({ text }) => {
    const [head] = text.split(' ');
    const heads = HOLY_HEADS.find((alike) => alike.includes(head));
    if (heads === undefined) return [{ text, detail: 0 }];
    const whose = text.slice(head.length + 1);
    const names = whose.startsWith(HOLY) ? [whose] : [whose, `${HOLY}${whose}`];
    return heads.flatMap((opening) => names.map((name) => ({ text: `${opening} ${name}`, detail: 0 })));
  });
}

/** A compound as it is, with ی («سرمایه‌گذاری»), with گان and گی behind ه («زلزله‌زدگان») and, for persons, with ان. */
function compoundForms({ compound, plural }: Row): readonly LexiconForm[] {
  const texts = [compound];
  if (!/[یهاو]$/.test(compound)) texts.push(`${compound}ی`);
  if (compound.endsWith('ه')) texts.push(`${compound.slice(0, -1)}گان`, `${compound.slice(0, -1)}گی`);
  else if (plural !== '') texts.push(`${compound}ان`);
  return texts.map((text) => ({ text, detail: 0 }));
}

/** Where each lexicon's forms come from. */
export const SOURCES: Readonly<Record<LexiconName, LexiconSource>> = {
  // «مهرماه»: the unit may be joined to the month's name.
  month: {
    files: ['dates/months.tsv'],
    forms: (row) => withTails(alternatives('name', 'names')(row), ['ماه']),
    buildOnly: ['names'],
  },
  // «یکشنبه‌شب»: the part of the day may be joined to the weekday.
  weekday: {
    files: ['dates/weekdays.tsv'],
    forms: (row) => withTails(alternatives('name', 'names')(row), WEEKDAY_TAILS),
    buildOnly: ['names'],
  },
  timeUnit: { files: ['dates/timeUnits.tsv'], forms: timeUnitForms },
  dayPart: { files: ['dates/dayParts.tsv'], forms: alternatives('name', 'names'), buildOnly: ['names'] },
  relativeDay: { files: ['dates/relativeDays.tsv'], forms: alternatives('name', 'names'), buildOnly: ['names'] },
  season: { files: ['dates/seasons.tsv'], forms: alternatives('name', 'names'), buildOnly: ['names'] },
  zone: { files: ['dates/zones.tsv'], forms: alternatives('name', 'names'), buildOnly: ['names'] },
  namedDay: { files: ['dates/namedDays.tsv', 'dates/holyDays.tsv'], forms: namedDayForms, buildOnly: ['names'] },
  dateWord: { files: ['dates/dateWords.tsv'], forms: alternatives('word', 'names'), buildOnly: ['names'] },
  dateTrap: { files: ['dates/dateTraps.tsv'], forms: alternatives('phrase', 'names') },
  entity: {
    files: [
      'registry/places.tsv',
      'registry/organisations.tsv',
      'registry/persons.tsv',
      'registry/events.tsv',
      'registry/works.tsv',
    ],
    forms: registryForms,
    buildOnly: ['aliases'],
  },
  nameWord: {
    files: ['names/given.tsv', 'names/titles.tsv', 'names/heads.tsv', 'names/words.tsv', 'verbs.tsv'],
    // «آزاده زیستن»: nobody is called by an infinitive.
    forms: (row) =>
      row.infinitive === undefined
        ? [{ text: row.word, detail: nameClassOf(row) }]
        : [{ text: row.infinitive, detail: NameClass.common }],
  },
  demonym: { files: ['names/demonyms.tsv'], forms: alternatives('word') },
  sportWord: { files: ['names/sport.tsv'], forms: alternatives('word') },
  verb: { files: ['verbs.tsv'], forms: conjugate },
  reportingPreverb: { files: ['claims/reportingPreverbs.tsv'], forms: alternatives('preverb') },
  attribution: { files: ['claims/attributionPhrases.tsv'], forms: alternatives('phrases') },
  agentlessReport: { files: ['claims/agentlessReports.tsv'], forms: alternatives('phrases') },
  participialCue: { files: ['claims/participialCues.tsv'], forms: alternatives('phrases') },
  documentNoun: { files: ['claims/documentNouns.tsv'], forms: alternatives('nouns') },
  vagueSource: { files: ['claims/vagueSources.tsv'], forms: alternatives('phrases') },
  anonymityMark: { files: ['claims/anonymityMarks.tsv'], forms: alternatives('phrases') },
  speaker: { files: ['claims/speakers.tsv'], forms: alternatives('nouns') },
  role: { files: ['claims/roles.tsv'], forms: alternatives('nouns') },
  mediaName: { files: ['claims/mediaNames.tsv'], forms: alternatives('names') },
  nonReporting: { files: ['claims/nonReporting.tsv'], forms: alternatives('phrases') },
  functionWord: { files: ['claims/functionWords.tsv'], forms: alternatives('words') },
  superlative: { files: ['claims/superlatives.tsv'], forms: alternatives('words') },
  plainSuperlative: { files: ['claims/plainSuperlatives.tsv'], forms: alternatives('words') },
  accusation: { files: ['claims/accusations.tsv'], forms: alternatives('words') },
  causalCue: { files: ['claims/causalCues.tsv'], forms: alternatives('phrases') },
  predictiveCue: { files: ['claims/predictiveCues.tsv'], forms: alternatives('phrases') },
  measure: { files: ['claims/measures.tsv'], forms: alternatives('units') },
  labelNoun: { files: ['claims/labelNouns.tsv'], forms: alternatives('nouns') },
  compound: { files: ['orthography/compounds.tsv'], forms: compoundForms },
  deprecatedPhrase: { files: ['orthography/deprecatedPhrases.tsv'], forms: alternatives('phrase') },
};
