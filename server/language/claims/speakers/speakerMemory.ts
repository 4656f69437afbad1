import { registryEntry } from '../../entities/registry/registry';
import { subtypeWords } from '../../entities/registry/subtypes';
import type { ResolvedEntity } from '../../entities/types';
import { foldKey } from '../../text/fold';
import type { Source } from '../sources/sources';
import { contextWords } from '../words/contextWords';
import { holdsOffice, isTelling, officeWords, withoutEzafe } from './offices';

/** Who has spoken: what he was called, when. */
export interface Speaker {
  readonly chain: number;
  readonly kind: 'person' | 'organ' | 'medium' | 'document' | 'vague';
  readonly tokens: readonly string[];
  readonly entityChain: number | undefined;
  readonly section: number;
  readonly block: number;
  /** What an organ is, in the registry's words; none where it does not know. */
  readonly what: readonly string[];
  /** Its words are the registry's, not the article's. */
  readonly registered?: boolean;
  /** A definite office without its holder's name: «رئیس پلیس آگاهی تهران». */
  readonly office: boolean;
  /** A person who was called by his name alone, or with his rank: what he is has not been told. */
  readonly isBare: boolean;
}

export interface Place {
  readonly section: number;
  readonly block: number;
}

/** What the memory learns at once. */
export interface Learnt {
  /** Who spoke, if anybody did. */
  readonly spoke: Speaker | undefined;
  /** By which names and offices somebody is known from now on. */
  readonly named: readonly Speaker[];
}

const NOBODY: readonly Speaker[] = [];

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
  /** Speakers by each word of their names and offices, one for each chain, length and origin, the latest last. */
  readonly #byWord = new Map<string, Map<number, Speaker>>();
  /** Those who are not yet among them: of most blocks that are read again nobody is sought by a word. */
  #unsorted: Speaker[] = [];

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
    for (const speaker of this.#unsorted) this.#index(speaker);
    this.#unsorted = [];
    let found: Speaker | undefined;
    for (const speaker of this.#byWord.get(word)?.values() ?? []) if (test(speaker)) found = speaker;
    return found;
  }

  /** What is learnt where somebody speaks, for the pronouns and offices that follow. */
  heard(source: Source, chain: number, entityChain: number | undefined, place: Place): Learnt {
    const known = this.#ofChain.get(chain);
    const previous = source.type === 'pronoun' || source.demonstrative || known?.kind === 'vague' ? known : undefined;
    const speaker: Speaker = {
      chain,
      kind: previous?.kind ?? kindOf(source),
      tokens: previous?.tokens ?? source.tokens,
      what: previous?.what ?? kindWords(source.entity),
      entityChain: entityChain ?? source.entity?.chain,
      section: place.section,
      block: place.block,
      office:
        source.type === 'role' &&
        !source.indefinite &&
        !source.demonstrative &&
        source.entity?.type !== 'person' &&
        (entityChain === undefined || entityChain === source.entity?.chain),
      // Who was first called by his name alone may have several offices.
      isBare: known?.isBare ?? isBareName(source),
    };
    if (previous !== undefined && previous.section === place.section) return { spoke: speaker, named: NOBODY };
    const official = registered(speaker, source);
    return { spoke: speaker, named: official === undefined ? [speaker] : [speaker, official] };
  }

  /** What is learnt of somebody who has not spoken, by his name and office; undefined where nothing is. */
  seen({ tokens }: Source, chain: number, entityChain: number, { section, block }: Place): Learnt | undefined {
    if (this.#ofChain.has(chain)) return undefined;
    const somebody: Speaker = {
      chain,
      kind: 'person',
      tokens,
      what: NO_WORDS,
      entityChain,
      section,
      block,
      office: false,
      isBare: false,
    };
    return { spoke: undefined, named: [somebody] };
  }

  learn({ spoke, named }: Learnt): void {
    if (spoke !== undefined) {
      if (spoke.section !== this.#section) this.#lastOfKind.clear();
      this.#section = spoke.section;
      this.#last = spoke;
      this.#lastOfKind.set(spoke.kind, spoke);
      this.#ofChain.set(spoke.chain, spoke);
    }
    for (const speaker of named) this.#unsorted.push(speaker);
  }

  /** The nameless office of the section that these words hold; one of a single word only where it spoke last. */
  nameless(section: number, held: readonly string[], last: Speaker | undefined): Speaker | undefined {
    const fits = (speaker: Speaker): boolean =>
      speaker.office &&
      speaker.section === section &&
      (speaker.tokens.length > 1 || speaker === last) &&
      holdsOffice(held, speaker.tokens);
    for (const word of new Set(held)) {
      const found = this.withWord(word, (speaker) => speaker.tokens[0] === word && fits(speaker));
      if (found !== undefined) return found;
    }
    return undefined;
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

  #index(speaker: Speaker): void {
    // What the registry says of somebody is kept beside what the article says, however many words either has.
    const length = Math.min(speaker.tokens.length, MOST_WORDS - 1);
    const key = 2 * (speaker.chain * MOST_WORDS + length) + (speaker.registered === true ? 1 : 0);
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

/**
 * Whom the registry knows is called by what it says of him too, though the article has not: a person by his office («سخنگوی
 * کرملین»), an organ by what it is («جنبش», «شرکت», «کشور»).
 */
function registered(speaker: Speaker, { entity }: Source): Speaker | undefined {
  const tokens = entity?.type === 'person' ? officeWords(entity.description) : speaker.what;
  return tokens.length > 0 ? { ...speaker, tokens, registered: true } : undefined;
}

/** What an organ or a country is, in the registry's words. */
function kindWords(entity: ResolvedEntity | undefined): readonly string[] {
  if (entity?.row === undefined || entity.type === 'person') return NO_WORDS;
  const kind = subtypeWords(entity.type, registryEntry(entity.row).subtype)?.fa;
  // Further words of the description are of what it does, and whose it is: «اتحاد ۲۷ کشور».
  return [...officeWords(kind), ...officeWords(entity.description).slice(0, 1)].map(withoutEzafe);
}

const NO_WORDS: readonly string[] = [];

/** «سرهنگ علی محمدی»: nothing but ranks and the words of his name, whom no registry knows. */
function isBareName({ entity, type, tokens }: Source): boolean {
  if (type !== 'name' || entity?.type !== 'person' || entity.id !== undefined || tokens.length > LONGEST_NAME)
    return false;
  const name = foldKey(entity.name);
  return tokens.every((word) => RANK.has(word) || name.includes(word));
}

const LONGEST_NAME = 6;

const RANK = contextWords('title');

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
