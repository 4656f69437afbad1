import type { PhraseKind, VerbClass } from '../words/vocabulary';
import type { Frame } from './frames';

/** A phrase that attributes, or a form that reports without saying who. Positions are tokens, last ones inclusive. */
export interface PhraseCue {
  readonly type: 'phrase';
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly kind: PhraseKind | 'agentless' | 'participial' | 'contained';
  readonly loaded: boolean;
  readonly verbClass: VerbClass | undefined;
  /** Where its source may stand: after the phrase, or (participial) before it. */
  readonly sourceFirst: number;
  readonly sourceLast: number;
  /** The first word of its verb («آمده است»), where it has one. */
  readonly verbFirst: number | undefined;
  readonly frame: Frame;
}
