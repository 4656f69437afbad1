import assert from 'node:assert/strict';
import { analyse } from '../../../server/language/analyse';

/** «kind [cue] source»; without a source «-». */
const shown = (text: string): readonly string[] =>
  analyse(text, { syntax: 'plain' }).claims.map(({ kind, cue, source }) => {
    const slice = (range: { readonly start: number; readonly end: number } | undefined): string =>
      range === undefined ? '-' : text.slice(range.start, range.end);
    return `${kind} [${slice(cue)}] ${slice(source)}`;
  });

const CASES: readonly (readonly [text: string, ...claims: string[]])[] = [
  // What somebody has done wrong, by its verb; nobody's name, another's verb and what was not done accuse nobody.
  ['اداره راهداری کوهرنگ در بستن به‌هنگام جاده کوتاهی کرده است.', 'accusation [کوتاهی کرده است] -'],
  ['شرکت سلامت‌گستر مکران صدها کارتن سرم را احتکار کرده است.', 'accusation [احتکار کرده است] -'],
  ['انویدیا قانون ضدانحصار چین را زیر پا گذاشته است.', 'accusation [زیر پا گذاشته است] -'],
  ['پلیس فدرال آلمان مقررات پناهندگی را بارها نقض کرده است.', 'accusation [نقض کرده است] -'],
  ['پیمانکار این طرح، شرکت آب‌سازه، در آزمون بتن تقلب کرده است.', 'accusation [تقلب کرده است] -'],
  ['شهردار پیشین این شهر از دو پیمانکار رشوه گرفته است.', 'accusation [رشوه گرفته است] -'],
  ['وزارت نیرو آمار واقعی را پنهان کرده است.', 'accusation [پنهان کرده است] -'],
  ['فرمانده این پاسگاه دو بازداشتی را شکنجه کرده است.', 'accusation [شکنجه کرده است] -'],
  ['سازمان تأمین اجتماعی از اطلاعات بیمه‌شدگان سوءاستفاده کرده است.', 'accusation [سوءاستفاده کرده است] -'],
  ['تارنوا در فروش پنهانی بلیت به دلالان دست داشته است.', 'accusation [دست داشته است] -'],
  ['دزدان از یک خانه سرقت کرده‌اند.'],
  ['این پارچه را کوتاه کرده است.'],
  ['هیچ شرکتی قانون را نقض نکرده است.'],
  ['اگر شرکت قانون را نقض کرده باشد جریمه می‌شود.'],
  ['مردی در این قتل دست داشت.'],
  ['او در ساخت این بنا دست داشته است.'],
  ['برف جاده را پنهان کرده است.'],
  // A clause with its own subject or day is not the figure's.
  ['این بزرگ‌ترین پرونده ارزی کشور است و گمرک هنوز گزارشی نداده است.', 'superlative [بزرگ‌ترین] -'],
  [
    'باشگاه ملوان به جعل کارت بازی متهم شده است و کمیته انضباطی فردا به پرونده رسیدگی می‌کند.',
    'accusation [متهم شده است] -',
  ],
  ['در این حادثه ۱۲ نفر جان باختند و فرودگاه بسته شد.', 'statistic [۱۲ نفر] -'],
  ['سهام اینتل شش درصد بالا رفت و سپس همه را پس داد.', 'statistic [شش درصد] -'],
  ['زلزله ۱۲ کشته بر جا گذاشت و چندین روستا را ویران کرد.', 'statistic [۱۲ کشته] -'],
  // How far something has moved; what was set, run and lifted is no figure.
  ['شاخص کل با رشد ۲۸ هزار واحدی به دو میلیون و ۱۰۹ هزار واحد رسید.', 'statistic [۲۸ هزار واحدی] -'],
  ['افزایش ۴۵ درصدی دستمزد تصویب شد.'],
  ['نتیجه مسابقه ۷۷ کیلوگرم امروز اعلام می‌شود.'],
  ['دونده سرعت در بلگراد رکورد ۶۰ متر سالن را جابه‌جا کرد.'],
  ['بر اثر واژگونی یک سمند در کیلومتر ۳۵ محور یزد، چهار تن از اعضای یک خانواده جان باختند.', 'statistic [چهار تن] -'],
  ['این بدترین شروع این تیم از سال ۱۳۹۱ به حساب می‌آید.', 'superlative [بدترین] -'],
];

describe('wrongs, and the clause of a figure', () => {
  for (const [text, ...claims] of CASES)
    it(text, () => {
      assert.deepEqual(shown(text), claims);
    });
});
