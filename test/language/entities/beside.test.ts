import assert from 'node:assert/strict';
import { entityOf, namesIn, namesOf } from './support';

describe('where names end beside what is no part of them', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // «اما» opens a clause; it is a name where none may open.
    ['اما حمید آهنچیان نرسید.', ['person: حمید آهنچیان']],
    ['باران بند آمد اما مارک گریفین نرسید.', ['person: مارک گریفین']],
    ['اما النصر برنده شد.', ['organisation: النصر']],
    ['نمایش با بازی اما هاتفورد دیده شد.', ['person: اما هاتفورد']],
    ['اما واتسون جایزه گرفت.', ['person: اما واتسون']],
    // What somebody or a town is or becomes is no family name.
    ['پیش‌بینی می‌شود میلان برفی شود.', ['place: میلان']],
    ['می‌گویند تخت جمشید برفی بود.', ['place: تخت جمشید']],
    ['گویا جمشید قانع شد.', ['person: جمشید']],
    ['از میان آنان تنها نسیم بلوکیان زنده ماند.', ['person: نسیم بلوکیان']],
    ['سرانجام فرشته دلاوری آزاد شد.', ['person: فرشته دلاوری']],
    // «de», a letter, the article, a family name written apart.
    ['کریستین دو بوردن دیروز رسید.', ['person: کریستین دو بوردن']],
    ['ریچارد بی. هالووی رفت.', ['person: ریچارد بی. هالووی']],
    ['محمد علی ملا زاده و همسرش آمدند.', ['person: محمد علی ملا زاده']],
    ['یوسف پاک آیین دیروز رسید.', ['person: یوسف پاک آیین']],
    ['در این میان محمد بن زاید الهاجری برنده شد.', ['person: محمد بن زاید الهاجری']],
    // Beside an organisation: its people, the government, half of a verb, an adverb, who speaks for it.
    ['میان حزب دموکرات و کارگران', ['organisation: حزب دموکرات']],
    ['شهرداری منطقهٔ ۵ و دولت کنار آمدند.', ['organisation: شهرداری منطقهٔ ۵']],
    ['در هلال احمر کار می‌کرد.', ['organisation: هلال احمر']],
    ['وزارت کار تکذیب کرد.', ['organisation: وزارت کار']],
    ['حزب دموکرات به‌تازگی خبر داد.', ['organisation: حزب دموکرات']],
    ['به اعلام وزارت نیرو هوا سرد می‌شود.', ['organisation: وزارت نیرو']],
    ['در اشپیگل می‌نوشت.', ['organisation: اشپیگل']],
    ['مجلس سنای فرانسه موافق بود.', ['organisation: مجلس سنای فرانسه']],
  ];
  for (const [source, expected] of cases) it(source, () => assert.deepEqual(namesIn(source), expected));

  const nobody: readonly string[] = ['مسی دو پنالتی گرفت.', 'رضا دو شاگرد دارد.', 'این را به مریم دی. گفتم.'];
  for (const source of nobody)
    it(`no name of two words in ${source}`, () =>
      assert.deepEqual(
        namesOf(source, 'person').filter((name) => name.includes(' ')),
        [],
      ));

  const ids: readonly (readonly [string, string, string | undefined])[] = [
    ['در بندر عباس و مسجد سلیمان باران بارید.', 'بندر عباس', 'bandar-abbas'],
    ['در شهرستان نور باران بارید.', 'نور', 'nur-iran'],
    ['در ولسوالی خوی باران بارید.', 'خوی', undefined],
    ['در بخش رودبار قصران باران بارید.', 'رودبار قصران', 'rudbar-e-qasran'],
    ['محمد بن زاید دیروز رسید.', 'محمد بن زاید', 'mohamed-bin-zayed-al-nahyan'],
    ['روستای لاهیجان زیر آب رفت.', 'لاهیجان', undefined],
    ['شهر لاهیجان زیر آب رفت.', 'لاهیجان', 'lahijan'],
    ['روستای ابیانه زیباست.', 'ابیانه', 'abyaneh'],
    ['دیروز محمد بن زاید الهاجری رسید.', 'محمد بن زاید الهاجری', undefined],
  ];
  for (const [source, name, id] of ids)
    it(`${name} in ${source} is ${id ?? 'nothing known'}`, () => assert.equal(entityOf(source, name).id, id));
});

describe('what stands behind a noun or a name and is no name', () => {
  const none: readonly string[] = [
    // How something is said to be.
    'وضع بیمارستان بحرانی گزارش شد.',
    'وضع خیابان نابسامان ارزیابی شد.',
    'حال استاد بحرانی اعلام شد.',
    'خیابان تنگ بسته شد.',
    'مالک روستا ثروتمند است.',
    'بانک دولتی وام داد.',
    'بانک آمریکایی وام داد.',
    'دانشگاه صنعتی تعطیل شد.',
    // What one has, does, or has done to one.
    'این حزب پول ندارد.',
    'حزب پول ندارند.',
    'برق انتشارات قطع شد.',
    // Who does or says it, by a trade.
    'رهگذر گفت که کار تمام است.',
    'تیم منجم برد.',
    'به گفتهٔ قربانی، متهم گریخت.',
    // A ship, and no capital.
    'رزمناو مسکو غرق شد.',
  ];
  for (const source of none) it(source, () => assert.deepEqual(namesIn(source), []));

  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['خیابان قائم بسته شد.', ['place: خیابان قائم']],
    ['حزب سبز برد.', ['organisation: حزب سبز']],
    ['پژوهندی گفت که کار تمام است.', ['person: پژوهندی']],
    ['احمد کریمی قربانی را شناسایی کرد.', ['person: احمد کریمی']],
    ['احمد کریمی گرگانی را دیدند.', ['person: احمد کریمی گرگانی']],
    ['علیرضا قربانی خواند. قربانی گفت خسته است.', ['person: علیرضا قربانی', 'person: قربانی']],
    ['وزارت نفت داد.', ['organisation: وزارت نفت']],
  ];
  for (const [source, expected] of cases) it(source, () => assert.deepEqual(namesIn(source), expected));
});
