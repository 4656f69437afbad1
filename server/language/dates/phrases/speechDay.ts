import { foldKey } from '../../text/fold';
import { foldedString, type Reading } from '../../text/reading';
import { sentencesBefore } from '../../text/seek';
import { type Atom, Rank } from './atom';

/** What is held, not said, on a day: «دربارهٔ نشست دوشنبه گفت: …», «تا دوشنبه …». */
const HELD: ReadonlySet<string> = new Set(
  'نشست جلسه دیدار سفر مراسم بازی مسابقه حمله حملات حادثه زلزله انفجار تجمع انتخابات مذاکرات گفت‌وگوی تا از برای'
    .split(' ')
    .map(foldKey),
);
/** Tokens. */
const LONGEST_SPEECH = 120;

const OPENING = '«'.charCodeAt(0);
const CLOSING = '»'.charCodeAt(0);
const COLON = ':'.charCodeAt(0);

/** The token of the mark that opens the direct speech in which a token stands. */
function openingOf({ text, tokens }: Reading, from: number): number | undefined {
  let depth = 0;
  for (let token = from - 1; token > 0 && token >= from - LONGEST_SPEECH; token -= 1) {
    const unit = text.units[tokens.starts[token]];
    if (unit === CLOSING) depth += 1;
    else if (unit === OPENING) {
      if (depth === 0) return text.units[tokens.starts[token - 1]] === COLON ? token : undefined;
      depth -= 1;
    }
  }
  return undefined;
}

/** A day on which something may be said: «دوشنبه», «شامگاه دیروز», past by its verb. */
function mayBeOfSpeech({ text, tokens }: Reading, { kind, parts, fine, firstToken }: Atom): boolean {
  if (kind !== 'date' || fine > Rank.day || parts.until !== undefined || parts.vague !== undefined) return false;
  if (parts.tense === 'future' || (parts.weekday ?? parts.day ?? parts.dayOffset) === undefined) return false;
  if (typeof parts.dayOffset === 'number' && parts.dayOffset > 0) return false;
  return firstToken === 0 || !HELD.has(foldedString(text, tokens.starts[firstToken - 1], tokens.ends[firstToken - 1]));
}

const isDeictic = ({ parts: { dayOffset, anchored } }: Atom): boolean =>
  typeof dayOffset === 'number' && anchored !== true;

/** «امروز», «فردا» in direct speech count from the day on which it was spoken: «دوشنبه گفت: «… امشب …»». */
export function noteSpeech(reading: Reading, atoms: readonly Atom[]): readonly Atom[] {
  const { sentences, tokens } = reading;
  if (!atoms.some(isDeictic)) return atoms;
  return atoms.map((atom, index) => {
    if (!isDeictic(atom)) return atom;
    const opening = openingOf(reading, atom.firstToken);
    if (opening === undefined) return atom;
    let at = index - 1;
    while (at >= 0 && atoms[at].firstToken > opening) at -= 1;
    const day = atoms[at];
    const sentence = sentences[sentencesBefore(sentences, tokens.starts[opening])];
    if (day === undefined || (sentence !== undefined && day.start < sentence.start) || !mayBeOfSpeech(reading, day))
      return atom;
    return { ...atom, parts: { ...atom.parts, saidOn: day.start } };
  });
}
