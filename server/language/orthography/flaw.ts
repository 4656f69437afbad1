/** What an orthographic reader found wrong: the rules of `typography/` tell it, a kind each. */
export type FlawKind =
  | 'arabic-digits'
  | 'latin-digits'
  | 'mixed-digits'
  | 'presentation-forms'
  | 'tatweel'
  | 'zwnj-verb-prefix'
  | 'joined-verb-prefix'
  | 'zwnj-plural-suffix'
  | 'joined-plural-suffix'
  | 'zwnj-comparative'
  | 'zwnj-perfect-suffix'
  | 'zwnj-indefinite-i'
  | 'zwnj-compound'
  | 'redundant-zwnj'
  | 'nbsp-in-persian'
  | 'wrong-zwnj-char'
  | 'double-space'
  | 'space-before-punct'
  | 'missing-space-after-punct'
  | 'bracket-inner-space'
  | 'bracket-outer-space'
  | 'latin-comma'
  | 'quote-style'
  | 'unbalanced-quotes'
  | 'nested-quotes'
  | 'ellipsis'
  | 'repeated-punct'
  | 'dash-style'
  | 'decimal-separator'
  | 'thousands-separator'
  | 'percent-sign'
  | 'hamza-ezafe'
  | 'hamza-seat'
  | 'tanwin'
  | 'wrong-tanwin'
  | 'misspelled-word'
  | 'kasra-ezafe'
  | 'repeated-word'
  | 'deprecated-phrase'
  | 'homoglyph'
  | 'non-nfc';

/** One replacement; offsets are those of the source that was read. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A remedy: replacements that belong together. */
export type Remedy = readonly Replacement[];

export interface Flaw {
  readonly kind: FlawKind;
  readonly start: number;
  readonly end: number;
  /** The likeliest first; empty where only a writer knows. */
  readonly remedies: readonly Remedy[];
  /** The first remedy changes no meaning. */
  readonly safe: boolean;
  /** What tells variants of a kind apart, where houses differ («pronoun» of آنها) or a message wants it. */
  readonly detail?: string;
}

/** The stretch of a flaw as it would read after a remedy. @param longest as much of its source is read; the whole if that is longer */
export function mended(
  source: string,
  { start, end }: { readonly start: number; readonly end: number },
  remedy: Remedy,
  longest = Number.POSITIVE_INFINITY,
): string {
  const stop = start + longest;
  let text = '';
  let at = start;
  for (const replacement of remedy) {
    if (replacement.start > stop) break;
    text += source.slice(at, replacement.start) + replacement.text;
    at = replacement.end;
  }
  return text + source.slice(at, Math.max(at, Math.min(end, stop)));
}
