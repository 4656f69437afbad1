import { inPersianDigits } from '../../persianDigits';
import type { Absence, OverviewName } from '../protocol';

/** What the overview says of itself, in the language of messages. */
export interface Words {
  readonly absent: Readonly<Record<Absence, string>>;
  readonly restart: string;
  readonly dates: string;
  readonly names: string;
  readonly claims: string;
  readonly noDates: string;
  readonly noNames: string;
  readonly noClaims: string;
  readonly timeLine: string;
  readonly nobody: string;
  readonly unlinked: string;
  readonly linked: string;
  readonly page: string;
  readonly types: Readonly<Record<OverviewName['type'], string>>;
  number(count: number): string;
  line(line: number): string;
  /** The number that is seen and what it leads to, for who hears the page, or speaks to it. */
  mention(number: number, name: string, line: number): string;
  /** What a row of such numbers is, for who hears the page. */
  mentions(name: string): string;
  reference(label: string): string;
  withoutLink(count: number): string;
}

const persianNumber = (count: number): string => inPersianDigits(String(count));

const persian: Words = {
  absent: {
    none: 'خبری فارسی باز کنید تا تاریخ‌ها، نام‌ها و ادعاهایش اینجا بیاید.',
    reading: 'دبیر خبر را می‌خواند…',
    failed: 'سرور دبیر پاسخ نمی‌دهد.',
  },
  restart: 'راه‌اندازی دوباره',
  dates: 'تاریخ‌ها',
  names: 'نام‌ها',
  claims: 'ادعاها',
  noDates: 'تاریخی در متن نیست.',
  noNames: 'نامی در متن نیست.',
  noClaims: 'ادعایی در متن نیست.',
  timeLine: 'خط زمان: تاریخ‌های متن به ترتیب، نخستین از راست',
  nobody: 'بی‌گوینده',
  unlinked: 'بی‌پیوند',
  linked: 'پیوند دارد',
  page: 'ویکی‌داده',
  types: { person: 'شخص', organisation: 'سازمان', place: 'مکان', event: 'رویداد', work: 'اثر' },
  number: persianNumber,
  line: (line) => `سطر ${persianNumber(line)}`,
  mention: (number, name, line) => `${persianNumber(number)}: ${name}، سطر ${persianNumber(line)}`,
  mentions: (name) => `جاهای «${name}» در متن`,
  reference: (label) => `روز مبنا: ${label}`,
  withoutLink: (count) => `${persianNumber(count)} بی‌پیوند`,
};

const english: Words = {
  absent: {
    none: 'Open a Persian article to see its dates, names and claims here.',
    reading: 'Dabir is reading the article…',
    failed: 'Dabir’s server does not answer.',
  },
  restart: 'Restart',
  dates: 'Dates',
  names: 'Names',
  claims: 'Claims',
  noDates: 'There is no date in the text.',
  noNames: 'There is no name in the text.',
  noClaims: 'There is no claim in the text.',
  timeLine: 'Time line: the dates of the text in order',
  nobody: 'Nobody named',
  unlinked: 'unlinked',
  linked: 'linked',
  page: 'Wikidata',
  types: { person: 'person', organisation: 'organisation', place: 'place', event: 'event', work: 'work' },
  number: String,
  line: (line) => `line ${line}`,
  mention: (number, name, line) => `${number}: ${name}, line ${line}`,
  mentions: (name) => `Where “${name}” stands in the text`,
  reference: (label) => `Reference: ${label}`,
  withoutLink: (count) => `${count} unlinked`,
};

export const wordsIn = (language: 'fa' | 'en'): Words => (language === 'fa' ? persian : english);
