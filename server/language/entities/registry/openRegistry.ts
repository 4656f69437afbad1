import { readAutomaton } from '../../../data/automaton';
import { compileAutomaton, type Form } from '../../../data/compile/automaton';
import type { LexiconForm } from '../../../data/compile/forms';
import { formsOfName } from '../../../data/compile/registryForms';
import { LEXICONS } from '../../../data/lexicons';
import { Mark, type MarkedName } from '../../../data/registry/marks';
import { CharacterClass, classOf } from '../../text/characters';
import { read } from '../../text/reading';
import type { EntityType, RegistryRow } from '../types';
import { keepOwnEntry, type OwnEntry } from './ownEntries';
import type { Registry } from './registries';
import { REGISTRY_SIZE, type RegistryEntry, registryEntry, registryRowOf } from './registry';

/** One thing that a newsroom names, as its file says it. Whatever is empty is not said. */
export interface OwnName {
  /** The name as the newsroom writes it, and everything else by which it is known; bits of `Mark` with each. */
  readonly name: MarkedName;
  readonly aliases: readonly MarkedName[];
  readonly type: EntityType;
  readonly subtype: string;
  readonly english: string;
  readonly description: string;
  readonly qid: string;
  readonly link: string;
  /** The newsroom asks for just this spelling of the name. */
  readonly prefers: boolean;
  /** What it does not write; known as names all the same. */
  readonly avoid: readonly MarkedName[];
}

/** Media that one cites. */
const MEDIA: ReadonlySet<string> = new Set(['news-agency', 'newspaper', 'broadcaster', 'magazine']);
const ENTITY = LEXICONS.indexOf('entity');
/** The longest name that the matcher takes, in letters. */
export const LONGEST_NAME = 100;
/** The most names of one registry. */
export const MOST_NAMES = 20_000;

/** Makes a registry of a newsroom's names. Names must be within the bounds above. Pure. */
export function openRegistry(names: readonly OwnName[]): Registry {
  const rows: RegistryRow[] = [];
  const instead = new Map<RegistryRow, RegistryRow>();
  const byId = new Map<string, RegistryRow>();
  const forms: Form[] = [];
  for (const own of names) {
    const known = sameThing(own);
    const entry = entryOf(own, known);
    const row = keepOwnEntry(entry, REGISTRY_SIZE);
    if (known !== undefined && !instead.has(known.row)) instead.set(known.row, row);
    for (const id of [entry.id, entry.qid, known?.id ?? '']) if (id !== '' && !byId.has(id)) byId.set(id, row);
    for (const { text, detail } of formsOf(own)) forms.push({ lexicon: ENTITY, row: rows.length, detail, text });
    rows.push(row);
  }
  return { automaton: readAutomaton(compileAutomaton(forms)), rows, instead, byId };
}

function formsOf({ name, aliases, avoid }: OwnName): readonly LexiconForm[] {
  const all = [{ text: name.text, marks: name.marks | Mark.preferred }, ...aliases, ...avoid];
  return all.flatMap(({ text, marks }) => formsOfName({ text: withoutMarks(text), marks }));
}

/** «درهٔ نیلوفران» as the built-in registry would have it: what stands above a letter does not count. */
function withoutMarks(text: string): string {
  return [...text].filter((letter) => classOf(letter.charCodeAt(0)) !== CharacterClass.mark).join('');
}

/**
 * The built-in entry that a newsroom speaks of: the one of its Wikidata id, or where it gives neither an address nor a
 * description of its own the only one of that name.
 */
function sameThing({ qid, link, description, name, type }: OwnName): RegistryEntry | undefined {
  if (qid !== '') {
    const row = registryRowOf(qid);
    const entry = row === undefined ? undefined : registryEntry(row);
    return entry?.type === type ? entry : undefined;
  }
  return link === '' && description === '' ? onlyEntryOf(name.text, type) : undefined;
}

/** The only entry of the built-in registry that bears a name unmarked; undefined where there is none, or another type's. */
function onlyEntryOf(name: string, type: EntityType): RegistryEntry | undefined {
  const { text, hits } = read(name);
  const whole = hits.filter(
    ({ lexicon, start, end, detail }) =>
      lexicon === 'entity' && start === 0 && end === text.length && (detail & ~Mark.preferred) === 0,
  );
  const rows = new Set(whole.map(({ row }) => row));
  const [row] = rows;
  if (row === undefined || rows.size > 1) return undefined;
  const entry = registryEntry(row);
  return entry.type === type ? entry : undefined;
}

function entryOf(own: OwnName, known: RegistryEntry | undefined): OwnEntry {
  const qid = own.qid === '' ? (known?.qid ?? '') : own.qid;
  const subtype = own.subtype === '' ? (known?.subtype ?? '') : own.subtype;
  return {
    id: qid === '' ? (known?.id ?? own.name.text) : qid,
    type: own.type,
    subtype,
    name: own.name.text,
    english: own.english === '' ? (known?.english ?? '') : own.english,
    country: known?.country ?? '',
    description: own.description === '' ? (known?.description ?? '') : own.description,
    qid,
    family: known?.family ?? '',
    source: MEDIA.has(subtype) || known?.source === true,
    alsoPlace: known?.alsoPlace ?? false,
    house: { prefers: own.prefers, avoid: own.avoid.map(({ text }) => text), link: own.link },
  };
}
