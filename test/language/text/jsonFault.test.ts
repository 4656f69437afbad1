import assert from 'node:assert/strict';
import { jsonFault } from '../../../server/language/text/jsonFault';

function faultOf(text: string): ReturnType<typeof jsonFault> {
  try {
    JSON.parse(text);
  } catch (error) {
    return jsonFault(text, error);
  }
  throw new Error('this is JSON');
}

describe('jsonFault', () => {
  it('says the place in Persian, and in English what the engine says', () => {
    const { fa, en } = faultOf('{\n  "a": 1,\n}\n');
    assert.equal(fa, 'سطر ۳، ستون ۱');
    assert.match(en, /^line 3, column 1: \w/);
  });

  it('knows a text that breaks off, and one whose place it is not told', () => {
    assert.equal(faultOf('{"a": [').fa, 'نیمه‌کاره است');
    assert.equal(
      jsonFault('خبر', new SyntaxError('Unexpected token, "خبر" is not valid JSON')).fa,
      'نشانه‌ای در آن جابه‌جا است',
    );
  });

  it('quotes in one line', () => {
    assert.equal(jsonFault('', new SyntaxError('Unexpected\n\u001b "x\ny"')).en, 'Unexpected "x y"');
  });
});
