import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, encode, firstInvalid } from '../../../server/cli/files/decode';

const isValid = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

describe('decode', () => {
  it('finds the first invalid byte where a strict decoder stumbles, and nowhere else', () => {
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0xe0, 0xed, 0xf0, 0xf4, 0xc1, 0x80, 0xa0, 0x9f, 0x90),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 12 }), (values) => {
        const bytes = Uint8Array.from(values);
        const at = firstInvalid(bytes);
        assert.equal(at === bytes.length, isValid(bytes));
        assert.ok(isValid(bytes.subarray(0, at)));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives back the bytes that it read, in every encoding', () => {
    const encodings = fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), encodings, fc.boolean(), (words, encoding, mark) => {
        // A zero byte means a binary file, and a mark within the text would read as the mark itself.
        const text = words.replace(/[\0\ufeff]/gu, 'x');
        const bom = mark || encoding !== 'utf-8';
        const bytes = encode(text, { encoding, bom });
        const decoded = decode(bytes);
        assert.ok(!('failure' in decoded));
        assert.deepEqual(decoded, { text, encoding, bom });
        assert.ok(Buffer.from(encode(decoded.text, decoded)).equals(Buffer.from(bytes)));
      }),
    );
  });

  it('takes an empty file for an empty text', () => {
    assert.deepEqual(decode(new Uint8Array()), { text: '', encoding: 'utf-8', bom: false });
  });
});
