import assert from 'node:assert/strict';
import { fold } from '../../../server/language/text/fold';
import { TokenClass, tokenise } from '../../../server/language/text/tokens';

function tokensOf(source: string): readonly string[] {
  const text = fold(source);
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, token) =>
    source.slice(text.starts[tokens.starts[token]], text.ends[tokens.ends[token] - 1]),
  );
}

describe('tokenise', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['می‌گوید که', ['می‌گوید', 'که']],
    ['۱۸ساله', ['۱۸', 'ساله']],
    ['«گفت‌وگو»، ۳٫۵٪', ['«', 'گفت‌وگو', '»', '،', '۳', '٫', '۵', '٪']],
    ['هوش مصنوعی AI را', ['هوش', 'مصنوعی', 'AI', 'را']],
    ['کردند.این', ['کردند', '.', 'این']],
    ['', []],
    [' \u200c \n', []],
  ];
  for (const [source, expected] of cases)
    it(`splits ${JSON.stringify(source)}`, () => assert.deepEqual(tokensOf(source), expected));

  it('knows the token of every unit', () => {
    const text = fold('از ۱۲ تا AB');
    const tokens = tokenise(text);
    for (let unit = 0; unit < text.length; unit += 1) {
      const token = tokens.ofUnit[unit];
      assert.ok(tokens.starts[token] <= unit && unit < tokens.ends[token]);
    }
    assert.deepEqual([...tokens.classes], [TokenClass.word, TokenClass.number, TokenClass.word, TokenClass.latin]);
  });
});
