import type { SentenceTokens } from '../cues/cues';
import type { PhraseContext } from './nounPhrase';
import { readPhraseCue } from './phraseCueSource';
import type { Cue, SourcedCue } from './sourcedCue';
import { readVerbCue } from './verbCueSource';

/** Who speaks through a cue; undefined where the cue turns out to report nothing. */
export const readSource = (context: PhraseContext, cue: Cue, tokens: SentenceTokens): SourcedCue | undefined =>
  cue.type === 'phrase' ? readPhraseCue(context, cue, tokens) : readVerbCue(context, cue, tokens);
