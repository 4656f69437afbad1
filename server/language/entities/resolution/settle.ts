import { Mark } from '../../../data/registry/marks';
import type { ReadBlock } from '../../analysis';
import { isOwnRow, type RegistryEntry, registryEntry, registryType } from '../registry/registry';
import { isMadeBy } from '../senses/makers';
import type { EntityMention, RegistryRow } from '../types';
import { disciplinesIn, disciplinesOf, isOfDisciplines, isOfOtherSport } from './disciplines';
import type { Draft } from './draft';
import { demonymCountries, findHome } from './home';

/** What the article as a whole says, for the names that one block leaves open. */
export interface ArticleKnowledge {
  /** ISO code of the country that it is about. */
  readonly home: string;
  /** Entries that it names for sure. */
  readonly rows: ReadonlySet<RegistryRow>;
  /** Countries that it names for sure, and those of whom it names someone or something. */
  readonly countries: ReadonlySet<string>;
  /** The sports that it names; looked for when first asked. */
  readonly disciplines: () => ReadonlySet<string>;
  /** Towns and provinces that it names for sure; looked for when first asked. */
  readonly towns: () => readonly RegistryEntry[];
}

export function learn(drafts: readonly Draft[], blocks: readonly ReadBlock[]): ArticleKnowledge {
  const rows = new Set<RegistryRow>();
  const countries = new Set<string>();
  for (const draft of drafts) {
    if (draft.open || draft.row === undefined) continue;
    rows.add(draft.row);
    const { country } = registryEntry(draft.row);
    if (country !== '') countries.add(country);
  }
  let disciplines: ReadonlySet<string> | undefined;
  let towns: readonly RegistryEntry[] | undefined;
  return {
    home: findHome(drafts, blocks),
    rows,
    countries,
    disciplines: () => {
      disciplines ??= disciplinesIn(blocks);
      return disciplines;
    },
    towns: () => {
      towns ??= [...rows].map(registryEntry).filter(({ type, subtype }) => type === 'place' && TOWNS.has(subtype));
      return towns;
    },
  };
}

const TOWNS: ReadonlySet<string> = new Set(['city', 'capital', 'province']);

/**
 * All that the words of a block tell `learn` besides its names. Whoever makes it ask for more adds that here: where an edit
 * leaves it as it was, the article is not learnt anew.
 */
export function toldByWords({ reading, entities }: ReadBlock): readonly string[] {
  return [...demonymCountries(reading), ...disciplinesOf(reading), ...jointsOf(reading.source, entities)];
}

/** What parts the names of a block, where it decides for one that is left open. */
function jointsOf(source: string, entities: readonly EntityMention[]): readonly string[] {
  const joints: string[] = [];
  for (let index = 1; index < entities.length; index += 1) {
    const [before, after] = [entities[index - 1], entities[index]];
    if (!before.needsContext && !after.needsContext) continue;
    const gap = source.slice(before.end, after.start);
    joints.push(JOINT.test(gap) ? 'listed' : BLANK.test(gap) ? 'beside' : 'apart');
  }
  return joints;
}

/**
 * A short name after the full one: «ارتش» after «ارتش اسرائیل» in the same block is that army, and «لیگ برتر» after «لیگ برتر
 * والیبال» that league, whatever the article is about; before it, too, where the article names one league alone. Undefined where none is named.
 */
export function shorten(
  draft: Draft,
  sureBeside: (draft: Draft) => readonly Draft[],
  sure: readonly Draft[],
): Draft | undefined {
  const needs = (mark: number): boolean => draft.needs.some((needed) => (needed & mark) !== 0);
  const beside = draft.type === 'organisation' && needs(Mark.home);
  const anywhere = draft.type === 'event' ? needs(Mark.shared) : beside && draft.key === ACADEMY;
  const fulls = anywhere ? sure : beside ? sureBeside(draft) : [];
  const isFuller = ({ type, key }: Draft): boolean =>
    type === draft.type && key.length > draft.key.length && key.startsWith(draft.key);
  const full =
    fulls.findLast((other) => other.end <= draft.start && isFuller(other)) ??
    (draft.type === 'event' ? onlyOne(fulls.filter(isFuller)) : undefined);
  if (full === undefined) return undefined;
  // The same key ties the two where no entry does.
  return {
    ...draft,
    row: full.row,
    key: full.key,
    candidates: full.candidates,
    needs: full.needs,
    confidence: 0.8,
    open: false,
  };
}

/** The first of those that stand for one entry; undefined where they stand for several. */
const onlyOne = (drafts: readonly Draft[]): Draft | undefined =>
  new Set(drafts.map(({ row, key }) => row ?? key)).size === 1 ? drafts[0] : undefined;

/**
 * Decides an open mention by what the article says; undefined where nothing decides for it. Where two entries fit alike
 * it stays a name without an entry: a wrong link is worse than none.
 */
export function settle(draft: Draft, knowledge: ArticleKnowledge): Draft | undefined {
  let best = 0;
  let rows: readonly RegistryRow[] = [];
  draft.candidates.forEach((row, index) => {
    const confidence = judge(row, draft.needs[index], draft.confidence, knowledge);
    if (confidence === 0 || confidence < best) return;
    rows = confidence > best ? [row] : [...rows, row];
    best = confidence;
  });
  if (rows.length === 0) return undefined;
  const row = rows.length === 1 ? rows[0] : ownerIn(rows, draft);
  return { ...draft, row, type: registryEntry(rows[0]).type, confidence: best, open: false };
}

/** «هامون»: of entries in one country that fit alike, the one that owns the name, if there is one. */
function ownerIn(rows: readonly RegistryRow[], { candidates, needs }: Draft): RegistryRow | undefined {
  const [first, ...others] = rows.map((row) => registryEntry(row).country);
  if (others.some((country) => country !== first)) return undefined;
  const owners = rows.filter((row) => (needs[candidates.indexOf(row)] & Mark.shared) === 0);
  return owners.length === 1 ? owners[0] : undefined;
}

/** Towns that are seasons and months too: «در تهران، بهار زیباست». */
const TEMPORAL: ReadonlySet<string> = new Set([
  ...['بهار', 'تابستان', 'پاییز', 'زمستان', 'تیر', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'مه', 'می', 'صفر', 'رجب'],
  ...['حمل', 'ثور', 'جوزا', 'سرطان', 'اسد', 'سنبله', 'میزان', 'عقرب', 'قوس', 'جدی', 'دلو', 'حوت'],
]);

/** Nothing but space. */
const BLANK = /^[\s\u200c]+$/u;

/** Marks that stand between the names of a list. */
const JOINT = /^[\s\u200c]*(?:،|،?[\s\u200c]+و)[\s\u200c]+$/;

/**
 * «مدارس ری، اسلامشهر و شهریار»: what may be a place is one in a list of places, and what may be a title in one of titles. Undefined
 * where it stands in none.
 */
export function settleListed(draft: Draft, text: string, sureBeside: readonly Draft[]): Draft | undefined {
  const mark = draft.type === 'place' ? Mark.commonWord : draft.type === 'work' ? Mark.titled : 0;
  if (!draft.needs.some((needs) => (needs & mark) !== 0)) return undefined;
  if (draft.type === 'place' && TEMPORAL.has(draft.key)) return undefined;
  // «ولسوالی خاش‌رود نیمروز»: the province right behind its town.
  const rowsOfProvince = draft.type === 'place' ? provincesBehind(draft, text, sureBeside) : [];
  if (rowsOfProvince.length === 1) return { ...draft, row: rowsOfProvince[0], confidence: 0.78, open: false };
  const isTown = draft.type === 'place' && draft.candidates.every((row) => registryEntry(row).subtype === 'city');
  const isListed = sureBeside.some(
    ({ start, end, type, row }) =>
      type === draft.type &&
      !(isTown && isBuilding(row)) &&
      (JOINT.test(text.slice(end, draft.start)) || JOINT.test(text.slice(draft.end, start))),
  );
  if (!isListed) return undefined;
  const rows = draft.candidates.filter((_, index) => (draft.needs[index] & ~mark) === 0);
  return { ...draft, row: rows.length === 1 ? rows[0] : undefined, confidence: 0.75, open: false };
}

/** «به زندان قرچک و مردان به زندان اوین»: beside a building stands no town. */
const isBuilding = (row: RegistryRow | undefined): boolean =>
  row !== undefined && BUILDINGS.has(registryEntry(row).subtype);
const BUILDINGS: ReadonlySet<string> = new Set(['facility', 'landmark']);

/** «سهراب سپهری، شهریار و سیمین بهبهانی»: an everyday word that may be a town names somebody between two people. */
export function settleAmongPeople(draft: Draft, text: string, sureBeside: readonly Draft[]): Draft | undefined {
  if (draft.type !== 'place' || !draft.needs.every((needs) => (needs & Mark.commonWord) !== 0)) return undefined;
  const isPerson = (joint: (other: Draft) => string): boolean =>
    sureBeside.some((other) => other.type === 'person' && JOINT.test(joint(other)));
  if (!isPerson(({ end }) => text.slice(end, draft.start)) || !isPerson(({ start }) => text.slice(draft.end, start)))
    return undefined;
  return { ...draft, type: 'person', row: undefined, candidates: [], needs: [], confidence: 0.75, open: false };
}

/** Which of a mention's candidates are provinces of the country of the town right before it. */
function provincesBehind(draft: Draft, text: string, sureBeside: readonly Draft[]): readonly RegistryRow[] {
  const town = sureBeside.find(({ end, type }) => type === 'place' && BLANK.test(text.slice(end, draft.start)));
  if (town?.row === undefined) return [];
  const { country, subtype } = registryEntry(town.row);
  if (subtype !== 'city' && subtype !== 'district') return [];
  return draft.candidates.filter((row) => {
    const entry = registryEntry(row);
    return entry.subtype === 'province' && entry.country === country;
  });
}

const isMakerNamed = (description: string, { rows }: ArticleKnowledge): boolean =>
  [...rows].some((row) => registryType(row) === 'person' && isMadeBy(description, registryEntry(row).name));

/** There are few of them, and an article that names one goes on about that one. */
const ACADEMY = 'فرهنگستان';
/** Class nouns after which an organ is named by its field alone («وزارت دادگستری»), whatever country it is of. */
const ORGANS = [
  'وزارت',
  'دیوان',
  'دادستانی',
  'بانکمرکزی',
  'فدراسیون',
  'حزب',
  'کانونوکلا',
  'نیرویدریایی',
  'نیرویهوایی',
  'هلالاحمر',
] as const;

/** An organ or a place that is named but not whose: «وزارت دادگستری» in news from abroad is a name without an entry. */
export function leaveUnlinked(draft: Draft): Draft | undefined {
  const isOrgan =
    draft.type === 'organisation' &&
    draft.needs.some((needs) => (needs & Mark.home) !== 0) &&
    ORGANS.some((organ) => draft.key.startsWith(organ));
  // «میدان آزادی» of another town than the registry's.
  if (!isOrgan && !draft.needs.every((needs) => needs === Mark.local)) return undefined;
  return { ...draft, row: undefined, candidates: [], needs: [], confidence: 0.7, open: false };
}

/** Subtypes of who plays and what is played for: of one sport each. */
const PLAYING: ReadonlySet<string> = new Set(['national-team', 'tournament']);

/** «میدان آزادی»: whether an article that names towns or provinces of a country names that of an entry, too. */
function isOfTowns({ description, country }: RegistryEntry, { towns }: ArticleKnowledge): boolean {
  const near = towns().filter((town) => town.country === country);
  const words = new Set(description.split(/[\s،؛]+/u));
  return near.length === 0 || near.some(({ name }) => words.has(name));
}

/** A club or the office of a league without the link to that of its name in another sport: «مس رفسنجان» in news of volleyball is not the footballers. */
export function unlinkOtherSport(draft: Draft, { disciplines }: ArticleKnowledge): Draft {
  if (draft.row === undefined || draft.annotation !== undefined || isOwnRow(draft.row)) return draft;
  const entry = registryEntry(draft.row);
  const ofOneSport = entry.subtype === 'club' || (entry.subtype === 'federation' && draft.needs.includes(Mark.home));
  if (!ofOneSport || !isOfOtherSport(entry, disciplines())) return draft;
  return { ...draft, row: undefined, candidates: [], needs: [] };
}

/** How sure an entry is once the article is known; 0 = not at all. */
function judge(row: RegistryRow, needs: number, confidence: number, knowledge: ArticleKnowledge): number {
  const entry = registryEntry(row);
  const named = knowledge.rows.has(row);
  if ((needs & Mark.local) !== 0) {
    if (!isOfTowns(entry, knowledge)) return 0;
    if (needs === Mark.local) return 0.9;
  }
  if ((needs & Mark.family) !== 0 || (needs & Mark.afterFull) !== 0) {
    if (!named) return 0;
    if ((needs & Mark.commonWord) !== 0) return confidence >= 0.6 ? 0.6 : 0;
    return 0.88;
  }
  // «تیم ملی» in news of volleyball is not the footballers.
  if (PLAYING.has(entry.subtype) && !isOfDisciplines(entry, knowledge.disciplines())) return 0;
  // «کیارستمی با طعم گیلاس …»: a title of several words, where the article names who made it.
  if ((needs & Mark.titled) !== 0) return confidence >= 0.6 && isMakerNamed(entry.description, knowledge) ? 0.8 : 0;
  if ((needs & Mark.home) !== 0) return entry.country === knowledge.home ? 0.8 : 0;
  if ((needs & Mark.commonWord) !== 0) {
    // «کیف» where the article writes «کی‌یف» elsewhere, or speaks of its country and the place says where.
    if (named) return 0.85;
    if (entry.type === 'place' && entry.country !== '' && knowledge.countries.has(entry.country) && confidence >= 0.6)
      return 0.75;
    return 0;
  }
  if ((needs & Mark.shared) !== 0) {
    if (named) return 0.8;
    return entry.country === knowledge.home ? 0.65 : 0.55;
  }
  return 0;
}
