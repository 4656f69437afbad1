import { NO_REGISTRIES, type Registries } from '../language/entities/registry/registries';
import { indexLines } from '../language/text/lineIndex';
import { isRegistryFile } from '../newsroom/isRegistryFile';
import { readRegistryFiles } from '../newsroom/registryFile';
import type { NewsroomRegistry } from './types';

/** What registries were read as; nobody's business but ours. */
const opened = new WeakMap<NewsroomRegistry, Registries>();

/** Reads the files of a newsroom's registry, by name. Throws a TypeError where one is called otherwise. */
export function openFiles(files: Readonly<Record<string, string>>): NewsroomRegistry {
  const sources = Object.entries(files).map(([name, text]) => {
    const uri = `registry:/${name.replace(/^.*[\\/]/, '')}`;
    if (!isRegistryFile(uri) || typeof text !== 'string')
      throw new TypeError(`readRegistry: “${name}” is to be dabir.registry.tsv or dabir.registry.yaml, with its text.`);
    return { name, uri, text };
  });
  const read = readRegistryFiles(sources);
  const errors = read.flatMap(({ text, faults }, index) => {
    const lines = indexLines(text);
    return faults
      .filter(({ severity }) => severity === 'error')
      .map(({ start, message }) => {
        const { line, character } = lines.positionAt(start);
        return { file: sources[index].name, line: line + 1, column: character + 1, message };
      });
  });
  const registry: NewsroomRegistry = {
    names: read.reduce((sum, { registry: { rows } }) => sum + rows.length, 0),
    errors,
  };
  opened.set(
    registry,
    read.map((file) => file.registry),
  );
  return registry;
}

/** Throws a TypeError where a registry does not come from `readRegistry`. */
export function registriesOf(registry: NewsroomRegistry | undefined): Registries {
  if (registry === undefined) return NO_REGISTRIES;
  const registries = opened.get(registry);
  if (registries === undefined)
    throw new TypeError('analyse: the registry is to be one that readRegistry() has returned.');
  return registries;
}
