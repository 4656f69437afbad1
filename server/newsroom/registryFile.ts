import { writeNumber } from '../language/calendars/wording';
import { openRegistry } from '../language/entities/registry/openRegistry';
import type { Registry } from '../language/entities/registry/registries';
import type { Text } from '../language/text';
import { indexLines } from '../language/text/lineIndex';
import { isText, NOT_UTF_8 } from '../language/text/utf8';
import { checkRows, noTakenNames } from './checkRows';
import { readList } from './readList';
import { readTable } from './readTable';
import { errorAt, type Fault, type ReadRows } from './row';

/** A registry's file as it was found. */
export interface RegistrySource {
  readonly uri: string;
  readonly text: string;
  /** Why its text is not known; nothing stands in it then. */
  readonly unread?: Text;
}

/** A file of the newsroom's registry, read. `faults` stand in the order of the text. */
export interface RegistryFile extends RegistrySource {
  readonly registry: Registry;
  readonly faults: readonly Fault[];
}

/** Reads the files of one newsroom, the first in rank first: a name that two of them have is the first one's. Pure; never throws. */
export function readRegistryFiles(sources: readonly RegistrySource[]): readonly RegistryFile[] {
  const taken = noTakenNames();
  return sources.map((source) => {
    const { uri, text } = source;
    const unread = source.unread ?? (isText(text) ? undefined : NOT_UTF_8);
    const lines = indexLines(text);
    const file = fileName(uri);
    const several = sources.length > 1;
    const { rows, faults } =
      unread === undefined ? readRows(uri, text) : { rows: [], faults: [errorAt(START, unread.fa, unread.en)] };
    const checked = checkRows(rows, taken, (start) => {
      const line = lines.positionAt(start).line + 1;
      return {
        fa: `${several ? `${file}، ` : ''}سطر ${writeNumber(line, 'fa')}`,
        en: `${several ? `${file}, ` : ''}line ${line}`,
      };
    });
    const all = [...faults, ...checked.faults];
    let registry: Registry;
    try {
      registry = openRegistry(checked.names);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      all.push(errorAt(START, `این فهرست جا نمی‌شود: ${reason}`, `this registry is too large: ${reason}`));
      registry = openRegistry([]);
    }
    return { ...source, registry, faults: firstOf(all.sort((a, b) => a.start - b.start || a.end - b.end)) };
  });
}

const readRows = (uri: string, text: string): ReadRows => (/\.ya?ml$/i.test(uri) ? readList(text) : readTable(text));

const START = { start: 0, end: 1 };

/** Who is told of hundreds of errors reads none of them. */
const MOST_FAULTS = 200;

function firstOf(faults: readonly Fault[]): readonly Fault[] {
  const more = faults.length - MOST_FAULTS;
  const last = faults[MOST_FAULTS - 1];
  if (more <= 0 || last === undefined) return faults;
  const { fa, en } = last.message;
  const message = {
    fa: `${fa} (و ${writeNumber(more, 'fa')} مورد دیگر پس از آن)`,
    en: `${en} (and ${more} more after it)`,
  };
  return [...faults.slice(0, MOST_FAULTS - 1), { ...last, message }];
}

function fileName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
