import { foldKey } from '../language/text/fold';
import type { DateReading } from './readDates';

/** What may stand beside dates and says nothing that is not read. */
const LIGHT: ReadonlySet<string> = new Set('در از تا به و روز را برای ی'.split(' ').map(foldKey));
/** Words. A longer text is a sentence, of which dates are a part. */
const LONGEST = 8;

/** The words of a short text that none of its readings holds: «پریروز فلان» → «فلان», «۳۲ فروردین» → «۳۲». */
export function unreadWords(text: string, readings: readonly DateReading[]): readonly string[] {
  if (text.trim().split(/\s+/).length > LONGEST) return [];
  const rest: string[] = [];
  let from = 0;
  for (const reading of readings) {
    const start = text.indexOf(reading.text, from);
    if (start < 0) continue;
    rest.push(text.slice(from, start));
    from = start + reading.text.length;
  }
  rest.push(text.slice(from));
  return rest
    .flatMap((part) => part.match(/[\p{L}\p{N}\p{M}\u200c]+/gu) ?? [])
    .filter((word) => !LIGHT.has(foldKey(word)));
}

/** Whether what was not read may be a part of the date: a number, as in «۳۲ فروردین» and «2026-W48». */
export const tellsDay = (word: string): boolean => /\p{N}/u.test(word);
