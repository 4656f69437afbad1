import { MARK_WORDS, Mark, type MarkedName, parseMarkedName } from '../data/registry/marks';
import { LONGEST_NAME, MOST_NAMES, type OwnName } from '../language/entities/registry/openRegistry';
import { marksOfEverydayWord } from '../language/entities/words/everyday';
import type { Text } from '../language/text';
import { CharacterClass, classOf } from '../language/text/characters';
import { foldKey } from '../language/text/fold';
import { nearest } from '../rules/nearest';
import { TYPE_WORDS, type TypeWord } from './fields';
import { readLink } from './link';
import { type Cell, errorAt, type Fault, type Row } from './row';

/** Says where a place of an earlier file or line is, to be quoted in a message. */
export type PlaceName = (start: number) => Text;

/** The names that files of one newsroom have had so far, and the ids; each means one thing only. */
export interface TakenNames {
  readonly names: Map<string, { readonly place: Text; readonly shared: boolean }>;
  readonly ids: Map<string, Text>;
}

export const noTakenNames = (): TakenNames => ({ names: new Map(), ids: new Map() });

/**
 * Makes names of a file's rows. What is wrong is said and left out, and costs as little as it may: a doubtful alias or link
 * goes alone, a row goes only where it has no name or no type.
 */
export function checkRows(
  rows: readonly Row[],
  taken: TakenNames,
  placeName: PlaceName,
): { readonly names: readonly OwnName[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const names: OwnName[] = [];
  for (const row of rows) {
    if (names.length >= MOST_NAMES) {
      faults.push(
        errorAt(
          row,
          `بیش از ${MOST_NAMES} نام جا نمی‌شود؛ از اینجا به بعد خوانده نشد.`,
          `there is room for ${MOST_NAMES} names; from here on none was read.`,
        ),
      );
      break;
    }
    const name = checkRow(row, taken, placeName, faults);
    if (name !== undefined) names.push(name);
  }
  return { names, faults };
}

function checkRow(row: Row, taken: TakenNames, placeName: PlaceName, faults: Fault[]): OwnName | undefined {
  const [nameCell] = row.fields.name ?? [];
  const [typeCell] = row.fields.type ?? [];
  if (nameCell === undefined) {
    faults.push(errorAt(row, 'این ردیف نام ندارد.', 'this row has no name.'));
    return undefined;
  }
  if (typeCell === undefined) {
    faults.push(
      errorAt(
        row,
        `نوع «${nameCell.text}» نوشته نشده است: ${typeList.fa}.`,
        `“${nameCell.text}” has no type: ${typeList.en}.`,
      ),
    );
    return undefined;
  }
  const type = typeNamed(typeCell.text);
  if (type === undefined) {
    faults.push(unknownType(typeCell));
    return undefined;
  }
  const own = new Map<string, string>();
  const take = (cell: Cell): MarkedName | undefined => takeName(cell, own, taken, placeName, faults);
  const written = take(nameCell);
  if (written === undefined) return undefined;
  const [preferredCell] = row.fields.preferred ?? [];
  const isOther = preferredCell !== undefined && preferredCell.text !== written.text;
  const preferred = isOther ? take(preferredCell) : undefined;
  const names = (cells: readonly Cell[] = []): readonly MarkedName[] => cells.flatMap((cell) => take(cell) ?? []);
  const aliases = names(row.fields.aliases);
  return {
    name: preferred ?? written,
    aliases: preferred === undefined ? aliases : [written, ...aliases],
    type: type.type,
    subtype: type.subtype,
    english: row.fields.english?.[0].text ?? '',
    description: row.fields.description?.[0].text ?? '',
    ...linkOf(row, taken, placeName, faults),
    prefers: preferredCell !== undefined && (!isOther || preferred !== undefined),
    avoid: names(row.fields.avoid),
  };
}

const TYPES: ReadonlyMap<string, TypeWord> = new Map(
  TYPE_WORDS.flatMap((word) => [word.fa, word.en].map((text) => [foldKey(text), word])),
);
const typeNamed = (text: string): TypeWord | undefined =>
  TYPES.get(foldKey(text)) ?? TYPES.get(foldKey(text).replace('organiz', 'organis'));
const typeList: Text = {
  fa: TYPE_WORDS.map(({ fa }) => fa).join('، '),
  en: TYPE_WORDS.map(({ en }) => en).join(', '),
};

function unknownType(cell: Cell): Fault {
  const near = nearest(
    cell.text,
    TYPE_WORDS.flatMap(({ fa, en }) => [fa, en]),
  );
  return errorAt(
    cell,
    `نوع «${cell.text}» شناخته نیست${near === undefined ? '' : `؛ شاید «${near}»`}. نوع‌ها: ${typeList.fa}.`,
    `unknown type “${cell.text}”${near === undefined ? '.' : `; did you mean “${near}”?`} Types: ${typeList.en}.`,
  );
}

/** A name with its marks, if nobody else has it. */
function takeName(
  cell: Cell,
  own: Map<string, string>,
  taken: TakenNames,
  placeName: PlaceName,
  faults: Fault[],
): MarkedName | undefined {
  const marked = readMarks(cell, faults);
  if (marked === undefined) return undefined;
  const { text } = marked;
  const key = foldKey(text);
  if (![...key].some((letter) => isLetter(letter.charCodeAt(0)))) {
    faults.push(errorAt(cell, `«${cell.text}» حرفی ندارد.`, `“${cell.text}” has no letters.`));
    return undefined;
  }
  if (key.length > LONGEST_NAME) {
    faults.push(errorAt(cell, `نامی درازتر از ${LONGEST_NAME} حرف.`, `a name of more than ${LONGEST_NAME} letters.`));
    return undefined;
  }
  // Spellings that differ in spaces or half-spaces only may stand side by side in a row: one is preferred, the other is not.
  const before = own.get(key);
  if (before !== undefined) {
    if (before !== text) return marked;
    faults.push(errorAt(cell, `«${text}» در همین ردیف پیش‌تر آمده است.`, `“${text}” stands in this row already.`));
    return undefined;
  }
  const shared = (marked.marks & Mark.shared) !== 0;
  const other = taken.names.get(key);
  if (other !== undefined && !(shared && other.shared)) {
    faults.push(
      errorAt(
        cell,
        `«${text}» پیش‌تر آمده است (${other.place.fa})؛ هر نام یک چیز است.`,
        `“${text}” stands here already (${other.place.en}); a name means one thing.`,
      ),
    );
    return undefined;
  }
  own.set(key, text);
  if (other === undefined) taken.names.set(key, { place: placeName(cell.start), shared });
  return marked;
}

/** «کیف{common-word}»: marks as in the built-in registry, or `always` for a name that counts wherever it stands. */
function readMarks(cell: Cell, faults: Fault[]): MarkedName | undefined {
  const brace = cell.text.indexOf('{');
  if (brace < 0) {
    const marks = marksOfEverydayWord(cell.text);
    if (marks !== 0) faults.push(everydayNote(cell));
    return { text: cell.text, marks };
  }
  const text = cell.text.slice(0, brace).trim();
  const written = cell.text.slice(brace);
  if (written === '{always}') return { text, marks: 0 };
  try {
    return { text, marks: parseMarkedName(written).marks };
  } catch {
    const known = [...MARK_WORDS.keys(), 'always'];
    faults.push(
      errorAt(
        { start: cell.start + brace, end: cell.end },
        `نشانهٔ «${written}» شناخته نیست. نشانه‌ها: ${known.join('، ')}.`,
        `unknown mark “${written}”. Marks: ${known.join(', ')}.`,
      ),
    );
    return { text, marks: marksOfEverydayWord(text) };
  }
}

function everydayNote({ text, start, end }: Cell): Fault {
  return {
    start,
    end,
    severity: 'note',
    message: {
      fa: `«${text}» واژه‌ای روزمره هم هست: تنها جایی نام شمرده می‌شود که چیزی در کنارش چنین بگوید. اگر همه‌جا نام است، بنویسید «${text}{always}».`,
      en: `“${text}” is an everyday word too: it counts as a name only where something beside it says so. Where it always does, write “${text}{always}”.`,
    },
  };
}

function isLetter(unit: number): boolean {
  return classOf(unit) === CharacterClass.letter || classOf(unit) === CharacterClass.latin;
}

function linkOf(
  row: Row,
  taken: TakenNames,
  placeName: PlaceName,
  faults: Fault[],
): { readonly qid: string; readonly link: string } {
  const none = { qid: '', link: '' };
  const [cell] = row.fields.link ?? [];
  if (cell === undefined) return none;
  const link = readLink(cell.text);
  if ('fault' in link) {
    faults.push(errorAt(cell, link.fault.fa, link.fault.en));
    return none;
  }
  if (link.qid === '') return link;
  const other = taken.ids.get(link.qid);
  if (other !== undefined) {
    faults.push(
      errorAt(
        cell,
        `شناسهٔ ${link.qid} پیش‌تر آمده است (${other.fa})؛ نام‌های یک چیز را در یک ردیف بنویسید.`,
        `the id ${link.qid} stands here already (${other.en}); write the names of one thing in one row.`,
      ),
    );
    return none;
  }
  taken.ids.set(link.qid, placeName(cell.start));
  return link;
}
