import { foldedWords } from '../../text/foldedWords';

/** Words of which one says that a link's text only points: «اینجا را بزنید», «تماشا کنید», «جزئیات بیشتر». */
export const POINTING = foldedWords(
  'اینجا همین‌جا آنجا لینک پیوند کلیک بزنید بزن بفشارید بخوانید بخوان ببینید ببین بدانید بشنوید بروید بگیرید ' +
    'کنید نمایید فرمایید بیشتر بیش‌تر click link',
);

/** What stands beside them, and says no more. */
export const BESIDE_POINTING = foldedWords(
  'این آن همین همان را در از به بر با روی برای و یا هم نیز لطفا لطفاً زیر بالا کن شود دهید فشار لمس ' +
    'دنبال مراجعه نگاه تماشا ادامه ادامهٔ مطلب خبر متن شرح جزئیات اطلاعات توضیح توضیحات کامل خواندن دیدن دریافت دانلود ' +
    'مشاهده مطالعه مطالعهٔ مشاهدهٔ صفحه نشانی آدرس here',
);

const TOLD =
  'گزارش|خبر|گفت[\u200c ]?و?[\u200c ]?گو|مصاحبه|نشست|یادداشت|مقاله|نامه|پیام|بیانیه|اطلاعیه|سخنرانی|نطق|جلسه|آمار|جدول|نظرسنجی|پژوهش|فهرست|سند';

/** «در همان گزارش», «به نوشتهٔ همین خبر»: a text or an occasion that the article has told of. */
export const SAME_TEXT = new RegExp(`(?:^|[\\s[«])(?:همان|همین)\\s(?:${TOLD})(?=$|[^\\p{L}\\u200c])`, 'u');
