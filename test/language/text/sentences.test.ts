import assert from 'node:assert/strict';
import { read, sourceRange } from '../../../server/language/text/reading';

function sentencesOf(source: string): readonly string[] {
  const { text, sentences } = read(source);
  return sentences.map(({ start, textEnd }) => {
    const range = sourceRange(text, start, textEnd);
    return source.slice(range.start, range.end);
  });
}

describe('findSentences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['باران آمد. برف نیامد.', ['باران آمد', 'برف نیامد']],
    ['گفت‌وگو کردند.این دومین تماس بود.', ['گفت‌وگو کردند', 'این دومین تماس بود']],
    ['نرخ تورم ۳۱.۵ درصد شد.', ['نرخ تورم ۳۱.۵ درصد شد']],
    ['در سال ۱۴۰۰ ه.ش. برگزار شد.', ['در سال ۱۴۰۰ ه.ش. برگزار شد']],
    ['سال ۱۳۹۸ ه. ش آغاز شد.', ['سال ۱۳۹۸ ه. ش آغاز شد']],
    ['نشانی irna.ir را ببینید. پایان.', ['نشانی irna.ir را ببینید', 'پایان']],
    ['آیا می‌آید؟ نه! باشد.', ['آیا می‌آید', 'نه', 'باشد']],
    ['او گفت: «آمدم. دیدم. رفتم» و رفت. پایان.', ['او گفت: «آمدم. دیدم. رفتم» و رفت', 'پایان']],
    ['گفت: «ما سه شب است. می‌خوابیم', ['گفت: «ما سه شب است', 'می‌خوابیم']],
    ['نوشت: «قربانی شدند.» او کمک خواست.', ['نوشت: «قربانی شدند.»', 'او کمک خواست']],
    ['نوشت: «قربانی شدند.» ۲۳ نفر کمک خواستند.', ['نوشت: «قربانی شدند.»', '۲۳ نفر کمک خواستند']],
    ['او می‌گوید «قربانی شدند.» این گفت‌وگو دیروز بود.', ['او می‌گوید «قربانی شدند.»', 'این گفت‌وگو دیروز بود']],
    ['او می‌گوید «قربانی شدند.» و می‌گرید.', ['او می‌گوید «قربانی شدند.» و می‌گرید']],
    ['او می‌گوید که «قربانی شدند.»این سخن تازه بود.', ['او می‌گوید که «قربانی شدند.»', 'این سخن تازه بود']],
    ['فیلم «قربانی شدند.» ساختهٔ اوست.', ['فیلم «قربانی شدند.» ساختهٔ اوست']],
    ['«قربانی شدند.» را او نوشت.', ['«قربانی شدند.» را او نوشت']],
    ['نوشت: «رفتند.»، و ماند.', ['نوشت: «رفتند.»، و ماند']],
    ['بی‌نقطه', ['بی‌نقطه']],
    ['...', []],
    ['', []],
  ];
  for (const [source, expected] of cases)
    it(`splits «${source}»`, () => assert.deepEqual(sentencesOf(source), expected));

  it('ends a sentence that does not end, between two words', () => {
    const long = 'به نقل از '.repeat(4_000).trim();
    const parts = sentencesOf(long);
    assert.equal(parts.join(' '), long);
    // Spaces are no units: each three words have seven.
    for (const part of parts) assert.ok(part.replaceAll(' ', '').length <= 6_010);
    assert.equal(parts.length, 5);
  });
});
