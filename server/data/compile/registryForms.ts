import { Mark, type MarkedName, namesOf } from '../registry/marks';
import type { LexiconForm, Row } from './forms';

/** «اتحادیه اروپا» is written «اتحادیه‌ی اروپا» too: the ezafe after a silent ه, inside a name. */
const SILENT_HEH = /ه (?=\S)/g;

/** What a name of its own country may not be, to stand in the names of its organs: «چک» and «کنگو» are other things too. */
const AMBIGUOUS = Mark.commonWord | Mark.homograph | Mark.shared;

/** All forms of a registry entry, each with its marks. */
export function registryForms(row: Row, rows: readonly Row[]): readonly LexiconForm[] {
  const names = markedNames(row);
  const countries = countryNames(rows).get(row.country) ?? [];
  return [...names, ...namesByCountry(row, names, countries)].flatMap(formsOfName);
}

/** «بی‌بی‌سی», «اف‌بی‌آی»: the names of foreign letters. */
const SPELLED_OUT = /^\S{2,3}(?:\u200c\S{2,3}){2,4}(?= |$)/;

/** A name as it is, as it is written with its ezafe, and with full stops between its letters: «بی.بی.سی». */
export function formsOfName({ text, marks }: MarkedName): readonly LexiconForm[] {
  const ezafe = text.replace(SILENT_HEH, 'ه\u200cی ');
  const dotted = text.replace(SPELLED_OUT, (letters) => letters.replaceAll('\u200c', '.'));
  return [text, ...[ezafe, dotted].filter((form) => form !== text)].map((form) => ({ text: form, detail: marks }));
}

const markedNames = (row: Row): readonly MarkedName[] =>
  namesOf({ name: row.name, aliases: row.aliases, family: row.family, flags: row.flags });

/** «وزارت خارجه آمریکا» is «وزارت خارجه ایالات متحده» too: an organ's names with each name of its country at their end. */
function namesByCountry(
  { type }: Row,
  names: readonly MarkedName[],
  countries: readonly MarkedName[],
): readonly MarkedName[] {
  if (type !== 'organisation') return [];
  const known = new Set(names.map(({ text }) => text));
  const found: MarkedName[] = [];
  for (const name of names) {
    // The longest that fits: «ایالات متحده آمریکا», not «آمریکا».
    const own = countries.filter(({ text }) => name.text.endsWith(` ${text}`)).sort(byLength)[0];
    if (own === undefined) continue;
    const stem = name.text.slice(0, -own.text.length);
    for (const other of countries) {
      const text = `${stem}${other.text}`;
      if (known.has(text)) continue;
      known.add(text);
      found.push({ text, marks: (name.marks & ~Mark.preferred) | (other.marks & ~Mark.preferred) });
    }
  }
  return found;
}

const byLength = (a: MarkedName, b: MarkedName): number => b.text.length - a.text.length;

const read = new WeakMap<readonly Row[], ReadonlyMap<string, readonly MarkedName[]>>();

/** The names of each country, by its code. */
function countryNames(rows: readonly Row[]): ReadonlyMap<string, readonly MarkedName[]> {
  const known = read.get(rows);
  if (known !== undefined) return known;
  const countries = new Map<string, readonly MarkedName[]>();
  for (const row of rows)
    if (row.subtype === 'country')
      countries.set(
        row.country,
        markedNames(row).filter(({ marks }) => (marks & AMBIGUOUS) === 0),
      );
  read.set(rows, countries);
  return countries;
}
