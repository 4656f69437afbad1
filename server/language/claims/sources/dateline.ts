import { Gap } from '../../text/fold';
import { TokenClass } from '../../text/tokens';
import { MEDIA_KINDS } from '../words/vocabulary';
import { hitAt, isPunctuation, type Words, wordText } from '../words/words';
import { type PhraseContext, startsRoleOrPerson } from './nounPhrase';
import { isCitedMedium } from './sources';

/** «تهران - ایرنا - …», «بجنورد ــ ایرنا ــ …»: where and by whom the report was filed. */
export function afterDateline(context: PhraseContext, from: number, to: number): number {
  return from > LONGEST_BYLINE ? from : Math.max(from, datelineEnd(context, to));
}

/** The first token behind the dateline of a block, 0 where it has none. */
function datelineEnd({ words, names, entities }: PhraseContext, to: number): number {
  if (names.entityOf[0] < 0)
    return Math.max(
      afterMediumName({ words, names, entities }, to),
      afterDateAndDesk({ words, names, entities }, to),
      afterUnknownMedium({ words, names, entities }, to),
    );
  if (entities[names.entityOf[0]].type !== 'place')
    return Math.max(afterAgency({ words, names, entities }, to), afterMediumName({ words, names, entities }, to));
  let at = (names.spans.get(names.entityOf[0])?.last ?? 0) + 1;
  const dated = afterDays({ words, names, entities }, at, to);
  if (dated >= 0) return dated;
  const dash = at < to && (isPunctuation(words, at, '-|(،:') || isDrawnOut(words, at));
  const bracket = afterBracketAndDash(words, at, to);
  if (bracket >= 0) return bracket;
  while (at < to && isPunctuation(words, at, '-|()،:')) at += 1;
  const medium = at < to ? hitAt(words, at, 'mediaName') : undefined;
  if (medium === undefined) return dash && (isPunctuation(words, at - 1, '-|:') || isDrawnOut(words, at)) ? at : 0;
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
  // «باشگاه خبرنگاران جوان ـ …»
  if (isDrawnOut(words, mark)) return mark;
  const byline = isPunctuation(words, mark, '؛:،') ? afterName(words, mark + 1, to) : -1;
  if (byline >= 0) return byline;
  // «ایسنا، علی احمدی گفته است: …»
  if (isPunctuation(words, mark, '،') && startsRoleOrPerson({ words, names, entities }, mark + 1)) return mark + 1;
  if (!isPunctuation(words, mark, '/')) return 0;
  const place = names.entityOf[mark + 1];
  return place >= 0 && entities[place].type === 'place' ? endOf(place) + 1 : mark + 1;
}

/** «پارس تودی- …»: a medium that only the lexicon knows, and its dash. */
function afterMediumName(context: PhraseContext, to: number): number {
  const { words } = context;
  const medium = hitAt(words, 0, 'mediaName');
  if (medium === undefined || medium.suffix !== undefined || MEDIA_KINDS[medium.row] === 'class') return 0;
  const mark = words.reading.tokens.ofUnit[medium.end - 1] + 1;
  return mark + 1 < to && isPunctuation(words, mark, '-|') ? afterPlace(context, mark + 1, to) : 0;
}

/** «… - تهران - …»: behind a place and its dash; where it began, if there is none. */
function afterPlace({ words, names, entities }: PhraseContext, first: number, to: number): number {
  const place = names.entityOf[first];
  const mark = place >= 0 && entities[place].type === 'place' ? (names.spans.get(place)?.last ?? first) + 1 : to;
  return mark + 1 < to && isPunctuation(words, mark, '-|') ? mark + 1 : first;
}

/** «مخاطب۲۴- ناصر کنعانی …», «راه نو | وزیر …», «حوزه/ امام جمعه …»: a word or two that nobody knows, a dash, and somebody who speaks. */
function afterUnknownMedium(context: PhraseContext, to: number): number {
  const { words, names, entities } = context;
  const { classes } = words.reading.tokens;
  for (let token = 0; token < to && token <= LONGEST_UNKNOWN; token += 1) {
    if (token > 0 && (isPunctuation(words, token, '-|') || isStroke(words, token))) {
      const next = afterPlace(context, token + 1, to);
      return startsRoleOrPerson(context, next) ? next : 0;
    }
    // «پیام فارس - …»: a province, too.
    const isPlain =
      (classes[token] === TokenClass.word || classes[token] === TokenClass.number) &&
      words.flags[token] === 0 &&
      words.verbOf[token] < 0 &&
      (names.entityOf[token] < 0 || (token > 0 && entities[names.entityOf[token]].type === 'place')) &&
      hitAt(words, token, 'role') === undefined;
    if (!isPlain) return 0;
  }
  return 0;
}

/** «حوزه/ …»: a stroke that parts; one without a space gives a choice. */
const isStroke = (words: Words, token: number): boolean =>
  isPunctuation(words, token, '/') &&
  (words.reading.text.gaps[words.reading.tokens.starts[token + 1]] & Gap.space) !== 0;

const LONGEST_UNKNOWN = 3;

/** «باشگاه خبرنگاران جوان؛ مینا عظیمی - …»: who wrote it, up to the dash; -1 where there is none. */
function afterName(words: Words, first: number, to: number): number {
  for (let token = first; token < to && token <= first + LONGEST_BYLINE / 2; token += 1) {
    if (isPunctuation(words, token, '-|')) return token > first ? token + 1 : -1;
    if (words.reading.tokens.classes[token] !== TokenClass.word || words.verbOf[token] >= 0) return -1;
  }
  return -1;
}
/** Words before the dash: «باشگاه خبرنگاران جوان؛ مینا عظیمی». */
const LONGEST_BYLINE = 10;

/** «دوشنبه ۷ آبان ۱۴۰۳ - گروه بورس: …»: when, and which desk filed it; 0 where a block does not open so. */
export function afterDateAndDesk({ words, names }: PhraseContext, to: number): number {
  let at = 0;
  while (at < to && names.dateEnd[at] >= 0) at = names.dateEnd[at] + 1;
  if (at === 0 || !isPunctuation(words, at, '-|') || !/^(?:گروه|سرویس|بخش)$/.test(wordText(words, at + 1))) return 0;
  for (let token = at + 2; token < to && token <= at + 1 + LONGEST_BYLINE / 2; token += 1)
    if (isPunctuation(words, token, ':-|')) return token + 1;
  return 0;
}

/** «تهران، ۲۰ دی ۱۴۰۰ — …», «کابل، دوشنبه، ۲۰ جدی (خاور) – …»: when, up to the dash; -1 where there is no day or no dash. */
function afterDays({ words, names }: PhraseContext, from: number, to: number): number {
  let at = from;
  let isDated = false;
  for (;;) {
    const day = at < to && isPunctuation(words, at, '،') ? at + 1 : at;
    if (day >= to || names.dateEnd[day] < 0) break;
    at = names.dateEnd[day] + 1;
    isDated = true;
  }
  if (!isDated || at >= to) return -1;
  if (isPunctuation(words, at, '-|')) return at + 1;
  return isDrawnOut(words, at) ? at : afterBracketAndDash(words, at, to);
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
export function isDrawnOut({ reading }: Words, token: number): boolean {
  const { text, tokens, source } = reading;
  if (token === 0) return false;
  return (
    source.slice(text.ends[tokens.starts[token] - 1], text.starts[tokens.starts[token]]).includes('\u0640') ||
    source.slice(text.starts[tokens.starts[token] - 1], text.starts[tokens.starts[token]]).includes(' \u0640')
  );
}
