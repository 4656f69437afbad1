import type { ChainNumbers } from '../../chainNumbers';
import type { Source } from '../sources/sources';
import type { Antecedent } from '../types';
import { type Learnt, type Place, type Speaker, SpeakerMemory } from './speakerMemory';

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

const entityKey = (entityChain: number): string => `e:${entityChain}`;

/**
 * Numbers the sources of an article: a name and its later mentions, pronouns and offices share a chain. It remembers who
 * spoke last, which document was last cited, and what each office was called.
 */
export class Chains {
  readonly #byKey = new Map<string, number>();
  /** Who has spoken; learns only by what is taken here. */
  readonly speakers = new SpeakerMemory();
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
        this.speakers.learn(step.learnt);
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

  /** The chain that a key stands for: an entity, a name as it is spelt. */
  chainOf(key: string): number | undefined {
    return this.#byKey.get(key);
  }

  bind(key: string, chain: number): void {
    this.#take({ kind: 'key', key, chain });
  }

  /** The chain of a key, from now on a new one where it had none. */
  ofKey(key: string): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const chain = this.#freshOf(key);
    this.bind(key, chain);
    return chain;
  }

  /** Whether an entity has had a chain, as a speaker or not. */
  knowsEntity(entityChain: number): boolean {
    return this.#byKey.has(entityKey(entityChain));
  }

  /** Later mentions of an entity go on with this chain. */
  bindEntity(entityChain: number, chain: number): void {
    if (!this.knowsEntity(entityChain)) this.bind(entityKey(entityChain), chain);
  }

  /** The chain of an entity that was named, not necessarily as a speaker. */
  ofEntity(entityChain: number): number {
    return this.ofKey(entityKey(entityChain));
  }

  lastSpeaker(section: number): { readonly chain: number; readonly entityChain: number | undefined } | undefined {
    return this.speakers.lastIn(section);
  }

  /** The office that spoke last, in this block, where its holder was not named. */
  namelessOffice(section: number, block: number): { readonly chain: number } | undefined {
    const last = this.speakers.lastIn(section);
    return last?.office === true && last.block === block ? last : undefined;
  }

  /** What the speaker of a chain is: a medium for «فارس» after «خبرگزاری فارس». */
  kindOf(chain: number): Speaker['kind'] | undefined {
    return this.speakers.kindOf(chain);
  }

  /** Whether a document of this group has been cited in the section. */
  knowsDocument(group: string | undefined, section: number): boolean {
    return this.#documents.has(`${section}:${group}`);
  }

  /** The document of this group that was last cited in the section. */
  documentOf(group: string | undefined, section: number): number | undefined {
    return this.#documents.get(`${section}:${group}`);
  }

  /** The document that was last cited in the section. */
  lastDocument(section: number): number | undefined {
    return this.#documents.get(`${section}`);
  }

  /** Remembers who spoke, for the pronouns and offices that follow. */
  remember(source: Source, { chain, entityChain }: Identity, place: Place): void {
    this.#take({ kind: 'speaker', learnt: this.speakers.heard(source, chain, entityChain, place) });
    if (source.entity?.type === 'person') this.bindEntity(source.entity.chain, chain);
  }

  /** «رئیس اورژانس گفت …» and then «به گزارش ایسنا، کاوه محبی گفت …»: the office that spoke right before is his. */
  officeJustHeard({ section, block }: Place): { readonly chain: number } | undefined {
    const last = this.speakers.lastIn(section);
    return last?.office === true && last.block >= block - 1 ? last : undefined;
  }

  /** Knows somebody's office from a sentence in which he did not speak: «X، نخست‌وزیر ژاپن، به مسقط رفت». */
  know(source: Source, place: Place): void {
    if (source.entity === undefined) return;
    const learnt = this.speakers.seen(source, this.ofEntity(source.entity.chain), source.entity.chain, place);
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
