import type { EntityType } from '../language/entities/types';
import type { Language } from '../language/text';
import { indexLines } from '../language/text/lineIndex';
import { registryFiles } from '../protocol';
import { FIELD_WORDS, FIELDS, type Field, typeWordOf } from './fields';
import type { Newsroom } from './findRegistry';
import { columnsOf } from './readTable';
import type { RegistrySource } from './registryFile';

/** A name that is to be put into a registry. */
export interface NewName {
  readonly name: string;
  readonly type: EntityType;
  /** Wikidata's id or another address, or empty. */
  readonly link: string;
}

/** Text to be put at the end of a registry's file. */
export interface Addition {
  readonly uri: string;
  /** The file does not exist yet. */
  readonly creates: boolean;
  /** The file's end. */
  readonly at: { readonly line: number; readonly character: number };
  readonly text: string;
  /** The line, from 0, that holds the name afterwards. */
  readonly line: number;
}

/**
 * How a name is added to the newsroom's registry, in the file and the shape that are there, else in a new table in `folder`.
 * Undefined where there is no place for it.
 */
export function appendName(
  { files }: Pick<Newsroom, 'files'>,
  folder: string | undefined,
  name: NewName,
  language: Language,
): Addition | undefined {
  const [file] = files;
  if (file === undefined) {
    if (folder === undefined) return undefined;
    const head = FIELDS.slice(0, -1).map((field) => FIELD_WORDS[language][field]);
    const text = `${head.join('\t')}\n${tableRow(FIELDS, name, language)}\n`;
    return { uri: `${folder}/${registryFiles[0]}`, creates: true, at: { line: 0, character: 0 }, text, line: 1 };
  }
  if (file.unread !== undefined) return undefined;
  const entry = /\.ya?ml$/i.test(file.uri) ? listItem(file.text, name, language) : rowFor(file.text, name, language);
  return entry === undefined ? undefined : atEnd(file, entry);
}

function atEnd({ uri, text }: RegistrySource, entry: string): Addition {
  const lines = indexLines(text);
  const feed = text.includes('\r\n') ? '\r\n' : '\n';
  const at = lines.positionAt(text.length);
  const open = text !== '' && !/[\r\n]$/.test(text);
  return {
    uri,
    creates: false,
    at,
    text: `${open ? feed : ''}${entry.replaceAll('\n', feed)}${feed}`,
    line: at.line + (open ? 1 : 0),
  };
}

/** A row in the columns of the table, in the language of its head. */
function rowFor(text: string, name: NewName, language: Language): string {
  const { columns, head } = columnsOf(text);
  if (head === undefined) return tableRow(columns, name, language);
  const isPersian = /^[^\n]*[\u0600-\u06ff]/.test(text.slice(head));
  return tableRow(columns, name, isPersian ? 'fa' : 'en');
}

function tableRow(columns: readonly (Field | undefined)[], { name, type, link }: NewName, language: Language): string {
  const cells = columns.map((field) => {
    if (field === 'name') return name;
    if (field === 'type') return typeWordOf(type, language);
    return field === 'link' ? link : '';
  });
  while (cells.at(-1) === '') cells.pop();
  return cells.join('\t');
}

/** An item like those that are there; undefined for a list in brackets, which has no end to write at. */
function listItem(text: string, { name, type, link }: NewName, language: Language): string | undefined {
  const content = text.replace(/^[ \t]*(?:#.*)?$/gm, '').trim();
  const indent = /^([ ]*)- /m.exec(text)?.[1];
  if (indent === undefined && !/^(?:---)?$/.test(content)) return undefined;
  const typeWord = typeWordOf(type, /^[ ]*(?:- )?type: *["']?[\u0600-\u06ff]/m.test(text) ? 'fa' : language);
  const own = indent ?? '';
  const lines = [`${own}- name: ${scalar(name)}`, `${own}  type: ${typeWord}`];
  if (link !== '') lines.push(`${own}  link: ${scalar(link)}`);
  return lines.join('\n');
}

/** A text of YAML: plain where that is beyond doubt. */
function scalar(text: string): string {
  return /^[\p{Script=Arabic}\u200c][\p{Script=Arabic}\p{M}\u200c ]*$|^Q\d+$/u.test(text) ? text : JSON.stringify(text);
}
