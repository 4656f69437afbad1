import type { Analysis } from '../../language/analyse';
import type { Link, Range } from '../../language/article/types';
import { unpackVerbForm } from '../../language/morphology/verbForm';
import { defineRule, NO_OPTIONS } from '../rule';
import page from './denialWithoutClaimLink.md';

export const denialWithoutClaimLink = defineRule({
  id: 'claims/denial-without-claim-link',
  severity: 'info',
  fix: 'none',
  summary: { fa: 'تکذیبی که به سخن تکذیب‌شده پیوند ندارد', en: 'a denial without a link to what is denied' },
  page,
  options: NO_OPTIONS,
  scope: 'outline',
  reads: ['claims'],
  heeds: ({ claims }) => claims.some(({ verbClass }) => verbClass === 'deny'),
  *check({ analysis }) {
    const { article, claims } = analysis;
    for (const [index, { verbClass, cue, source, start, end, block, chain }] of claims.entries()) {
      if (verbClass !== 'deny' || cue === undefined || isNegative(analysis, block, cue)) continue;
      if (
        OFFER.test(article.text.slice(source !== undefined && source.end < cue.start ? source.end : start, cue.start))
      )
        continue;
      // The link on the verb leads to the denial itself, as does one on whoever denies or on where he did so.
      const leadsElsewhere = (link: Link): boolean =>
        link.role === 'source' &&
        link.start < end &&
        link.end > start &&
        (link.end <= cue.start || link.start >= cue.end) &&
        !(source !== undefined && link.text.start >= source.start && link.text.end <= source.end) &&
        !isWhereDenied(article.text, link);
      if (article.links.some(leadsElsewhere)) continue;
      const before = claims[index - 1];
      // «چنین ادعایی را رد کرد» behind somebody else's linked claim.
      if (
        before?.linked === true &&
        before.chain !== chain &&
        before.block >= block - 1 &&
        POINTS_BACK.test(article.text.slice(start, cue.start))
      )
        continue;
      yield {
        start: cue.start,
        end: cue.end,
        message: {
          fa: 'به سخنی که تکذیب می‌شود نیز پیوند دهید',
          en: 'Link also to what is denied',
        },
      };
    }
  },
});

/** What one denies in: «[در بیانیه‌ای][م۱]», «در [گفت‌وگو با ایسنا][م۱]»; «[در پاسخ به گزارش رویترز][م۱]» leads to the report. */
function isWhereDenied(article: string, { start, text }: Link): boolean {
  const words = article.slice(text.start, text.end);
  const own = /^\s*(?:در|طی|ضمن|با|به)\s+(?:(?:انتشار|صدور|نشر|ارسال)\s+)?/u.exec(words);
  const before = /(?:^|\s)(?:در|طی|ضمن|انتشار|صدور|نشر|ارسال)\s+$/u.test(article.slice(Math.max(0, start - 10), start));
  if (own === null && !before) return false;
  const place = words.slice(own?.[0].length ?? 0);
  return VENUE.test(place) && !/^(?:پاسخ|واکنش|جواب)\S*\s+به\s/u.test(place);
}

const VENUE =
  /^\s*(?:(?:این|همین|همان|یک)\s+)?(?:بیانیه|اطلاعیه|اعلامیه|پیام|نامه|گفت[\u200c ]?و?[\u200c ]?گو|گفتگو|مصاحبه|نشست|کنفرانس|توییت|توئیت|پست|یادداشت|جوابیه|تکذیبیه|پاسخ|واکنش|جواب|سخنرانی|مراسم|برنامه|حساب|صفحه|کانال|اظهارات|ویدئو|ویدیو|فایل|جلسه|دیدار|تماس|جمع|خبرنامه|مکتوب|نوار)/u;

/** «پیشنهاد آتش‌بس را رد کرد»: an offer is refused, and no saying denied. */
const OFFER = /^[\s،]*(?:(?:هم|نیز|اما)\s+)?(?:(?:این|آن|چنین)\s+)?(?:پیشنهاد|درخواست|تقاضا|دعوت|خواسته)/u;

/** «این گزارش», «چنین ادعایی», «آن را». */
const POINTS_BACK = /(?:^|[^\p{L}\u200c])(?:این|آن|چنین|همین|همان)(?=[^\p{L}]|\u200c)/u;

/** «رد نکرد» denies nothing. */
function isNegative({ blocks }: Analysis, block: number, cue: Range): boolean {
  const { block: place, reading } = blocks[block];
  return reading.hits.some(
    ({ lexicon, detail, start, end }) =>
      lexicon === 'verb' &&
      place.start + reading.text.starts[start] >= cue.start &&
      place.start + reading.text.ends[end - 1] <= cue.end &&
      unpackVerbForm(detail).negative,
  );
}
