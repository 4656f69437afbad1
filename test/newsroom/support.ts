import { indexLines } from '../../server/language/text/lineIndex';
import { type RegistryFile, readRegistryFiles } from '../../server/newsroom/registryFile';

/** A table of these cells, as a newsroom's editor would save it. */
export const table = (...lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.join('\t')}\n`).join('');

export const TABLE = 'file:///desk/dabir.registry.tsv';
export const LIST = 'file:///desk/dabir.registry.yaml';

export function readTableFile(text: string): RegistryFile {
  return readRegistryFiles([{ uri: TABLE, text }])[0];
}

export function readListFile(text: string): RegistryFile {
  return readRegistryFiles([{ uri: LIST, text }])[0];
}

/** Each error as `line:column what is marked`, both from 1. */
export function errorsOf({ text, faults }: RegistryFile): readonly string[] {
  const lines = indexLines(text);
  return faults
    .filter(({ severity }) => severity === 'error')
    .map(({ start, end }) => {
      const { line, character } = lines.positionAt(start);
      return `${line + 1}:${character + 1} ${text.slice(start, end)}`;
    });
}
