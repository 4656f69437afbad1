import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const ESCAPE = /\\([!-/:-@[-`{-~])|&(#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/g;

function characterOf(code: number): string {
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
}

/** An address or title as CommonMark means it: backslash escapes and character references are read. */
export function unescapeMarkdown(text: string): string {
  if (!text.includes('\\') && !text.includes('&')) return text;
  return text.replace(ESCAPE, (whole, escaped: string | undefined, reference: string | undefined) => {
    if (escaped !== undefined) return escaped;
    if (reference === undefined) return whole;
    if (/^#[xX]/.test(reference)) return characterOf(Number.parseInt(reference.slice(2), 16));
    if (reference.startsWith('#')) return characterOf(Number.parseInt(reference.slice(1), 10));
    return decodeNamedCharacterReference(reference) || whole;
  });
}

/** A destination without its angle brackets. */
export function addressOf(written: string): string {
  return unescapeMarkdown(/^<.*>$/s.test(written) ? written.slice(1, -1) : written);
}

/** An address that stands for itself may leave its scheme out. */
export function completeAddress(written: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return written;
  return written.includes('@') ? `mailto:${written}` : `http://${written}`;
}
