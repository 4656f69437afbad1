/** The formats of reports, named apart from those who write them: the help and the options load none. */
export const FORMATS = [
  'stylish',
  'json',
  'jsonl',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'rdjson',
  'html',
] as const;

export type Format = (typeof FORMATS)[number];
