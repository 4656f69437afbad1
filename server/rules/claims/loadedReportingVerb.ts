import { array, optional, strictObject, string } from 'valibot';
import { foldKey } from '../../language/text/fold';
import { defineRule } from '../rule';
import page from './loadedReportingVerb.md';
import { neutralVerb } from './neutralVerbs';
import { speakerOf } from './unlinked';

export const loadedReportingVerb = defineRule({
  id: 'claims/loaded-reporting-verb',
  severity: 'info',
  fix: 'suggest',
  summary: {
    fa: 'فعلی که گوینده را پیشاپیش دروغگو می‌داند: مدعی شد، ادعا کرد',
    en: 'a verb that doubts its speaker beforehand: claimed, alleged',
  },
  page,
  options: strictObject({
    /** Sources of whom the desk writes so, as they are written in the text. */
    allow: optional(array(string()), []),
  }),
  scope: 'mentions',
  judges: 'claims',
  concerns: ({ claims }) => claims.some(({ loaded }) => loaded),
  *check({ analysis, claims, options }) {
    const allowed = new Set(options.allow.map(foldKey));
    for (const claim of claims) {
      const { cue, loaded } = claim;
      if (!loaded || cue === undefined || allowed.has(foldKey(speakerOf(analysis, claim) ?? ''))) continue;
      const words = analysis.article.text.slice(cue.start, cue.end);
      const neutral = neutralVerb(analysis, claim);
      yield {
        start: cue.start,
        end: cue.end,
        message: {
          fa: `«${words}» پیشاپیش داوری می‌کند؛ ${neutral === undefined ? 'واژه‌ای بی‌طرف برگزینید' : `«${neutral}» بی‌طرف است`}`,
          en: `“${words}” judges beforehand; ${neutral === undefined ? 'choose a neutral word' : `“${neutral}” is neutral`}`,
        },
        fixes:
          neutral === undefined
            ? []
            : [
                {
                  title: { fa: `«${neutral}» بنویس`, en: `Write “${neutral}”` },
                  safe: false,
                  edits: [{ start: cue.start, end: cue.end, text: neutral }],
                },
              ],
      };
    }
  },
});
