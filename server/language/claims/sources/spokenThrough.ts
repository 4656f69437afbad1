import type { VerbCue } from '../cues/verbCues';
import { firstVerb, Word, type Words, wordText } from '../words/words';
import type { Cue } from './sourcedCue';
import { documentNounAt, type Source } from './sources';

/** A document that somebody speaks through: «در تازه‌ترین گزارش خود», «با انتشار بیانیه‌ای». */
export interface SpokenThrough {
  readonly token: number;
  readonly group: string;
  /** A letter or a message: its sender's own voice. */
  readonly personal: boolean;
}

/** Documents that count and measure; a statement or a notice is its organ's own voice. */
export const MEASURING: ReadonlySet<string> = new Set([
  'gozaresh',
  'figures',
  'data',
  'results',
  'study',
  'survey',
  'estimate',
  'list',
  'information',
]);

/** What is done through a report: telling of it and judging by it, not demanding or hoping. */
const PUBLISHING = new Set<string | undefined>([
  'announce',
  'predict',
  'show',
  'evaluate',
  'warn',
  'confirm',
  'accuse',
]);

const WRITING = new Set<string | undefined>([...PUBLISHING, 'write', 'say', 'stress']);

/** «مرکز آمار در گزارش خود نرخ تورم را ۳۲ درصد اعلام کرد», «… در گزارشی نوشته است که …»: the report is what says so. */
export function figuresIn(cue: Cue, document: SpokenThrough, source: Source | undefined): boolean {
  if (cue.type !== 'verb' || cue.frame.quoted || cue.verb?.infinitive === 'ستودن') return false;
  // «در تحقیقات به قتل اعتراف کردند»: whoever confesses says so himself.
  if (/^(?:اعتراف|اقرار|اذعان)$/.test(cue.preverb)) return false;
  // «در اطلاعیه‌ای آورده است که …»: whatever holds it says it.
  const holds = cue.verb?.infinitive === 'آوردن' && !document.personal;
  if (!holds && !MEASURING.has(document.group)) return false;
  const follows = cue.frame.kind === 'que' || cue.frame.kind === 'clause';
  const writes = follows && (holds || WRITING.has(cue.verbClass)) && source?.type === 'organ';
  if (!writes && (cue.frame.kind !== 'object' || !PUBLISHING.has(cue.verbClass))) return false;
  return (
    source === undefined || (source.entity?.type !== 'person' && source.type !== 'pronoun' && source.type !== 'role')
  );
}

/** «در تازه‌ترین گزارش خود», «با انتشار بیانیه‌ای» between an organ and its verb. */
export function spokenThrough(words: Words, source: Source | undefined, cue: VerbCue): SpokenThrough | undefined {
  const from = source === undefined ? cue.clause : source.last + 1;
  for (let token = from; token < cue.first; token += 1) {
    // «متخصصانی که در این پژوهش نقش نداشته‌اند»: a clause about who speaks.
    if ((words.flags[token] & Word.que) !== 0 && token <= from + 1)
      token = firstVerb(words, token, cue.first - 1, ({ finite }) => finite)?.last ?? token;
    const document = documentNounAt(words, token);
    if (document === undefined) continue;
    for (let before = token - 1; before >= from && before >= token - 3; before -= 1) {
      // «در توضیح نتایج نوشت»: of what somebody speaks.
      if (ABOUT.test(wordText(words, before))) break;
      if ((words.flags[before] & Word.prep) !== 0) {
        const preposition = wordText(words, before);
        if (preposition === 'در' || preposition === 'با' || preposition === 'طی' || preposition === 'ضمن')
          return { token, ...document };
        break;
      }
    }
  }
  return undefined;
}

/** What those have signed who speak in it. */
const SIGNED: ReadonlySet<string> = new Set(['letter', 'message', 'statement']);

/** «[نمایندگان] در این نامه نوشته‌اند», «… در بخش دیگری از این بیانیه …»: the group of what was signed, where it is pointed at. */
export function signedBefore(words: Words, from: number, to: number): string | undefined {
  for (let token = from; token < to - 1; token += 1) {
    if ((words.flags[token] & Word.demonstrative) === 0 || !/^(?:در|از)$/.test(wordText(words, token - 1))) continue;
    const group = documentNounAt(words, token + 1)?.group;
    if (group !== undefined && SIGNED.has(group)) return group;
  }
  return undefined;
}

const ABOUT = /^(?:توضیح|تشریح|تفسیر|نقد|تحلیل|رد|تایید|تأیید|مورد|خصوص|زمینه)$/;
