import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isoOf } from '../../language/calendars/day';
import { RULES } from '../../rules/registry';
import { configurationOf, readConfigurations } from '../configuration';
import { nameOf } from '../files/find';
import type { ExitStatus, Session } from '../io';
import { readOverrides } from '../overrides';
import { reportFailure } from '../say';
import type { CheckOptions } from './check';

/** Shows what holds for one file when all configurations and options are put together. */
export async function printConfig(name: string, options: CheckOptions, session: Session): Promise<ExitStatus> {
  const { io } = session;
  const configurations = readConfigurations({
    folder: io.folder,
    file: configurationOf(options),
    overrides: readOverrides(options.rule ?? []),
  });
  const { selection, reference, linkScope, messages, newsroom } = await configurations.of(resolve(io.folder, name));
  const running = new Map(selection.map(({ rule, severity, options: own }) => [rule.id, { severity, own }]));
  const rules = RULES.map(({ id }) => {
    const selected = running.get(id);
    if (selected === undefined) return [id, 'off'];
    const hasOptions = Object.keys(selected.own as object).length > 0;
    return [id, hasOptions ? [selected.severity, selected.own] : selected.severity];
  });
  const shown = {
    rules: Object.fromEntries(rules),
    reference: reference === undefined ? null : isoOf(reference),
    linkScope,
    messages: messages ?? 'auto',
    registry: newsroom.files.map(({ uri }) => nameOf(fileURLToPath(uri), io.folder)),
  };
  await io.write(`${JSON.stringify(shown, undefined, 2)}\n`);
  const failures = configurations.failures();
  for (const failure of failures) reportFailure(session, failure);
  return failures.length > 0 ? 2 : 0;
}
