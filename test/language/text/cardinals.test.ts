import assert from 'node:assert/strict';
import { cardinals } from '../../../server/language/text/cardinals';

describe('words of cardinal numbers', () => {
  it('lists those of a range, its ends and other spellings with them', () => {
    assert.deepEqual(cardinals(4, 6), ['چهار', 'چار', 'پنج', 'شش', 'شیش']);
  });

  it('lists them folded, as the tokens of a text are', () => {
    assert.deepEqual(cardinals(300, 300), ['سیصد', 'سهصد']);
  });

  it('leaves ordinals out', () => {
    assert.deepEqual(cardinals(1, 1), ['یک', 'یه']);
  });
});
