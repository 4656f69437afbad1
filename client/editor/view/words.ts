import { type EditorState, Facet } from '@codemirror/state';
import { inPersianDigits } from '../../persianDigits';
import type { ServerState } from '../protocol';

/** What the page says of itself, in the language of messages. */
export interface Words {
  readonly article: string;
  readonly bar: string;
  readonly stuck: string;
  readonly halfSpaces: string;
  readonly conversions: string;
  readonly fixes: string;
  readonly noFixes: string;
  readonly newName: string;
  readonly rename: string;
  readonly noRename: string;
  readonly linked: string;
  readonly unlinked: string;
  /** What is taken for the same in a search. */
  readonly alike: string;
  readonly notValid: string;
  /** @param at which of the matches is the one selected; 0 where none is */
  found(at: number, count: number, more: boolean): string;
  definitions(count: number): string;
  count(words: number, minutes: number): string;
  selected(words: number): string;
  problems(count: number): string;
  /** In the place of the problems while no server knows them. */
  readonly server: Readonly<Record<Exclude<ServerState, 'running'>, string>>;
  readonly phrases: Readonly<Record<string, string>>;
}

const persianNumber = (count: number): string => inPersianDigits(count.toLocaleString('en').replaceAll(',', '٬'));

const persian: Words = {
  article: 'متن خبر',
  bar: 'نوار خبر',
  stuck: 'نوشته هنوز به فایل نرسیده است؛ دبیر دوباره می‌کوشد.',
  halfSpaces: 'نیم‌فاصله‌ها',
  conversions: 'معادل تاریخ‌ها',
  fixes: 'اصلاح‌ها',
  noFixes: 'برای اینجا اصلاحی نیست.',
  newName: 'نام تازه',
  rename: 'تغییر نام',
  noRename: 'اینجا نامی یا برچسبی نیست که عوض شود.',
  linked: 'ادعای پیونددار',
  unlinked: 'ادعای بی‌پیوند: منبع آن را پیوند دهید.',
  alike: 'نیم‌فاصله و فاصله، ی و ک فارسی و عربی، و رقم‌ها یکی شمرده می‌شوند؛ اعراب نادیده می‌ماند.',
  notValid: 'عبارت درست نیست',
  found: (at, count, more) => {
    const all = `${persianNumber(count)}${more ? ' یا بیشتر' : ''}`;
    if (count === 0) return 'یافت نشد';
    return at === 0 ? `${all} مورد` : `${persianNumber(at)} از ${all}`;
  },
  definitions: (count) => `${persianNumber(count)} تعریف پیوند`,
  // No dot between two numbers: beside ۱ it reads as ۱۰.
  count: (count, minutes) => `${persianNumber(count)} واژه، ${persianNumber(minutes)} دقیقه خواندن`,
  selected: (count) => `${persianNumber(count)} واژه برگزیده`,
  problems: (count) => (count === 0 ? 'بی‌ایراد' : `${persianNumber(count)} ایراد`),
  server: { unwanted: '', starting: 'دبیر خبر را می‌خواند…', stopped: 'سرور دبیر پاسخ نمی‌دهد.' },
  phrases: {
    Find: 'جست‌وجو',
    Replace: 'جانشین',
    next: 'بعدی',
    previous: 'پیشین',
    all: 'همه',
    'alike spellings': 'نوشتارهای همسان',
    'match case': 'بزرگ و کوچک لاتین',
    regexp: 'عبارت باقاعده',
    'by word': 'واژهٔ کامل',
    replace: 'جانشینی',
    'replace all': 'جانشینی همه',
    close: 'بستن',
    'current match': 'مورد کنونی',
    'on line': 'در سطر',
    'replaced match on line $': 'مورد سطر $ جانشین شد',
    'replaced $ matches': '$ مورد جانشین شد',
    'Go to line': 'برو به سطر',
    go: 'برو',
    Diagnostics: 'ایرادها',
    'No diagnostics': 'ایرادی نیست',
    Completions: 'پیشنهادها',
    'Control character': 'نویسهٔ کنترلی',
    'Selection deleted': 'برگزیده پاک شد',
    'Find definition failed': 'نخستین یادکرد پیدا نشد',
    'Rename request failed': 'نام عوض نشد',
    'Reference panel': 'یادکردها',
  },
};

const plural = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

const english: Words = {
  article: 'Text of the article',
  bar: 'Article bar',
  stuck: 'What you typed has not reached the file yet; Dabir keeps trying.',
  halfSpaces: 'Half-spaces',
  conversions: 'Other calendars',
  fixes: 'Quick fixes',
  noFixes: 'Nothing to fix here.',
  newName: 'New name',
  rename: 'Rename',
  noRename: 'There is no name or label to rename here.',
  linked: 'Claim with a link',
  unlinked: 'Claim without a link: link its source.',
  alike: 'Half-space and space, Persian and Arabic letters, and digits count as the same; vowel marks do not count.',
  notValid: 'Not a valid pattern',
  found: (at, count, more) => {
    const all = `${count.toLocaleString('en')}${more ? ' or more' : ''}`;
    if (count === 0) return 'No results';
    return at === 0 ? `${all} found` : `${at.toLocaleString('en')} of ${all}`;
  },
  definitions: (count) => plural(count, 'link definition'),
  count: (count, minutes) => `${plural(count, 'word')} · ${plural(minutes, 'minute')} to read`,
  selected: (count) => `${plural(count, 'word')} selected`,
  problems: (count) => (count === 0 ? 'No problems' : plural(count, 'problem')),
  server: { unwanted: '', starting: 'Dabir is reading the article…', stopped: 'Dabir’s server does not answer.' },
  phrases: {},
};

/** The language of the page. */
export const pageLanguage = Facet.define<'fa' | 'en', 'fa' | 'en'>({ combine: ([language = 'fa']) => language });

export const words = (state: EditorState): Words => (state.facet(pageLanguage) === 'en' ? english : persian);

export const phrasesOf = (language: 'fa' | 'en'): Readonly<Record<string, string>> =>
  (language === 'en' ? english : persian).phrases;
