import type { CreateReporter } from './reporter';

/** Every format, loaded when it is asked for. */
export const REPORTERS = {
  stylish: async () => (await import('./stylish')).createStylish,
  json: async () => (await import('./json')).createJson,
  sarif: async () => (await import('./sarif')).createSarif,
  github: async () => (await import('./github')).createGithub,
} as const satisfies Readonly<Record<string, () => Promise<CreateReporter>>>;

export type Format = keyof typeof REPORTERS;

export const FORMATS = Object.keys(REPORTERS) as readonly Format[];

export function isFormat(name: string): name is Format {
  return Object.hasOwn(REPORTERS, name);
}
