import { Mark } from '../../data/registry/marks';
import type { ReadBlock } from '../analysis';
import type { Article } from '../article/types';
import { byBlock } from '../byBlock';
import { type ChainNumbers, countedNumbers, lastingNumbers } from '../chainNumbers';
import type { ResolvedDate } from '../dates/types';
import { groupBy } from '../groupBy';
import { foldKey } from '../text/fold';
import { currentRow, NO_REGISTRIES, type Registries } from './registry/registries';
import { isOwnRow, registryEntry } from './registry/registry';
import { agreeOnTypes } from './resolution/agree';
import { annotate } from './resolution/annotations';
import { numberChains } from './resolution/chains';
import { decide } from './resolution/decide';
import { type Draft, toDraft } from './resolution/draft';
import { familiesOf } from './resolution/familiesInBlock';
import { rememberGivenNames } from './resolution/givenNamesRepeated';
import { findFamilyNames, type Remembered, rememberNames, rememberPersons } from './resolution/memory';
import { metonymCountry } from './resolution/metonyms';
import { findMisspelled, type Models, modelOf, modelsOf } from './resolution/misspelled';
import { nearFullNames } from './resolution/nearFullNames';
import { rememberProperParts } from './resolution/properParts';
import { type EntityMemory, type Resolution, recallEntities, rememberEntities } from './resolution/recall';
import { repeatedWorks, repeatWorks } from './resolution/repeatedWorks';
import { shownText } from './resolution/shownText';
import { wholeFamilies } from './resolution/wholeFamilies';
import { withoutWhose } from './resolution/whose';
import { type Slips, slipsOf } from './spelling/slips';
import type { EntityVia, RegistryRow, ResolvedEntity } from './types';

/**
 * Ties the names of an article together and to the registry: what the text annotates stands above all, then what is sure
 * by itself, then what the article's own names decide (family names, short forms, homographs). What nothing decides is
 * dropped. Looks at mentions only; pure. With a memory, what an edit left as it was is not resolved anew; the result is the same.
 */
export function resolveEntities(
  article: Article,
  blocks: readonly ReadBlock[],
  dates: readonly ResolvedDate[],
  registries: Registries = NO_REGISTRIES,
  memory?: EntityMemory,
): readonly ResolvedEntity[] {
  const recalled = memory === undefined ? undefined : recallEntities(memory, { article, blocks, dates, registries });
  if (recalled !== undefined) return recalled;
  const recognised: Draft[] = [];
  blocks.forEach(({ block, entities }, number) => {
    for (const mention of entities) recognised.push(toDraft(mention, number, block.start));
  });
  const drafts = annotate(article, withoutVessels(recognised), registries);
  const decided = decide(drafts, blocks, article.text);
  const repeated = repeatWorks(decided, blocks);
  const { drafts: settled, contested } = agreeOnTypes(repeated);
  const named = withoutWhose(settled, rememberPersons(settled, article.text), article.text);
  const known = named.remembered;
  const whole = wholeFamilies(named.drafts, known, article.text);
  const led = ledByPersons(whole, known, article.text);
  const { drafts: tied, remembered } = preferTheNamed(led, known, article.text);
  const givens = rememberGivenNames(tied, blocks, remembered, article.text);
  const parts = rememberProperParts(tied, article.text);
  const sought = [...remembered, ...givens, ...rememberNames(tied), ...parts];
  const families = findFamilyNames(sought, blocks, tied);
  const models = modelsOf([...tied, ...families], remembered, article.text);
  const slips = slipsOf([...models.keys()]);
  const misspelled = findMisspelled(models, slips, blocks, [...tied, ...families]);
  const datesIn = byBlock(dates, blocks.length);
  const all = [...tied, ...families, ...misspelled]
    .filter((draft) => draft.via === 'markup' || !isInsideDate(draft, datesIn[draft.block] ?? []))
    .sort((a, b) => a.start - b.start);
  const numbers = memory === undefined ? countedNumbers() : lastingNumbers();
  const finished = finish(
    article,
    all,
    tieNames(all, nearFullNames(all, article.text), [...remembered, ...givens, ...parts], models, slips),
    registries,
    numbers,
  );
  if (memory !== undefined)
    rememberEntities(memory, {
      article,
      blocks,
      dates,
      registries,
      ...finished,
      drafts: all,
      works: repeatedWorks(decided, blocks),
      families: sought.length === 0 ? undefined : familiesOf([...new Set(sought.map(({ family }) => family))]),
      contested,
      slips,
    });
  return finished.entities;
}

/** «آبراهام لینکلن» without a role, where the article names a ship so: the ship, which is no name. */
function withoutVessels(drafts: readonly Draft[]): readonly Draft[] {
  const isVessel = ({ needs }: Draft): boolean => needs.includes(Mark.vessel);
  const vessels = new Set(drafts.filter(isVessel).flatMap(({ candidates }) => candidates));
  if (vessels.size === 0) return drafts;
  return drafts.filter(
    (draft) => !isVessel(draft) && (draft.roles.length > 0 || !draft.candidates.some((row) => vessels.has(row))),
  );
}

const LED = /(?:گروه|تیم|دولت|کابینه|دفتر|گزارش|نوشته|یادداشت|پژوهش)\s$/u;

/** «گروه وادینگتون», «گزارش وادینگتون» after «شارلوت وادینگتون»: she whose it is, where a cue takes her for a body's own name. */
function ledByPersons(drafts: readonly Draft[], persons: readonly Remembered[], text: string): readonly Draft[] {
  if (persons.length === 0) return drafts;
  const families = new Set(persons.map(({ family }) => family));
  const isLeader = ({ type, row, candidates, key, start, via }: Draft): boolean =>
    type === 'organisation' &&
    row === undefined &&
    candidates.length === 0 &&
    via === 'cue' &&
    families.has(key) &&
    LED.test(text.slice(Math.max(0, start - 9), start));
  return drafts.some(isLeader)
    ? drafts.map((draft) => (isLeader(draft) ? { ...draft, type: 'person' as const } : draft))
    : drafts;
}

/**
 * «بیرانوند» after «اسدالله بیرانوند» is he, and not the goalkeeper whom the registry knows by that name alone: where an entry is named
 * by its family name before its full one, and somebody else of that family was named in full, the article's own person goes before.
 */
function preferTheNamed(
  drafts: readonly Draft[],
  remembered: readonly Remembered[],
  text: string,
): { readonly drafts: readonly Draft[]; readonly remembered: readonly Remembered[] } {
  const others = groupBy(
    remembered.filter(({ full }) => full.row === undefined),
    ({ family }) => family,
  );
  const called = new Map(remembered.map(({ full }) => [full.row, full.start]));
  // «آیندهٔ ساری» after «مائوریتزیو ساری», but «در ساری»: a town that shares its name with whom the registry knows.
  const isCalled = ({ type, via, row, candidates, start }: Draft): boolean =>
    type === 'place' &&
    via === 'registry' &&
    row !== undefined &&
    candidates.length > 1 &&
    candidates.some((other) => other !== row && (called.get(other) ?? start) < start);
  if (others.size === 0 && !drafts.some(isCalled)) return { drafts, remembered };
  const inFull = new Map<RegistryRow, number>();
  for (const { row, key, type, start } of drafts)
    if (type === 'person' && row !== undefined && !others.has(key) && !inFull.has(row)) inFull.set(row, start);
  // «خسروی بیان داشت» after «فرزاد خسروی»: a town that is an everyday word, too, gives way.
  const isTown = ({ type, via, row, candidates, needs, key, start }: Draft): boolean =>
    type === 'place' &&
    via === 'registry' &&
    row !== undefined &&
    (needs[candidates.indexOf(row)] & Mark.commonWord) !== 0 &&
    (others.get(key) ?? []).some(({ full }) => full.start < start);
  // «گویا افزود» after «مهدی گویا»: an organisation of one word, too.
  const isNamesake = ({ type, via, row, key, start, end }: Draft): boolean =>
    type === 'organisation' &&
    via === 'registry' &&
    row !== undefined &&
    end - start === key.length &&
    (others.get(key) ?? []).some(({ full }) => full.start < start);
  // «ترومن کاپوتی» once more is he, and no president.
  const repeatable = groupBy([...others.values()].flat(), ({ full }) => firstKey(text.slice(full.start, full.end)));
  const opensRepeated = ({ via, type, row, key, start, end }: Draft): boolean =>
    type === 'person' &&
    via === 'registry' &&
    row !== undefined &&
    (repeatable.get(key) ?? []).some(
      ({ full }) =>
        full.start < start &&
        full.end - full.start > end - start &&
        text.startsWith(text.slice(full.start, full.end), start),
    );
  const yields = (draft: Draft): boolean =>
    isTown(draft) ||
    isCalled(draft) ||
    opensRepeated(draft) ||
    isNamesake(draft) ||
    (draft.type === 'person' &&
      draft.via === 'registry' &&
      draft.row !== undefined &&
      (inFull.get(draft.row) ?? draft.start) >= draft.start &&
      (others.get(draft.key) ?? []).some(({ full }) => full.start < draft.start));
  const dropped = new Set(drafts.filter(yields));
  if (dropped.size === 0) return { drafts, remembered };
  return {
    drafts: drafts.filter((draft) => !dropped.has(draft)),
    remembered: remembered.filter(({ full }) => !dropped.has(full)),
  };
}

/** The key of a name's first word. */
const firstKey = (name: string): string => foldKey(name.split(/\s/u, 1)[0]);

/** «مهر ۱۴۰۰» is a month: a name inside a date that is longer than it is none, but «به وقت مسقط» names the place. */
function isInsideDate(draft: Draft, dates: readonly ResolvedDate[]): boolean {
  return dates.some(
    ({ start, end, kind }) =>
      kind !== 'time' && start <= draft.start && draft.end <= end && end - start > draft.end - draft.start,
  );
}

function finish(
  article: Article,
  drafts: readonly Draft[],
  sameAs: ReadonlyMap<Draft, Draft>,
  registries: Registries,
  numbers: ChainNumbers,
): Pick<Resolution, 'entities' | 'countries'> {
  const chains = numberChains(drafts, sameAs, numbers);
  const rowOf = (draft: Draft): number | undefined => draft.row ?? sameAs.get(draft)?.row;
  const chainOfRow = new Map<number, number>();
  const idOfChain = new Map<number, string>();
  drafts.forEach((draft, index) => {
    const row = rowOf(draft);
    if (row !== undefined && !chainOfRow.has(row)) chainOfRow.set(row, chains[index]);
    if (draft.annotation !== undefined && !idOfChain.has(chains[index])) idOfChain.set(chains[index], draft.annotation);
  });
  const countries = drafts.map((draft, index) =>
    metonymCountry(draft, article.text, drafts[index - 1], drafts[index + 1]),
  );
  const entities = drafts.map((draft, index): ResolvedEntity => {
    const row = rowOf(draft);
    const entry = row === undefined ? undefined : registryEntry(row);
    const country = countries[index];
    const full = sameAs.get(draft);
    return {
      start: draft.start,
      end: draft.end,
      type: draft.type,
      id: idOfChain.get(chains[index]) ?? (entry === undefined ? undefined : entry.qid || entry.id),
      name: entry?.name ?? shownText(article.text.slice((full ?? draft).start, (full ?? draft).end)),
      nameEn: entry?.english || undefined,
      description: entry?.description || undefined,
      chain: chains[index],
      confidence: draft.confidence,
      via: viaOf(draft),
      row,
      candidates: draft.candidates,
      roles: draft.roles,
      metonymOf: country === undefined ? undefined : chainOfRow.get(currentRow(country, registries)),
      block: draft.block,
    };
  });
  return { entities, countries };
}

/** Recognition knows registries by one name; readers are told which one it was. */
function viaOf({ via, row }: Draft): EntityVia {
  return via === 'registry' && row !== undefined && isOwnRow(row) ? 'project' : via;
}

/** Ties a family name that stands alone to the person who was named in full, and a misspelled name to what it names. */
function tieNames(
  drafts: readonly Draft[],
  near: ReadonlyMap<Draft, Draft>,
  remembered: readonly Remembered[],
  models: Models,
  slips: Slips,
): ReadonlyMap<Draft, Draft> {
  const sameAs = new Map<Draft, Draft>();
  const fulls = groupBy(remembered, ({ family }) => family);
  for (const draft of drafts) {
    if (draft.row !== undefined) continue;
    const full = nearestFull(draft, fulls.get(draft.key) ?? []);
    const same = full ?? near.get(draft) ?? modelOf(draft, models, slips);
    // «سایلر» is «مارتین سایلر», who is «مارتین زایلر».
    if (same !== undefined) sameAs.set(draft, near.get(same) ?? same);
  }
  return sameAs;
}

function nearestFull(draft: Draft, named: readonly Remembered[]): Draft | undefined {
  let best: Draft | undefined;
  for (const { full } of named) {
    if (full === draft || full.type !== draft.type) continue;
    if (best === undefined || (full.start <= draft.start && full.start > best.start)) best = full;
  }
  return best;
}
