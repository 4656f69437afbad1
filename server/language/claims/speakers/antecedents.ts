import type { SentenceTokens } from '../cues/cues';
import { phraseEnd } from '../sources/appositions';
import type { PhraseContext } from '../sources/nounPhrase';
import { classifySource, type Source } from '../sources/sources';
import { DOCUMENT_NOUNS } from '../words/vocabulary';
import { firstVerb, hitAt, Word, type Words, wordText } from '../words/words';

/** The «این» of «در ادامهٔ این بیانیه». */
export function demonstrativeIn(
  words: Words,
  origin: { readonly sourceFirst: number; readonly sourceLast: number },
): number {
  for (let token = origin.sourceFirst; token < origin.sourceLast; token += 1) {
    if ((words.flags[token] & Word.demonstrative) !== 0) return token;
  }
  return origin.sourceFirst;
}

/** How many words back «این گروه» and «این اطلاعیه» point within a paragraph. */
const FARTHEST_ANTECEDENT = 200;

/** «این گروه» after «گروه طالبان پاکستان»: the entity named last in the block that the noun belongs to. */
export function mentionedBefore({ words, names, entities }: PhraseContext, source: Source): number | undefined {
  if (!source.demonstrative || source.speaker !== 'organ') return undefined;
  const farthest = Math.max(0, source.first - FARTHEST_ANTECEDENT);
  for (let token = source.first - 1; token >= farthest; token -= 1) {
    if (wordText(words, token) !== source.tokens[1]) continue;
    const here = names.entityOf[token];
    const entity = here >= 0 ? here : names.entityOf[token + 1];
    if (entity >= 0 && entities[entity].type === 'organisation') return entities[entity].chain;
  }
  return undefined;
}

/** A person that the text is about, by his name. */
export interface PersonNamed {
  readonly entityChain: number;
}

/** By his name, or by his office alone. */
export type PersonMentioned = PersonNamed | { readonly office: Source };

/** The person that a sentence is about: the name with which it begins. */
export function personAtStart(
  { names, entities }: PhraseContext,
  { first, last }: SentenceTokens,
): PersonNamed | undefined {
  for (let token = first; token <= Math.min(last, first + 2); token += 1) {
    const entity = names.entityOf[token] >= 0 ? entities[names.entityOf[token]] : undefined;
    if (entity?.type === 'person') return { entityChain: entity.chain };
  }
  return undefined;
}

/** «سانائه تاکایچی، نخست‌وزیر ژاپن، وزیران را معرفی کرد»: whom «نخست‌وزیر ژاپن» will mean. */
export function officeGiven(context: PhraseContext, { first, last }: SentenceTokens): Source | undefined {
  if (personAtStart(context, { first, last: first }) === undefined) return undefined;
  const end = phraseEnd(context, first, last + 1);
  const span = context.names.spans.get(context.names.entityOf[first]);
  if (span === undefined || end <= span.last) return undefined;
  return classifySource(context, { first, last: end }, false);
}

/** «مدیرکل استان نظر دیگری دارد. او می‌گوید …»: the office with which a sentence begins, where its holder has no name. */
export function officeAtStart(context: PhraseContext, { first, last }: SentenceTokens): Source | undefined {
  const { words } = context;
  const role = hitAt(words, first, 'role');
  if (role === undefined || (role.suffix !== undefined && role.suffix.kind !== 'ya')) return undefined;
  const verb = firstVerb(words, first, last, ({ finite }) => finite);
  if (verb === undefined) return undefined;
  const end = phraseEnd(context, first, verb.first);
  if (end < first || (words.flags[end + 1] & Word.object) !== 0) return undefined;
  const source = classifySource(context, { first, last: end }, false);
  return source.type === 'role' && !source.indefinite && !source.demonstrative ? source : undefined;
}

/** «شماری از آموزگاران تجمع کردند. آنان می‌گویند …»: those with whom a sentence begins, where none of them is named. */
export function groupAtStart(context: PhraseContext, { first, last }: SentenceTokens): Source | undefined {
  const { words } = context;
  if (hitAt(words, first, 'vagueSource') === undefined) return undefined;
  const verb = firstVerb(words, first, last, ({ finite }) => finite);
  if (verb === undefined) return undefined;
  const end = phraseEnd(context, first, verb.first);
  if (end < first || (words.flags[end + 1] & Word.object) !== 0) return undefined;
  const source = classifySource(context, { first, last: end }, true);
  return source.type === 'vague' ? source : undefined;
}

/** «لایحه تصویب شد. در بند سوم آن …»: the kind of the document that the block names last before `token`. */
export function documentBefore({ words }: PhraseContext, token: number): string | undefined {
  for (let at = token - 1; at >= Math.max(0, token - FARTHEST_ANTECEDENT); at -= 1) {
    const hit = hitAt(words, at, 'documentNoun');
    if (hit !== undefined) return DOCUMENT_NOUNS[hit.row].group;
  }
  return undefined;
}

/** «این سازمان اطلاعیه‌ای داد. در این اطلاعیه …»: whether the block names the document, as a new one, before `token`. */
export function introducesDocument({ words }: PhraseContext, group: string | undefined, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - FARTHEST_ANTECEDENT); at -= 1) {
    const hit = hitAt(words, at, 'documentNoun');
    if (hit === undefined || DOCUMENT_NOUNS[hit.row].group !== group) continue;
    return (
      hit.suffix?.kind === 'indefinite' ||
      hit.suffix?.kind === 'ya' ||
      /^(?:ای|داد|دادند|داده)$/.test(wordText(words, at + 1))
    );
  }
  return false;
}
