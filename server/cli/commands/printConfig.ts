import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isoOf } from '../../language/calendars/day';
import { RULES } from '../../rules/registry';
import { countingPresets } from '../../rules/selection';
import { configurationOf, readConfigurations } from '../configuration';
import { nameOf } from '../files/find';
import type { ExitStatus, Session } from '../io';
import { originsOf } from '../origins';
import { readOverrides, readReference } from '../overrides';
import { reportFailure } from '../say';
import type { CheckOptions } from './check';

/** Shows what holds for one file when all configurations and options are put together, and where each setting comes from. */
export async function printConfig(name: string, options: CheckOptions, session: Session): Promise<ExitStatus> {
  const { io } = session;
  const configurations = readConfigurations({
    folder: io.folder,
    file: configurationOf(options),
    overrides: readOverrides(options.rule ?? []),
  });
  const path = resolve(io.folder, name);
  const {
    selection,
    reference: configured,
    linkScope,
    messages,
    newsroom,
    layers,
    presets,
  } = await configurations.of(path);
  const given = readReference(options.reference);
  const reference = given ?? configured;
  const running = new Map(selection.map(({ rule, severity, options: own }) => [rule.id, { severity, own }]));
  const rules = RULES.map(({ id }) => {
    const selected = running.get(id);
    if (selected === undefined) return [id, 'off'];
    const hasOptions = Object.keys(selected.own as object).length > 0;
    return [id, hasOptions ? [selected.severity, selected.own] : selected.severity];
  });
  const { preset, house } = countingPresets(presets);
  const origins = originsOf(layers, pathToFileURL(path).href, ({ file }) =>
    file === undefined ? '--rule' : nameOf(fileURLToPath(file), io.folder),
  );
  const shown = {
    presets: house === undefined ? [preset] : [preset, house],
    rules: Object.fromEntries(rules),
    reference: reference === undefined ? null : isoOf(reference),
    linkScope,
    messages: messages ?? 'auto',
    registry: newsroom.files.map(({ uri }) => nameOf(fileURLToPath(uri), io.folder)),
    files: layers.flatMap(({ file }) => (file === undefined ? [] : [nameOf(fileURLToPath(file), io.folder)])),
    from: given === undefined ? origins : { ...origins, reference: '--reference' },
  };
  await io.write(`${JSON.stringify(shown, undefined, 2)}\n`);
  const failures = configurations.failures();
  for (const failure of failures) reportFailure(session, failure);
  return failures.length > 0 ? 2 : 0;
}
