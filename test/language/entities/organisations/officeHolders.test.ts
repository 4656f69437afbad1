import assert from 'node:assert/strict';
import { namesIn } from '../support';

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['دبیرکل حزب مردم‌سالاری مصطفی کواکبیان سخنرانی کرد.', ['organisation: حزب مردم‌سالاری', 'person: مصطفی کواکبیان']],
  ['سرمربی تیم ملی والیبال روبرتو پیاتزا رفت.', ['organisation: تیم ملی والیبال', 'person: روبرتو پیاتزا']],
  [
    'رئیس کمیسیون اصل نود مجلس شورای اسلامی نصرالله پژمان‌فر گفت.',
    ['organisation: کمیسیون اصل نود مجلس شورای اسلامی', 'person: نصرالله پژمان‌فر'],
  ],
  // A given name that is a noun here.
  ['رئیس اتحادیه طلا و جواهر اصفهان گفت.', ['organisation: اتحادیه طلا و جواهر اصفهان']],
  // What is called after somebody.
  ['رئیس بنیاد فرهنگی علی شریعتی سخنرانی کرد.', ['organisation: بنیاد فرهنگی علی شریعتی']],
  ['نشست در بنیاد فرهنگی علی شریعتی برگزار شد.', ['organisation: بنیاد فرهنگی علی شریعتی']],
];

describe('who holds an office, right behind the body', () => {
  for (const [text, expected] of CASES) it(text, () => assert.deepEqual(namesIn(text), expected));
});
