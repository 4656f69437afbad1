import type { Text } from '../language/text';

/** A clause of a hover as a message of its own: English begins with a capital. */
export function asSentence({ fa, en }: Text): Text {
  return { fa, en: en.slice(0, 1).toUpperCase() + en.slice(1) };
}
