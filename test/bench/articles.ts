import { readFileSync } from 'node:fs';
import { createChoice } from '../choice';

/** The project's own articles. */
const EXAMPLES: readonly string[] = ['examples/annotated.fa.md', 'examples/problems.fa.md'].map((path) =>
  readFileSync(path, 'utf8'),
);

/** The prose of the examples, without front matter and definitions. */
const PROSE: readonly string[] = EXAMPLES.flatMap((text) =>
  text
    .replace(/^---[\s\S]*?\n---\n/, '')
    .split(/\n{2,}/)
    .filter(
      (paragraph) => /[\u0600-\u06ff]/.test(paragraph) && !paragraph.startsWith('[') && !paragraph.startsWith('<!--'),
    ),
);

/** An article of at least `length` characters. Every paragraph is numbered, so that no two are the same to a cache. */
export function articleOf(length: number): string {
  let text = '---\ntitle: آزمون سرعت\ndate: 2026-10-01\nlang: fa\n---\n\n';
  for (let count = 0; text.length < length; count += 1) {
    text += `${PROSE[count % PROSE.length].trimEnd()} بند ${count}.\n\n`;
  }
  return text;
}

const PEOPLE = [
  'مریم دانشور',
  'لیلا کویرپور',
  'آرش مهرگان',
  'نرگس بهاری',
  'سهراب کاریزی',
  'پروین یزدانی',
  'کاوه راستین',
];
const CITIES = ['یزد', 'شیراز', 'کرمان', 'تبریز', 'مشهد', 'اصفهان', 'رشت', 'همدان', 'سنندج'];
const OFFICES = ['شهردار', 'مدیر کتابخانه', 'سخنگوی وزارت نیرو', 'رئیس سازمان هواشناسی', 'استاندار'];
const VERBS = ['گفت', 'افزود', 'تأکید کرد', 'اعلام کرد', 'توضیح داد', 'یادآور شد'];
const MONTHS = ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'];
const MATTERS = [
  'کار بازسازی قنات‌های شهر تا پایان سال ادامه دارد',
  'بودجهٔ موزه در نشست پیشین تصویب شده است',
  'بارش‌های پاییزی از میانگین درازمدت کمتر بوده است',
  'هیچ نسخه‌ای از کتابخانه گم نشده است',
  'راه‌های روستایی پیش از زمستان باز می‌شوند',
  'نمایشگاه کتاب امسال در دو شهر برپا می‌شود',
  'آلودگی هوا در روزهای آینده کاهش می‌یابد',
];

const NUMBERS = Array.from({ length: 29 }, (_, index) => index + 1);
const persian = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));

/**
 * A corpus of `count` different news articles of some 2,500 characters: datelines, quotations, dates of three kinds, figures, links
 * to sources for every second statement, and now and then a mistake. The same in every run.
 */
export function corpusOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const choose = createChoice(index + 1);
    const day = (): string =>
      `${persian(choose(NUMBERS))} ${choose(MONTHS)} ${persian((1390 + choose(NUMBERS) / 2) | 0)}`;
    const definitions: string[] = [];
    const paragraphs = Array.from({ length: 12 }, (_, number) => {
      const person = choose(PEOPLE);
      const said = `${person}، ${choose(OFFICES)} ${choose(CITIES)}، ${choose(VERBS)}`;
      const isLinked = number % 2 === 0;
      if (isLinked) definitions.push(`[م${persian(number + 1)}]: https://example.org/${index}/${number} "منبع: گفته"`);
      const head = isLinked ? `[${said}][م${persian(number + 1)}]` : said;
      const slip = choose(NUMBERS) === 7 ? ' این كتاب نیز  هست .' : '';
      return `${head} که ${choose(MATTERS)}. این برنامه ${day()} آغاز شد و ${persian(choose(NUMBERS))} درصد آن دیروز پایان یافت.${slip} او ${choose(VERBS)}: «${choose(MATTERS)}.»`;
    });
    const title = `${choose(CITIES)} میزبان نشست شهرهای کویری شمارهٔ ${persian(index + 1)} شد`;
    const month = String(1 + (index % 12)).padStart(2, '0');
    return `---\ntitle: ${title}\ndate: 1404-${month}-12\nlang: fa\n---\n\n# ${title}\n\n${paragraphs.join('\n\n')}\n\n${definitions.join('\n')}\n`;
  });
}
