import { hasFiniteVerb, quotationEnd } from '../cues/frames';
import type { PhraseCue } from '../cues/phraseCue';
import type { SourcedCue } from '../sources/sourcedCue';
import type { Source } from '../sources/sources';
import { isPunctuation, Word, type Words } from '../words/words';

/** How a later cue of the sentence stands to the one before it. */
export function relate(
  words: Words,
  previous: SourcedCue,
  next: SourcedCue,
  holdsOther: boolean,
): 'new' | 'nested' | 'same' {
  const { cue } = previous;
  if (next.cue.first <= cue.last) return 'same';
  // «گفت: …؛ به گفتهٔ او …»: whom a speaker cites, he cites in his own words.
  if (cue.type === 'verb' && cue.frame.kind === 'colon' && !cue.frame.quoted && isCited(next)) return 'nested';
  if (cue.type === 'phrase') {
    if (next.cue.type === 'phrase' && next.cue.kind === 'agentless') return 'same';
    return endsBefore(words, cue, next, holdsOther) ? 'new' : 'nested';
  }
  // «از مردم خواست … و گفت …»: one speaker.
  if (next.source !== undefined && next.source.first === previous.source?.first) return 'same';
  const between = next.source === undefined ? next.cue.first : Math.min(next.source.first, next.cue.first);
  const contrast = separated(words, cue.last + 1, between);
  const { frame } = cue;
  const trails = frame.kind === 'object' || frame.kind === 'trailing';
  const finished = trails || (frame.quoted && quotationEnd(words, frame.first, frame.last) < between);
  if (next.source === undefined && !next.agentless) return finished ? 'same' : 'nested';
  if (finished) return sameSource(previous.source, next.source) && !opensAnew(words, next, between) ? 'same' : 'new';
  // «گفت: «برف بود؛ شوهرش می‌گفت «ساعت چند است؟»»»: who is cited in a quotation.
  if (frame.quoted) return 'nested';
  if (contrast === 'strong' && between > cue.last + 2) return 'new';
  if (next.cue.type === 'verb' && next.source?.first === between && isConceded(words, cue.first, between)) return 'new';
  // «X گفت که … گرفته شده و دادستان آن را تکذیب کرد»
  if (contrast !== undefined && answersBack(words, next) && !sameSource(previous.source, next.source)) return 'new';
  if (
    contrast === 'weak' &&
    (hasFiniteVerb(words, cue.last + 1, between) || endsWithParticiple(words, between - 2)) &&
    next.cue.type === 'verb' &&
    previous.source !== undefined
  ) {
    const tense = next.cue.verb?.form.tense;
    const parallel = tense === cue.verb?.form.tense && next.source !== undefined && next.source.type !== 'pronoun';
    if (parallel) return 'new';
  }
  return 'nested';
}

/** «… بوده و مدیرعامل گفت»: a participle before «و» stands for the finite verb. */
const endsWithParticiple = (words: Words, token: number): boolean =>
  words.verbOf[token] >= 0 && words.verbs[words.verbOf[token]].form.tense === 'participle';

const isCited = ({ cue, source }: SourcedCue): boolean => cue.type === 'phrase' || source?.type === 'vague';

/** «X از … خبر داد؛ او گفت …»: behind the mark the same speaker says something else. */
const opensAnew = (words: Words, { cue, source }: SourcedCue, between: number): boolean =>
  cue.type === 'verb' && source !== undefined && source.first === between && isPunctuation(words, between - 1, '؛');

/** «به گفتهٔ X …؛ اما Y می‌گوید …», «به نوشتهٔ X … از کار افتاد؛ Y گفت …»: what the phrase attributes ends before the next speaker. */
function endsBefore(words: Words, cue: PhraseCue, next: SourcedCue, holdsOther: boolean): boolean {
  const { source } = next;
  if (source === undefined || source.first <= cue.last) return false;
  const from = Math.min(source.first, next.cue.first);
  if (cue.kind === 'agentless') return isPunctuation(words, from - 1, '؛') && answersBack(words, next);
  if (!hasFiniteVerb(words, cue.last + 1, source.first)) return false;
  if (cue.kind === 'say' || cue.kind === 'belief') return separated(words, cue.last + 1, from) === 'strong';
  // A medium that has quoted somebody goes on quoting.
  return !holdsOther && next.cue.type === 'verb' && source.type !== 'pronoun' && isPunctuation(words, from - 1, '؛');
}

/** «در حالی که X می‌گوید …، Y …»: behind the comma that closes the clause it is another speaker's turn. */
function isConceded(words: Words, first: number, between: number): boolean {
  if (!isPunctuation(words, between - 1, '،') || !hasFiniteVerb(words, first + 1, between - 1)) return false;
  for (let token = first - 1; token >= 0; token -= 1) {
    if (words.verbOf[token] >= 0 || isPunctuation(words, token, '.؛:؟!')) return false;
    if ((words.flags[token] & Word.but) !== 0) return token === 0 || !isPunctuation(words, token - 1, '،');
  }
  return false;
}

/** «دادستان آن را تکذیب کرد», «وزیر چنین چیزی را رد کرد»: another speaker denies or confirms what was just said. */
function answersBack(words: Words, { cue, source }: SourcedCue): boolean {
  if (cue.type !== 'verb' || source === undefined || source.type === 'pronoun') return false;
  if (cue.verbClass !== 'deny' && cue.verbClass !== 'confirm') return false;
  for (let token = source.last + 1; token < cue.first; token += 1)
    if ((words.flags[token] & Word.demonstrative) !== 0) return true;
  return false;
}

const sameSource = (a: Source | undefined, b: Source | undefined): boolean =>
  b === undefined ||
  (a !== undefined &&
    (a.first === b.first || b.type === 'pronoun' || (a.entity !== undefined && a.entity.chain === b.entity?.chain)));

function separated(words: Words, from: number, to: number): 'strong' | 'weak' | undefined {
  let token = to - 1;
  let weak = false;
  while (token >= from && token > to - 12) {
    if ((words.flags[token] & Word.but) !== 0 || isPunctuation(words, token, '؛')) return 'strong';
    if ((words.flags[token] & Word.and) !== 0 && token === to - 1) weak = true;
    if ((words.flags[token] & Word.verb) !== 0) break;
    token -= 1;
  }
  return weak ? 'weak' : undefined;
}
