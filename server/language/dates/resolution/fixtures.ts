import { isWeekdayAlone } from '../traits';
import type { DateBlock, DateMention } from '../types';
import type { Place } from './places';

const isOpenWeekday = ({ kind, components }: DateMention): boolean =>
  kind === 'date' && isWeekdayAlone(components) && components.tense === undefined;

/** Entries with an hour that make of lines or points a timetable; in a table one does. */
const FEWEST = 2;

/** The first block of what each block stands in: a table, a list, or a paragraph of its own. */
function groupsOf(blocks: readonly DateBlock[]): readonly number[] {
  const groups: number[] = [];
  const kindOf = (index: number): string | undefined => {
    const block = blocks[index]?.block;
    return block?.kind === 'cell' ? 'cell' : block?.container === 'list' ? 'list' : undefined;
  };
  blocks.forEach((_, index) => {
    const kind = kindOf(index);
    groups.push(kind !== undefined && kind === kindOf(index - 1) ? groups[index - 1] : index);
  });
  return groups;
}

/**
 * «| سپاهان – ملوان | جمعه | ۱۷:۳۰ |», «سپاهان – ملوان، جمعه، ساعت ۱۷:۳۰»: the weekdays of a timetable are to come, for nobody tells
 * without a verb at what hour was played.
 */
export function withFixtures(places: readonly Place[], blocks: readonly DateBlock[]): readonly Place[] {
  if (!places.some(({ mention }) => isOpenWeekday(mention))) return places;
  const groups = groupsOf(blocks);
  const hours = new Map<number, number>();
  places.forEach(({ block, mention }, index) => {
    if (!isOpenWeekday(mention)) return;
    const after = places[index + 1];
    if (after?.mention.kind !== 'time') return;
    const isCell = blocks[block].block.kind === 'cell';
    const isBeside = isCell
      ? after.block === block + 1 && groups[after.block] === groups[block]
      : after.block === block && after.mention.components.beside === 'previous';
    if (isBeside) hours.set(groups[block], (hours.get(groups[block]) ?? 0) + (isCell ? FEWEST : 1));
  });
  return places.map((place) => {
    const { mention, block } = place;
    if (!isOpenWeekday(mention) || (hours.get(groups[block]) ?? 0) < FEWEST) return place;
    return {
      ...place,
      mention: { ...mention, components: { ...mention.components, tense: 'future', fromToday: true } },
    };
  });
}
