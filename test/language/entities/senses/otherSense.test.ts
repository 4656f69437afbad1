import assert from 'node:assert/strict';
import { namesIn } from '../support';

describe('names that are everyday words beside their neighbours', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['او از امر به معروف سخن گفت.', []],
    ['آمران به معروف تذکر دادند.', []],
    ['این سند رسمی است.', []],
    ['سند به امضا رسید.', []],
    ['او سند خانه را فروخت.', []],
    ['سیل در سند پاکستان ده‌ها روستا را برد.', ['place: سند پاکستان']],
    ['پرونده به مرحلهٔ انتقال سند رسید.', []],
    ['دو کشور چهار سند امضا کردند.', []],
    ['بخش اورژانس شلوغ بود.', []],
    // Products bear names; whose they are is a name.
    ['موشک خیبر آزمایش شد.', []],
    ['موشک بالستیک خرمشهر شلیک شد.', []],
    ['ناوشکن سبلان به آب افتاد.', []],
    ['موشک قاسم بصیرت به هدف خورد.', []],
    ['موشک روسیه به خرمشهر نرسید.', ['place: روسیه', 'place: خرمشهر']],
    ['پهپادهای سپاه پاسداران برخاستند.', ['organisation: سپاه پاسداران']],
    ['اورژانس هوایی تعطیل است.', []],
    // An office, of everyday words.
    ['رهبر انقلاب گفت که وحدت لازم است.', []],
    ['دادگاه تجدید نظر رأی را تأیید کرد.', []],
    // A club only where somebody plays, with half-spaces and without.
    ['با انتقاد از مسکو، استقلال جمهوری‌های خلق دونتسک را به رسمیت شناخت.', ['place: مسکو', 'place: دونتسک']],
    ['با انتقاد از مسکو، استقلال جمهوریهای خلق دونتسک را به رسمیت شناخت.', ['place: مسکو', 'place: دونتسک']],
  ];
  for (const [source, expected] of cases) {
    it(JSON.stringify(source), () => assert.deepEqual(namesIn(source), expected));
  }
});
