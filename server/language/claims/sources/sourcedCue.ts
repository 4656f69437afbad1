import type { PhraseCue } from '../cues/phraseCue';
import type { VerbCue } from '../cues/verbCues';
import type { Source } from './sources';

export type Cue = VerbCue | PhraseCue;

/** A cue and whose words it brings. */
export interface SourcedCue {
  readonly cue: Cue;
  readonly source: Source | undefined;
  /** Somebody says so, and the text does not tell who: «گفته می‌شود». */
  readonly agentless: boolean;
}
