/**
 * The lexicons that the automaton holds, in the order of their numbers. A newcomer adds a lexicon here, its TSV beside
 * this file, and how its rows become forms in `compile/forms.ts`.
 */
export const LEXICONS = [
  'month',
  'weekday',
  'timeUnit',
  'dayPart',
  'relativeDay',
  'season',
  'zone',
  'namedDay',
  'dateWord',
  'dateTrap',
  'entity',
  'nameWord',
  'demonym',
  'sportWord',
  'verb',
  'reportingPreverb',
  'attribution',
  'agentlessReport',
  'participialCue',
  'documentNoun',
  'vagueSource',
  'anonymityMark',
  'speaker',
  'role',
  'mediaName',
  'nonReporting',
  'functionWord',
  'superlative',
  'plainSuperlative',
  'accusation',
  'causalCue',
  'predictiveCue',
  'measure',
  'labelNoun',
  'compound',
  'deprecatedPhrase',
] as const;

export type LexiconName = (typeof LEXICONS)[number];
