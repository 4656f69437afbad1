import type { ReadBlock } from '../../analysis';
import { byBlock } from '../../byBlock';
import { groupBy } from '../../groupBy';
import { registryEntry } from '../registry/registry';
import type { RegistryRow } from '../types';
import { type Draft, draftFromArticle } from './draft';
import { familiesIn, familiesOf, SHORTEST_FAMILY } from './familiesInBlock';
import { nameKey, nameWords } from './nameWords';

/** By what an article calls a person after the full name: the folded family name, and whose it is. */
export interface Remembered {
  readonly family: string;
  /** The draft that names the person in full. */
  readonly full: Draft;
}

const ARTICLE = 'ال';
/** «الهی», «الوند» have none. */
const SHORTEST_WITH_ARTICLE = 5;

/** Parts of names by which nobody is called. */
const NO_FAMILY: ReadonlySet<string> = new Set([
  'خان',
  'شاه',
  'حاج',
  'میرزا',
  'زاده',
  'پور',
  'نیا',
  'فرد',
  'نژاد',
  'الله',
  'الدین',
  'دوم',
  'سوم',
  'سید',
  'شیخ',
  'ملا',
  'آقا',
  'مقدم',
  'اصل',
  'ثانی',
]);

/** Those that are families' names right behind a given name: «محمدرضا مقدم», but «محمدرضا رضایی مقدم». */
const WHOLE_FAMILIES: ReadonlySet<string> = new Set(['مقدم', 'ثانی']);

/** Folded; empty where there is none. */
interface RegisteredFamily {
  readonly whole: string;
  /** «ولی‌پور گودرزی»: the last of two is enough for the news. */
  readonly last: string;
}

function registeredFamily(row: RegistryRow): RegisteredFamily {
  const { family } = registryEntry(row);
  const last = family.includes(' ') ? family.slice(family.lastIndexOf(' ')) : '';
  return { whole: nameKey(family), last: nameKey(last) };
}

/** The persons whom the article names in full, by their family names. The first mention speaks for each. */
export function rememberPersons(drafts: readonly Draft[], text: string): readonly Remembered[] {
  const remembered: Remembered[] = [];
  const seen = new Set<string>();
  const add = (family: string, full: Draft, whole = false): void => {
    if (family.length < SHORTEST_FAMILY || family === full.key || (NO_FAMILY.has(family) && !whole)) return;
    const mark = `${family}/${full.row ?? full.key}`;
    if (seen.has(mark)) return;
    seen.add(mark);
    remembered.push({ family, full });
  };
  const known = new Map<RegistryRow, RegisteredFamily>();
  const familyOf = (row: RegistryRow): RegisteredFamily => {
    const family = known.get(row) ?? registeredFamily(row);
    known.set(row, family);
    return family;
  };
  // «برهان» after «عبدالفتاح البرهان».
  const addWithoutArticle = (family: string, draft: Draft): void => {
    if (family.startsWith(ARTICLE) && family.length > SHORTEST_WITH_ARTICLE) add(nameKey(family.slice(2)), draft);
  };
  for (const draft of drafts) {
    if (draft.type !== 'person' || draft.open) continue;
    if (draft.row !== undefined) {
      const { whole, last } = familyOf(draft.row);
      add(whole, draft);
      add(last, draft);
      addWithoutArticle(last === '' ? whole : last, draft);
      // «محمد حمدان دقلو», whom the registry calls «حمیدتی»; «تدروس آدهانوم گبریسوس», whom it calls «تدروس».
      if (whole !== '' && draft.key.endsWith(whole)) {
        // «الانصاری» after «ماجد الانصاری», whose family the registry has without the article.
        if (draft.key.endsWith(ARTICLE + whole)) add(ARTICLE + whole, draft);
        continue;
      }
    }
    const { words: parts, keys } = nameWords(text.slice(draft.start, draft.end));
    if (parts.length < 2) continue;
    const last = keys[keys.length - 1];
    add(last, draft, parts.length === 2 && WHOLE_FAMILIES.has(last));
    addWithoutArticle(parts[parts.length - 1], draft);
    // «هدایت نیا», written apart.
    if (parts.length > 2 && NO_FAMILY.has(keys[keys.length - 1])) add(nameKey(parts.slice(-2).join('')), draft);
    if (parts.length > 2) {
      add(nameKey(parts.slice(1).join('')), draft);
      if (parts.length === 3) add(keys[1], draft);
    }
  }
  return remembered;
}

/** Below it a name without an entry is not sought elsewhere in its article. */
const SURE_ENOUGH_TO_REPEAT = 0.75;
const SHORTEST_REPEATED = 4;

/** Names without an entry that a cue or the tagger found: elsewhere in the article the same words are the same name. */
export function rememberNames(drafts: readonly Draft[]): readonly Remembered[] {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.open || draft.row !== undefined || (draft.via !== 'cue' && draft.via !== 'model')) continue;
    if (draft.confidence < SURE_ENOUGH_TO_REPEAT) continue;
    if (draft.key.length < (draft.short ? SHORTEST_FAMILY : SHORTEST_REPEATED)) continue;
    if (draft.type !== 'event' && draft.type !== 'work' && !first.has(draft.key)) first.set(draft.key, draft);
  }
  return [...first].map(([family, full]) => ({ family, full }));
}

/** Finds family names that stand alone, for the persons that are remembered, where no other mention stands. */
export function findFamilyNames(
  remembered: readonly Remembered[],
  blocks: readonly ReadBlock[],
  drafts: readonly Draft[],
): readonly Draft[] {
  if (remembered.length === 0) return [];
  const byFamily = groupBy(remembered, ({ family }) => family);
  const families = familiesOf([...byFamily.keys()]);
  const found: Draft[] = [];
  const takenIn = byBlock(drafts, blocks.length);
  blocks.forEach(({ block, reading }, number) => {
    const taken = takenIn[number] ?? [];
    let covered = 0;
    for (const { key, start, end, placeOnly } of familiesIn(reading, families)) {
      const from = block.start + start;
      const to = block.start + end;
      if (from < covered) continue;
      if (taken.some((draft) => draft.start < to && from < draft.end)) continue;
      const named = byFamily.get(key) ?? [];
      const owners = placeOnly ? named.filter(({ full }) => full.type === 'place') : named;
      if (owners.length === 0) continue;
      covered = to;
      const { full } = nearest(owners, from);
      const confidence = owners.length > 1 ? 0.75 : 0.88;
      found.push(draftFromArticle({ block: number, start: from, end: to, type: full.type, key, confidence }, full));
    }
  });
  return found;
}

/** The owner of a family name who was named last before an offset, else the first. */
function nearest(owners: readonly Remembered[], offset: number): Remembered {
  let best = owners[0];
  for (const owner of owners) if (owner.full.start <= offset && owner.full.start >= best.full.start) best = owner;
  return best;
}
