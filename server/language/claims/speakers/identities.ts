import type { PhraseCue } from '../cues/phraseCue';
import { SURVEY, surveyIn } from '../figures/surveys';
import type { ArticleContext } from '../reading/articleContext';
import { type Attribution, pointsBack } from '../reading/attributions';
import { kindOf } from '../reading/claimKind';
import type { Cue } from '../sources/sourcedCue';
import { classifySource, documentNounAt, type Source } from '../sources/sources';
import { signedBefore } from '../sources/spokenThrough';
import type { ClaimKind } from '../types';
import type { VerbClass } from '../words/vocabulary';
import { hitAt, Word, type Words, wordText } from '../words/words';
import {
  demonstrativeIn,
  documentBefore,
  introducesDocument,
  mentionedBefore,
  type PersonMentioned,
  type PersonNamed,
} from './antecedents';
import type { Chains, Identity } from './chains';
import { identifySource } from './identifySource';
import { isOne } from './sourceKeys';

/** Tells whose words an attribution brings, and remembers who has spoken and which documents have been cited. */
export class Identities {
  readonly #context: ArticleContext;
  readonly #chains: Chains;
  /** Whether the last attribution opened a speech, so that a name within its paragraph takes the floor. */
  inSpeech = false;

  constructor(context: ArticleContext, chains: Chains) {
    this.#context = context;
    this.#chains = chains;
  }

  /** Whose words they are. `subject` is the person that the sentence before is about, if one is. */
  identify(number: number, attribution: Attribution, subject: PersonMentioned | undefined): Identity {
    const { section } = this.#context.blocks[number].block;
    const { source, origin } = attribution;
    if (subject !== undefined && 'office' in subject) {
      const wanted = subject.office.type === 'vague' ? 'group' : 'person';
      if (source?.type !== 'pronoun' || source.speaker !== wanted) return this.identify(number, attribution, undefined);
      const place = { section, block: number };
      const identity = identifySource(this.#chains, subject.office, { ...place, subject: undefined });
      this.#chains.remember(subject.office, identity, place);
      return { ...identity, antecedent: 'clear' };
    }
    if (attribution.agentless) return { chain: this.#chains.fresh(), antecedent: 'none', entityChain: undefined };
    if (origin.type === 'phrase' && origin.kind === 'contained' && source === undefined)
      return this.#identifyContained(number, origin, subject);
    if (source === undefined) {
      const last = this.#chains.lastSpeaker(section);
      if (last === undefined) return { chain: this.#chains.fresh(), antecedent: 'missing', entityChain: undefined };
      return { chain: last.chain, antecedent: 'clear', entityChain: last.entityChain };
    }
    const signed = this.#signedBefore(number, source, origin);
    if (signed !== undefined) return { chain: signed, antecedent: 'clear', entityChain: undefined };
    // «X افزود» goes on with the speech, whoever X is.
    // «قنبرلو همچنین از مردم خواست …»
    const also = wordText(this.#context.of(number).words, source.last + 1) === 'همچنین';
    const follows = origin.sentence === 0 || !this.inSpeech || GOING_ON.has(origin.verbClass) || also;
    const office =
      follows && this.#isIntroduced(number, source, also || takesUp(origin))
        ? this.#chains.namelessOffice(section, origin.sentence === 0 ? number - 1 : number)
        : undefined;
    if (office !== undefined) return { chain: office.chain, antecedent: 'clear', entityChain: source.entity?.chain };
    return identifySource(this.#chains, source, {
      section,
      block: number,
      subject,
      goesOn: takesUp(origin),
      near: this.#organInSentence(number, origin.sentence, source),
      mentioned:
        mentionedBefore(this.#context.of(number), source) ?? this.#organBefore(number, origin.sentence, source),
    });
  }

  /** «نمایندگان در این نامه نوشته‌اند»: the letter that was cited, where those who wrote it are not named. */
  #signedBefore(number: number, { type, tokens, last }: Source, { type: cue, first }: Cue): number | undefined {
    if (type !== 'vague' || isOne(tokens) || cue !== 'verb') return undefined;
    const group = signedBefore(this.#context.of(number).words, last + 1, first);
    return group === undefined ? undefined : this.#chains.documentOf(group, this.#context.blocks[number].block.section);
  }

  /** «انویدیا … متهم است. این شرکت …»: the organ with which the sentence before begins, where nobody spoke in it. */
  #organBefore(number: number, sentence: number, source: Source): number | undefined {
    if (sentence === 0 || !source.demonstrative || source.speaker !== 'organ') return undefined;
    if (this.#context.attributionsOf(number)[sentence - 1].length > 0) return undefined;
    const { names, entities } = this.#context.of(number);
    const { first } = this.#context.blocks[number].cues.sentences[sentence - 1];
    const entity = names.entityOf[first] >= 0 ? entities[names.entityOf[first]] : undefined;
    return entity?.type === 'organisation' ? entity.chain : undefined;
  }

  /** «طالبان مدعی پاکسازی است، اما این گروه می‌گوید …» */
  #organInSentence(number: number, sentence: number, source: Source): number | undefined {
    if (!source.demonstrative || source.speaker !== 'organ') return undefined;
    const { names, entities } = this.#context.of(number);
    const { first } = this.#context.blocks[number].cues.sentences[sentence];
    for (let token = first; token < source.first; token += 1) {
      const entity = names.entityOf[token];
      if (entity >= 0 && entities[entity].type === 'organisation') return entities[entity].chain;
    }
    return undefined;
  }

  /** «در این گزارش آمده است», «در بخشی از کیفرخواست آمده است». */
  #identifyContained(number: number, origin: PhraseCue, subject: PersonNamed | undefined): Identity {
    const context = this.#context.of(number);
    const { section } = this.#context.blocks[number].block;
    const owner = this.#ownerOf(number, origin);
    if (owner !== undefined) {
      // «این بیانیه» will be the one of this organ.
      const group = documentNounAt(context.words, origin.sourceFirst)?.group;
      if (group !== undefined) this.#chains.rememberDocument(group, owner.chain, section);
      return owner;
    }
    const back = pointsBack(context.words, origin);
    if (back && origin.sourceFirst === origin.sourceLast)
      return this.#identifyPointed(section, documentBefore(context, origin.first));
    const first = back ? demonstrativeIn(context.words, origin) : origin.sourceFirst;
    const contained = classifySource(context, { first, last: origin.sourceLast }, false);
    const { documentGroup } = contained;
    // «در مادهٔ سوم آمده است» after «بر اساس این فرمان»: a part of what was cited last.
    const whole = isPartOfLaw(context.words, origin) ? this.#chains.lastDocument(section) : undefined;
    if (whole !== undefined) return { chain: whole, antecedent: 'clear', entityChain: undefined };
    const known = this.#chains.knowsDocument(documentGroup, section) && !namesOtherOwner(context.words, origin);
    if (back && !known && introducesDocument(context, documentGroup, origin.first)) {
      const chain = this.#chains.fresh();
      if (documentGroup !== undefined) this.#chains.rememberDocument(documentGroup, chain, section);
      return { chain, antecedent: 'clear', entityChain: undefined };
    }
    const source: Source = { ...contained, type: 'document', demonstrative: back || known };
    const identity = identifySource(this.#chains, source, { section, block: number, subject });
    if (!back && documentGroup !== undefined) this.#chains.rememberDocument(documentGroup, identity.chain, section);
    return identity;
  }

  /** «در بند سوم آن آمده است»: the document of this kind that was cited, or one that was but named, or the last of all. */
  #identifyPointed(section: number, group: string | undefined): Identity {
    const cited = group === undefined ? this.#chains.lastDocument(section) : this.#chains.documentOf(group, section);
    const chain = cited ?? this.#chains.fresh();
    if (cited === undefined && group !== undefined) this.#chains.rememberDocument(group, chain, section);
    return { chain, antecedent: 'clear', entityChain: undefined };
  }

  /** «در بیانیهٔ این وزارتخانه آمده است»: the ministry is pointed at, its statement is new. */
  #ownerOf(number: number, { sourceFirst, sourceLast }: PhraseCue): Identity | undefined {
    const context = this.#context.of(number);
    const { words } = context;
    const first = demonstrativeIn(words, { sourceFirst, sourceLast });
    if (first === sourceFirst) return undefined;
    // «در گزارش سالانهٔ این وزارتخانه»
    if ((documentNounAt(words, first - 1) ?? documentNounAt(words, sourceFirst)) === undefined) return undefined;
    if ((words.flags[first] & Word.demonstrative) === 0 || hitAt(words, first + 1, 'speaker') === undefined)
      return undefined;
    const source = classifySource(context, { first, last: sourceLast }, false);
    if (source.type !== 'organ' && source.type !== 'medium') return undefined;
    return identifySource(this.#chains, source, {
      section: this.#context.blocks[number].block.section,
      block: number,
      subject: undefined,
      mentioned: mentionedBefore(context, source),
    });
  }

  /** «سردار ولیپور گفت» after «رئیس پلیس آگاهی گفت»: a name that the article has not had, without an office of its own. */
  #isIntroduced(number: number, source: Source, known = false): boolean {
    const { entity, type } = source;
    if (type !== 'name' || entity?.type !== 'person' || (entity.id !== undefined && !known)) return false;
    const { words, names } = this.#context.of(number);
    let token = source.first;
    // «سردار سرتیپ ولیپور»
    while (token < source.last && names.entityOf[token] < 0 && hitAt(words, token, 'role') !== undefined) token += 1;
    const named = names.entityOf[token];
    if (named < 0 || names.spans.get(named)?.last !== source.last) return false;
    return this.#context.isFirstMention(number, named);
  }

  /** What kind of claim it is; «فارس» after «خبرگزاری فارس» is a medium, «وی» for «یک منبع آگاه» has no name either. */
  kindOf(attribution: Attribution, { chain, antecedent }: Identity): ClaimKind {
    const kind = kindOf(attribution);
    const { source, origin } = attribution;
    // «طبق این ادعا، …» with nobody before it.
    if (source === undefined && antecedent === 'missing' && origin.type === 'phrase' && origin.kind === 'say')
      return 'vague';
    const speaker = this.#chains.kindOf(chain);
    // «این شبکه» after «شبکهٔ مدنی …» is no medium.
    if (kind === 'media' && source?.demonstrative === true && source.type === 'medium' && speaker === 'organ')
      return attribution.quoted && attribution.direct ? 'quote' : 'reported';
    if (kind !== 'reported' && kind !== 'quote') return kind;
    const standsForIt = source?.type === 'pronoun' || source?.type === 'role' || source?.demonstrative === true;
    if (standsForIt && speaker === 'vague') return 'vague';
    const named = source?.type === 'organ' || source?.type === 'name';
    return named && source.entity?.type !== 'person' && speaker === 'medium' ? 'media' : kind;
  }

  /** What later pronouns, offices and «این گزارش» may stand for. */
  remember(number: number, attribution: Attribution, identity: Identity, kind: ClaimKind): void {
    const place = { section: this.#context.blocks[number].block.section, block: number };
    this.inSpeech = attribution.opensSpeech;
    if (attribution.source !== undefined) this.#chains.remember(attribution.source, identity, place);
    this.#rememberDocuments(number, attribution, identity, kind);
  }

  /** «به گزارش ایسنا، فلانی گفت … وی افزود»: who speaks inside, and goes on as himself. */
  relayed(number: number, attribution: Attribution, kind: ClaimKind): Relayed | undefined {
    const source = innerSpeaker(attribution, kind);
    if (source === undefined) return undefined;
    const place = { section: this.#context.blocks[number].block.section, block: number };
    const office = this.#isIntroduced(number, source) ? this.#chains.officeJustHeard(place) : undefined;
    const entityChain = source.entity?.chain;
    const identity: Identity =
      office === undefined
        ? identifySource(this.#chains, source, { ...place, subject: undefined })
        : { chain: office.chain, antecedent: 'clear', entityChain };
    return { source, identity };
  }

  /** Remembers who spoke inside, behind the source around him: «وی» is he. */
  rememberRelayed(number: number, { source, identity }: Relayed): void {
    this.#chains.remember(source, identity, { section: this.#context.blocks[number].block.section, block: number });
  }

  #rememberDocuments(number: number, attribution: Attribution, identity: Identity, kind: ClaimKind): void {
    const { section } = this.#context.blocks[number].block;
    const { origin } = attribution;
    // «مؤسسه گزارش داد …» and then «بر اساس این گزارش».
    const reportsByReport = origin.type === 'verb' ? origin.preverb === 'گزارش' : origin.kind === 'media';
    const group =
      attribution.document?.group ??
      attribution.source?.documentGroup ??
      dataGroup(this.#context.of(number).words, origin);
    // «نتایج نظرسنجی»: «این نظرسنجی» is it, too.
    for (const other of groupsIn(this.#context.of(number).words, attribution.source))
      this.#chains.rememberDocument(other, identity.chain, section);
    this.#rememberSurvey(number, attribution, identity.chain);
    if (group !== undefined) this.#chains.rememberDocument(group, identity.chain, section);
    else if (kind === 'media' || reportsByReport) this.#chains.rememberReport(identity.chain, section);
  }

  /** «به گزارش ایسنا، … در یک نظرسنجی …», «رئیس مرکز گفت نتایج نظرسنجی …»: the survey that somebody else tells of first is told by him. */
  #rememberSurvey(number: number, { first, last }: Attribution, chain: number): void {
    const { block } = this.#context.blocks[number];
    if (this.#chains.knowsDocument(SURVEY, block.section)) return;
    if (surveyIn(this.#context.of(number).words, { first, last }) >= 0)
      this.#chains.rememberDocument(SURVEY, chain, block.section);
  }
}

/** Somebody whom a medium or a document quotes, and who that is. */
export interface Relayed {
  readonly source: Source;
  readonly identity: Identity;
}

/** The person or office that a medium or a document quotes. */
function innerSpeaker({ speaker, nested }: Attribution, kind: ClaimKind): Source | undefined {
  const inner = speaker ?? nested?.source;
  if (inner === undefined || (kind !== 'media' && kind !== 'document')) return undefined;
  if (inner.type === 'vague' && !inner.demonstrative) return kind === 'media' ? inner : undefined;
  return inner.type === 'name' || inner.type === 'role' ? inner : undefined;
}

const GOING_ON: ReadonlySet<VerbClass | undefined> = new Set<VerbClass | undefined>(['add', 'stress']);

/** «افزود», «تصریح کرد»: a speaker's second word, not his first. */
const takesUp = (origin: Cue): boolean =>
  origin.verbClass === 'add' ||
  (origin.type === 'verb' && /^(?:تصریح|خاطرنشان|خاطر|یادآور|یاداور|ادامه|متذکر)$/.test(origin.preverb));

/** What kinds of documents the words name that stand for one. */
function groupsIn(words: Words, source: Source | undefined): readonly string[] {
  if (source?.type !== 'document') return [];
  const groups: string[] = [];
  for (let token = source.first; token <= Math.min(source.last, source.first + 2); token += 1) {
    const group = documentNounAt(words, token)?.group;
    if (group !== undefined) groups.push(group);
  }
  return groups;
}

/** «بر پایهٔ داده‌های ناسا» and then «همین داده‌ها»: the organ is the source, its data are what is pointed at. */
const dataGroup = (words: Words, origin: Cue): string | undefined =>
  origin.type === 'phrase' && origin.kind === 'document' ? documentNounAt(words, origin.sourceFirst)?.group : undefined;

/** «در اطلاعیهٔ شهرداری آمده است» is no notice that was cited before; «در رأی دادگاه آمده است» may be. */
function namesOtherOwner(words: Words, { sourceFirst, sourceLast }: PhraseCue): boolean {
  for (let token = sourceFirst + 1; token <= sourceLast; token += 1)
    if (hitAt(words, token, 'speaker') !== undefined && !/^(?:دادگاه|دیوان|دادسرا)$/.test(wordText(words, token)))
      return (words.flags[token - 1] & Word.demonstrative) === 0;
  return false;
}

const PARTS_OF_LAWS = new Set(['ماده', 'بند', 'تبصره', 'اصل', 'فصل']);

/** «مادهٔ سوم» without the law that it is of. */
function isPartOfLaw(words: Words, { sourceFirst, sourceLast }: PhraseCue): boolean {
  return (
    sourceLast <= sourceFirst + 2 &&
    PARTS_OF_LAWS.has(wordText(words, sourceFirst).replace(/ه(?:ی|ای)$/, 'ه')) &&
    hitAt(words, sourceLast, 'documentNoun') ===
      (sourceLast === sourceFirst ? hitAt(words, sourceFirst, 'documentNoun') : undefined)
  );
}
