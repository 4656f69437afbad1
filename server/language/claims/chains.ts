import type { Source } from './sources';
import type { Antecedent } from './types';

/** Who a source turned out to be. */
export interface Identity {
  readonly chain: number;
  readonly antecedent: Antecedent;
  readonly entityChain: number | undefined;
}

interface Speaker {
  readonly chain: number;
  readonly kind: 'person' | 'organ' | 'medium' | 'document' | 'vague';
  readonly tokens: readonly string[];
  readonly entityChain: number | undefined;
  readonly section: number;
  readonly block: number;
  /** A definite office without its holder's name: «رئیس پلیس آگاهی تهران». */
  readonly office: boolean;
}

interface DocumentMemory {
  readonly chain: number;
  readonly group: string;
  readonly section: number;
}

/** Words that say nothing about which office is meant. */
const FILLERS = new Set([
  'امور',
  'کل',
  'محترم',
  'وقت',
  'پیشین',
  'سابق',
  'فعلی',
  'این',
  'ان',
  'جمهوری',
  'اسلامی',
  'کشور',
  'کشورمان',
]);

/**
 * Numbers the sources of an article: a name and its later mentions, pronouns and offices share a chain. It remembers who
 * spoke last, which document was last cited, and what each office was called.
 */
export class Chains {
  readonly #byKey = new Map<string, number>();
  readonly #speakers: Speaker[] = [];
  /** Speakers by each word of their names and offices. */
  readonly #byWord = new Map<string, Speaker[]>();
  readonly #documents: DocumentMemory[] = [];
  readonly #media = new Set<number>();
  #next = 1;

  fresh(): number {
    return this.#next++;
  }

  #ofKey(key: string): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const chain = this.fresh();
    this.#byKey.set(key, chain);
    return chain;
  }

  /** Later mentions of an entity go on with this chain. */
  bindEntity(entityChain: number, chain: number): void {
    if (!this.#byKey.has(`e:${entityChain}`)) this.#byKey.set(`e:${entityChain}`, chain);
  }

  /** The chain of an entity that was named, not necessarily as a speaker. */
  ofEntity(entityChain: number): number {
    return this.#ofKey(`e:${entityChain}`);
  }

  lastSpeaker(section: number): { readonly chain: number; readonly entityChain: number | undefined } | undefined {
    return this.#speakers.findLast((speaker) => speaker.section === section);
  }

  /** The office that spoke last, in the block before this one or in this one, where its holder was not named. */
  namelessOffice(section: number, block: number): { readonly chain: number } | undefined {
    const last = this.#speakers.at(-1);
    const near = last?.section === section && last.block >= block - 1;
    return near && last.office ? last : undefined;
  }

  /** Whether a chain is that of a medium: «فارس» after «خبرگزاری فارس». */
  isMedium(chain: number): boolean {
    return this.#media.has(chain);
  }

  /** Whether a document of this group has been cited in the section. */
  knowsDocument(group: string | undefined, section: number): boolean {
    return this.#documents.some((document) => document.group === group && document.section === section);
  }

  /** Whom a source stands for. `subject` is the person that the sentence before is about, if one is. */
  identify(
    source: Source,
    place: {
      readonly section: number;
      readonly block: number;
      readonly subject: { readonly entityChain: number } | undefined;
      /** The entity that «این گروه» points at, where the block names one. */
      readonly mentioned?: number | undefined;
    },
  ): Identity {
    const found = (speaker: Speaker | undefined, antecedent: Antecedent = 'clear'): Identity =>
      speaker === undefined
        ? { chain: this.fresh(), antecedent: 'missing', entityChain: undefined }
        : { chain: speaker.chain, antecedent, entityChain: speaker.entityChain };
    const inSection = (test: (speaker: Speaker) => boolean): Speaker | undefined =>
      this.#speakers.findLast((speaker) => speaker.section === place.section && test(speaker));
    switch (source.type) {
      case 'pronoun': {
        if (source.speaker === 'group') {
          const group = inSection(() => true);
          return found(group);
        }
        if (place.subject !== undefined) {
          const { entityChain } = place.subject;
          return { chain: this.ofEntity(entityChain), antecedent: 'clear', entityChain };
        }
        return found(inSection(({ kind }) => kind === 'person') ?? inSection(({ kind }) => kind === 'vague'));
      }
      case 'document':
        return source.demonstrative ? this.#document(source, place.section) : this.#named(source, 'd');
      case 'vague': {
        if (source.demonstrative)
          return found(inSection(({ kind }) => kind === 'vague') ?? inSection(({ kind }) => kind === 'person'));
        return { chain: this.#ofKey(`v:${source.tokens.join(' ')}`), antecedent: 'none', entityChain: undefined };
      }
      default:
        break;
    }
    if (source.demonstrative && place.mentioned !== undefined) {
      return { chain: this.ofEntity(place.mentioned), antecedent: 'clear', entityChain: place.mentioned };
    }
    if (source.demonstrative) {
      const wanted = source.speaker === 'organ' ? 'organ' : source.speaker === 'medium' ? 'medium' : 'person';
      const noun = source.tokens[1];
      const byNoun = inSection((speaker) => speaker.kind === wanted && speaker.tokens.includes(noun));
      const byKind = inSection((speaker) => speaker.kind === wanted);
      const otherwise = inSection(
        (speaker) => speaker.kind === 'vague' || (wanted === 'organ' && speaker.kind === 'medium'),
      );
      return found(byNoun ?? byKind ?? otherwise);
    }
    const shortened = this.#shortened(source);
    if (shortened !== undefined) return shortened;
    if (source.entity !== undefined && (source.type === 'name' || source.type === 'organ' || source.type === 'medium'))
      return this.#named(source, 't');
    if (source.type === 'role' && !source.indefinite) {
      const known = this.#withWord(source.tokens[0]).findLast(
        (speaker) => speaker.kind === 'person' && holdsOffice(speaker.tokens, source.tokens),
      );
      if (known !== undefined) return { chain: known.chain, antecedent: 'clear', entityChain: known.entityChain };
    }
    if (source.type === 'name' && source.tokens.length === 1) {
      // A family name that no entity stands for.
      const known = this.#withWord(source.tokens[0]).findLast(({ kind }) => kind === 'person');
      if (known !== undefined) return { chain: known.chain, antecedent: 'clear', entityChain: known.entityChain };
    }
    return {
      chain: this.#ofKey(`t:${source.tokens.join(' ')}`),
      antecedent: 'none',
      entityChain: source.entity?.chain,
    };
  }

  #withWord(word: string): readonly Speaker[] {
    return this.#byWord.get(word) ?? [];
  }

  /** «ارتش» after «ارتش پاکستان», «وزارت خارجه» after «وزارت امور خارجه ایران». */
  #shortened(source: Source): Identity | undefined {
    const { tokens, type } = source;
    // A name of several words that is known stands for itself; «ارتش» is the one that has spoken.
    const known = source.entity?.id !== undefined && tokens.length > 1;
    if ((type !== 'organ' && type !== 'medium') || source.entity?.type === 'place' || known) return undefined;
    const longer = this.#withWord(tokens[0]).findLast(
      (speaker) =>
        speaker.kind === type &&
        speaker.tokens.length > tokens.length &&
        speaker.tokens[0] === tokens[0] &&
        tokens.every((word) => speaker.tokens.includes(word)),
    );
    return longer === undefined
      ? undefined
      : { chain: longer.chain, antecedent: 'clear', entityChain: longer.entityChain };
  }

  #named(source: Source, prefix: string): Identity {
    const { entity } = source;
    if (entity === undefined)
      return { chain: this.#ofKey(`${prefix}:${source.tokens.join(' ')}`), antecedent: 'none', entityChain: undefined };
    const entityChain = entity.metonymOf ?? entity.chain;
    return { chain: this.ofEntity(entityChain), antecedent: 'none', entityChain };
  }

  #document(source: Source, section: number): Identity {
    const documents = this.#documents.filter((document) => document.section === section);
    const same = documents.findLast(({ group }) => group === source.documentGroup);
    if (same !== undefined) return { chain: same.chain, antecedent: 'clear', entityChain: undefined };
    const last = documents.at(-1);
    if (last !== undefined) return { chain: last.chain, antecedent: 'ambiguous', entityChain: undefined };
    return { chain: this.fresh(), antecedent: 'missing', entityChain: undefined };
  }

  /** Remembers who spoke, for the pronouns and offices that follow. */
  remember(source: Source, identity: Identity, place: { readonly section: number; readonly block: number }): void {
    const kind = kindOf(source);
    const previous =
      source.type === 'pronoun' || source.demonstrative
        ? this.#speakers.findLast(({ chain }) => chain === identity.chain)
        : undefined;
    const speaker: Speaker = {
      chain: identity.chain,
      kind: previous?.kind ?? kind,
      tokens: previous?.tokens ?? source.tokens,
      entityChain: identity.entityChain ?? source.entity?.chain,
      section: place.section,
      block: place.block,
      office:
        source.type === 'role' &&
        !source.indefinite &&
        !source.demonstrative &&
        source.entity?.type !== 'person' &&
        (identity.entityChain === undefined || identity.entityChain === source.entity?.chain),
    };
    if (speaker.kind === 'medium') this.#media.add(speaker.chain);
    this.#speakers.push(speaker);
    for (const word of new Set(speaker.tokens)) {
      const list = this.#byWord.get(word);
      if (list === undefined) this.#byWord.set(word, [speaker]);
      else list.push(speaker);
    }
    if (source.entity?.type === 'person') this.bindEntity(source.entity.chain, identity.chain);
  }

  rememberDocument(group: string, chain: number, section: number): void {
    this.#documents.push({ group, chain, section });
  }
}

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

/** Whether a speaker's words hold an office: «وزیر خارجه» in «آنتونی بلینکن، وزیر امور خارجه آمریکا», not in «معاون وزیر خارجه». */
function holdsOffice(speaker: readonly string[], office: readonly string[]): boolean {
  const head = office[0];
  const rest = office.slice(1).filter((word) => !FILLERS.has(word));
  for (let at = 0; at < speaker.length; at += 1) {
    if (speaker[at] !== head) continue;
    if (at > 0 && OFFICE_BEFORE.has(speaker[at - 1])) continue;
    const after = speaker.slice(at + 1);
    if (rest.every((word) => after.includes(word))) return true;
  }
  return false;
}

/** «معاون وزیر» is no «وزیر». */
const OFFICE_BEFORE = new Set([
  'معاون',
  'مشاور',
  'دستیار',
  'سخنگوی',
  'نماینده',
  'دبیر',
  'قایممقام',
  'همسر',
  'وکیل',
  'رییس',
  'مدیر',
  'عضو',
  'دفتر',
  'اول',
]);
