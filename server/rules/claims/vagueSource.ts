import { array, boolean, optional, strictObject, string } from 'valibot';
import type { Article } from '../../language/article/types';
import type { Claim } from '../../language/claims/types';
import { foldKey } from '../../language/text/fold';
import { defineRule } from '../rule';
import { isCovered } from './covered';
import { placeOf, speakerOf, unlinkedFinding } from './unlinked';
import page from './vagueSource.md';

export const vagueSource = defineRule({
  id: 'claims/vague-source',
  severity: 'warning',
  fix: 'suggest',
  summary: {
    fa: 'منبعی بی‌نام: یک مقام آگاه، منابع آگاه، کارشناسان',
    en: 'a source without a name: an informed official, sources, experts',
  },
  page,
  options: strictObject({
    /** Sources that the house accepts, as they are written in the text. */
    allow: optional(array(string()), []),
    /** Report also where a link backs the claim. */
    evenLinked: optional(boolean(), false),
  }),
  scope: 'outline',
  reads: ['claims'],
  *check({ analysis, options }) {
    const allowed = new Set(options.allow.map(foldKey));
    for (const claim of analysis.claims) {
      if (claim.kind !== 'vague' || !claim.root || (claim.linked && !options.evenLinked)) continue;
      const who = speakerOf(analysis, claim);
      if (who === undefined || claim.source === undefined || allowed.has(foldKey(who))) continue;
      if (!claim.linked && isCovered(analysis, claim)) continue;
      if (NAMED.test(who) || (!WITNESS.test(who) && isDemand(analysis.article, claim))) continue;
      const { start, end } = claim.source.start < claim.source.end ? claim.source : placeOf(analysis.article, claim);
      const message = {
        fa: `«${who}» منبعی بی‌نام است؛ نامش را بنویسید یا به منبعی پیوند دهید`,
        en: `“${who}” is a source without a name; name it or link to a source`,
      };
      yield claim.linked ? { start, end, message } : { ...unlinkedFinding(analysis, claim, message), start, end };
    }
  },
});

/** «شبکه‌های خبری «الف» و «ب»» are named. */
const NAMED = /(?:شبکه|روزنامه|خبرگزاری|رسانه|سایت|پایگاه|مجله|نشریه)[^«]*«/;

/** Who is asked because of what he knows: his name matters whatever he does. */
const WITNESS = /منبع|منابع|مقام|مسئول|کارشناس|تحلیلگر|رسانه|شاهد|پژوهشگر/;

/**
 * «معترضان خواستار آزادی او شدند», «متهمان اعتراف کردند», «گردشگران باغ را ستودند», «دانش‌آموزان پاسخ دادند», «اهالی آن را
 * «بهشت» می‌نامند»: what a crowd wants, owns to, praises, answers, shouts or calls something is its own doing, and no report.
 */
function isDemand({ text }: Article, { cue }: Claim): boolean {
  return cue !== undefined && DEMAND.test(text.slice(cue.start, cue.end));
}
const DEMAND =
  /خواستار|خواهان|پاسخ|جواب|فریاد|شعار|(?:^|\s)می[\u200c ]?(?:نامی?د?|خواند?)ند|ستود|ستای|تحسین|اعتراف|اعتراض|شکایت|گلایه|(?:^|\s)ن?می[\u200c ]?خواه|خواسته?(?:\u200c?اند|ند)/;
