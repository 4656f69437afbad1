import assert from 'node:assert/strict';
import { beginsWithOneOf } from '../../../server/language/text/beginnings';
import { foldKey } from '../../../server/language/text/fold';

describe('how words begin', () => {
  it('is told of their folded letters', () => {
    const begins = beginsWithOneOf(['نشست', 'گفت‌وگو']);
    for (const word of ['نشست', 'نشست‌های', 'گفت‌وگو', 'گفتوگوی']) assert.ok(begins(foldKey(word)), word);
    for (const word of ['گفت', 'پیش‌نشست', '']) assert.ok(!begins(foldKey(word)), word);
  });
});
