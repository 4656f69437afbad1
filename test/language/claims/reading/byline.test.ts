import assert from 'node:assert/strict';
import { analyse } from '../../../../server/language/analyse';

/** «kind source: what»; of what nobody is named with, «-». */
const shown = (text: string): readonly string[] =>
  analyse(text, { syntax: 'markdown' }).claims.map(({ kind, source, start, end, linked }) => {
    const who = source === undefined ? '-' : text.slice(source.start, source.end);
    return `${kind}${linked ? ' linked' : ''} ${who}: ${text.slice(start, end).replace(/\n>?/g, '')}`;
  });

const CASES: readonly (readonly [text: string, ...claims: string[]])[] = [
  [
    '> آب به نصف رسیده است.\n> — مریم احمدی، کنشگر محیط زیست',
    'quote مریم احمدی، کنشگر محیط زیست: آب به نصف رسیده است. — مریم احمدی، کنشگر محیط زیست',
  ],
  [
    '> آب به نصف رسیده است. ما سکوت نمی‌کنیم.\n>\n> — وزیر نیرو، ۲ آذر ۱۴۰۴',
    'quote -: آب به نصف رسیده است',
    'quote وزیر نیرو: ما سکوت نمی‌کنیم',
  ],
  [
    '> «آب به نصف رسیده است. ما سکوت نمی‌کنیم.»\n\n— [وزیر نیرو](https://www.isna.ir/news/1/2)',
    'quote linked وزیر نیرو: «آب به نصف رسیده است. ما سکوت نمی‌کنیم.»',
  ],
  [
    '> آب کجا رفت؟ باران نبارید.\n>\n> برف هم نیامد.\n>\n> — سازمان هواشناسی',
    'quote -: باران نبارید',
    'quote سازمان هواشناسی: برف هم نیامد',
  ],
  // Another quotation than the one that is signed.
  ['> آب کم است.\n\n> برف نیامد.\n>\n> — وزیر نیرو', 'quote وزیر نیرو: برف نیامد'],
  // Verse and books.
  ['> درخت می‌روید و باغ می‌ماند\n> — حافظ'],
  ['> درخت می‌روید.\n> — کتاب درختان'],
  ['آب به نصف رسیده است.\n\n— وزیر نیرو'],
  ['> آب به نصف رسیده است.\n>\n> — وزیر نیرو به مجلس رفت.'],
];

describe('who is named below a quotation', () => {
  for (const [text, ...claims] of CASES) it(text.replaceAll('\n', ' '), () => assert.deepEqual(shown(text), claims));
});
