import { writeNumber } from '../calendars/wording';
import type { Text } from '../text';
import type { LineIndex } from './lineIndex';

/** Where something stands in a file, as messages say it: «سطر ۲، ستون ۵». People count from 1, a position from 0. */
export const writePlace = ({ line, character }: ReturnType<LineIndex['positionAt']>): Text => ({
  fa: `سطر ${writeNumber(line + 1, 'fa')}، ستون ${writeNumber(character + 1, 'fa')}`,
  en: `line ${line + 1}, column ${character + 1}`,
});
