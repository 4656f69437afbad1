import assert from 'node:assert/strict';
import { analyse } from '../../../../server/language/analyse';

/** «chain kind source» of each claim. */
const CASES: readonly (readonly [what: string, text: string, ...claims: string[]])[] = [
  [
    'ends a speech before somebody whom the narrator brings on beside the speaker',
    'استاندار گفت: آب بالا آمده است.\n\nهنوز آماری نداریم.\n\nفرماندار بم نیز گزارشی از پل‌ها ارائه داد.\n\nوی گفت: دو پل شکسته است.',
    '1 reported استاندار',
    '1 reported -',
    '2 reported وی',
  ],
  [
    'goes on with a speech in which an office is spoken of',
    'استاندار گفت: آب بالا آمده است.\n\nفرماندار بم گزارش نداده است.\n\nوی افزود: دو پل شکسته است.',
    '1 reported استاندار',
    '1 reported -',
    '1 reported وی',
  ],
  [
    'means by «وی» the one of whom the paragraph before tells',
    'استاندار گفت آب بالا آمده است.\n\nفرماندار بم دیروز به روستا رفت.\n\nوی گفت: دو پل شکسته است.',
    '1 reported استاندار',
    '2 reported وی',
  ],
  [
    'means by «او» the one without a name who spoke in the paragraph before',
    'استاندار گفت پول در راه است.\n\nیکی از کارگران گفت که حقوق نگرفته است.\n\nاو گفت: سه ماه گذشته است.',
    '1 reported استاندار',
    '2 vague یکی از کارگران',
    '2 vague او',
  ],
  [
    'knows «نمایندهٔ دیگری» for one of many',
    'استاندار گفت پول در راه است.\n\nنمایندهٔ دیگری از کارگران این وعده را تکراری خواند.\n\nوی گفت: پارسال هم شنیدیم.',
    '1 reported استاندار',
    '2 vague نمایندهٔ دیگری',
    '2 vague وی',
  ],
  [
    'knows an office by the adjective of its country',
    'وزیر خارجهٔ آلمان گفت جنگ بد است.\n\nوزیر فرانسوی گفت صلح خوب است.\n\nوزیر آلمانی افزود که عجله نداریم.',
    '1 reported وزیر خارجهٔ آلمان',
    '2 reported وزیر فرانسوی',
    '1 reported وزیر آلمانی',
  ],
  [
    'knows «روس» for Russia and «آمریکایی» for America',
    'سفیر روسیه گفت گاز ارزان است.\n\nسفیر آمریکا گفت نفت گران است.\n\nسفیر روس گفت خبری نیست.\n\nسفیر آمریکایی گفت خبری هست.',
    '1 reported سفیر روسیه',
    '2 reported سفیر آمریکا',
    '1 reported سفیر روس',
    '2 reported سفیر آمریکایی',
  ],
];

describe('who speaks across paragraphs', () => {
  for (const [what, text, ...claims] of CASES)
    it(what, () =>
      assert.deepEqual(
        analyse(text, { syntax: 'plain' }).claims.map(
          ({ chain, kind, source }) =>
            `${chain} ${kind} ${source === undefined ? '-' : text.slice(source.start, source.end)}`,
        ),
        claims,
      ),
    );
});
