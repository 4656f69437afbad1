import { holdsOffice, isTelling, officeWords } from './offices';
import type { Source } from './sources';

/** Who has spoken: what he was called, when. */
export interface Speaker {
  readonly chain: number;
  readonly kind: 'person' | 'organ' | 'medium' | 'document' | 'vague';
  readonly tokens: readonly string[];
  readonly entityChain: number | undefined;
  readonly section: number;
  readonly block: number;
  /** Its words are the registry's, not the article's. */
  readonly registered?: boolean;
  /** A definite office without its holder's name: «رئیس پلیس آگاهی تهران». */
  readonly office: boolean;
}

export interface Place {
  readonly section: number;
  readonly block: number;
}

/**
 * Who has spoken in an article, read from its beginning to its end. Sections come one after another: of those before only
 * names and offices count.
 */
export class SpeakerMemory {
  #section = -1;
  #last: Speaker | undefined;
  /** The last speaker of each kind in the section. */
  readonly #lastOfKind = new Map<Speaker['kind'], Speaker>();
  readonly #ofChain = new Map<number, Speaker>();
  /** Speakers by each word of their names and offices, one for each chain and length, the latest last. */
  readonly #byWord = new Map<string, Map<number, Speaker>>();

  /** Who spoke last in the section. */
  lastIn(section: number): Speaker | undefined {
    return section === this.#section ? this.#last : undefined;
  }

  /** Who of a kind spoke last in the section. */
  lastOf(kind: Speaker['kind'], section: number): Speaker | undefined {
    return section === this.#section ? this.#lastOfKind.get(kind) : undefined;
  }

  /** What the speaker of a chain is. */
  kindOf(chain: number): Speaker['kind'] | undefined {
    return this.#ofChain.get(chain)?.kind;
  }

  /** The latest speaker with this word in his name or office who passes a test. */
  withWord(word: string, test: (speaker: Speaker) => boolean): Speaker | undefined {
    let found: Speaker | undefined;
    for (const speaker of this.#byWord.get(word)?.values() ?? []) if (test(speaker)) found = speaker;
    return found;
  }

  /** Remembers who spoke, for the pronouns and offices that follow. */
  remember(source: Source, chain: number, entityChain: number | undefined, place: Place): void {
    const previous = source.type === 'pronoun' || source.demonstrative ? this.#ofChain.get(chain) : undefined;
    const speaker: Speaker = {
      chain,
      kind: previous?.kind ?? kindOf(source),
      tokens: previous?.tokens ?? source.tokens,
      entityChain: entityChain ?? source.entity?.chain,
      section: place.section,
      block: place.block,
      office:
        source.type === 'role' &&
        !source.indefinite &&
        !source.demonstrative &&
        source.entity?.type !== 'person' &&
        (entityChain === undefined || entityChain === source.entity?.chain),
    };
    if (place.section !== this.#section) this.#lastOfKind.clear();
    this.#section = place.section;
    this.#last = speaker;
    this.#lastOfKind.set(speaker.kind, speaker);
    this.#ofChain.set(chain, speaker);
    if (previous !== undefined && previous.section === place.section) return;
    this.#index(speaker);
    this.#indexOffice(speaker, source);
  }

  /** A person whom the registry knows is called by his office too, though the article has not said which: «سخنگوی کرملین». */
  #indexOffice(speaker: Speaker, { entity }: Source): void {
    if (entity?.type !== 'person') return;
    const tokens = officeWords(entity.description);
    if (tokens.length > 0) this.#index({ ...speaker, tokens, registered: true });
  }

  /** The nameless office that somebody holds, by what the registry says of him. */
  officeOf(held: readonly string[], section: number): Speaker | undefined {
    for (const word of new Set(held)) {
      const found = this.withWord(
        word,
        (speaker) =>
          speaker.office &&
          speaker.section === section &&
          speaker.tokens[0] === word &&
          isTelling(speaker.tokens, held) &&
          holdsOffice(held, speaker.tokens),
      );
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Somebody who has not spoken, by his name and office. */
  know({ tokens }: Source, chain: number, entityChain: number, { section, block }: Place): void {
    if (this.#ofChain.has(chain)) return;
    this.#index({ chain, kind: 'person', tokens, entityChain, section, block, office: false });
  }

  #index(speaker: Speaker): void {
    const key = speaker.chain * MOST_WORDS + Math.min(speaker.tokens.length, MOST_WORDS - 1);
    for (const word of speaker.tokens) {
      const known = this.#byWord.get(word);
      if (known === undefined) this.#byWord.set(word, new Map([[key, speaker]]));
      else {
        known.delete(key);
        known.set(key, speaker);
      }
    }
  }
}

/** More words than a name with its office has. */
const MOST_WORDS = 64;

function kindOf(source: Source): Speaker['kind'] {
  switch (source.type) {
    case 'document':
      return 'document';
    case 'medium':
      return 'medium';
    case 'vague':
      return 'vague';
    case 'organ':
      return 'organ';
    default:
      return source.entity !== undefined && source.entity.type !== 'person' && source.type !== 'role'
        ? 'organ'
        : 'person';
  }
}
