import type { Text } from '../language/text';
import type { Fix, Problem, RelatedPlace } from './rule';

/** The parts of a problem that stay the same when its block moves: places count from the block's start. */
export interface ProblemCore {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly severity: Problem['severity'];
  readonly message: Text;
  readonly related: readonly RelatedPlace[];
  /** The same object wherever the problem has moved. */
  readonly identity: object;
}

/** A problem at its place in the text. Its fixes are worked out when they are first asked for. */
export class PlacedProblem implements Problem {
  readonly identity: object;
  readonly start: number;
  readonly end: number;
  readonly related: readonly RelatedPlace[];
  readonly suppressed: boolean;
  readonly suppressionReason: string | undefined;
  readonly #core: ProblemCore;
  #fixes: readonly Fix[] | undefined;
  readonly #writeFixes: () => readonly Fix[];
  readonly #offset: number;

  /** @param silencedBy the reason that a comment gives for silencing it, perhaps empty; undefined where none does */
  constructor(core: ProblemCore, offset: number, writeFixes: () => readonly Fix[], silencedBy?: string) {
    this.identity = core.identity;
    this.#core = core;
    this.start = core.start + offset;
    this.end = core.end + offset;
    this.related =
      offset === 0 || core.related.length === 0
        ? core.related
        : core.related.map((place) => ({ ...place, start: place.start + offset, end: place.end + offset }));
    this.suppressed = silencedBy !== undefined;
    this.suppressionReason = silencedBy === '' ? undefined : silencedBy;
    this.#writeFixes = writeFixes;
    this.#offset = offset;
  }

  get rule(): string {
    return this.#core.rule;
  }

  get severity(): Problem['severity'] {
    return this.#core.severity;
  }

  get message(): Text {
    return this.#core.message;
  }

  get fixes(): readonly Fix[] {
    this.#fixes ??= this.#writeFixes();
    return this.#fixes;
  }

  /** The same, silenced by a comment. */
  silenced(reason: string): PlacedProblem {
    return new PlacedProblem(this.#core, this.#offset, () => this.fixes, reason);
  }
}
