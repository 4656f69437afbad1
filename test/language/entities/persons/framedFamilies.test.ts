import assert from 'node:assert/strict';
import { namesOf } from '../support';

describe('everyday words that are family names by the frame', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['مریم آرام در گفت‌وگو با ایسنا گفت: کار تمام شد.', ['مریم آرام']],
    ['فاطمه جهان در مصاحبه با ایسنا گفت: کار تمام شد.', ['فاطمه جهان']],
    ['محمدرضا دانش با اشاره به بودجه گفت: کار تمام شد.', ['محمدرضا دانش']],
    ['سردار مجتبی فدا افزود: کار تمام شد.', ['مجتبی فدا']],
    ['زهرا وحدت گفت که کار تمام شد.', ['زهرا وحدت']],
    ['حسین قاضی در گفت‌وگو با ایسنا گفت: کار تمام شد.', ['حسین قاضی']],
    ['نمایشگاه با حضور علی دانش افتتاح شد.', ['علی دانش']],
    ['این فیلم به کارگردانی مریم صبور ساخته شد.', ['مریم صبور']],
    // How or what one says, and whose presence it was.
    ['مریم بلند گفت: بیا.', ['مریم']],
    ['علی پاسخ گفت.', ['علی']],
    ['با حضور رضا همه شاد شدند.', ['رضا']],
    ['دکتر علی ضمن تشکر گفت: کار تمام شد.', ['علی']],
  ];
  for (const [source, expected] of cases) it(source, () => assert.deepEqual(namesOf(source, 'person'), expected));
});
