import { type Source, speaksForItself } from '../sources/sources';
import type { ClaimKind, SourceType } from '../types';
import { arePeopleOfSomebody } from '../words/ownPeople';
import type { Attribution } from './attributions';

/** What «به گزارش» names is a medium, whatever else it may be. */
export function sourceType(source: Source, kind: ClaimKind): SourceType {
  if (kind !== 'media') return source.type === 'medium' && source.demonstrative ? 'organ' : source.type;
  return source.type === 'name' || source.type === 'organ' ? 'medium' : source.type;
}

/** Which kind of claim an attribution is: the outermost source decides. */
export function kindOf(attribution: Attribution): ClaimKind {
  const { origin, source, agentless, byDocument, direct, quoted } = attribution;
  if (agentless) return 'vague';
  if (origin.type === 'phrase') {
    if (origin.kind === 'document' || origin.kind === 'contained')
      return source?.type === 'medium' ? 'media' : 'document';
    if (source?.type === 'vague') return 'vague';
    if ((origin.kind === 'media' || origin.kind === 'relay') && !isAuthor(source) && !ownVoice(source))
      return source?.type === 'document' ? 'document' : 'media';
    if (source?.type === 'medium') return 'media';
    if (source?.type === 'document') return 'document';
    return quoted ? 'quote' : 'reported';
  }
  switch (source?.type) {
    case 'medium':
      return 'media';
    case 'document':
      return 'document';
    case 'vague':
      return 'vague';
    default:
      break;
  }
  // «با انتشار بیانیه‌ای اعلام کرد»: a statement is its organ's own voice, a report that counts is not.
  if (byDocument) return 'document';
  return quoted && direct ? 'quote' : 'reported';
}

/** «به نوشتهٔ او», «به نوشتهٔ کاوه مدنی»: a person writes for himself, a reporter for his medium. */
const isAuthor = (source: Source | undefined): boolean =>
  (source?.type === 'pronoun' && source.speaker === 'person') ||
  // «به روایت خانوادهٔ او», «به روایت دوستانش»
  (source !== undefined && arePeopleOfSomebody(source.tokens[0] ?? '')) ||
  // «به روایت مادرش»
  (source?.type === 'role' && !source.tokens.some((word) => word.startsWith('خبرنگار'))) ||
  (source?.type === 'name' &&
    source.entity?.type === 'person' &&
    !source.tokens.some((word) => word.startsWith('خبرنگار')));

const ownVoice = (source: Source | undefined): boolean => source !== undefined && speaksForItself(source);
