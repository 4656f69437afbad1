import type { Format } from './formats';
import type { CreateReporter } from './reporter';

/** Every format, loaded when it is asked for. */
export const REPORTERS = {
  stylish: async () => (await import('./stylish')).createStylish,
  json: async () => (await import('./json')).createJson,
  jsonl: async () => (await import('./jsonl')).createJsonl,
  sarif: async () => (await import('./sarif')).createSarif,
  github: async () => (await import('./github')).createGithub,
  gitlab: async () => (await import('./gitlab')).createGitlab,
  junit: async () => (await import('./junit')).createJunit,
  checkstyle: async () => (await import('./checkstyle')).createCheckstyle,
  rdjson: async () => (await import('./rdjson')).createRdjson,
  html: async () => (await import('./html/html')).createHtml,
} as const satisfies Readonly<Record<Format, () => Promise<CreateReporter>>>;

/** Formats that show the articles themselves, so that the checker has to hand them over. */
export function showsArticles(format: string): boolean {
  return format.split('=')[0] === 'html';
}

/** Formats that tell how a problem may be mended; for the others nobody need work it out. */
export function showsFixes(format: string): boolean {
  return MENDING.has(format.split('=')[0]);
}

const MENDING: ReadonlySet<string> = new Set<Format>(['json', 'jsonl', 'sarif', 'rdjson', 'html']);

/** Formats that tell problems apart by their fingerprints. */
export function showsFingerprints(format: string): boolean {
  return NAMING.has(format.split('=')[0]);
}

const NAMING: ReadonlySet<string> = new Set<Format>(['json', 'jsonl', 'sarif', 'gitlab']);

/** Formats that a forge reads, to which a file's name counts from the repository's root. */
export function isForForges(format: Format): boolean {
  return FORGES.has(format);
}

const FORGES: ReadonlySet<Format> = new Set<Format>(['github', 'gitlab', 'sarif']);

export function isFormat(name: string): name is Format {
  return Object.hasOwn(REPORTERS, name);
}
