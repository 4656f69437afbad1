import assert from 'node:assert/strict';
import { toPieces } from '../../../server/data/compile/pieces';

describe('toPieces', () => {
  it('lets anything stand at a half-space', () => {
    assert.deepEqual(toPieces('گفت‌و‌گو').boundaries, [
      { at: 3, strict: false },
      { at: 4, strict: false },
    ]);
  });
  it('keeps a written space next to a short piece', () => {
    assert.deepEqual(toPieces('به نام').boundaries, [{ at: 2, strict: true }]);
  });
  it('lets long neighbours join', () => {
    assert.deepEqual(toPieces('سازمان ملل').boundaries, [{ at: 6, strict: false }]);
  });
  it('lets «و» run into a long word behind it, and into none before it', () => {
    assert.deepEqual(toPieces('سیستان و بلوچستان').boundaries, [
      { at: 6, strict: true },
      { at: 7, strict: false },
    ]);
    assert.deepEqual(toPieces('گفت و گو').boundaries, [
      { at: 3, strict: true },
      { at: 4, strict: true },
    ]);
    assert.deepEqual(toPieces('و بلوچستان').boundaries, [{ at: 1, strict: true }]);
  });
  it('folds letters', () => {
    assert.deepEqual(toPieces('كي‌يف').units, toPieces('کی‌یف').units);
  });
});
