/** What a word does in its clause, as flags a token. */
export const Word = {
  que: 1,
  that: 2,
  and: 4,
  but: 8,
  sub: 16,
  or: 32,
  prep: 64,
  object: 128,
  adverb: 256,
  demonstrative: 512,
  question: 1024,
  first: 2048,
  /** Inside a phrase that reports nothing («گفت‌وگو»). */
  blocked: 4096,
  /** A later word of a phrase that counts as one. */
  inner: 8192,
  /** A finite verb, or a part of one. */
  verb: 16384,
} as const;
