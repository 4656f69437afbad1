import { writeNumber } from '../language/calendars/wording';
import { openRegistry } from '../language/entities/openRegistry';
import type { Registry } from '../language/entities/registries';
import { indexLines } from '../language/text/lineIndex';
import { checkRows, noTakenNames } from './checkRows';
import { readList } from './readList';
import { readTable } from './readTable';
import { errorAt, type Fault } from './row';

/** A registry's file as it was found. */
export interface RegistrySource {
  readonly uri: string;
  readonly text: string;
}

/** A file of the newsroom's registry, read. `faults` stand in the order of the text. */
export interface RegistryFile extends RegistrySource {
  readonly registry: Registry;
  readonly faults: readonly Fault[];
}

/** Reads the files of one newsroom, the first in rank first: a name that two of them have is the first one's. Pure; never throws. */
export function readRegistryFiles(sources: readonly RegistrySource[]): readonly RegistryFile[] {
  const taken = noTakenNames();
  return sources.map(({ uri, text }) => {
    const lines = indexLines(text);
    const file = fileName(uri);
    const several = sources.length > 1;
    const { rows, faults } = /\.ya?ml$/i.test(uri) ? readList(text) : readTable(text);
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
      all.push(
        errorAt({ start: 0, end: 1 }, `این فهرست جا نمی‌شود: ${reason}`, `this registry is too large: ${reason}`),
      );
      registry = openRegistry([]);
    }
    return { uri, text, registry, faults: all.sort((a, b) => a.start - b.start || a.end - b.end) };
  });
}

function fileName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}
