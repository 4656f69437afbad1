import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledText, parseTaggedLine } from './labelledText';

/** The labelled lines of the `.txt` files in a folder and its folders, in the order of their names. Throws where it cannot be read. */
export function readSentences(folder: string): readonly LabelledText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map(parseTaggedLine);
}
