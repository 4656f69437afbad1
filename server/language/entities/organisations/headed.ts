import { NameClass } from '../../../data/names/classes';
import { COMMA } from '../../text/marks';
import type { Known } from '../grow';
import { Trait } from '../words/traits';
import type { Words } from '../words/words';
import { classesAt, isBoundary, isDeterminer, isMark, isWordText } from '../words/wordTests';

/** The longest name between an office and its comma, in tokens. */
const LONGEST_HEADED = 12;

/**
 * «رئیس مرکز ملی پیش‌بینی و مدیریت بحران مخاطرات وضع هوا، …»: what one heads reaches to the comma, where nothing but nouns
 * stands between. The token after it; 0 where it is no such phrase.
 */
export function headedEnd(words: Words, token: number, next: number, known: Known): number {
  const before = token > 0 ? words.classes[token - 1] : 0;
  if ((before & NameClass.role) === 0 || known.has(token)) return 0;
  let at = next;
  let closed = 0;
  for (; at < token + LONGEST_HEADED && !isMark(words, at, COMMA); at += 1) {
    const joint = isWordText(words, at, 'و');
    // «رئیس دانشگاه علوم پزشکی لرستان و مسئولان شهرستان …»: the place closed the name, but «ایران و عمان».
    if (joint && closed === at && known.get(at + 1)?.type !== 'place') return 0;
    if (joint && ((classesAt(words, at + 1) & NameClass.role) !== 0 || isBoundary(words, at + 1))) return 0;
    if (!joint && (isBoundary(words, at) || isDeterminer(words, at))) return 0;
    if ((words.traits[at] & (Trait.inflected | Trait.demonym)) !== 0) return 0;
    if ((classesAt(words, at) & (NameClass.role | NameClass.honorific | NameClass.given)) !== 0) return 0;
    const entry = known.get(at);
    if (entry?.type === 'person') return 0;
    if (entry?.type === 'place') closed = entry.end;
  }
  // A word or two are what the usual growth reads better.
  return isMark(words, at, COMMA) && at - next >= 3 ? at : 0;
}
