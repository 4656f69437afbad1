import type { SentenceTokens } from '../cues/cues';
import { stressedBefore } from '../cues/stressed';
import type { VerbCue } from '../cues/verbCues';
import { isNotice, reportsNothing } from './noReport';
import type { PhraseContext } from './nounPhrase';
import type { SourcedCue } from './sourcedCue';
import { classifySource } from './sources';
import { findSubject } from './subject';
import { agentOf, isPluralVerb, speakerOf, toldBy } from './verbSpeaker';

/** Who speaks through a reporting verb; undefined where it turns out to report nothing. */
export function readVerbCue(context: PhraseContext, cue: VerbCue, tokens: SentenceTokens): SourcedCue | undefined {
  if (isInName(context, cue) || isFamilyName(context, cue)) return undefined;
  if (cue.passive) return readPassive(context, cue);
  const source = speakerOf(context, cue, tokens);
  if (reportsNothing(context, cue, source)) return undefined;
  // «این خبر مهمی بود که گفت»
  if (source === undefined && stressedBefore(context.words, tokens.first, cue.first) !== undefined) return undefined;
  // «گفته‌اند که او …», «می‌گویند او …»: they, whoever they are.
  const says = cue.frame.kind === 'que' || cue.frame.kind === 'clause';
  const agentless = source === undefined && isPluralVerb(cue) && says && cue.first === tokens.first;
  return { cue, source, agentless };
}

/** «نسرین ستوده»: a name that looks like a verb. */
function isInName({ names }: PhraseContext, { first, last }: VerbCue): boolean {
  const named = names.spans.get(names.entityOf[first]);
  return named !== undefined && named.first < first && named.last >= last;
}

/** «برادر ستوده نیز محکوم شد»: a family name that looks like a participle. */
function isFamilyName({ names, entities }: PhraseContext, { first, last, verb }: VerbCue): boolean {
  const entity = names.entityOf[first];
  return verb?.form.tense === 'participle' && first === last && entity >= 0 && entities[entity].type === 'person';
}

/** «از سوی پلیس اعلام شد»: a passive brings the words of its agent, or of nobody who is named. */
function readPassive(context: PhraseContext, cue: VerbCue): SourcedCue | undefined {
  const agent = agentOf(context, cue) ?? toldBy(context, cue);
  if (agent !== undefined) return { cue, source: classifySource(context, agent, false), agentless: false };
  // «مردم روشن شدند که …»: they saw it, and nobody says so.
  if (isPluralVerb(cue)) return undefined;
  // «نتایج اعلام شد: …» announces a thing.
  if (cue.frame.kind !== 'que' && findSubject(context, cue.clause, cue.first) !== undefined) return undefined;
  // A forecast that nobody is said to make is a prediction, not a report.
  if (cue.verbClass === 'predict' || cue.verbClass === 'demand' || cue.verbClass === 'accuse') return undefined;
  if (isNotice(context.words, cue)) return undefined;
  return { cue, source: undefined, agentless: true };
}
