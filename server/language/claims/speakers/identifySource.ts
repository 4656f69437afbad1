import { NO_MEDIUM, type Source } from '../sources/sources';
import { ORGAN_NOUNS } from '../words/vocabulary';
import type { Chains, Identity } from './chains';
import { holdsOffice, isTelling, officesHeld, withoutEzafe } from './offices';
import { FARTHEST_OFFICE, isOtherOffice, SHORTEST_OFFICE } from './sameOffice';
import { isOne, type Surroundings, spelling } from './sourceKeys';
import type { Place, Speaker } from './speakerMemory';

/** Whom a source stands for. `subject` is the person that the sentence before is about, if one is. */
export function identifySource(chains: Chains, source: Source, place: Surroundings): Identity {
  switch (source.type) {
    case 'pronoun':
      return pronoun(chains, source, place);
    case 'document': {
      // «نتایج این نظرسنجی», after the survey.
      const whole = source.wholeGroup === undefined ? undefined : chains.documentOf(source.wholeGroup, place.section);
      if (whole !== undefined) return { chain: whole, antecedent: 'clear', entityChain: undefined };
      const issuer = source.wholeGroup === undefined ? undefined : issuerOf(chains, source.wholeGroup, place);
      if (issuer !== undefined) return { chain: issuer.chain, antecedent: 'clear', entityChain: undefined };
      // «بر اساس گزارش، …»: the one that was cited before.
      return source.demonstrative || (isBare(source) && chains.knowsDocument(source.documentGroup, place.section))
        ? document(chains, source, place)
        : named(chains, source, 'd');
    }
    case 'vague':
      if (source.demonstrative) return found(chains, lastOf(chains, place, 'vague') ?? lastOf(chains, place, 'person'));
      return { chain: chains.ofKey(`v:${source.tokens.join(' ')}`), antecedent: 'none', entityChain: undefined };
    default:
      return source.demonstrative ? pointedAt(chains, source, place) : ofOwnName(chains, source, place);
  }
}

/** The chain of a speaker who was meant; a new one where nobody can be. */
function found(chains: Chains, speaker: Speaker | undefined): Identity {
  return speaker === undefined
    ? { chain: chains.fresh(), antecedent: 'missing', entityChain: undefined }
    : { chain: speaker.chain, antecedent: 'clear', entityChain: speaker.entityChain };
}

function foundEntity(chains: Chains, entityChain: number): Identity {
  return { chain: chains.ofEntity(entityChain), antecedent: 'clear', entityChain };
}

function lastOf(chains: Chains, { section }: Place, kind: Speaker['kind']): Speaker | undefined {
  return chains.speakers.lastOf(kind, section);
}

/** «او», «آن‌ها». */
function pronoun(chains: Chains, { speaker }: Source, place: Surroundings): Identity {
  const spoke = chains.speakers.lastIn(place.section);
  if (speaker === 'group')
    return found(chains, lastOf(chains, place, 'vague') ?? lastOf(chains, place, 'organ') ?? spoke);
  if (place.subject !== undefined) return foundEntity(chains, place.subject.entityChain);
  // «یک عضو کادر فنی گفت …. او افزود»: whoever of them spoke last, here or right before.
  if (spoke?.kind === 'vague' && spoke.block >= place.block - 1 && isOne(spoke.tokens)) return found(chains, spoke);
  return found(chains, lastOf(chains, place, 'person') ?? lastOf(chains, place, 'vague'));
}

/** «این مقام», «این سازمان», «همین کارمند». */
function pointedAt(chains: Chains, { speaker: wanted, tokens }: Source, place: Surroundings): Identity {
  if (place.mentioned !== undefined) return foundEntity(chains, place.mentioned);
  // «این دو»: who has spoken before, and nobody of them.
  if (TOGETHER.test(tokens[1])) return { chain: chains.fresh(), antecedent: 'clear', entityChain: undefined };
  const noun = AS_NAMED.get(tokens[1]) ?? tokens[1];
  const kind = wanted === 'organ' || wanted === 'medium' ? wanted : 'person';
  const byNoun = chains.speakers.withWord(
    noun,
    (speaker) => speaker.registered !== true && isCalled(speaker, noun, kind) && speaker.section === place.section,
  );
  if (byNoun !== undefined) return found(chains, byNoun);
  if (kind === 'person' && place.subject !== undefined) return foundEntity(chains, place.subject.entityChain);
  // «به نقل از رویترز … این آژانس می‌افزاید»
  const agency = noun === 'آژانس' || noun === 'اژانس' ? chains.speakers.lastIn(place.section) : undefined;
  if (agency?.kind === 'medium') return found(chains, agency);
  const last = lastOf(chains, place, kind);
  if (last === undefined && place.near !== undefined) return foundEntity(chains, place.near);
  const byKind = kind === 'organ' ? organOfKind(chains, noun, last) : undefined;
  if (byKind !== undefined) return found(chains, byKind);
  const medium = kind === 'organ' && !NO_MEDIUM.test(noun) ? lastOf(chains, place, 'medium') : undefined;
  return found(chains, last ?? lastOf(chains, place, 'vague') ?? medium);
}

/** «این دو», «آن سه». */
const TOGETHER = /^(?:دو|سه|چهار)$/;

/** What is called otherwise where it is pointed at than in its name. */
const AS_NAMED: ReadonlyMap<string, string> = new Map([
  ['وزارتخانه', 'وزارت'],
  ['سفارتخانه', 'سفارت'],
]);

/** «این جنبش» after «حماس گفت … ارتش اسرائیل گفت …»: whom the registry calls so, where the last speaker is known to be something else. */
function organOfKind(chains: Chains, noun: string, last: Speaker | undefined): Speaker | undefined {
  if (last === undefined || !isSomethingElse(noun, last)) return undefined;
  return chains.speakers.withWord(
    noun,
    ({ kind, registered, section }) => registered === true && kind === 'organ' && section === last.section,
  );
}

/** Whether the organ's name or the registry says what it is, and not this. */
function isSomethingElse(noun: string, { tokens, what }: Speaker): boolean {
  const head = withoutEzafe(tokens[0]);
  // Any organ is a «نهاد», and most that do not say what they are may be called a «سازمان».
  if (noun === 'نهاد' || head === noun || what.includes(noun)) return false;
  return ORGAN_NOUNS.has(head) || (noun !== 'سازمان' && what.length > 0);
}

/** A name, an office, an organ: somebody who has spoken, by another name or in other words, or somebody new. */
function ofOwnName(chains: Chains, source: Source, place: Surroundings): Identity {
  const { type, tokens, entity } = source;
  const { section } = place;
  const known =
    writtenThrough(chains, source, section) ??
    shortened(chains, source) ??
    givenName(chains, source, section) ??
    heldOffice(chains, source, section) ??
    namedOffice(chains, source, section) ??
    unnamedOne(chains, source, section);
  if (known !== undefined) return known;
  if (entity !== undefined && (type === 'name' || type === 'organ' || type === 'medium'))
    return named(chains, source, 't');
  const speaker =
    type === 'role' && !source.indefinite
      ? officeHolder(chains, source, place)
      : type === 'name' && tokens.length === 1
        ? // A family name that no entity stands for.
          chains.speakers.withWord(tokens[0], ({ kind }) => kind === 'person')
        : undefined;
  if (speaker !== undefined) return found(chains, speaker);
  return {
    chain: chains.ofKey(type === 'medium' ? spelling(source) : `t:${tokens.join(' ')}`),
    antecedent: 'none',
    entityChain: entity?.chain,
  };
}

/** «وزیر خارجه» after «عباس عراقچی، وزیر امور خارجهٔ ایران»: who holds an office that speaks without its holder's name. */
function officeHolder(chains: Chains, source: Source, place: Surroundings): Speaker | undefined {
  const { tokens } = source;
  const last = lastOf(chains, place, 'person');
  const known = chains.speakers.withWord(
    tokens[0],
    (speaker) =>
      speaker.kind === 'person' &&
      (speaker.registered !== true ||
        isTelling(tokens, speaker.tokens) ||
        // «وزیر گفت» right after a minister whose office only the registry gives.
        (tokens.length === 1 && speaker.chain === last?.chain)) &&
      holdsOffice(speaker.tokens, tokens),
  );
  if (known !== undefined || last === undefined || last.block < place.block - FARTHEST_OFFICE) return known;
  const goesOn = isLongerForm(chains, source, last) || (place.goesOn === true && isOtherOffice(last, source));
  return goesOn ? last : undefined;
}

/** «امضاکنندگان [این نامه]» after «در نامه‌ای نوشتند»: who has signed what was cited speaks through it. */
function writtenThrough(
  chains: Chains,
  { type, speaker, documentGroup }: Source,
  section: number,
): Identity | undefined {
  if (type !== 'organ' || speaker !== 'document') return undefined;
  const chain = chains.documentOf(documentGroup, section) ?? chains.lastDocument(section);
  return chain === undefined ? undefined : { chain, antecedent: 'clear', entityChain: undefined };
}

/** «ارتش» after «ارتش پاکستان», «وزارت خارجه» after «وزارت امور خارجه ایران». */
function shortened(chains: Chains, source: Source): Identity | undefined {
  const { tokens, type } = source;
  // A name of several words that is known stands for itself; «ارتش» is the one that has spoken.
  const known = source.entity?.id !== undefined && tokens.length > 1;
  if ((type !== 'organ' && type !== 'medium') || source.entity?.type === 'place' || known) return undefined;
  const longer = chains.speakers.withWord(
    tokens[0],
    (speaker) =>
      speaker.kind === type &&
      speaker.registered !== true &&
      speaker.tokens.length > tokens.length &&
      speaker.tokens[0] === tokens[0] &&
      tokens.every((word) => speaker.tokens.includes(word)),
  );
  return longer === undefined
    ? undefined
    : { chain: longer.chain, antecedent: 'clear', entityChain: longer.entityChain };
}

/** «سارا» after «دخترش، سارا کیانوش‌فر»: somebody whom no registry knows, by one word of the name that has spoken. */
function givenName(chains: Chains, { entity, type, tokens }: Source, section: number): Identity | undefined {
  if (type !== 'name' || entity?.type !== 'person' || entity.id !== undefined || tokens.length !== 1) return undefined;
  if (chains.knowsEntity(entity.chain)) return undefined;
  const known = chains.speakers.withWord(
    tokens[0],
    (speaker) =>
      speaker.kind === 'person' &&
      speaker.section === section &&
      speaker.tokens.length > 1 &&
      // «بهرام دشتی و سارا دشتی گفتند»: two people.
      speaker.tokens[speaker.tokens.indexOf(tokens[0]) - 1] !== 'و',
  );
  return known === undefined ? undefined : { chain: known.chain, antecedent: 'clear', entityChain: entity.chain };
}

/** «شینا انصاری» after «رئیس سازمان حفاظت محیط زیست»: the registry knows who holds the office. */
function heldOffice(chains: Chains, { entity, type }: Source, section: number): Identity | undefined {
  if (type !== 'name' || entity?.type !== 'person' || chains.knowsEntity(entity.chain)) return undefined;
  for (const held of officesHeld(entity.description)) {
    const office = chains.speakers.officeOf(held, section);
    if (office !== undefined) return { chain: office.chain, antecedent: 'clear', entityChain: entity.chain };
  }
  return undefined;
}

/** «رئیس کمیسیون بهداشت و درمان مجلس» after «رئیس کمیسیون بهداشت»: the last speaker's office in more words. */
function isLongerForm(chains: Chains, { tokens }: Source, { chain }: Speaker): boolean {
  const shorter = chains.speakers.withWord(
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
function namedOffice(chains: Chains, { entity, type, tokens }: Source, section: number): Identity | undefined {
  if (type !== 'name' || entity?.type !== 'person' || chains.knowsEntity(entity.chain)) return undefined;
  const last = chains.speakers.lastIn(section);
  const office = tokens.length < SHORTEST_OFFICE ? undefined : chains.speakers.nameless(section, tokens, last);
  return office === undefined ? undefined : { chain: office.chain, antecedent: 'clear', entityChain: entity.chain };
}

function named(chains: Chains, source: Source, prefix: string): Identity {
  const { entity } = source;
  if (entity === undefined)
    return { chain: chains.ofKey(`${prefix}:${source.tokens.join(' ')}`), antecedent: 'none', entityChain: undefined };
  const entityChain = entity.metonymOf ?? entity.chain;
  // «خبر گزاری مهر» and «خبرگزاری مهر», of which only one is known by name.
  const spelt = source.type === 'medium' ? chains.chainOf(spelling(source)) : undefined;
  if (spelt !== undefined) chains.bindEntity(entityChain, spelt);
  const chain = chains.ofEntity(entityChain);
  if (source.type === 'medium' && spelt === undefined) chains.bind(spelling(source), chain);
  return { chain, antecedent: 'none', entityChain };
}

/** «مقام آمریکایی» after «یک مقام ارشد آمریکایی»: the one who was not named, by fewer words of what he is. */
function unnamedOne(chains: Chains, { type, tokens, indefinite }: Source, section: number): Identity | undefined {
  if (type !== 'role' || indefinite || tokens.length < 2) return undefined;
  const one = chains.speakers.withWord(
    tokens[0],
    (speaker) =>
      speaker.kind === 'vague' &&
      speaker.section === section &&
      speaker.tokens[0] === 'یک' &&
      speaker.tokens[1] === tokens[0] &&
      tokens.every((word) => speaker.tokens.includes(word)),
  );
  return one === undefined ? undefined : { chain: one.chain, antecedent: 'clear', entityChain: undefined };
}

function document(chains: Chains, source: Source, place: Place): Identity {
  const { section } = place;
  const same = chains.documentOf(source.documentGroup, section);
  if (same !== undefined) return { chain: same, antecedent: 'clear', entityChain: undefined };
  const issuer = source.demonstrative ? issuerOf(chains, source.documentGroup, place) : undefined;
  if (issuer !== undefined) return { chain: issuer.chain, antecedent: 'clear', entityChain: undefined };
  const last = chains.lastDocument(section);
  // «این پژوهش» behind a bill alone is another text.
  if (last !== undefined)
    return {
      chain: source.documentGroup === undefined || LOOSE.has(source.documentGroup) ? last : chains.fresh(),
      antecedent: 'ambiguous',
      entityChain: undefined,
    };
  return { chain: chains.fresh(), antecedent: 'missing', entityChain: undefined };
}

/** «مرکز آمار اعلام کرد که … طبق این گزارش، …»: whose announcement right before is the report, the survey or the study that is pointed at. */
function issuerOf(chains: Chains, group: string | undefined, { section, block }: Place): Speaker | undefined {
  const last = chains.speakers.lastIn(section);
  if (last === undefined || group === undefined || last.block < block - 1) return undefined;
  if (last.kind === 'organ' || last.kind === 'medium') return ISSUED.has(group) ? last : undefined;
  return last.kind === 'vague' && RESEARCHED.has(group) && RESEARCHERS.test(last.tokens[0] ?? '') ? last : undefined;
}

/** Words for any text that was cited. */
const LOOSE: ReadonlySet<string> = new Set(['text', 'gozaresh', 'record', 'data', 'figures', 'results', 'information']);

/** What organs publish; laws, contracts and rulings are others' too. */
const ISSUED: ReadonlySet<string | undefined> = new Set([
  ...['gozaresh', 'statement', 'notice', 'figures', 'data', 'results'],
  ...['study', 'survey', 'estimate', 'information', 'list'],
]);
const RESEARCHED: ReadonlySet<string | undefined> = new Set(['study', 'results', 'gozaresh', 'data', 'estimate']);
const RESEARCHERS = /^(?:پژوهشگران|دانشمندان|محققان|محققین|گروهی|اخترشناسان|باستانشناسان|متخصصان|پزشکان)$/;

/** «این شبکه» may be a network of people, «این آژانس» one of news; «این مسئولان» come after «مسئولان محلی». */
const isCalled = ({ kind, tokens }: Speaker, noun: string, wanted: Speaker['kind']): boolean =>
  kind === wanted ||
  (wanted === 'person'
    ? kind === 'vague' && tokens.slice(0, 2).includes(noun)
    : (kind === 'organ' || kind === 'medium') && tokens[0] === noun);

/** «گزارش»: of nobody's, and not a new one. */
const isBare = ({ tokens, entity, indefinite }: Source): boolean =>
  tokens.length === 1 && entity === undefined && !indefinite;
