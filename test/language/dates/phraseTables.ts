import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';
import { dayOfIso, isoOf } from '../../../server/language/calendars/day';

const DAY = '2025-11-25';

/** Each date as it stands in the text, with its first and last day, its clock time or its length. */
const shown = (text: string): readonly string[] =>
  analyse(text, { syntax: 'plain', reference: dayOfIso(DAY) }).dates.map(({ start, end, from, to, time, duration }) =>
    [
      text.slice(start, end),
      ...(from === undefined ? [] : [isoOf(from)]),
      ...(to === undefined || to === from ? [] : [isoOf(to)]),
      ...(time === undefined ? [] : [time]),
      ...(duration === undefined ? [] : [duration]),
    ].join(' | '),
  );

/** Sentences and their dates. */
type Cases = Readonly<Record<string, readonly string[]>>;

/** Groups of sentences that are said on a Tuesday, 4 Azar 1404. */
export type PhraseTables = Readonly<Record<string, Cases>>;

export function testPhrases(title: string, tables: PhraseTables): void {
  describe(title, () => {
    for (const [name, cases] of Object.entries(tables))
      describe(name, () => {
        for (const [text, dates] of Object.entries(cases)) it(text, () => assert.deepEqual(shown(text), dates));
      });
  });
}
