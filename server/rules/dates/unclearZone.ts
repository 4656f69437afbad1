import type { Analysis } from '../../language/analyse';
import type { ResolvedDate } from '../../language/dates/types';
import { registryEntry } from '../../language/entities/registry/registry';
import { defineRule, NO_OPTIONS } from '../rule';
import { sentencesOf } from '../sentences';
import page from './unclearZone.md';

export const unclearZone = defineRule({
  id: 'dates/unclear-zone',
  severity: 'off',
  fix: 'none',
  summary: {
    fa: 'ساعت رویدادی در کشوری دیگر، بی آنکه گفته شود به وقت کجا',
    en: 'a clock time of another country without its zone',
  },
  page,
  options: NO_OPTIONS,
  *check({ analysis }) {
    for (const date of analysis.dates) {
      if (date.kind !== 'time' || date.time === undefined || date.zone !== undefined) continue;
      const place = foreignPlace(analysis, date);
      if (place === undefined) continue;
      yield {
        start: date.start,
        end: date.end,
        message: {
          fa: `به وقت ${place} یا به وقت تهران؟`,
          en: `Is this local time in ${place}, or Tehran’s?`,
        },
      };
    }
  },
});

/** The countries whose readers take a bare clock time for their own. */
const HOME: ReadonlySet<string> = new Set(['IR']);

/** A place abroad in the sentence of a clock time, where it names none at home. */
function foreignPlace({ article, blocks, entities }: Analysis, date: ResolvedDate): string | undefined {
  const sentence = sentencesOf(blocks[date.block]).find(({ start, end }) => start <= date.start && end >= date.start);
  if (sentence === undefined) return undefined;
  const places = entities.filter(
    ({ type, row, start, end }) =>
      type === 'place' && row !== undefined && start >= sentence.start && end <= sentence.end,
  );
  const countryOf = (row: number | undefined): string => (row === undefined ? '' : registryEntry(row).country);
  if (places.some(({ row }) => HOME.has(countryOf(row)))) return undefined;
  const abroad = places.find(({ row }) => countryOf(row) !== '');
  return abroad === undefined ? undefined : article.text.slice(abroad.start, abroad.end);
}
