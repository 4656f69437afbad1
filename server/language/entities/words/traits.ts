/** What other lexicons and its ending say of a word, as bits. */
export const Trait = {
  demonym: 1,
  /** A finite verb or a reporting phrase of another lexicon. */
  verb: 2,
  /** A temporal word of another lexicon. */
  time: 4,
  /** Carries a plural or indefinite ending after a half-space. */
  inflected: 8,
  sport: 16,
  /** The name of a season or a month, everyday word or not. */
  temporal: 32,
  /** Names a club or who plays or coaches, whatever the article is about. */
  athletic: 64,
  /** Ends a compound that is written apart: «صرفه جویی». */
  rest: 128,
} as const;
