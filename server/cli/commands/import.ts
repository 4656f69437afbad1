import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UnreadableAnnotations } from '../../export/import/annotation';
import {
  IMPORT_FORMAT_NAMES,
  type ImportedArticle,
  type ImportFormatName,
  importAnnotations,
  importFormatOf,
  isImportFormat,
} from '../../export/import/importAnnotations';
import { syntaxOf } from '../../language/article/parse';
import { writeNumber } from '../../language/calendars/wording';
import type { Text } from '../../language/text';
import { nearest } from '../../rules/nearest';
import { type DecodedText, decode, encode } from '../files/decode';
import { explainSystemError } from '../files/systemError';
import { writeAtomically } from '../files/writeAtomically';
import { CommandFailure, type ExitStatus, type Session } from '../io';
import { reportFailure } from '../say';

export interface ImportCommandOptions {
  readonly from?: string;
  readonly output?: string;
  readonly write?: boolean;
  readonly force?: boolean;
}

/**
 * Writes annotations of other tools into an article as our markup: to standard output, to a file, or with `--write` into the
 * article itself. Status 1 where some found no place in the text.
 */
export async function importInto(
  annotations: string,
  article: string,
  options: ImportCommandOptions,
  session: Session,
): Promise<ExitStatus> {
  const { io, language } = session;
  const format = readFormat(options.from, annotations);
  const read = readText(article, io.folder);
  const imported = apply(annotations, read.text, readText(annotations, io.folder).text, format);
  for (const { name, message } of imported.problems)
    reportFailure(session, { path: `${annotations}: ${name}`, message });
  const bytes = encode(imported.text, read);
  const target = targetOf(article, options, io.folder);
  if (target === undefined) await io.write(bytes);
  // An article that says all of it already is not touched.
  else if (options.write !== true || imported.text !== read.text) {
    try {
      await writeAtomically(target, bytes);
    } catch (error) {
      throw new CommandFailure(named(options.output ?? article, explainSystemError(error)));
    }
  }
  io.writeError(`dabir: ${summary(imported)[language]}\n`);
  return imported.problems.length > 0 ? 1 : 0;
}

function apply(name: string, text: string, content: string, format: ImportFormatName): ImportedArticle {
  try {
    return importAnnotations(text, content, format);
  } catch (error) {
    if (!(error instanceof UnreadableAnnotations)) throw error;
    throw new CommandFailure(named(name, error.text));
  }
}

/** Where the result goes; undefined for standard output. An article is written over only where that was asked for. */
function targetOf(article: string, { output, write, force }: ImportCommandOptions, folder: string): string | undefined {
  if (write === true && output !== undefined) throw new CommandFailure(BOTH);
  if (write === true) {
    if (syntaxOf(article) === 'plain') throw new CommandFailure(named(article, PLAIN));
    return resolve(folder, article);
  }
  if (output === undefined) return undefined;
  const target = resolve(folder, output);
  if (force !== true && existsSync(target)) throw new CommandFailure(named(output, EXISTS));
  return target;
}

function readText(name: string, folder: string): DecodedText {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(folder, name));
  } catch (error) {
    throw new CommandFailure(named(name, explainSystemError(error)));
  }
  const decoded = decode(bytes);
  if ('failure' in decoded) throw new CommandFailure(named(name, decoded.failure));
  return decoded;
}

function readFormat(name: string | undefined, file: string): ImportFormatName {
  if (name === undefined) return importFormatOf(file);
  if (isImportFormat(name)) return name;
  const near = nearest(name, IMPORT_FORMAT_NAMES);
  throw new CommandFailure({
    fa: `--from: قالب «${name}» نیست${near === undefined ? '' : `؛ شاید «${near}»`}. قالب‌ها: ${IMPORT_FORMAT_NAMES.join('، ')}`,
    en: `--from: there is no format “${name}”${near === undefined ? '.' : `; did you mean “${near}”?`} Formats: ${IMPORT_FORMAT_NAMES.join(', ')}`,
  });
}

const named = (name: string, { fa, en }: Text): Text => ({ fa: `${name}: ${fa}`, en: `${name}: ${en}` });

function summary({ added, present, skipped, problems }: ImportedArticle): Text {
  const persian = (value: number): string => writeNumber(value, 'fa');
  return {
    fa: `${persian(added)} نشانه افزوده شد، ${persian(present)} نشانه از پیش بود، ${persian(skipped)} مورد در نشانه‌گذاری ما جایی ندارد، ${persian(problems.length)} مورد ماند.`,
    en: `${added} added, ${present} there already, ${skipped} that our markup has no words for, ${problems.length} left out.`,
  };
}

const BOTH: Text = {
  fa: '--write و --output با هم نمی‌آیند؛ یکی را بردارید.',
  en: '--write and --output exclude each other; leave one out.',
};
const EXISTS: Text = {
  fa: 'این فایل هست و رونویسی نشد؛ نام دیگری بدهید، یا --force.',
  en: 'this file exists and was not written over; give another name, or --force.',
};
const PLAIN: Text = {
  fa: 'متن ساده نشانه‌گذاری ندارد؛ خروجی را در فایلی md بنویسید: --output FILE.md',
  en: 'a plain text has no markup; write the result to a Markdown file: --output FILE.md',
};
