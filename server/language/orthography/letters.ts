import { CharacterClass, classOf, HALF_SPACE } from '../text/characters';

/** Letters that do not join to the next one, so that a half-space behind them would show nothing. Folded letters, and ء. */
const NON_JOINING: ReadonlySet<string> = new Set('اآأإٱدذرزژوؤءۀة');

/** Whether a letter joins to the one behind it. */
export function joins(letter: string): boolean {
  return !NON_JOINING.has(letter);
}

/** What belongs between two parts of a word: a half-space, or nothing where the left letter does not join anyway. */
export function joint(left: string): string {
  return joins(left) ? HALF_SPACE : '';
}

export function isLetter(source: string, at: number): boolean {
  return at >= 0 && at < source.length && classOf(source.charCodeAt(at)) === CharacterClass.letter;
}

/** The offset of the base character before `at`, marks passed over; -1 at the text's start. */
export function baseBefore(source: string, at: number): number {
  let before = at - 1;
  while (before >= 0 && classOf(source.charCodeAt(before)) === CharacterClass.mark) before -= 1;
  return before;
}

/** The silent ه ends a word, as in خانه; the ه of راه and گروه is heard. */
const HEARD_AFTER = new Set('ا');

/** Whether a folded word may end in a silent ه by its letters alone. */
export function mayEndInSilentHeh(key: string): boolean {
  return key.length >= 3 && key.endsWith('ه') && !HEARD_AFTER.has(key[key.length - 2]);
}
