import { isUtf8 } from 'node:buffer';
import { writeNumber } from '../../language/calendars/wording';
import type { Text } from '../../language/text';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file's text, and what it takes to write it back as it was. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** The byte order mark is no part of the text, as in editors, and is written back. */
  readonly bom: boolean;
}

/** Reads bytes strictly: what is not surely text is refused with the reason, never guessed at. */
export function decode(bytes: Uint8Array): DecodedText | { readonly failure: Text } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be');
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return {
      failure: {
        fa: `این فایل متن نیست (بایت صفر در جایگاه ${writeNumber(zero, 'fa')}).`,
        en: `this is a binary file (zero byte at offset ${zero}).`,
      },
    };
  }
  if (!isUtf8(bytes)) return { failure: explainInvalid(bytes) };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { text: buffer.toString('utf8', bom ? 3 : 0), encoding: 'utf-8', bom };
}

/** The bytes of a text in the encoding that it was read in. */
export function encode(text: string, { encoding, bom }: Pick<DecodedText, 'encoding' | 'bom'>): Uint8Array {
  const marked = bom ? `\u{feff}${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText | { readonly failure: Text } {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, bom: true };
  } catch {
    return {
      failure: {
        fa: 'نشانهٔ آغاز فایل UTF-16 می‌گوید، اما بایت‌ها UTF-16 درست نیستند.',
        en: 'its byte order mark says UTF-16, but the bytes are no valid UTF-16.',
      },
    };
  }
}

function explainInvalid(bytes: Uint8Array): Text {
  const offset = firstInvalid(bytes);
  const hex = bytes[offset].toString(16).toUpperCase().padStart(2, '0');
  if (looksLikeWindows1256(bytes)) {
    return {
      fa: `UTF-8 نیست (بایت 0x${hex} در جایگاه ${writeNumber(offset, 'fa')}) و به Windows-1256 می‌ماند؛ نخست برگردانید: iconv -f WINDOWS-1256 -t UTF-8`,
      en: `not UTF-8 (byte 0x${hex} at offset ${offset}); it looks like Windows-1256, convert it first: iconv -f WINDOWS-1256 -t UTF-8`,
    };
  }
  return {
    fa: `این فایل UTF-8 نیست (بایت 0x${hex} در جایگاه ${writeNumber(offset, 'fa')})؛ آن را با کدگذاری UTF-8 ذخیره کنید.`,
    en: `invalid UTF-8: byte 0x${hex} at offset ${offset}; save it as UTF-8.`,
  };
}

/** The offset of the first byte at which strict UTF-8 breaks (Unicode, table 3-7); the length where it does not. */
export function firstInvalid(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at];
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : (lead & 0xf0) === 0xe0 ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  // Overlong forms, surrogates and what lies beyond U+10FFFF are refused at the second byte.
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  for (let index = 1; index < length; index += 1) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Persian in the code page of old Windows: most of the high bytes are letters of the Arabic script there. */
function looksLikeWindows1256(bytes: Uint8Array): boolean {
  const text = new TextDecoder('windows-1256').decode(bytes.subarray(0, 20_000));
  const high = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
  const letters = text.match(/[\p{Script=Arabic}\u200c،؛؟]/gu)?.length ?? 0;
  return letters >= 8 && letters * 10 >= high * 9;
}
