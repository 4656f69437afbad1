import { foldKey } from '../../text/fold';
import { foldedString, type Reading } from '../../text/reading';
import { hitsBefore } from '../../text/seek';
import type { Atom } from '../phrases/atom';
import { beginsAt } from '../terms/clause';

const folded = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldKey));

/** What comes to be or ends in a year: «که ۱۳۲۶ [بنیان] گذاشته شد». */
const FOUNDED = folded(
  'بنیان بنیاد پایه‌گذاری بنا تأسیس تاسیس ساخته احداث افتتاح گشایش راه‌اندازی تشکیل منتشر چاپ زاده متولد درگذشت درگذشته کشته اعدام ترور منحل تعطیل تصویب امضا ویران بازسازی',
);
/** The same, farther from the year: «که ۱۳۳۵ در تبریز [به دنیا] آمد», «… [زاده] شد». */
const BORN = folded('دنیا زاده متولد درگذشت');
const FARTHEST_BIRTH = 5;

/** What is told apart by its year and has no name: «تحریم‌های ۲۰۱۸», «آتش‌سوزی ۱۳۷۱». */
const HAPPENED = folded(
  'سیل سیلاب آتش‌سوزی تحریم تحریم‌های حوادث وقایع رویدادهای حمله حملات ناآرامی‌های شورش شورش‌های خشکسالی سقوط صعود شکست کشتار انفجار اعدام‌های بحران سرشماری رکود',
);

/** Whether what stands around a number says that it is a year, where no preposition does. */
export function isYearByCompany(reading: Reading, { start, firstToken, nextToken }: Atom): boolean {
  const { text, tokens, hits } = reading;
  if (firstToken === 0) return false;
  const word = (token: number): string =>
    token < tokens.count ? foldedString(text, tokens.starts[token], tokens.ends[token]) : '';
  const before = word(firstToken - 1);
  if (before === THAT) {
    if (FOUNDED.has(word(nextToken))) return true;
    if (word(nextToken) !== IN) return false;
    for (let token = nextToken + 1; token <= nextToken + FARTHEST_BIRTH && token < tokens.count; token += 1) {
      if (BORN.has(word(token))) return true;
      if (beginsAt(reading, token, 'verb')) return false;
    }
    return false;
  }
  // «آتش سوزی», «تحریم های» may be written apart.
  const length = HAPPENED.has(before) ? 1 : firstToken > 1 && HAPPENED.has(word(firstToken - 2) + before) ? 2 : 0;
  if (length === 0) return false;
  // «سیل ۱۳۹۸ گلستان» may be a name: its year is none of ours.
  const named = tokens.starts[firstToken - length];
  for (let index = hitsBefore(hits, named); hits[index]?.start === named; index += 1)
    if (hits[index].lexicon === 'entity' && hits[index].end > start) return false;
  return true;
}
const THAT = foldKey('که');
const IN = foldKey('در');
