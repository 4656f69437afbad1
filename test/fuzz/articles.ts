import fc from 'fast-check';

/** Words on which the recognisers turn, each a reason to begin an expression, a name, a claim or a rule. */
const WORDS: readonly string[] = [
  ...[
    'دیروز',
    'فردا',
    'شنبه',
    'دوشنبه',
    '۲۰',
    '31',
    '٠٥',
    'دی',
    'مهر',
    'مه',
    'ژانویه',
    'محرم',
    'حمل',
    '۱۴۰۰',
    '۲۰۲۲',
    '۶۹',
  ],
  ...[
    'بیست',
    'و',
    'دوم',
    'هفتهٔ',
    'ماه',
    'سال',
    'گذشته',
    'آینده',
    'تا',
    'از',
    'ساعت',
    '۱۸:۳۰',
    'صبح',
    'به وقت',
    'تهران',
    'دههٔ',
  ],
  ...[
    'اوایل',
    'سه',
    'روز',
    'پیش',
    'برابر با',
    'نوروز',
    'قرن',
    'میلادی',
    'ق.م',
    '۱۴۰۰/۱۰/۲۰',
    '2022-01-10',
    '۳۰ اسفند ۱۴۰۰',
  ],
  ...[
    'وزیر',
    'امور',
    'خارجهٔ',
    'آمریکا',
    'آنتونی',
    'بلینکن',
    'علی',
    'احمدی',
    'سازمان',
    'ملل',
    'کیف',
    'مالی',
    'فارس',
    'ناتو',
  ],
  ...[
    'وزارت',
    'بانک',
    'شرکت',
    '«شرق»',
    'شهر',
    'روستای',
    'آقای',
    'دکتر',
    'جی. کی.',
    'NATO',
    'خبرگزاری',
    'ایسنا',
    'رویترز',
  ],
  ...[
    'گفت',
    'که',
    'افزود',
    'نوشت',
    'به گزارش',
    'به گفتهٔ',
    'وی',
    'او',
    'این مقام',
    'اعلام کرد',
    'را',
    'خواند',
    'بنا بر',
    'گزارش',
  ],
  ...[
    'منابع',
    'آگاه',
    'گفته می‌شود',
    '۵۰',
    'نفر',
    'درصد',
    'کشته شدند',
    'بزرگ‌ترین',
    'متهم کرد',
    'قرار است',
    'در پی',
    'تکذیب',
  ],
  ...[
    'می',
    'شود',
    'میکند',
    'ها',
    'های',
    'تر',
    'اند',
    'كتاب',
    'مسأله',
    'خانه ی',
    'آنها',
    'ســلام',
    'ﮐﺘﺎﺏ',
    'حتما',
    'که که',
  ],
];

const MARKS: readonly string[] = [
  ...[
    '.',
    '،',
    '؛',
    ':',
    '؟',
    '!',
    '«',
    '»',
    '(',
    ')',
    '"',
    '…',
    '...',
    ' - ',
    '–',
    '/',
    '%',
    '٪',
    '٬',
    '٫',
    ',',
    '،،',
    '؟؟!',
  ],
];

/** Markdown, right and wrong, and what looks like it. */
const MARKUP: readonly string[] = [
  ...[
    '[متن][م۱]',
    '[م۱]',
    '[]',
    '[ ]',
    '[متن](https://a.example/b)',
    '[متن](date:2022-01-10 "تاریخ")',
    '![ت](a.png)',
    '[^۱]',
  ],
  ...[
    '<https://a.example>',
    'https://a.example/%D8?q=۱',
    '<b>',
    '</b>',
    '<!-- ',
    ' -->',
    '<!-- dabir-disable-line -->',
    '`',
    '```',
  ],
  ...[
    '**',
    '*',
    '_',
    '~~',
    '> ',
    '# ',
    '- ',
    '۱. ',
    '1. ',
    '| ',
    '---',
    '***',
    '\\',
    '&amp;',
    '&#x6cc;',
    '&',
    '{',
    '}',
    '$',
  ],
  ...[
    '[م۱]: https://a.example "منبع"',
    '[م۱]:',
    "[م2]: <> 'x",
    '[^۱]: یادداشت',
    '[تهران]: https://www.wikidata.org/wiki/Q3616 "مکان"',
  ],
];

/** What no editor types and every archive has. */
const HOSTILE: readonly string[] = [
  ...[
    '\ud800',
    '\udc00',
    '\u{1f600}',
    '\u{10ffff}',
    '\u0000',
    '\ufeff',
    '\ufffd',
    '\u2028',
    '\u2029',
    '\u0085',
    '\u000b',
    '\t',
    '\r',
  ],
  ...[
    '\u200b',
    '\u200c',
    '\u200d',
    '\u200e',
    '\u200f',
    '\u061c',
    '\u00ad',
    '\u2060',
    '\u180e',
    '\u034f',
    '\u00a0',
    '\u202f',
    '\u3000',
  ],
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
  ...[
    '\u064b',
    '\u0651',
    '\u0654',
    '\u0670',
    '\u0301',
    '\u20e3',
    '\ufe0f',
    'ي',
    'ك',
    'ﷲ',
    'ﷺ',
    '\u06dd۱۲',
    '\u{10d30}',
    '\u{1e900}',
  ],
];

const GAPS: readonly string[] = [' ', ' ', ' ', ' ', '', '\u200c', '\n', '\n\n', '  ', '  \n', '\r\n', '\r\n\r\n'];

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
);

/** The same again and again: what costs more than its length shows in these. */
const flood = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom('', ' ', '\n'), fc.nat({ max: 400 }))
  .map(([pieces, gap, times]) => `${pieces.join(' ')}${gap}`.repeat(times));

const run = fc
  .array(fc.tuple(piece, fc.constantFrom(...GAPS)), { maxLength: 60 })
  .map((pieces) => pieces.map(([text, gap]) => text + gap).join(''));

const frontMatter = fc.constantFrom(
  '',
  '',
  '---\ndate: 2022-01-10\nlang: fa\n---\n\n',
  '---\ndate: ۱۴۰۰/۱۰/۲۰\n---\n',
  '---\ndate: {a: [\n---\n',
  '---\n',
  '---\na: &a [*a, *a]\n---\n',
  'تهران (ایسنا، ۲۰ دی ۱۴۰۰) – ',
  '\ufeff---\ndate: 9999-99-99\n---\n',
);

/** An article as it might be on a bad day: words that mean something, markup, and what came off a broken disk. */
export const article: fc.Arbitrary<string> = fc
  .tuple(
    frontMatter,
    fc.array(fc.oneof({ weight: 9, arbitrary: run }, { weight: 1, arbitrary: flood }), { maxLength: 8 }),
  )
  .map(([front, parts]) => front + parts.join('\n\n'));

/** A change that a writer, or a program, makes to a text. */
export interface Change {
  /** Parts of the text's length, 0 … 1. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
}

export const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.double({ min: 0, max: 0.2, noNaN: true }),
  inserted: fc.oneof(piece, fc.constantFrom(...GAPS), run),
});

export function changed(text: string, { at, removed, inserted }: Change): string {
  const start = Math.floor(at * text.length);
  const end = Math.min(text.length, start + Math.floor(removed * text.length));
  return text.slice(0, start) + inserted + text.slice(end);
}
