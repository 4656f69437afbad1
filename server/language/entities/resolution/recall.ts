import type { ReadBlock } from '../../analysis';
import { differenceOf } from '../../article/reuse';
import type { Article, Link } from '../../article/types';
import type { ResolvedDate } from '../../dates/types';
import { follow, type TextEdit } from '../../passages/edit';
import type { Registries } from '../registry/registries';
import { type Slips, slipsIn } from '../spelling/slips';
import type { EntityMention, EntityRole, RegistryRow, ResolvedEntity } from '../types';
import { isContestable } from './agree';
import type { Draft } from './draft';
import { type Families, familiesIn } from './familiesInBlock';
import { metonymCountry } from './metonyms';
import { type RepeatedWorks, titlesIn } from './repeatedWorks';
import { toldByWords } from './settle';

/** What was resolved of an article, and what of it an edit could change. */
export interface Resolution {
  readonly entities: readonly ResolvedEntity[];
  /** What each of them was before it was numbered. Where it stands, the entity knows. */
  readonly drafts: readonly Draft[];
  /** The country that each of them stands for. */
  readonly countries: readonly (RegistryRow | undefined)[];
  /** Works that are sought elsewhere in the article, by their keys. */
  readonly works: RepeatedWorks;
  /** Family names and other names that are sought in the article; undefined where there are none. */
  readonly families: Families | undefined;
  /** Names that are sought where a letter of them is wrong. */
  readonly slips: Slips;
  /** Unknown names that are of several types in the article, so that the surest decides. */
  readonly contested: ReadonlySet<string>;
}

type Resolved = Resolution & Inputs;

/** The names of one document as they were last resolved, and before that: whoever takes back a keystroke wants them again. */
export interface EntityMemory {
  last: Resolved | undefined;
  before: Resolved | undefined;
}

interface Inputs {
  readonly article: Article;
  readonly blocks: readonly ReadBlock[];
  readonly dates: readonly ResolvedDate[];
  readonly registries: Registries;
}

export function createEntityMemory(): EntityMemory {
  return { last: undefined, before: undefined };
}

/** Keeps what was resolved anew. */
export function rememberEntities(memory: EntityMemory, resolved: Resolved): void {
  memory.before = memory.last;
  memory.last = resolved;
}

/**
 * The names of an article where they stand after an edit inside one block, if it changed nothing that any of them depends on;
 * undefined where they have to be resolved anew. Of a name that is decided by itself the confidence may have changed.
 */
export function recallEntities(memory: EntityMemory, inputs: Inputs): readonly ResolvedEntity[] | undefined {
  const { last, before } = memory;
  const recalled = recallFrom(last, inputs);
  if (recalled !== undefined) {
    memory.last = recalled;
    return recalled.entities;
  }
  const older = recallFrom(before, inputs);
  if (older !== undefined) rememberEntities(memory, older);
  return older?.entities;
}

function recallFrom(last: Resolved | undefined, inputs: Inputs): Resolved | undefined {
  if (last === undefined || last.registries !== inputs.registries) return undefined;
  const { article, blocks, dates } = inputs;
  const edit = differenceOf(last.article.text, article.text);
  const changed = changedBlock(last.blocks, blocks, edit);
  if (changed === undefined || !areDatesAlike(last.dates, dates, edit) || !areLinksAlike(last.article, article, edit))
    return undefined;
  let entities = moveAll(last.entities, edit);
  if (entities === undefined) return undefined;
  if (changed >= 0) {
    const before = last.blocks[changed];
    const now = blocks[changed];
    if (!areMentionsAlike(before, now, edit, last.contested) || !isTextAlike(last, before, now, changed, edit))
      return undefined;
    entities = withConfidence(entities, last.drafts, now, changed);
  }
  if (!areMetonymsAlike(last, entities, article.text, changed, edit)) return undefined;
  return { ...last, ...inputs, entities };
}

/** The number of the one block that an edit changed, -1 where it changed none; undefined where it changed more. */
function changedBlock(before: readonly ReadBlock[], after: readonly ReadBlock[], edit: TextEdit): number | undefined {
  if (before.length !== after.length) return undefined;
  let changed = -1;
  for (let number = 0; number < after.length; number += 1) {
    const from = before[number];
    const to = after[number];
    if (from.reading === to.reading) {
      if (from.block !== to.block && !isMoved(from.block, to.block, edit)) return undefined;
    } else {
      // Cells of a table stand on one line: what is before a name may be of another cell.
      const isOne = changed < 0 && from.block.start === to.block.start && to.block.kind !== 'cell';
      if (!isOne || from.block.kind !== to.block.kind) return undefined;
      changed = number;
    }
  }
  return changed;
}

const isMoved = (a: { start: number; end: number }, b: { start: number; end: number }, edit: TextEdit): boolean =>
  a.start + shiftOf(a, edit) === b.start && a.end + shiftOf(a, edit) === b.end && follow(a, edit) !== undefined;

const shiftOf = ({ start, end }: { start: number; end: number }, edit: TextEdit): number =>
  end <= edit.start ? 0 : start >= edit.endBefore ? edit.endAfter - edit.endBefore : Number.NaN;

function areDatesAlike(a: readonly ResolvedDate[], b: readonly ResolvedDate[], edit: TextEdit): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1)
    if (a[index].kind !== b[index].kind || !isMoved(a[index], b[index], edit)) return false;
  return true;
}

/** Whether the links that annotate names are where they were and say what they said. */
function areLinksAlike(before: Article, after: Article, edit: TextEdit): boolean {
  const isEntity = ({ role, block }: Link): boolean => role === 'entity' && block >= 0;
  const a = before.links.filter(isEntity);
  const b = after.links.filter(isEntity);
  return (
    a.length === b.length &&
    a.every(
      (link, index) =>
        link === b[index] ||
        (link.block === b[index].block &&
          link.target === b[index].target &&
          link.definition?.title === b[index].definition?.title &&
          isMoved(link.text, b[index].text, edit)),
    )
  );
}

/** From here on a name is sought elsewhere in its article. */
const SURE_ENOUGH_TO_REPEAT = 0.75;

/** Whether a block has the names that it had, where the edit has moved them, and all of them count alike. */
function areMentionsAlike(
  { block, entities: before }: ReadBlock,
  { entities: after }: ReadBlock,
  edit: TextEdit,
  contested: ReadonlySet<string>,
): boolean {
  if (before.length !== after.length) return false;
  let end = -1;
  return before.every((a, index) => {
    const b = after[index];
    // Two names at one place could not be told from each other.
    if (b.start < end) return false;
    end = b.end;
    return (
      isMovedInBlock(a, b, block.start, edit) &&
      a.type === b.type &&
      a.key === b.key &&
      a.via === b.via &&
      a.needsContext === b.needsContext &&
      a.short === b.short &&
      areSame(a.candidates, b.candidates) &&
      areSame(a.needs, b.needs) &&
      areRolesAlike(a.roles, b.roles, block.start, edit) &&
      weighAlike(a, b, contested)
    );
  });
}

const isMovedInBlock = (
  a: { start: number; end: number },
  b: { start: number; end: number },
  offset: number,
  edit: TextEdit,
): boolean =>
  isMoved({ start: a.start + offset, end: a.end + offset }, { start: b.start + offset, end: b.end + offset }, edit);

function areRolesAlike(a: readonly EntityRole[], b: readonly EntityRole[], offset: number, edit: TextEdit): boolean {
  return (
    a.length === b.length &&
    a.every((role, index) => role.key === b[index].key && isMovedInBlock(role, b[index], offset, edit))
  );
}

/** Whether what the tagger makes of a name, more or less sure than before, decides nothing. */
function weighAlike(a: EntityMention, b: EntityMention, contested: ReadonlySet<string>): boolean {
  if (a.confidence === b.confidence && a.seen === b.seen) return true;
  const isDecided = !b.needsContext && (b.candidates.length === 0 || b.needs.includes(0));
  return (
    isDecided &&
    a.confidence >= SURE_ENOUGH_TO_REPEAT === b.confidence >= SURE_ENOUGH_TO_REPEAT &&
    !(isContestable(b) && contested.has(b.key))
  );
}

function areSame(a: readonly number[], b: readonly number[]): boolean {
  return a === b || (a.length === b.length && a.every((number, index) => number === b[index]));
}

/** Whether a block's words beside its names mean to the article what they meant. */
function isTextAlike(
  { works, families, slips }: Resolution,
  before: ReadBlock,
  now: ReadBlock,
  number: number,
  edit: TextEdit,
): boolean {
  const offset = now.block.start;
  const told = toldByWords(before);
  const toldNow = toldByWords(now);
  if (told.length !== toldNow.length || told.some((word, index) => word !== toldNow[index])) return false;
  if (works.size > 0) {
    const titles = titlesIn(before, number, works);
    const titlesNow = titlesIn(now, number, works);
    const isSame = (title: Draft, index: number): boolean =>
      title.key === titlesNow[index].key && isMoved(title, titlesNow[index], edit);
    if (titles.length !== titlesNow.length || !titles.every(isSame)) return false;
  }
  const misspelled = slipsIn(before.reading, slips);
  const misspelledNow = slipsIn(now.reading, slips);
  if (
    misspelled.length !== misspelledNow.length ||
    !misspelled.every(
      ({ key, written, start, end }, index) =>
        key === misspelledNow[index].key &&
        written === misspelledNow[index].written &&
        isMovedInBlock({ start, end }, misspelledNow[index], offset, edit),
    )
  )
    return false;
  if (families === undefined) return true;
  const found = familiesIn(before.reading, families);
  const foundNow = familiesIn(now.reading, families);
  return (
    found.length === foundNow.length &&
    found.every(
      (family, index) =>
        family.key === foundNow[index].key &&
        family.placeOnly === foundNow[index].placeOnly &&
        isMovedInBlock(family, foundNow[index], offset, edit),
    )
  );
}

/** Whether capitals in the block of an edit and beside it stand for the countries for which they stood. */
function areMetonymsAlike(
  { drafts, countries }: Resolution,
  entities: readonly ResolvedEntity[],
  text: string,
  changed: number,
  edit: TextEdit,
): boolean {
  const placed = (index: number) =>
    index < 0 || index >= drafts.length
      ? undefined
      : { ...pick(drafts[index]), start: entities[index].start, end: entities[index].end };
  const first = entities.findIndex(({ block, end }) => (changed >= 0 && block >= changed) || end > edit.start);
  for (let index = Math.max(0, (first < 0 ? entities.length : first) - 1); index < entities.length; index += 1) {
    const draft = placed(index);
    if (draft === undefined || metonymCountry(draft, text, placed(index - 1), placed(index + 1)) !== countries[index])
      return false;
    // One behind the block: what stands between two names may be changed too.
    if (entities[index].block > changed && entities[index].start >= edit.endAfter) return true;
  }
  return true;
}

const pick = ({ type, key, row }: Draft): Pick<Draft, 'type' | 'key' | 'row'> => ({ type, key, row });

/** The names of a block as sure as its text makes them now. */
function withConfidence(
  entities: readonly ResolvedEntity[],
  drafts: readonly Draft[],
  { block, entities: mentions }: ReadBlock,
  number: number,
): readonly ResolvedEntity[] {
  const byStart = new Map(mentions.map((mention) => [block.start + mention.start, mention]));
  return entities.map((entity, index) => {
    if (entity.block !== number || drafts[index].via === 'markup' || drafts[index].via === 'article') return entity;
    const mention = byStart.get(entity.start);
    if (mention === undefined || mention.needsContext || entity.end !== block.start + mention.end) return entity;
    const isDecided = mention.candidates.length === 0 || mention.needs.includes(0);
    return !isDecided || mention.confidence === entity.confidence
      ? entity
      : { ...entity, confidence: mention.confidence };
  });
}

/** The names where they stand after an edit; undefined where it reached into one of them. */
function moveAll(entities: readonly ResolvedEntity[], edit: TextEdit): readonly ResolvedEntity[] | undefined {
  const shift = edit.endAfter - edit.endBefore;
  const moved: ResolvedEntity[] = [];
  for (const entity of entities) {
    const by = shiftOf(entity, edit);
    if (Number.isNaN(by)) return undefined;
    const roles = entity.roles.length === 0 || shift === 0 ? entity.roles : moveRoles(entity.roles, edit);
    if (roles === undefined) return undefined;
    moved.push(by === 0 && roles === entity.roles ? entity : movedEntity(entity, by, roles));
  }
  return moved;
}

function moveRoles(roles: readonly EntityRole[], edit: TextEdit): readonly EntityRole[] | undefined {
  if (roles.every(({ end }) => end <= edit.start)) return roles;
  const moved: EntityRole[] = [];
  for (const role of roles) {
    const range = follow(role, edit);
    if (range === undefined) return undefined;
    moved.push({ key: role.key, start: range.start, end: range.end });
  }
  return moved;
}

/** Every field by name: spreading costs more than all the rest of a keystroke. */
function movedEntity(entity: ResolvedEntity, by: number, roles: readonly EntityRole[]): ResolvedEntity {
  return {
    start: entity.start + by,
    end: entity.end + by,
    type: entity.type,
    id: entity.id,
    name: entity.name,
    nameEn: entity.nameEn,
    description: entity.description,
    chain: entity.chain,
    confidence: entity.confidence,
    via: entity.via,
    row: entity.row,
    candidates: entity.candidates,
    roles,
    metonymOf: entity.metonymOf,
    block: entity.block,
  };
}
