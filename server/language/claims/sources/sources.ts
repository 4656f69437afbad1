import type { ReadBlock } from '../../analysis';
import { registryEntry } from '../../entities/registry/registry';
import type { ResolvedEntity } from '../../entities/types';
import { areAsked, SURVEY } from '../figures/surveys';
import type { SourceType } from '../types';
import { contextWords } from '../words/contextWords';
import { DOCUMENT_NOUNS, MEDIA_KINDS, SPEAKERS, type SpeakerKind } from '../words/vocabulary';
import { hitAt, hitsAt, isPunctuation, Word, type Words, wordText } from '../words/words';
import type { Phrase, PhraseContext } from './nounPhrase';
import { officeWords } from './officeWords';
import { isAforesaid, wholePointedAt } from './pointing';
import { isSourceWord } from './sourceWords';
import { isNearSomebody, isVague } from './vagueSource';
import { areSigners, writtenBy } from './writers';

/** A source as it stands in the text, before it is known whom it means. */
export interface Source extends Phrase {
  readonly type: SourceType;
  /** The entity that it names: a person before an organ before a place. */
  readonly entity: ResolvedEntity | undefined;
  /** Folded words, for comparing offices and names that no entity stands for. */
  readonly tokens: readonly string[];
  /** «این مقام», «این گزارش»: stands for somebody or something named before. */
  readonly demonstrative: boolean;
  /** What «این» points at, or the pronoun. */
  readonly speaker: SpeakerKind | 'document' | undefined;
  readonly documentGroup: string | undefined;
  /** «بند دوم این آیین‌نامه», «نتایج این نظرسنجی»: the kind of the document that is pointed at, of which this is a part. */
  readonly wholeGroup: string | undefined;
  /** «یک دیپلمات», «باشنده‌ای». */
  readonly indefinite: boolean;
}

const INDEFINITE = new Set(['یک', 'یکی', 'کسی', 'فردی', 'شخصی', 'مردی', 'زنی']);

/** What a phrase is said to be; what it leaves out is as in most sources. */
type Kind = Pick<Source, 'type'> & Partial<Source>;

/** What kind of source a noun phrase is. `plural` says that its verb is. */
export function classifySource(context: PhraseContext, phrase: Phrase, plural: boolean): Source {
  const { words } = context;
  const tokens = officeWords(words, phrase);
  const aforesaid = isAforesaid(words, phrase);
  // «مقام یادشده» is «این مقام».
  if (aforesaid) tokens.unshift('این');
  const entity = isNamedForSomebody(context, phrase) ? undefined : mainEntity(context, phrase);
  const of =
    pointing(context, phrase, aforesaid, entity) ??
    written(context, phrase, plural, entity) ??
    named(context, phrase, entity);
  // Written out, as sources are made by the thousand: what is spread into a literal is copied name by name.
  return {
    first: phrase.first,
    last: phrase.last,
    type: of.type,
    entity: 'entity' in of ? of.entity : entity,
    tokens,
    demonstrative: of.demonstrative ?? false,
    speaker: of.speaker,
    documentGroup: of.documentGroup,
    wholeGroup: of.wholeGroup,
    indefinite: of.indefinite ?? false,
  };
}

/** «او», «این مقام», «مقام یادشده»: who stands for somebody named before. */
function pointing(
  context: PhraseContext,
  { first, last }: Phrase,
  aforesaid: boolean,
  entity: ResolvedEntity | undefined,
): Kind | undefined {
  const { words } = context;
  // «به اذعان خود او»
  const pronoun = last > first && wordText(words, first) === 'خود' ? first + 1 : first;
  const speaker = hitAt(words, pronoun, 'speaker');
  if (speaker !== undefined && speaker.suffix === undefined && SPEAKERS[speaker.row].pronoun)
    return { type: 'pronoun', entity: undefined, speaker: SPEAKERS[speaker.row].kind };
  if (!aforesaid && (words.flags[first] & Word.demonstrative) === 0) return undefined;
  return {
    ...demonstrative(context, aforesaid ? { first: first - 1, last } : { first, last }, entity),
    demonstrative: true,
  };
}

/** Who wrote a document, the document itself, and those who have no name. */
function written(
  context: PhraseContext,
  phrase: Phrase,
  plural: boolean,
  entity: ResolvedEntity | undefined,
): Kind | undefined {
  const { words } = context;
  const document = writtenBy(words, phrase.first);
  if (document >= 0 && document <= phrase.last)
    return { type: 'organ', speaker: 'document', documentGroup: documentNounAt(words, document)?.group };
  if (areSigners(words, phrase)) return { type: 'organ', speaker: 'document' };
  if (isPerson(context, phrase, entity)) return undefined;
  const wholeGroup = wholePointedAt(words, phrase);
  const documentGroup = documentHead(context, phrase) ?? wholeGroup;
  if (documentGroup !== undefined) return { type: 'document', documentGroup, wholeGroup };
  // «پاسخ‌دهندگان», «شرکت‌کنندگان در این نظرسنجی»: what a survey found.
  if (plural && areAsked(words, phrase)) return { type: 'document', documentGroup: SURVEY, wholeGroup: SURVEY };
  return isVague(context, phrase, plural, entity) ? { type: 'vague' } : undefined;
}

/** Whether a phrase names the person in it, and not one who is near that person. */
const isPerson = (context: PhraseContext, phrase: Phrase, entity: ResolvedEntity | undefined): boolean =>
  entity?.type === 'person' && !isNearSomebody(context, phrase, entity) && !isMediumNearSomebody(context.words, phrase);

/** Who has a name or an office: people, media, organs. */
function named(context: PhraseContext, phrase: Phrase, entity: ResolvedEntity | undefined): Kind {
  const { words } = context;
  const { first } = phrase;
  if (isPerson(context, phrase, entity)) return { type: 'name' };
  // «میزان، رسانهٔ قوهٔ قضائیه»
  if (isExplainedAsMedium(words, phrase)) return { type: 'medium' };
  // «خورخه لئون، تحلیلگر مؤسسه رایستاد»: whoever has an office behind his name is somebody.
  if (hasOffice(words, phrase)) return { type: 'name', entity: undefined };
  // «تلویزیون ملی تحت کنترل طالبان» is the medium, and not who controls it.
  if (isMedium(words, first, false)) {
    const isItself = entity?.type === 'organisation' && isNamedBy(context, phrase, entity);
    return { type: 'medium', entity: isItself ? entity : undefined };
  }
  if (entity !== undefined && isCitedMedium(entity) && opens(context, phrase, entity)) return { type: 'medium' };
  // «استانداری هرمزگان»: the office where the holder sits.
  if (SEATS.test(wordText(words, first))) return { type: 'organ' };
  const indefinite = INDEFINITE.has(wordText(words, first)) || isIndefinite(words, first);
  if (hitAt(words, first, 'role') !== undefined || indefinite) return { type: 'role', indefinite };
  return { type: entity !== undefined || looksLikeOrgan(words, phrase) ? 'organ' : 'name' };
}

/** «وب‌سایت کلمه، نزدیک به میرحسین موسوی»: whose it is, or to whom it is near, writes nothing. */
function isMediumNearSomebody(words: Words, { first, last }: Phrase): boolean {
  if (!isMedium(words, first, false) || wordText(words, first).startsWith('خبرنگار')) return false;
  for (let token = first + 1; token < last; token += 1)
    if (isPunctuation(words, token, '،'))
      return /^(?:نزدیک|وابسته|منتسب|متعلق|ارگان|حامی)$/.test(wordText(words, token + 1));
  return false;
}

/** A name behind whose comma it is called a paper, an agency or a site. */
function isExplainedAsMedium(words: Words, { first, last }: Phrase): boolean {
  for (let token = first + 1; token < last && token <= first + LONGEST_NAME; token += 1)
    if (isPunctuation(words, token, '،')) return isMediumNoun(words, token + 1);
  return false;
}

const isMediumNoun = (words: Words, token: number): boolean => {
  const hit = hitAt(words, token, 'speaker');
  return hit !== undefined && hit.suffix?.kind !== 'plural' && SPEAKERS[hit.row].kind === 'medium';
};

const SEATS = /^(?:استانداری|فرمانداری|بخشداری|شهرداری|دهیاری|دادستانی|دادگستری|نمایندگی|ریاستجمهوری)$/;

/** What «این» points at. */
function demonstrative(
  { words }: PhraseContext,
  phrase: Phrase,
  entity: ResolvedEntity | undefined,
): Pick<Source, 'type' | 'speaker'> & Partial<Pick<Source, 'documentGroup'>> {
  for (let token = phrase.first + 1; token <= phrase.last && token <= phrase.first + 2; token += 1) {
    const document = hitAt(words, token, 'documentNoun');
    if (document !== undefined && hitAt(words, token, 'speaker') === undefined) {
      return { type: 'document', speaker: 'document', documentGroup: DOCUMENT_NOUNS[document.row].group };
    }
    const speaker = hitAt(words, token, 'speaker');
    if (speaker === undefined) continue;
    const { kind } = SPEAKERS[speaker.row];
    const type: SourceType =
      kind === 'medium' ? 'medium' : kind === 'organ' ? 'organ' : kind === 'source' ? 'vague' : 'role';
    const vague =
      kind === 'person' && hitAt(words, token + 1, 'anonymityMark') !== undefined && token + 1 <= phrase.last;
    return { type: vague ? 'vague' : type, speaker: kind };
  }
  return { type: entity?.type === 'person' ? 'name' : 'role', speaker: 'person' };
}

const RANK = { person: 3, organisation: 2, place: 1, event: 0, work: 0 } as const;

function mainEntity(context: PhraseContext, phrase: Phrase): ResolvedEntity | undefined {
  const { words, names, entities } = context;
  let best: ResolvedEntity | undefined;
  let explains = false;
  for (let token = behindPossessor(context, phrase); token <= phrase.last; token += 1) {
    explains ||= isPunctuation(words, token, '،');
    const number = names.entityOf[token];
    if (number < 0) continue;
    const entity = entities[number];
    // «صدیقه شورکی، کارگر کاشی آذرخش»: where somebody works, whom nobody else knows by name.
    if (explains && best === undefined && entity.type !== 'person') continue;
    if (best === undefined || RANK[entity.type] > RANK[best.type]) best = entity;
  }
  return best;
}

/** Who is called by whose he is, besides kin: «مشاور ترامپ», but not «سرمربی ساپینتو». */
const OF_SOMEBODY = /^(?:مشاور|سخنگو|سخنگوی|دستیار|معاون|وکیل)$/;

/** «وکیل توماج صالحی», «مادر مهسا امینی»: the token behind the name of whose he is, who does not speak; else the phrase's first. */
function behindPossessor({ words, names, entities }: PhraseContext, { first, last }: Phrase): number {
  if (!OF_SOMEBODY.test(wordText(words, first)) && !isSourceWord(words, first, 'kin')) return first;
  let at = first + 1;
  while (at <= last && isSourceWord(words, at, 'adjective')) at += 1;
  const entity = names.entityOf[at];
  const span = at > last ? undefined : names.spans.get(entity);
  return span?.first === at && entities[entity].type === 'person' ? span.last + 1 : first;
}

/** «گزارش سازمان …», «نتایج یک نظرسنجی»: the group of the document noun that heads the phrase. */
function documentHead({ words, names, entities }: PhraseContext, phrase: Phrase): string | undefined {
  // «تازه ترین نظرسنجی», written apart.
  const farthest = wordText(words, phrase.first + 1) === 'ترین' ? phrase.first + 2 : phrase.first + 1;
  for (let token = phrase.first; token <= phrase.last && token <= farthest; token += 1) {
    const hit = hitAt(words, token, 'documentNoun');
    const entity = names.entityOf[token];
    // «برنامهٔ جهانی غذا»: the noun is part of an organ's name.
    if (entity >= 0 && (entities[entity].type === 'organisation' || entities[entity].type === 'person'))
      return undefined;
    // «قانون گذاران», written apart.
    if (hit !== undefined && /^گذار/.test(wordText(words, token + 1))) return undefined;
    // «برنامهٔ مشترک سازمان ملل» is an organ.
    if (hit !== undefined) return DOCUMENT_NOUNS[hit.row].group === 'plan' ? undefined : DOCUMENT_NOUNS[hit.row].group;
    const text = wordText(words, token);
    if (
      !['یک', 'تازهترین', 'آخرین', 'جدیدترین', 'تازه', 'جدید', 'ترین', 'اولین', 'نخستین', 'متن', 'دو', 'سه'].includes(
        text,
      )
    )
      return undefined;
  }
  return undefined;
}

/** «خبرگزاری …», «رویترز»; of a medium whose name is an everyday word only after «به گزارش» (`attributed`). */
export function isMedium(words: Words, first: number, attributed: boolean): boolean {
  for (const { lexicon, row, suffix } of hitsAt(words, first)) {
    if (lexicon !== 'mediaName' || (suffix !== undefined && suffix.kind !== 'ya')) continue;
    const kind = MEDIA_KINDS[row];
    if (kind === 'class') return !isNetworkOf(words, first);
    if (suffix === undefined && (kind === 'name' || attributed)) return true;
  }
  return false;
}

/** «شبکهٔ مدنی …», «پایگاه هوایی»: a network or a base of something else than news. */
const isNetworkOf = (words: Words, first: number): boolean =>
  /^(?:شبکه|شبکهی|پایگاه|کانال)$/.test(wordText(words, first)) &&
  first + 1 < words.reading.tokens.count &&
  (NETWORKED.has(wordText(words, first + 1)) || hitAt(words, first + 1, 'vagueSource') !== undefined) &&
  !/^(?:خبر|خبری|تلویزیونی|رادیویی|ماهوارهای)$/.test(wordText(words, first + 2));

const NETWORKED = contextWords('networked');

/** A newspaper, agency or channel that the registry knows. */
export const isCitedMedium = ({ type, row }: ResolvedEntity): boolean =>
  type === 'organisation' && row !== undefined && MEDIA_SUBTYPES.has(registryEntry(row).subtype);

const MEDIA_SUBTYPES: ReadonlySet<string> = new Set(['news-agency', 'newspaper', 'broadcaster', 'magazine']);

/** «به گزارش سازمان هواشناسی», «به نقل از کاخ سفید»: an organ that speaks for itself, and no medium. */
export function speaksForItself({ type, entity, tokens, demonstrative }: Source): boolean {
  // «مرکز رسانهٔ قوهٔ قضائیه»
  if (type !== 'organ' || tokens.some((word) => /^(?:رسانه|خبر|اطلاعرسانی|روابط)/.test(word))) return false;
  const noun = tokens[demonstrative ? 1 : 0] ?? '';
  if (NO_MEDIUM.test(noun) || OWN_VOICE.test(noun) || SEATS.test(noun)) return true;
  if (entity === undefined) return false;
  // «باکس افیس ایران» is no country, though it ends with one.
  if (entity.type === 'place') return tokens.join('').length <= entity.end - entity.start;
  return entity.row !== undefined && !PUBLISHING.has(registryEntry(entity.row).subtype);
}

/** Organs that no medium is called. */
export const NO_MEDIUM =
  /^(?:دادگاه|دیوان|وزارت|وزارتخانه|دولت|مجلس|پارلمان|پلیس|ارتش|سپاه|بانک|حزب|باشگاه|فدراسیون|دانشگاه|سفارت|کشور)$/;

/** Organs that may own a medium, but do not stand for it. */
const OWN_VOICE = /^(?:سازمان|ستاد|شورا|شورای|کمیسیون|کمیته|اداره|ادارهی|اتحادیه|اتحادیهی|نهاد|شرکت|انجمن)$/;

/** What publishes news, besides what else it does. */
const PUBLISHING: ReadonlySet<string> = new Set([...MEDIA_SUBTYPES, 'social-network']);

/** Whether an entity is what a medium is called, at the phrase's beginning or right behind its class noun. */
function isNamedBy(
  { words, names, entities }: PhraseContext,
  { first, last }: Phrase,
  entity: ResolvedEntity,
): boolean {
  if (isCitedMedium(entity)) return true;
  for (let token = first; token <= Math.min(first + 1, last); token += 1)
    if (names.entityOf[token] >= 0) return entities[names.entityOf[token]] === entity;
  return hitAt(words, first, 'mediaName')?.suffix !== undefined;
}

const opens = ({ names, entities }: PhraseContext, phrase: Phrase, entity: ResolvedEntity): boolean =>
  names.entityOf[phrase.first] >= 0 && entities[names.entityOf[phrase.first]] === entity;

function isIndefinite(words: Words, first: number): boolean {
  const next = first + 1 < words.reading.tokens.count ? wordText(words, first + 1) : '';
  const noun = hitAt(words, first, 'role') ?? hitAt(words, first, 'speaker');
  return noun !== undefined && (noun.suffix?.kind === 'indefinite' || next === 'ای');
}

/** «X، تحلیلگر …»: a role right behind the comma that closes a name. */
export function hasOffice(words: Words, { first, last }: Phrase): boolean {
  if (looksLikeOrgan(words, { first, last }) || hitAt(words, first, 'role') !== undefined) return false;
  for (let token = first + 1; token < last && token <= first + LONGEST_NAME; token += 1)
    if (isPunctuation(words, token, '،')) return hitAt(words, token + 1, 'role') !== undefined;
  return false;
}

const LONGEST_NAME = 5;

/** «مؤسسهٔ فریدریش لوفلر», «دفتر نتانیاهو»: an organ, whoever its name is of. */
function isNamedForSomebody(context: PhraseContext, phrase: Phrase): boolean {
  const { words, names, entities } = context;
  if (phrase.last <= phrase.first || names.entityOf[phrase.first] >= 0 || !looksLikeOrgan(words, phrase)) return false;
  const named = names.entityOf[phrase.first + 1];
  const span = named >= 0 ? names.spans.get(named) : undefined;
  return span !== undefined && span.last === phrase.last && entities[named].type === 'person';
}

const ORGAN_NOUNS = new Set<SpeakerKind>(['organ', 'medium']);

function looksLikeOrgan(words: Words, phrase: Phrase): boolean {
  const hit = hitAt(words, phrase.first, 'speaker');
  return hit !== undefined && ORGAN_NOUNS.has(SPEAKERS[hit.row].kind);
}

/** The file's range of tokens of a block. */
export function fileRange(
  block: ReadBlock,
  first: number,
  last: number,
): { readonly start: number; readonly end: number } {
  const { text, tokens } = block.reading;
  return {
    start: block.block.start + text.starts[tokens.starts[first]],
    end: block.block.start + text.ends[tokens.ends[last] - 1],
  };
}

/** The document that a word names, where it is one that an organ publishes. */
export function documentNounAt(
  words: Words,
  token: number,
): { readonly group: string; readonly personal: boolean } | undefined {
  const hit = hitAt(words, token, 'documentNoun');
  return hit === undefined ? undefined : DOCUMENT_NOUNS[hit.row];
}
