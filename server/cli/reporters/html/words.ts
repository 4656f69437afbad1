import { writeNumber } from '../../../language/calendars/wording';
import type { Language, Text } from '../../../language/text';

/** What the page says beside the articles' own words and the problems' messages. */
const WORDS = {
  title: { fa: 'گزارش دبیر', en: 'Dabir’s report' },
  skip: { fa: 'پرش به ایرادها', en: 'Skip to the problems' },
  articles: { fa: 'خبرها', en: 'Articles' },
  fixable: { fa: 'مورد با --fix درست می‌شود', en: 'can be fixed by --fix' },
  problems: { fa: 'ایرادها', en: 'Problems' },
  failures: { fa: 'خوانده نشد', en: 'Could not be read' },
  nothing: { fa: 'ایرادی پیدا نشد.', en: 'No problems were found.' },
  file: { fa: 'فایل', en: 'File' },
  heading: { fa: 'عنوان', en: 'Title' },
  reference: { fa: 'روز مبنا', en: 'Reference day' },
  noReference: { fa: 'روز مبنا ندارد', en: 'no reference day' },
  errors: { fa: 'خطا', en: 'Errors' },
  warnings: { fa: 'هشدار', en: 'Warnings' },
  infos: { fa: 'آگاهی', en: 'Infos' },
  hints: { fa: 'نکته', en: 'Hints' },
  dates: { fa: 'تاریخ‌ها', en: 'Dates' },
  names: { fa: 'نام‌ها', en: 'Names' },
  claims: { fa: 'ادعاها', en: 'Claims' },
  unlinked: { fa: 'بی‌پیوند', en: 'No link' },
  linked: { fa: 'با پیوند', en: 'Linked' },
  backing: { fa: 'پشتوانه', en: 'Backing' },
  severity: { fa: 'شدت', en: 'Severity' },
  line: { fa: 'سطر', en: 'Line' },
  rule: { fa: 'قاعده', en: 'Rule' },
  message: { fa: 'پیام', en: 'Message' },
  state: { fa: 'وضع', en: 'State' },
  open: { fa: 'باز', en: 'Open' },
  suppressed: { fa: 'خاموش‌شده', en: 'Silenced' },
  known: { fa: 'شناخته', en: 'Known' },
  text: { fa: 'متن', en: 'Text' },
  marked: { fa: 'متن نشان‌دار', en: 'The marked text' },
  timeline: { fa: 'خط زمان', en: 'Time line' },
  scale: {
    fa: 'از راست به چپ؛ فاصله‌ها لگاریتمی فشرده است. خط کشیده: روز مبنا.',
    en: 'From right to left; distances are compressed logarithmically. The tall line is the reference day.',
  },
  to: { fa: 'تا', en: 'to' },
  approximate: { fa: 'تقریبی', en: 'approximate' },
  name: { fa: 'نام', en: 'Name' },
  kind: { fa: 'نوع', en: 'Kind' },
  identity: { fa: 'شناسه', en: 'Identity' },
  mentions: { fa: 'بار', en: 'Times' },
  source: { fa: 'گوینده', en: 'Source' },
  claim: { fa: 'ادعا', en: 'Claim' },
  fix: { fa: 'اصلاح', en: 'Fix' },
  noText: {
    fa: 'متن این خبر در دست نیست یا از زمان بررسی دگرگون شده است.',
    en: 'This article’s text is not at hand, or has changed since it was checked.',
  },
  /** Words of the page's script. */
  filter: { fa: 'پالایش', en: 'Filter' },
  all: { fa: 'همه', en: 'all' },
  rows: { fa: '{shown} از {total} سطر', en: '{shown} of {total} rows' },
  openAll: { fa: 'باز کردن همهٔ خبرها', en: 'Open all articles' },
  closeAll: { fa: 'بستن همهٔ خبرها', en: 'Close all articles' },
} as const satisfies Readonly<Record<string, Text>>;

export type Word = keyof typeof WORDS;

/** Shapes beside the colours, for those who tell no colours apart. */
export const SEVERITY_SIGNS = { error: '✖', warning: '▲', info: '●', hint: '○' } as const;

export const ARTICLE: Text = { fa: 'خبر', en: 'article' };

export const DATE_KINDS = {
  date: { fa: 'تاریخ', en: 'date' },
  time: { fa: 'ساعت', en: 'time' },
  duration: { fa: 'مدت', en: 'duration' },
  set: { fa: 'تکرار', en: 'repetition' },
} as const satisfies Readonly<Record<string, Text>>;

/** The page's words in one language. */
export interface Wording {
  readonly language: Language;
  say(word: Word): string;
  number(value: number): string;
  /** «۲ خطا», “2 errors”. */
  counted(value: number, noun: Text): string;
}

export function createWording(language: Language): Wording {
  const number = (value: number): string => writeNumber(value, language);
  return {
    language,
    say: (word) => WORDS[word][language],
    number,
    counted: (value, noun) => `${number(value)} ${noun[language]}${language === 'fa' || value === 1 ? '' : 's'}`,
  };
}
