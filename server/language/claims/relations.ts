import type { SourcedCue } from './cueSource';
import { hasFiniteVerb, quotationEnd } from './frames';
import type { Source } from './sources';
import { isPunctuation, Word, type Words } from './words';

/** How a later cue of the sentence stands to the one before it. */
export function relate(words: Words, previous: SourcedCue, next: SourcedCue): 'new' | 'nested' | 'same' {
  const { cue } = previous;
  if (next.cue.first <= cue.last) return 'same';
  if (cue.type === 'phrase') {
    if (next.cue.type === 'phrase' && next.cue.kind === 'agentless') return 'same';
    // «به گفتهٔ X …؛ اما Y می‌گوید …».
    const parts =
      (cue.kind === 'say' || cue.kind === 'belief') &&
      next.source !== undefined &&
      next.source.first > cue.last &&
      separated(words, cue.last + 1, Math.min(next.source.first, next.cue.first)) === 'strong' &&
      hasFiniteVerb(words, cue.last + 1, next.source.first);
    return parts ? 'new' : 'nested';
  }
  const between = next.source === undefined ? next.cue.first : Math.min(next.source.first, next.cue.first);
  const contrast = separated(words, cue.last + 1, between);
  const finished =
    cue.frame.kind === 'object' ||
    cue.frame.kind === 'trailing' ||
    (cue.frame.quoted && quotationEnd(words, cue.frame.first, cue.frame.last) < between);
  if (next.source === undefined && !next.agentless) return finished ? 'same' : 'nested';
  if (finished) return sameSource(previous.source, next.source) ? 'same' : 'new';
  if (contrast === 'strong' && between > cue.last + 2) return 'new';
  if (
    contrast === 'weak' &&
    hasFiniteVerb(words, cue.last + 1, between) &&
    next.cue.type === 'verb' &&
    previous.source !== undefined
  ) {
    const tense = next.cue.verb?.form.tense;
    const parallel = tense === cue.verb?.form.tense && next.source !== undefined && next.source.type !== 'pronoun';
    if (parallel) return 'new';
  }
  return 'nested';
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
