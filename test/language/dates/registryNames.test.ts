import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';
import { recogniseDates } from '../../../server/language/dates/recognise';
import type { DateMention } from '../../../server/language/dates/types';
import { REGISTRY_SIZE, registryEntry } from '../../../server/language/entities/registry/registry';
import { read } from '../../../server/language/text/reading';

/** Events are named after their day, which is one: «حملهٔ ۷ اکتبر». */
const DATELESS: ReadonlySet<string> = new Set(['place', 'organisation', 'work']);

describe('the registry’s names', () => {
  it('hold no dates', () => {
    const dated: string[] = [];
    for (let row = 0; row < REGISTRY_SIZE; row += 1) {
      const { type, name } = registryEntry(row);
      if (!DATELESS.has(type) || !/[\s\u200c]/.test(name)) continue;
      const text = `او از ${name} گفت.`;
      const from = text.indexOf(name);
      const to = from + name.length;
      // A plan of so many years has its length; what names the whole is for the article to tell.
      const holds = ({ kind, start, end }: Pick<DateMention, 'kind' | 'start' | 'end'>): boolean =>
        kind !== 'duration' && start < to && end > from && end - start < name.length;
      if (recogniseDates(read(text)).some(holds) && analyse(text, { syntax: 'plain' }).dates.some(holds))
        dated.push(name);
    }
    assert.deepEqual(dated, []);
  });
});
