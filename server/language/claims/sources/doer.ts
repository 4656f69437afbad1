import { wholeVerbFirst } from '../words/wholeVerb';
import type { VerbGroup } from '../words/words';
import { hitAt } from '../words/words';
import type { Phrase, PhraseContext } from './nounPhrase';
import { findSubject } from './subject';
import { unclosedEnd } from './unclosedSource';

/** «وزیر نیرو [استعفا داد]», «شهردار تهران [اتوبوس خرید]»: who does what a verb says, without what completes the verb. */
export function doerOf(context: PhraseContext, from: number, verb: VerbGroup): Phrase | undefined {
  const { words, names } = context;
  const whole = findSubject(context, from, verb.first);
  if (whole === undefined || whole.last !== verb.first - 1) return whole;
  const first = wholeVerbFirst(words, verb, from);
  const doer = first < verb.first && names.entityOf[first] < 0 ? findSubject(context, from, first) : whole;
  return doer === undefined ? undefined : withoutThing(context, doer);
}

/** Who is called by an office or an organ's noun ends where nothing can hang on it: what stands before the verb is what he does it to. */
function withoutThing(context: PhraseContext, doer: Phrase): Phrase {
  const { words } = context;
  const called = hitAt(words, doer.first, 'role') ?? hitAt(words, doer.first, 'speaker');
  return called === undefined ? doer : { first: doer.first, last: unclosedEnd(context, doer) };
}
