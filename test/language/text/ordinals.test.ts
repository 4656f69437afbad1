import assert from 'node:assert/strict';
import { ordinals } from '../../../server/language/text/ordinals';

describe('words of ordinal numbers', () => {
  it('lists those of a range that stand behind a noun, its ends with them', () => {
    assert.deepEqual([...ordinals(8, 11)].sort(), ['دهم', 'نهم', 'هشتم', 'یازدهم'].sort());
  });

  it('knows the first by all its words, and those of the tens by their endings', () => {
    assert.deepEqual(ordinals(1, 1), ['اول', 'نخست', 'یکم']);
    assert.deepEqual(ordinals(20, 30), ['بیستم', 'سیام']);
  });
});
