import assert from 'node:assert/strict';
import { analyse } from '../../../../server/language/analyse';
import type { Claim } from '../../../../server/language/claims/types';

const read = (text: string, syntax: 'markdown' | 'plain' = 'markdown'): readonly Claim[] =>
  analyse(text, { syntax }).claims;
const cut = (text: string, { start, end }: { readonly start: number; readonly end: number }): string =>
  text.slice(start, end);

describe('interviews', () => {
  it('are speech of the interviewee in their answers, questions and wishes left out', () => {
    const text = `گفت‌وگو با عطاالله میرزابیگی، مقنی بازنشسته

با او در خانه‌اش حرف زدیم.

از چه سالی وارد قنات شدید؟

سال ۴۰ بود، پاییز. روزی ۱۲ ساعت زیر زمین بودیم.

نترسیدید؟

ترس همیشه هست. خدا کند هیچ‌کس چنین روزی نبیند.

مسئولان چه می‌گویند؟

هفته قبل یکی از جهاد کشاورزی آمد و گفت اعتبار رسیده است.

فریده سروقدی، مدیر پایگاه جهانی قنات، به خبرنگار ما می‌گوید که کار از شنبه آغاز می‌شود. میرزابیگی می‌گوید: «اگر صدایم کنند، باز هم می‌روم».`;
    const claims = read(text);
    assert.deepEqual(
      claims.map((claim) => cut(text, claim)),
      [
        'سال ۴۰ بود، پاییز',
        'روزی ۱۲ ساعت زیر زمین بودیم',
        'ترس همیشه هست',
        'هفته قبل یکی از جهاد کشاورزی آمد و گفت اعتبار رسیده است',
        'فریده سروقدی، مدیر پایگاه جهانی قنات، به خبرنگار ما می‌گوید که کار از شنبه آغاز می‌شود',
        'میرزابیگی می‌گوید: «اگر صدایم کنند، باز هم می‌روم»',
      ],
    );
    const [first] = claims;
    assert.deepEqual(
      claims.map(({ chain }) => chain === first.chain),
      [true, true, true, true, false, true],
    );
    assert.equal(claims[0].cue, undefined);
    assert.equal(claims[3].source, undefined);
  });

  it('have questions in bold', () => {
    const text = `گفت‌وگوی اختصاصی با حسین آخانی، گیاه‌شناس

**آقای آخانی، چرا دریاچه خشک شد؟**

چون آب را فروختیم. وزیر وقت گفت پول نداریم.

**درباره آن روزها بیشتر بگویید.**

روزهای سختی بود.

**حالا چه باید کرد؟**

من می‌گویم باید کشت چغندر کم شود.

وزارت نیرو اعلام کرد که حق‌آبه پرداخت شده است.`;
    const claims = read(text);
    assert.equal(claims.length, 5);
    assert.equal(new Set(claims.slice(0, 4).map(({ chain }) => chain)).size, 1);
    assert.notEqual(claims[4].chain, claims[0].chain);
  });

  it('have labels', () => {
    const text =
      'پرسش: آیا مالیات وصول شده است؟\nپاسخ: بله، بخشی از آن وصول شده است.\nپرسش: دولت چه می‌گوید؟\nپاسخ: دولت می‌گوید تا پایان سال تمام می‌شود.';
    assert.deepEqual(
      read(text, 'plain').map((claim) => [cut(text, claim), claim.chain]),
      [
        ['بله، بخشی از آن وصول شده است', 1],
        ['دولت می‌گوید تا پایان سال تمام می‌شود', 1],
      ],
    );
  });

  it('name the one who answers before his answers', () => {
    const text = `# گفت‌وگو با مریم کاظمی

ایسنا: خانم کاظمی، این نمایش را کی نوشتید؟

کاظمی: پنج سال پیش نوشتم. دو بار بازنویسی شد.

ایسنا: با مجوز مشکلی نداشتید؟

کاظمی: نه، ولی سه ماه طول کشید.

تماشاگران خوب آمدند و ما راضی هستیم.`;
    const claims = read(text);
    assert.equal(claims.length, 4);
    assert.equal(new Set(claims.map(({ chain }) => chain)).size, 1);
  });

  it('end where the writer cites a medium', () => {
    const text = `گفت‌وگو با مریم کاظمی، کارگردان «باران»

ایسنا: شما کی نوشتید؟

کاظمی: پنج سال پیش نوشتم. دو بار بازنویسی شد.

ایسنا: با مجوز مشکلی نداشتید؟

نه، ولی سه ماه طول کشید.

پیش‌تر رویترز نوشته بود که فیلم به جشنواره می‌رود.`;
    const claims = read(text);
    assert.equal(claims.at(-1)?.kind, 'media');
    assert.notEqual(claims.at(-1)?.chain, claims[0].chain);
  });

  it('are no columns with questions', () => {
    const text = `چرا تهران تشنه ماند

سدها خالی‌اند و مردم صف می‌کشند.

چه باید کرد؟

وزارت نیرو می‌گوید راهی جز صرفه‌جویی نیست. مصرف ۲۰ درصد بالا رفته است.

آیا باران می‌آید؟

سازمان هواشناسی اعلام کرد که پاییز کم‌باران است. راه سختی در پیش است.`;
    assert.deepEqual(
      read(text).map(({ kind, chain }) => [kind, chain]),
      [
        ['reported', 1],
        ['statistic', 2],
        ['reported', 3],
      ],
    );
  });

  it('are no news with one question', () => {
    const text = 'گفت‌وگو با مریم کاظمی فردا پخش می‌شود.\n\nآیا شما آن را می‌بینید؟\n\nبرنامه ساعت ۲۰ است. ما منتظریم.';
    assert.deepEqual(read(text), []);
  });
});
