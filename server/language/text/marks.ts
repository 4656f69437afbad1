/** The marks that grammar looks at, as UTF-16 units. */
export const COMMA = '،'.charCodeAt(0);
export const SEMICOLON = '؛'.charCodeAt(0);
export const COLON = ':'.charCodeAt(0);
export const HYPHEN = '-'.charCodeAt(0);
export const OPENING_QUOTE = '«'.charCodeAt(0);
export const CLOSING_QUOTE = '»'.charCodeAt(0);
export const OPENING_BRACKET = '('.charCodeAt(0);
export const CLOSING_BRACKET = ')'.charCodeAt(0);
