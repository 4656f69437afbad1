import type { Files, FileText } from '../host';
import { NO_REGISTRIES, type Registries } from '../language/entities/registry/registries';
import { parentFolder } from '../projectConfiguration';
import { registryFiles } from '../protocol';
import { type RegistryFile, type RegistrySource, readRegistryFiles } from './registryFile';

/** The registry of one newsroom: the files of its folder. The same object as long as nothing changed. */
export interface Newsroom {
  /** The folder that they lie in, as a URI without `/` at its end; undefined where there is no registry. */
  readonly folder: string | undefined;
  readonly files: readonly RegistryFile[];
  readonly registries: Registries;
}

export const NO_NEWSROOM: Newsroom = { folder: undefined, files: [], registries: NO_REGISTRIES };

/** Finds and reads registries, each once. */
export interface NewsroomFinder {
  /** The registry that counts in a folder: that of the nearest folder upward that has one. Never rejects. */
  of(folder: string): Promise<Newsroom>;
  /** Looks anew from now on; a registry whose files say the same stays the same object. */
  forget(): void;
}

/** `told` hears of each registry when it has been read anew; with no files where it is gone. */
export function createNewsroomFinder(
  host: Files,
  told: (folder: string, files: readonly RegistryFile[]) => void = () => undefined,
): NewsroomFinder {
  let found = new Map<string, Promise<Newsroom>>();
  const read = new Map<string, Newsroom>();

  const readFolder = async (folder: string): Promise<Newsroom> => {
    const uris = registryFiles.map((name) => `${folder}/${name}`);
    const texts = await Promise.all(uris.map((uri) => host.readFile(uri)));
    const sources = uris.flatMap((uri, index) => sourceOf(uri, texts[index]));
    const known = read.get(folder);
    if (known !== undefined && isSame(known.files, sources)) return known;
    if (sources.length === 0) {
      if (read.delete(folder)) told(folder, []);
      return NO_NEWSROOM;
    }
    const files = readRegistryFiles(sources);
    const newsroom = { folder, files, registries: files.map(({ registry }) => registry) };
    read.set(folder, newsroom);
    told(folder, files);
    return newsroom;
  };

  /** Answers wait for one another, so that a folder is read once however many articles ask. */
  const of = (folder: string): Promise<Newsroom> => {
    const known = found.get(folder);
    if (known !== undefined) return known;
    const finding = readFolder(folder).then((newsroom) => {
      const above = newsroom.folder === undefined ? parentFolder(folder) : undefined;
      return above === undefined ? newsroom : of(above);
    });
    found.set(folder, finding);
    return finding;
  };

  return {
    of,
    forget: () => {
      found = new Map();
    },
  };
}

function sourceOf(uri: string, text: FileText): RegistrySource[] {
  if (text === undefined) return [];
  return [typeof text === 'string' ? { uri, text } : { uri, text: '', unread: text.unread }];
}

function isSame(files: readonly RegistryFile[], sources: readonly RegistrySource[]): boolean {
  return (
    files.length === sources.length &&
    files.every(({ uri, text, unread }, index) => {
      const source = sources[index];
      return uri === source.uri && text === source.text && unread?.en === source.unread?.en;
    })
  );
}
