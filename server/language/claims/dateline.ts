import type { PhraseContext } from './nounPhrase';
import { isCitedMedium } from './sources';
import { hitAt, isPunctuation, type Words } from './words';

/** «تهران - ایرنا - …», «بجنورد ــ ایرنا ــ …»: where and by whom the report was filed. */
export function afterDateline({ words, names, entities }: PhraseContext, from: number, to: number): number {
  if (from !== 0 || names.entityOf[0] < 0) return from;
  if (entities[names.entityOf[0]].type !== 'place') return afterAgency({ words, names, entities }, to);
  let at = (names.spans.get(names.entityOf[0])?.last ?? 0) + 1;
  const dash = at < to && (isPunctuation(words, at, '-|(،:') || isDrawnOut(words, at));
  const bracket = afterBracketAndDash(words, at, to);
  if (bracket >= 0) return bracket;
  while (at < to && isPunctuation(words, at, '-|()،:')) at += 1;
  const medium = at < to ? hitAt(words, at, 'mediaName') : undefined;
  if (medium === undefined) return dash && (isPunctuation(words, at - 1, '-|:') || isDrawnOut(words, at)) ? at : from;
  at = words.reading.tokens.ofUnit[medium.end - 1] + 1;
  while (at < to && isPunctuation(words, at, '-|()،:')) at += 1;
  return at;
}

/** «باشگاه خبرنگاران جوان - …», «ایسنا/ زنجان …»: by whom, and where behind a stroke. */
function afterAgency({ words, names, entities }: PhraseContext, to: number): number {
  const endOf = (entity: number): number => names.spans.get(entity)?.last ?? 0;
  const mark = endOf(names.entityOf[0]) + 1;
  if (!isCitedMedium(entities[names.entityOf[0]]) || mark + 1 >= to) return 0;
  if (isPunctuation(words, mark, '-|')) return mark + 1;
  const place = names.entityOf[mark + 1];
  return isPunctuation(words, mark, '/') && place >= 0 && entities[place].type === 'place' ? endOf(place) + 1 : 0;
}

/** «تهران (دبیرخانهٔ خبر) ـ», «کابل (خاور) –»: what the bracket holds files the report, whatever its name; -1 where there is none. */
function afterBracketAndDash(words: Words, open: number, to: number): number {
  if (open >= to || !isPunctuation(words, open, '(')) return -1;
  let close = open + 1;
  while (close < to && close - open <= LONGEST_BRACKET && !isPunctuation(words, close, ')')) close += 1;
  if (!isPunctuation(words, close, ')')) return -1;
  const next = close + 1;
  if (next < to && isPunctuation(words, next, '-|:')) return next + 1;
  return next < to && isDrawnOut(words, next) ? next : -1;
}
const LONGEST_BRACKET = 6;

/** «قندوز ــ مسئولان …»: a dash made of tatweel, which is no character of the folded text. */
function isDrawnOut({ reading }: Words, token: number): boolean {
  const { text, tokens, source } = reading;
  if (token === 0) return false;
  return (
    source.slice(text.ends[tokens.starts[token] - 1], text.starts[tokens.starts[token]]).includes('\u0640') ||
    source.slice(text.starts[tokens.starts[token] - 1], text.starts[tokens.starts[token]]).includes(' \u0640')
  );
}
