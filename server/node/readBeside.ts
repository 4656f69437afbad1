import { readWhole } from './readWhole';

/** A part of the program is not there or not whole: nothing that it would say could be trusted. */
export class DamagedInstallation extends Error {
  override readonly name = 'DamagedInstallation';
  /** In both languages; other bundles know it by this and the name. */
  readonly text: { readonly fa: string; readonly en: string };

  constructor(path: string) {
    const en = `${path} is missing or damaged; install Dabir again.`;
    super(en);
    this.text = { fa: `${path} نیست یا آسیب دیده است؛ دبیر را از نو نصب کنید.`, en };
  }
}

/**
 * A file that the build wrote beside its bundle.
 *
 * @param size how many bytes it had then: half a lexicon would go unnoticed, and half of the names with it
 * @throws {DamagedInstallation}
 */
export function readBeside(path: string, size: number): Buffer {
  let bytes: Buffer | undefined;
  try {
    bytes = readWhole(path);
  } catch {
    // Told below.
  }
  if (bytes?.length !== size) throw new DamagedInstallation(path);
  return bytes;
}
