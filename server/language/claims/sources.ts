import type { ReadBlock } from '../analysis';
import { registryEntry } from '../entities/registry';
import type { ResolvedEntity } from '../entities/types';
import { CharacterClass } from '../text/characters';
import type { Phrase, PhraseContext } from './nounPhrase';
import type { SourceType } from './types';
import { DOCUMENT_NOUNS, MEDIA_KINDS, SPEAKERS, type SpeakerKind, VAGUE_KINDS } from './vocabulary';
import { hitAt, hitsAt, isPunctuation, Word, type Words, wordText } from './words';

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
  /** «یک دیپلمات», «باشنده‌ای». */
  readonly indefinite: boolean;
}

const INDEFINITE = new Set(['یک', 'یکی', 'کسی', 'فردی', 'شخصی', 'مردی', 'زنی']);

/** What kind of source a noun phrase is. `plural` says that its verb is. */
export function classifySource(context: PhraseContext, phrase: Phrase, plural: boolean): Source {
  const { words } = context;
  const tokens: string[] = [];
  for (let token = phrase.first; token <= phrase.last; token += 1) {
    if (words.reading.tokens.classes[token] === CharacterClass.letter) tokens.push(wordText(words, token));
  }
  const entity = isNamedForSomebody(context, phrase) ? undefined : mainEntity(context, phrase);
  const base = {
    ...phrase,
    entity,
    tokens,
    demonstrative: false,
    speaker: undefined,
    documentGroup: undefined,
    indefinite: false,
  };
  const first = phrase.first;
  // «به اذعان خود او»
  const pronoun = phrase.last > first && wordText(words, first) === 'خود' ? first + 1 : first;
  const speaker = hitAt(words, pronoun, 'speaker');
  if (speaker !== undefined && speaker.suffix === undefined && SPEAKERS[speaker.row].pronoun) {
    return { ...base, entity: undefined, type: 'pronoun', speaker: SPEAKERS[speaker.row].kind };
  }
  if ((words.flags[first] & Word.demonstrative) !== 0) return demonstrative(context, phrase, base);
  const document = documentHead(context, phrase);
  const person = entity?.type === 'person' && !isNearSomebody(context, phrase, entity);
  if (document !== undefined && !person) return { ...base, type: 'document', documentGroup: document };
  if (!person && isVague(context, phrase, plural, entity)) return { ...base, type: 'vague' };
  if (person) return { ...base, type: 'name' };
  // «خورخه لئون، تحلیلگر مؤسسه رایستاد»: whoever has an office behind his name is somebody.
  if (hasOffice(words, phrase)) return { ...base, entity: undefined, type: 'name' };
  // «تلویزیون ملی تحت کنترل طالبان» is the medium, and not who controls it.
  if (isMedium(words, phrase.first, false))
    return {
      ...base,
      entity: entity?.type === 'organisation' && isNamedBy(context, phrase, entity) ? entity : undefined,
      type: 'medium',
    };
  if (entity !== undefined && isCitedMedium(entity) && opens(context, phrase, entity))
    return { ...base, type: 'medium' };
  const indefinite = INDEFINITE.has(wordText(words, first)) || isIndefinite(words, first);
  // «استانداری هرمزگان»: the office where the holder sits.
  if (SEATS.test(wordText(words, first))) return { ...base, type: 'organ' };
  if (hitAt(words, first, 'role') !== undefined || indefinite) return { ...base, type: 'role', indefinite };
  if (entity !== undefined) return { ...base, type: 'organ' };
  return { ...base, type: looksLikeOrgan(words, phrase) ? 'organ' : 'name' };
}

const SEATS = /^(?:استانداری|فرمانداری|بخشداری|شهرداری|دهیاری|دادستانی|دادگستری|نمایندگی|ریاستجمهوری)$/;

function demonstrative(context: PhraseContext, phrase: Phrase, base: Omit<Source, 'type'>): Source {
  const { words } = context;
  for (let token = phrase.first + 1; token <= phrase.last && token <= phrase.first + 2; token += 1) {
    const document = hitAt(words, token, 'documentNoun');
    if (document !== undefined && hitAt(words, token, 'speaker') === undefined) {
      return {
        ...base,
        type: 'document',
        demonstrative: true,
        speaker: 'document',
        documentGroup: DOCUMENT_NOUNS[document.row].group,
      };
    }
    const speaker = hitAt(words, token, 'speaker');
    if (speaker === undefined) continue;
    const { kind } = SPEAKERS[speaker.row];
    const type: SourceType =
      kind === 'medium' ? 'medium' : kind === 'organ' ? 'organ' : kind === 'source' ? 'vague' : 'role';
    const vague =
      kind === 'person' && hitAt(words, token + 1, 'anonymityMark') !== undefined && token + 1 <= phrase.last;
    return { ...base, type: vague ? 'vague' : type, demonstrative: true, speaker: kind };
  }
  return { ...base, type: base.entity?.type === 'person' ? 'name' : 'role', demonstrative: true, speaker: 'person' };
}

const RANK = { person: 3, organisation: 2, place: 1, event: 0, work: 0 } as const;

function mainEntity({ words, names, entities }: PhraseContext, phrase: Phrase): ResolvedEntity | undefined {
  let best: ResolvedEntity | undefined;
  let explains = false;
  for (let token = phrase.first; token <= phrase.last; token += 1) {
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

/** «گزارش سازمان …», «نتایج یک نظرسنجی»: the group of the document noun that heads the phrase. */
function documentHead({ words, names, entities }: PhraseContext, phrase: Phrase): string | undefined {
  for (let token = phrase.first; token <= phrase.last && token <= phrase.first + 1; token += 1) {
    const hit = hitAt(words, token, 'documentNoun');
    const entity = names.entityOf[token];
    // «برنامهٔ جهانی غذا»: the noun is part of an organ's name.
    if (entity >= 0 && (entities[entity].type === 'organisation' || entities[entity].type === 'person'))
      return undefined;
    // «برنامهٔ مشترک سازمان ملل» is an organ.
    if (hit !== undefined) return DOCUMENT_NOUNS[hit.row].group === 'plan' ? undefined : DOCUMENT_NOUNS[hit.row].group;
    const text = wordText(words, token);
    if (!['یک', 'تازهترین', 'آخرین', 'جدیدترین', 'تازه', 'اولین', 'نخستین', 'متن', 'دو', 'سه'].includes(text))
      return undefined;
  }
  return undefined;
}

function isVague(context: PhraseContext, phrase: Phrase, plural: boolean, entity: ResolvedEntity | undefined): boolean {
  const { words } = context;
  const hit = hitAt(words, phrase.first, 'vagueSource');
  // «منبع تأکید کرد»: the one of the sentence before.
  if (phrase.first === phrase.last && wordText(words, phrase.first) === 'منبع') return true;
  if (hit !== undefined && !(VAGUE_KINDS[hit.row] === 'person' && hit.suffix !== undefined)) return true;
  if (entity?.type !== 'person' && countsSome(words, phrase, plural)) return true;
  // «دست‌کم دو منبع».
  const counted = afterAtLeast(words, phrase);
  if (counted > phrase.first && isVague(context, { first: counted, last: phrase.last }, plural, entity)) return true;
  for (let token = phrase.first; token <= phrase.last; token += 1) {
    if (hitAt(words, token, 'anonymityMark') !== undefined) return true;
  }
  if (withholdsName(words, phrase.last + 1)) return true;
  if (entity?.type !== 'person' && isUnnamed(words, phrase)) return true;
  if (plural && isKindOfGroup(words, phrase)) return true;
  // «ناشران خصوصی», «قربانیان»: a plural of people that names nobody.
  // «راننده ها», written apart.
  const ending = phrase.last > phrase.first ? wordText(words, phrase.first + 1) : '';
  const head = wordText(words, phrase.first) + (ending === 'ها' || ending === 'های' ? ending : '');
  return (
    plural &&
    (entity === undefined || (entity.type !== 'person' && context.names.entityOf[phrase.first] < 0)) &&
    head.length >= SHORTEST_PLURAL &&
    /(?:ان|ها|های|ین)$/.test(head) &&
    !LEADERS.has(head) &&
    !hasAnd(words, phrase)
  );
}

/** The token behind «دست‌کم», «حداقل», «بیش از» at the phrase's beginning. */
function afterAtLeast(words: Words, { first, last }: Phrase): number {
  const word = wordText(words, first);
  const next = wordText(words, first + 1);
  if ((word === 'بیش' && next === 'از') || (word === 'دست' && next === 'کم')) return Math.min(first + 2, last);
  return /^(?:دستکم|حداقل|لااقل|حدود)$/.test(word) ? Math.min(first + 1, last) : first;
}

/** «یک منبع نزدیک به خانواده آقای عربی»: whoever is named behind a source without a name, with no comma between, is not the source. */
function isNearSomebody(
  { words, names, entities }: PhraseContext,
  { first, last }: Phrase,
  entity: ResolvedEntity,
): boolean {
  if (hitAt(words, first, 'vagueSource') === undefined) return false;
  for (let token = first; token <= last; token += 1) {
    if (isPunctuation(words, token, '،«')) return false;
    if (names.entityOf[token] >= 0 && entities[names.entityOf[token]] === entity) return true;
  }
  return false;
}

/** «چند نانوای محله», «سه کارگر این معدن گفتند»: some of those who do something; not «دو وزارتخانه اعلام کردند». */
function countsSome(words: Words, { first, last }: Phrase, plural: boolean): boolean {
  if (last <= first) return false;
  const word = wordText(words, first);
  if (word === 'چند' || word === 'چندین') return true;
  if (!plural || !/^(?:دو|سه|چهار|پنج|شش|هفت|هشت|ده)$/.test(word)) return false;
  const noun = hitAt(words, first + 1, 'speaker');
  return wordText(words, first + 1) !== 'طرف' && (noun === undefined || SPEAKERS[noun.row].kind === 'person');
}

const SHORTEST_PLURAL = 5;

/** Plurals that mean the holders of known offices. */
const LEADERS = new Set(['وزیران', 'وزرای', 'سران', 'رهبران', 'روسای', 'نیروهای', 'گروههای', 'رییسان']);

/** «گروه‌های حقوق بشری», «نهادهای مدنی»: what they are for, none of their names. */
const isKindOfGroup = (words: Words, { first, last }: Phrase): boolean =>
  last > first &&
  /^(?:گروههای|نهادهای|سازمانهای|انجمنهای|تشکلهای|موسسات|محافل)$/.test(wordText(words, first)) &&
  /^(?:حقوق|مدافع|مدنی|محلی|امدادی|امدادرسان|پژوهشی|حامی|مخالف|معترض|صنفی|کارگری|زیستمحیطی|محیط|مستقل|بینالمللی|غیردولتی|مردمنهاد|حقوقی|دانشجویی|خیریه)$/.test(
    wordText(words, first + 1),
  );

/** «یک پزشک محلی», «یکی از مسافران»: somebody of whom there are many; not «یک باشندهٔ ولسوالی …», «یک سخنگوی وزارت …». */
function isUnnamed(words: Words, { first, last }: Phrase): boolean {
  if (last <= first) return false;
  const word = wordText(words, first);
  if (word === 'یکی') return wordText(words, first + 1) === 'از';
  if (word !== 'یک' || ANYBODY.test(wordText(words, first + 1))) return false;
  const speaker = hitAt(words, first + 1, 'speaker');
  return (
    (speaker === undefined || SPEAKERS[speaker.row].kind === 'person') &&
    hitAt(words, first + 1, 'documentNoun') === undefined &&
    hitAt(words, first + 1, 'mediaName') === undefined
  );
}

/** Those who speak for themselves, and those who speak for an office. */
const ANYBODY =
  /^(?:باشنده|باشندهی|شهروند|شاهد|مرد|زن|جوان|مادر|پدر|دختر|پسر|کودک|نوجوان|سالمند|همسایه|سخنگو|سخنگوی|دهه|سال|ماه|هفته|بار|طرف)$/;

/** «…، که نخواست نامش فاش شود»: said of the speaker after the name of the office. */
function withholdsName(words: Words, from: number): boolean {
  const { count } = words.reading.tokens;
  let token = from;
  if (token < count && isPunctuation(words, token, '،')) token += 1;
  // «…، به شرط فاش نشدن نامش، …»
  if (token < count && hitAt(words, token, 'anonymityMark') !== undefined) return true;
  if (token >= count || (words.flags[token] & Word.que) === 0) return false;
  let wishes = false;
  let name = false;
  for (; token < count && token < from + LONGEST_WISH; token += 1) {
    if (isPunctuation(words, token, '.؛:،')) return false;
    if (hitAt(words, token, 'anonymityMark') !== undefined) return true;
    wishes ||= words.verbOf[token] >= 0 && words.verbs[words.verbOf[token]].infinitive === 'خواستن';
    wishes ||= /^(?:مایل|تمایلی|حاضر|راضی)$/.test(wordText(words, token));
    name ||= /^(?:نام|نامش|نامشان|نامی|هویت|هویتش|هویتشان|اسم|اسمش)$/.test(wordText(words, token));
    // «که نخواست نامش به هیچ صورت در گزارش ذکر شود»
    if (wishes && name) return true;
  }
  return false;
}

/** Words between «که» and the name that is withheld. */
const LONGEST_WISH = 12;

function hasAnd(words: Words, phrase: Phrase): boolean {
  for (let token = phrase.first; token <= phrase.last; token += 1)
    if ((words.flags[token] & Word.and) !== 0) return true;
  return false;
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
  (NETWORKED.test(wordText(words, first + 1)) || hitAt(words, first + 1, 'vagueSource') !== undefined) &&
  !/^(?:خبر|خبری|تلویزیونی|رادیویی|ماهوارهای)$/.test(wordText(words, first + 2));

const NETWORKED =
  /^(?:مدنی|زنان|بانوان|مردمی|اجتماعی|حقوق|پژوهشی|پژوهش|علمی|دانشگاهی|اموزشی|همبستگی|همکاری|همیاری|حمایت|حمایتی|حفاظت|کارافرینان|کنشگران|پرستاران|سازمانهای|نهادهای|انجمنهای|مادران|پدران|قربانیان|بازماندگان|کتابخانههای|بانکهای|بینالمللی|جهانی|ملی|منطقهای|برق|اب|گاز|توزیع|حمل|هوایی|دریایی|نظامی|بسیج|قاچاق|محیط|اقلیم|عدالت|سلامت روان|بهداشت|درمانی|زیست)$/;

/** A newspaper, agency or channel that the registry knows. */
export const isCitedMedium = ({ type, row }: ResolvedEntity): boolean =>
  type === 'organisation' && row !== undefined && MEDIA_SUBTYPES.has(registryEntry(row).subtype);

const MEDIA_SUBTYPES: ReadonlySet<string> = new Set(['news-agency', 'newspaper', 'broadcaster', 'magazine']);

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
