import assert from 'node:assert/strict';
import { namesIn } from './support';

describe('names of the registry beside what the tagger sees', () => {
  const longer: readonly (readonly [string, readonly string[]])[] = [
    ['به گزارش نیچر ژئوساینس، یخ‌ها نازک شده‌اند.', ['organisation: نیچر ژئوساینس']],
    ['پژوهش در نیچر اینرجی منتشر شده است.', ['organisation: نیچر اینرجی']],
    ['دبیر شورای عالی مناطق آزاد و ویژه اقتصادی استعفا کرد.', ['organisation: شورای عالی مناطق آزاد و ویژه اقتصادی']],
    ['رصدگری به نام تامس سوئیفت آن را دید.', ['person: تامس سوئیفت']],
  ];
  for (const [text, expected] of longer) it(`gives way: ${text}`, () => assert.deepEqual(namesIn(text), expected));

  const kept: readonly (readonly [string, readonly string[]])[] = [
    ['به گزارش رویترز ناوالنی در زندان درگذشت.', ['organisation: رویترز', 'person: ناوالنی']],
    ['سرمربی استقلال ساپینتو رفت.', ['organisation: استقلال', 'person: ساپینتو']],
    ['اپل آیپد تازه‌ای عرضه کرد.', ['organisation: اپل']],
  ];
  for (const [text, expected] of kept) it(`stands: ${text}`, () => assert.deepEqual(namesIn(text), expected));
});
