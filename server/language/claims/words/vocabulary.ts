import accusations from '../../../data/claims/accusations.tsv';
import agentlessReports from '../../../data/claims/agentlessReports.tsv';
import attributionPhrases from '../../../data/claims/attributionPhrases.tsv';
import documentNouns from '../../../data/claims/documentNouns.tsv';
import functionWords from '../../../data/claims/functionWords.tsv';
import measures from '../../../data/claims/measures.tsv';
import mediaNames from '../../../data/claims/mediaNames.tsv';
import participialCues from '../../../data/claims/participialCues.tsv';
import reportingPreverbs from '../../../data/claims/reportingPreverbs.tsv';
import reportingVerbs from '../../../data/claims/reportingVerbs.tsv';
import roles from '../../../data/claims/roles.tsv';
import speakers from '../../../data/claims/speakers.tsv';
import superlatives from '../../../data/claims/superlatives.tsv';
import vagueSources from '../../../data/claims/vagueSources.tsv';
import { openTable, type Table } from '../../../data/table';
import verbs from '../../../data/verbs.tsv';
import { foldKey } from '../../text/fold';

/** What a reporting verb does; the class of a claim's cue. */
export type VerbClass =
  | 'say'
  | 'write'
  | 'add'
  | 'stress'
  | 'announce'
  | 'claim'
  | 'deny'
  | 'confirm'
  | 'warn'
  | 'predict'
  | 'accuse'
  | 'evaluate'
  | 'opine'
  | 'hope'
  | 'demand'
  | 'ask'
  | 'answer'
  | 'show';

/** How a reporting verb shows that it reports. */
export interface ReportingVerb {
  /** Infinitives of the light verbs; of a simple verb its own. */
  readonly verbs: ReadonlySet<string>;
  readonly verbClass: VerbClass;
  /** Prepositions or «را» whose phrase may be what is reported: «از آزادی زندانیان خبر داد». */
  readonly objects: readonly string[];
  /** Restrictions, `data/claims/README.md` names them. */
  readonly frames: ReadonlySet<string>;
  /** The verb doubts or blames («مدعی شد»). */
  readonly loaded: boolean;
}

function readReporting(table: Table, row: number, verbColumn: 'verbs' | 'verb'): ReportingVerb {
  const verbs = table.list(row, verbColumn);
  return {
    // «تصریح فرمودند», of the great.
    verbs: new Set(verbs.includes('کردن') ? [...verbs, 'فرمودن'] : verbs),
    verbClass: table.get(row, 'class') as VerbClass,
    objects: table.list(row, 'objects'),
    frames: new Set(table.list(row, 'frame')),
    loaded: table.get(row, 'tone') === 'doubt',
  };
}

const rowsOf = <T>(table: Table, readRow: (row: number) => T): readonly T[] =>
  Array.from({ length: table.size }, (_, row) => readRow(row));

const preverbTable = openTable(reportingPreverbs);
/** By the row of the lexicon `reportingPreverb`. */
export const PREVERBS = rowsOf(preverbTable, (row) => readReporting(preverbTable, row, 'verbs'));

/** The preverbs of a row, as they are written. */
export const PREVERB_WORDS = rowsOf(preverbTable, (row) => preverbTable.list(row, 'preverb'));

/** Reporting verbs with «بودن» by their predicate, for «معتقدند» and «مدعی‌اند», where the verb hangs on it. */
export const COPULAR: ReadonlyMap<string, ReportingVerb> = new Map(
  PREVERBS.flatMap((reporting, row) =>
    reporting.verbs.has('بودن')
      ? preverbTable.list(row, 'preverb').map((preverb) => [preverb.replaceAll('\u200c', ''), reporting] as const)
      : [],
  ),
);

const verbTable = openTable(verbs);
/** By the row of the lexicon `verb`. */
export const INFINITIVES = rowsOf(verbTable, (row) => verbTable.get(row, 'infinitive'));
/** Verbs whose past stem is a noun too («نشست», «شکست»), by row. */
export const NOUN_LIKE = rowsOf(verbTable, (row) => verbTable.get(row, 'homograph') === 'noun');
/** Verbs in all their forms, by row. */
export const FULL_PARADIGM = rowsOf(verbTable, (row) => verbTable.get(row, 'paradigm') === 'full');

const simpleTable = openTable(reportingVerbs);
/** Reporting verbs of one word, by their infinitive. */
export const SIMPLE_VERBS: ReadonlyMap<string, ReportingVerb> = new Map(
  rowsOf(simpleTable, (row) => [simpleTable.get(row, 'verb'), readReporting(simpleTable, row, 'verb')] as const),
);

export type PhraseKind = 'media' | 'relay' | 'say' | 'belief' | 'document';
const phraseTable = openTable(attributionPhrases);
export const PHRASES = rowsOf(phraseTable, (row) => ({
  kind: phraseTable.get(row, 'kind') as PhraseKind,
  loaded: phraseTable.get(row, 'tone') === 'doubt',
}));

export type AgentlessFrame = 'any' | 'clause' | 'rumour' | 'news';
const agentlessTable = openTable(agentlessReports);
/** What shows that a form reports without saying who, by the row of the lexicon `agentlessReport`. */
export const AGENTLESS_FRAMES = rowsOf(agentlessTable, (row) => agentlessTable.get(row, 'frame') as AgentlessFrame);

const participialTable = openTable(participialCues);
export const PARTICIPIALS = rowsOf(participialTable, (row) => participialTable.get(row, 'class') as VerbClass);

export type FunctionClass =
  | 'que'
  | 'that'
  | 'and'
  | 'but'
  | 'concession'
  | 'sub'
  | 'or'
  | 'prep'
  | 'object'
  | 'adverb'
  | 'demonstrative'
  | 'question'
  | 'first';
const functionTable = openTable(functionWords);
export const FUNCTION_CLASSES = rowsOf(functionTable, (row) => functionTable.get(row, 'class') as FunctionClass);

const documentTable = openTable(documentNouns);
export const DOCUMENT_NOUNS = rowsOf(documentTable, (row) => ({
  group: documentTable.get(row, 'group'),
  /** A letter or message is its sender's own voice; a report speaks for itself. */
  personal: documentTable.get(row, 'voice') === 'personal',
}));

export type SpeakerKind = 'person' | 'group' | 'organ' | 'medium' | 'source';
const speakerTable = openTable(speakers);
export const SPEAKERS = rowsOf(speakerTable, (row) => ({
  pronoun: speakerTable.get(row, 'kind') === 'pronoun',
  kind: speakerTable.get(row, 'type') as SpeakerKind,
}));

/** Nouns for organs, folded: «سازمان», «جنبش». */
export const ORGAN_NOUNS: ReadonlySet<string> = new Set(
  SPEAKERS.flatMap(({ kind }, row) => (kind === 'organ' ? speakerTable.list(row, 'nouns').map(foldKey) : [])),
);

const roleTable = openTable(roles);
/** Whether the role goes on with «در» and a place («سفیر ایران در چین»), by row. */
export const ROLE_REACHES_PLACE = rowsOf(roleTable, (row) => roleTable.get(row, 'reach') === 'place');

const vagueTable = openTable(vagueSources);
export const VAGUE_KINDS = rowsOf(vagueTable, (row) => vagueTable.get(row, 'kind') as 'person' | 'group' | 'rumour');

const measureTable = openTable(measures);
export const MEASURE_KINDS = rowsOf(measureTable, (row) => measureTable.get(row, 'kind'));

const superlativeTable = openTable(superlatives);
export const SUPERLATIVE_KINDS = rowsOf(superlativeTable, (row) => superlativeTable.get(row, 'kind'));

const accusationTable = openTable(accusations);
export const ACCUSATION_KINDS = rowsOf(accusationTable, (row) => accusationTable.get(row, 'kind'));

const mediaTable = openTable(mediaNames);
/** `class` names what a medium is (خبرگزاری), `name` a medium, `word` a medium whose name is an everyday word too (مهر). */
export const MEDIA_KINDS = rowsOf(mediaTable, (row) => mediaTable.get(row, 'kind') as 'class' | 'name' | 'word');
