import { isWeekdayAlone } from '../traits';
import type { DateBlock } from '../types';
import type { Place } from './places';

const isOpenWeekday = ({ mention: { components } }: Place): boolean =>
  isWeekdayAlone(components) && components.tense === undefined;

/**
 * «| سپاهان – ملوان | جمعه | ۱۷:۳۰ |»: the weekdays of a table that says an hour beside one of them are to come, for nobody tells at what
 * hour was played.
 */
export function withFixtures(places: readonly Place[], blocks: readonly DateBlock[]): readonly Place[] {
  const isCell = (block: number): boolean => blocks[block]?.block.kind === 'cell';
  if (!places.some((place) => isCell(place.block) && isOpenWeekday(place))) return places;
  // The first cell of each block’s table.
  const tableOf: number[] = [];
  blocks.forEach((_, block) => {
    tableOf.push(isCell(block) && isCell(block - 1) ? tableOf[block - 1] : block);
  });
  const tables = new Set<number>();
  places.forEach((place, index) => {
    if (!isCell(place.block) || !isOpenWeekday(place)) return;
    const { mention, block } = places[index + 1] ?? places[index];
    if (mention.kind === 'time' && block === place.block + 1 && isCell(block)) tables.add(tableOf[block]);
  });
  return places.map((place) => {
    const { mention, block } = place;
    if (!isCell(block) || !isOpenWeekday(place) || !tables.has(tableOf[block])) return place;
    return {
      ...place,
      mention: { ...mention, components: { ...mention.components, tense: 'future', fromToday: true } },
    };
  });
}
