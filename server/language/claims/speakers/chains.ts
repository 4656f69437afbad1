import type { ChainNumbers } from '../../chainNumbers';
import type { Source } from '../sources/sources';
import type { Antecedent } from '../types';
import { holdsOffice, isTelling, officeWords } from './offices';
import { FARTHEST_OFFICE, isOtherOffice, SHORTEST_OFFICE } from './sameOffice';
import { isOne, NO_MEDIUM, type Surroundings, spelling } from './sourceKeys';
import { type Learnt, type Place, type Speaker, SpeakerMemory } from './speakerMemory';

/** «گزارش»: of nobody's, and not a new one. */
const isBare = ({ tokens, entity, indefinite }: Source): boolean =>
  tokens.length === 1 && entity === undefined && !indefinite;

/** Who a source turned out to be. */
export interface Identity {
  readonly chain: number;
  readonly antecedent: Antecedent;
  readonly entityChain: number | undefined;
}

/** One thing that is learnt of the sources of an article. */
export type ChainStep =
  | { readonly kind: 'fresh'; readonly chain: number }
  | { readonly kind: 'key'; readonly key: string; readonly chain: number }
  | { readonly kind: 'document'; readonly key: string; readonly chain: number }
  | { readonly kind: 'speaker'; readonly learnt: Learnt };

/**
 * Numbers the sources of an article: a name and its later mentions, pronouns and offices share a chain. It remembers who
 * spoke last, which document was last cited, and what each office was called.
 */
export class Chains {
  readonly #byKey = new Map<string, number>();
  readonly #speakers = new SpeakerMemory();
  /** The chain of the document of each group that was last cited, and of the last of all, by section. */
  readonly #documents = new Map<string, number>();
  readonly #numbers: ChainNumbers;
  #block = 0;
  /** How many sources without a name the block has had. */
  #nameless = 0;
  #journal: ChainStep[] = [];

  constructor(numbers: ChainNumbers) {
    this.#numbers = numbers;
  }

  /** From here on it is a block that is read. */
  enter(block: number): void {
    this.#block = block;
    this.#nameless = 0;
  }

  /** What has been learnt since this was last asked: who repeats it knows the same. */
  takeJournal(): readonly ChainStep[] {
    const journal = this.#journal;
    this.#journal = [];
    return journal;
  }

  repeat(journal: readonly ChainStep[]): void {
    for (const step of journal) this.#apply(step);
  }

  /** Every change goes through here. */
  #take(step: ChainStep): void {
    this.#journal.push(step);
    this.#apply(step);
  }

  #apply(step: ChainStep): void {
    switch (step.kind) {
      case 'fresh':
        this.#numbers.take(step.chain);
        break;
      case 'key':
        this.#byKey.set(step.key, step.chain);
        break;
      case 'document':
        this.#documents.set(step.key, step.chain);
        break;
      case 'speaker':
        this.#speakers.learn(step.learnt);
        break;
    }
  }

  fresh(): number {
    this.#nameless += 1;
    return this.#freshOf(`${this.#block}:${this.#nameless}`);
  }

  #freshOf(name: string): number {
    const chain = this.#numbers.next(name);
    this.#take({ kind: 'fresh', chain });
    return chain;
  }

  #ofKey(key: string): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const chain = this.#freshOf(key);
    this.#take({ kind: 'key', key, chain });
    return chain;
  }

  /** Later mentions of an entity go on with this chain. */
  bindEntity(entityChain: number, chain: number): void {
    const key = `e:${entityChain}`;
    if (!this.#byKey.has(key)) this.#take({ kind: 'key', key, chain });
  }

  /** The chain of an entity that was named, not necessarily as a speaker. */
  ofEntity(entityChain: number): number {
    return this.#ofKey(`e:${entityChain}`);
  }

  lastSpeaker(section: number): { readonly chain: number; readonly entityChain: number | undefined } | undefined {
    return this.#speakers.lastIn(section);
  }

  /** The office that spoke last, in this block, where its holder was not named. */
  namelessOffice(section: number, block: number): { readonly chain: number } | undefined {
    const last = this.#speakers.lastIn(section);
    return last?.office === true && last.block === block ? last : undefined;
  }

  /** What the speaker of a chain is: a medium for «فارس» after «خبرگزاری فارس». */
  kindOf(chain: number): Speaker['kind'] | undefined {
    return this.#speakers.kindOf(chain);
  }

  /** Whether a document of this group has been cited in the section. */
  knowsDocument(group: string | undefined, section: number): boolean {
    return this.#documents.has(`${section}:${group}`);
  }

  /** The document of this group that was last cited in the section. */
  documentOf(group: string, section: number): number | undefined {
    return this.#documents.get(`${section}:${group}`);
  }

  /** The document that was last cited in the section. */
  lastDocument(section: number): number | undefined {
    return this.#documents.get(`${section}`);
  }

  /** Whom a source stands for. `subject` is the person that the sentence before is about, if one is. */
  identify(source: Source, place: Surroundings): Identity {
    const found = (speaker: Speaker | undefined, antecedent: Antecedent = 'clear'): Identity =>
      speaker === undefined
        ? { chain: this.fresh(), antecedent: 'missing', entityChain: undefined }
        : { chain: speaker.chain, antecedent, entityChain: speaker.entityChain };
    const { section } = place;
    const last = (kind: Speaker['kind']): Speaker | undefined => this.#speakers.lastOf(kind, section);
    switch (source.type) {
      case 'pronoun': {
        if (source.speaker === 'group') return found(last('vague') ?? last('organ') ?? this.#speakers.lastIn(section));
        if (place.subject !== undefined) {
          const { entityChain } = place.subject;
          return { chain: this.ofEntity(entityChain), antecedent: 'clear', entityChain };
        }
        // «یک عضو کادر فنی گفت …. او افزود»: whoever of them spoke last.
        const spoke = this.#speakers.lastIn(section);
        if (spoke?.kind === 'vague' && spoke.block === place.block && isOne(spoke.tokens)) return found(spoke);
        return found(last('person') ?? last('vague'));
      }
      case 'document':
        // «بر اساس گزارش، …»: the one that was cited before.
        return source.demonstrative || (isBare(source) && this.knowsDocument(source.documentGroup, section))
          ? this.#document(source, section)
          : this.#named(source, 'd');
      case 'vague': {
        if (source.demonstrative) return found(last('vague') ?? last('person'));
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
      // «این شبکه» may be a network of people, «این آژانس» one of news.
      const fits = ({ kind, tokens }: Speaker): boolean =>
        kind === wanted ||
        // «این مسئولان» after «مسئولان محلی», «همین کارمند» after «یک کارمند».
        (wanted === 'person' && kind === 'vague' && tokens.slice(0, 2).includes(noun)) ||
        (wanted !== 'person' && (kind === 'organ' || kind === 'medium') && tokens[0] === noun);
      const byNoun = this.#speakers.withWord(noun, (speaker) => fits(speaker) && speaker.section === section);
      if (byNoun === undefined && wanted === 'person' && place.subject !== undefined) {
        const { entityChain } = place.subject;
        return { chain: this.ofEntity(entityChain), antecedent: 'clear', entityChain };
      }
      // «به نقل از رویترز … این آژانس می‌افزاید»
      const agency = noun === 'آژانس' || noun === 'اژانس' ? this.#speakers.lastIn(section) : undefined;
      if (byNoun === undefined && agency?.kind === 'medium') return found(agency);
      if (byNoun === undefined && last(wanted) === undefined && place.near !== undefined)
        return { chain: this.ofEntity(place.near), antecedent: 'clear', entityChain: place.near };
      return found(
        byNoun ??
          last(wanted) ??
          last('vague') ??
          (wanted === 'organ' && !NO_MEDIUM.test(noun) ? last('medium') : undefined),
      );
    }
    const shortened = this.#shortened(source);
    if (shortened !== undefined) return shortened;
    const given = this.#givenName(source, section);
    if (given !== undefined) return given;
    const held = this.#heldOffice(source, section) ?? this.#namedOffice(source, section);
    if (held !== undefined) return held;
    if (source.entity !== undefined && (source.type === 'name' || source.type === 'organ' || source.type === 'medium'))
      return this.#named(source, 't');
    if (source.type === 'role' && !source.indefinite) {
      const known = this.#speakers.withWord(
        source.tokens[0],
        (speaker) =>
          speaker.kind === 'person' &&
          (speaker.registered !== true ||
            isTelling(source.tokens, speaker.tokens) ||
            // «وزیر گفت» right after a minister whose office only the registry gives.
            (source.tokens.length === 1 && speaker.chain === last('person')?.chain)) &&
          holdsOffice(speaker.tokens, source.tokens),
      );
      if (known !== undefined) return found(known);
      const before = last('person');
      if (before !== undefined && before.block >= place.block - FARTHEST_OFFICE)
        if (this.#isLongerForm(source, before) || (place.goesOn === true && isOtherOffice(before, source)))
          return found(before);
    }
    if (source.type === 'name' && source.tokens.length === 1) {
      // A family name that no entity stands for.
      const known = this.#speakers.withWord(source.tokens[0], ({ kind }) => kind === 'person');
      if (known !== undefined) return found(known);
    }
    return {
      chain: this.#ofKey(source.type === 'medium' ? spelling(source) : `t:${source.tokens.join(' ')}`),
      antecedent: 'none',
      entityChain: source.entity?.chain,
    };
  }

  /** «ارتش» after «ارتش پاکستان», «وزارت خارجه» after «وزارت امور خارجه ایران». */
  #shortened(source: Source): Identity | undefined {
    const { tokens, type } = source;
    // A name of several words that is known stands for itself; «ارتش» is the one that has spoken.
    const known = source.entity?.id !== undefined && tokens.length > 1;
    if ((type !== 'organ' && type !== 'medium') || source.entity?.type === 'place' || known) return undefined;
    const longer = this.#speakers.withWord(
      tokens[0],
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

  /** «سارا» after «دخترش، سارا کیانوش‌فر»: somebody whom no registry knows, by one word of the name that has spoken. */
  #givenName({ entity, type, tokens }: Source, section: number): Identity | undefined {
    if (type !== 'name' || entity?.type !== 'person' || entity.id !== undefined || tokens.length !== 1)
      return undefined;
    if (this.#byKey.has(`e:${entity.chain}`)) return undefined;
    const known = this.#speakers.withWord(
      tokens[0],
      (speaker) => speaker.kind === 'person' && speaker.section === section && speaker.tokens.length > 1,
    );
    return known === undefined ? undefined : { chain: known.chain, antecedent: 'clear', entityChain: entity.chain };
  }

  /** «شینا انصاری» after «رئیس سازمان حفاظت محیط زیست»: the registry knows who holds the office. */
  #heldOffice({ entity, type }: Source, section: number): Identity | undefined {
    if (type !== 'name' || entity?.type !== 'person' || this.#byKey.has(`e:${entity.chain}`)) return undefined;
    const office = this.#speakers.officeOf(officeWords(entity.description), section);
    return office === undefined ? undefined : { chain: office.chain, antecedent: 'clear', entityChain: entity.chain };
  }

  /** «رئیس کمیسیون بهداشت و درمان مجلس» after «رئیس کمیسیون بهداشت»: the last speaker's office in more words. */
  #isLongerForm({ tokens }: Source, { chain }: Speaker): boolean {
    const shorter = this.#speakers.withWord(
      tokens[0],
      (speaker) =>
        speaker.chain === chain &&
        speaker.tokens.length >= SHORTEST_OFFICE &&
        speaker.tokens[0] === tokens[0] &&
        holdsOffice(tokens, speaker.tokens),
    );
    return shorter !== undefined;
  }

  /** «سرهنگ احمدی، رئیس پلیس تهران» after «رئیس پلیس»: the office that spoke has a name now. */
  #namedOffice({ entity, type, tokens }: Source, section: number): Identity | undefined {
    if (type !== 'name' || entity?.type !== 'person' || this.#byKey.has(`e:${entity.chain}`)) return undefined;
    const last = this.#speakers.lastIn(section);
    const office = tokens.length < SHORTEST_OFFICE ? undefined : this.#speakers.nameless(section, tokens, last);
    return office === undefined ? undefined : { chain: office.chain, antecedent: 'clear', entityChain: entity.chain };
  }

  #named(source: Source, prefix: string): Identity {
    const { entity } = source;
    if (entity === undefined)
      return { chain: this.#ofKey(`${prefix}:${source.tokens.join(' ')}`), antecedent: 'none', entityChain: undefined };
    const entityChain = entity.metonymOf ?? entity.chain;
    // «خبر گزاری مهر» and «خبرگزاری مهر», of which only one is known by name.
    const spelt = source.type === 'medium' ? this.#byKey.get(spelling(source)) : undefined;
    if (spelt !== undefined) this.bindEntity(entityChain, spelt);
    const chain = this.ofEntity(entityChain);
    if (source.type === 'medium' && spelt === undefined) this.#take({ kind: 'key', key: spelling(source), chain });
    return { chain, antecedent: 'none', entityChain };
  }

  #document(source: Source, section: number): Identity {
    const same = this.#documents.get(`${section}:${source.documentGroup}`);
    if (same !== undefined) return { chain: same, antecedent: 'clear', entityChain: undefined };
    const last = this.#documents.get(`${section}`);
    if (last !== undefined) return { chain: last, antecedent: 'ambiguous', entityChain: undefined };
    return { chain: this.fresh(), antecedent: 'missing', entityChain: undefined };
  }

  /** Remembers who spoke, for the pronouns and offices that follow. */
  remember(source: Source, { chain, entityChain }: Identity, place: Place): void {
    this.#take({ kind: 'speaker', learnt: this.#speakers.heard(source, chain, entityChain, place) });
    if (source.entity?.type === 'person') this.bindEntity(source.entity.chain, chain);
  }

  /** «رئیس اورژانس گفت …» and then «به گزارش ایسنا، کاوه محبی گفت …»: the office that spoke right before is his. */
  officeJustHeard({ section, block }: Place): { readonly chain: number } | undefined {
    const last = this.#speakers.lastIn(section);
    return last?.office === true && last.block >= block - 1 ? last : undefined;
  }

  /** Knows somebody's office from a sentence in which he did not speak: «X، نخست‌وزیر ژاپن، به مسقط رفت». */
  know(source: Source, place: Place): void {
    if (source.entity === undefined) return;
    const learnt = this.#speakers.seen(source, this.ofEntity(source.entity.chain), source.entity.chain, place);
    if (learnt !== undefined) this.#take({ kind: 'speaker', learnt });
  }

  /** What a medium wrote is «این گزارش», but no «این سند». */
  rememberReport(chain: number, section: number): void {
    this.#take({ kind: 'document', key: `${section}:gozaresh`, chain });
  }

  rememberDocument(group: string, chain: number, section: number): void {
    this.#take({ kind: 'document', key: `${section}:${group}`, chain });
    this.#take({ kind: 'document', key: `${section}`, chain });
  }
}
