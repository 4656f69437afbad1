import assert from 'node:assert/strict';
import { isTransliteration, nearestName } from '../../../server/rules/entities/nearNames';
import { fixed, problemsOf, shown } from '../fixtures';

describe('two spellings of a foreign name', () => {
  const VARIANTS = [
    ['تاکایچی', 'تاکائیچی'],
    ['رییسی', 'رئیسی'],
    ['جوزف', 'ژوزف'],
    ['اوکاسیو', 'اوکازیو'],
    ['روبرت', 'رابرت'],
    ['افورکی', 'افورقی'],
  ] as const;
  for (const [one, other] of VARIANTS) {
    it(`«${one}» and «${other}» are no mistakes`, () => {
      assert.ok(isTransliteration(one, other));
      assert.ok(isTransliteration(other, one));
    });
  }

  const SLIPS = [
    ['نتانیاهوو', 'نتانیاهو'],
    ['دونلد', 'دونالد'],
    ['رئیسیی', 'رئیسی'],
    ['لاریجایی', 'لاریجانی'],
    ['رزایی', 'رضایی'],
    ['بلنکن', 'بلینکن'],
    ['لایریجانی', 'لاریجانی'],
  ] as const;
  for (const [one, other] of SLIPS) {
    it(`«${one}» for «${other}» is a slip`, () => assert.ok(!isTransliteration(one, other)));
  }

  it('are no names of towns and countries where a vehicle is named', () => {
    const told = (text: string): readonly string[] => shown(text, problemsOf(text, 'entities/misspelled'));
    assert.deepEqual(told('اتوبوس اسکانیا با کامیون برخورد کرد.'), []);
    assert.deepEqual(told('خودروی فنلاند با کامیون برخورد کرد. کامیون ایسلنده واژگون شد.'), []);
    assert.deepEqual(told('او به ایسلنده رفت.'), told('او از ایسلنده رفت.'));
  });

  it('are told by no rule of mistakes', () => {
    assert.equal(nearestName('سانائه تاکایچی', 'person'), undefined);
    assert.equal(nearestName('سانائه تاکائیچب', 'person'), 'سانائه تاکائیچی');
    const text = 'سانائه تاکایچی نخست‌وزیر ژاپن گفت که مذاکرات ادامه دارد.';
    assert.deepEqual(shown(text, problemsOf(text, 'entities/misspelled')), []);
  });

  it('are two people where many share the given name and the family name is short', () => {
    assert.equal(nearestName('علی خدایی', 'person'), undefined);
    assert.equal(nearestName('علی علیزاده', 'person'), undefined);
    assert.equal(nearestName('ولی‌الله حیاتی', 'person'), undefined);
    assert.equal(nearestName('علی لاریجنی', 'person'), 'علی لاریجانی');
    assert.equal(nearestName('کریلو بودانف', 'person'), 'کریلو بودانوف');
  });

  it('are one where another letter is said alike, however short the name', () => {
    assert.equal(nearestName('محمد مصدغ', 'person'), 'محمد مصدق');
    assert.equal(nearestName('محمد مصدر', 'person'), undefined);
  });

  it('may say a vowel that the other leaves to the reader, where the name is foreign', () => {
    assert.equal(nearestName('کیریلو بودانوف', 'person'), undefined);
    assert.equal(nearestName('اندریکا راتواته', 'person'), undefined);
    assert.equal(nearestName('بنیامین نتانیاهوو', 'person'), 'بنیامین نتانیاهو');
    assert.equal(nearestName('علی لایریجانی', 'person'), 'علی لاریجانی');
  });
});

/** What nobody is called and a well-known name all but is: [text, what is told, what it should be]. */
const MISSPELLED: readonly (readonly [text: string, wrong: string, right: string])[] = [
  ['دو شرکت فنلادنی آمدند.', 'فنلادنی', 'فنلاندی'],
  ['شیشه را شرکتی در فنلادن ساخت.', 'فنلادن', 'فنلاند'],
  ['وزیر به تاجیسکتان رفت.', 'تاجیسکتان', 'تاجیکستان'],
  ['سفیر ونزئولا در تهران ماند.', 'ونزئولا', 'ونزوئلا'],
  ['گاز آذربایحان گران شد.', 'آذربایحان', 'آذربایجان'],
  ['مردم افغانستن نان ندارند.', 'افغانستن', 'افغانستان'],
  ['سیل به خوززستان رسید.', 'خوززستان', 'خوزستان'],
  ['آب در کرماتشاه قطع شد.', 'کرماتشاه', 'کرمانشاه'],
  ['پرواز مازنداران لغو شد.', 'مازنداران', 'مازندران'],
  ['برق در کرمانشه قطع شد.', 'کرمانشه', 'کرمانشاه'],
  ['سفیر پاکستات پاسخ داد.', 'پاکستات', 'پاکستان'],
  ['پزشیکان در سخنرانی خود از آب گفت.', 'پزشیکان', 'پزشکیان'],
  ['آنتونیو گرتوش از آب گفت.', 'آنتونیو گرتوش', 'آنتونیو گوترش'],
  ['گردشگران از تخت جمشد دیدن کردند.', 'تخت جمشد', 'تخت جمشید'],
  ['استاندار کرامان به خبرنگاران پاسخ داد.', 'کرامان', 'کرمان'],
  ['استانداری گلستن پاسخ داد.', 'گلستن', 'گلستان'],
  ['والی قندهاار به کابل رفت.', 'قندهاار', 'قندهار'],
  ['شهردار شیرااز استعفا کرد.', 'شیرااز', 'شیراز'],
  ['راجر فدرد گفت که بازنشسته می‌شود.', 'راجر فدرد', 'راجر فدرر'],
  ['سهم چارمحال و بختیاری کم شد.', 'چارمحال و بختیاری', 'چهارمحال و بختیاری'],
  ['بیانیهٔ سازمان ملل متجد منتشر شد.', 'سازمان ملل متجد', 'سازمان ملل متحد'],
];

/** Other words and names, other spellings of foreign names, and what is somebody’s. */
const RIGHT = [
  'کارایی این دستگاه بیشتر شد.',
  'برادران تاویانی فیلم ساختند.',
  'مولداوی یا ملداوی، هر دو را می‌نویسند.',
  'جمعیت اسلوواکی و اسلواکی یکی است.',
  'بوتان را نمی‌توان در یک روز دید؛ شاید بتوان.',
  'سلسلهٔ صفویه پس از آن آمد.',
  'آب به آغاجری نرسید.',
  'تیم بروسیا دورتموند باخت.',
  'از میدون انقلاب تا این‌جا آمد.',
  'مهندس جوزان آمد و ما رفتیم درشهر.',
  'جمشد فنلادن مدیر شرکت شد.',
  'بندر مبارک الکبیر ساخته شد و شیرانی کتاب نوشت.',
  'ویروس کورونا و تاتوانی آمدند.',
  'این‌ها همه ایرانو می‌خواهند.',
  'مریم پزشیکان از آب گفت.',
  'پرتقال شمال گران شد.',
  'استاندار کرمانی گفت که آب هست.',
  'استاندار معتمدیان به مرز رفت.',
  'فرماندار آبدان و شهردار بابکان آمدند.',
  'دیوید لینک گفت که بازنشسته می‌شود.',
  'کرامان شرکتی در تهران است.',
];

describe('names that nobody bears', () => {
  const told = (text: string): readonly string[] => shown(text, problemsOf(text, 'entities/misspelled'));

  for (const [text, wrong, right] of MISSPELLED) {
    it(`«${wrong}» is «${right}»`, () => {
      assert.deepEqual(told(text), [`entities/misspelled ${wrong}`]);
      const mended = text.replace(wrong, right);
      assert.equal(fixed(text, 'entities/misspelled', 'suggest'), mended);
      assert.deepEqual(told(mended), []);
    });
  }
  for (const text of RIGHT) it(`«${text}» holds none`, () => assert.deepEqual(told(text), []));
});
