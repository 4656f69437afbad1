import { ENTITY_TYPES, TYPE_NAMES } from '../language/entities/typeNames';
import type { EntityType } from '../language/entities/types';
import type { Language } from '../language/text';

/** What a newsroom may say of a name, in the order of a table without a head. */
export const FIELDS = ['name', 'aliases', 'type', 'description', 'link', 'preferred', 'avoid', 'english'] as const;
export type Field = (typeof FIELDS)[number];

/** Fields that hold several names. */
export const LISTS: ReadonlySet<Field> = new Set(['aliases', 'avoid']);

/** The head of a table in either language. */
export const FIELD_WORDS: Readonly<Record<Language, Readonly<Record<Field, string>>>> = {
  en: {
    name: 'name',
    aliases: 'aliases',
    type: 'type',
    description: 'description',
    link: 'link',
    preferred: 'preferred',
    avoid: 'avoid',
    english: 'english',
  },
  fa: {
    name: 'نام',
    aliases: 'نام‌های دیگر',
    type: 'نوع',
    description: 'شرح',
    link: 'پیوند',
    preferred: 'املای برگزیده',
    avoid: 'ننویسید',
    english: 'نام انگلیسی',
  },
};

/** A type of the registry, and for media the finer kind by which claims know them. */
export interface TypeWord {
  readonly type: EntityType;
  readonly subtype: string;
  readonly fa: string;
  readonly en: string;
}

export const TYPE_WORDS: readonly TypeWord[] = [
  ...ENTITY_TYPES.map((type) => ({ type, subtype: '', ...TYPE_NAMES[type] })),
  { type: 'organisation', subtype: 'news-agency', fa: 'خبرگزاری', en: 'news-agency' },
  { type: 'organisation', subtype: 'newspaper', fa: 'روزنامه', en: 'newspaper' },
  { type: 'organisation', subtype: 'magazine', fa: 'مجله', en: 'magazine' },
  { type: 'organisation', subtype: 'broadcaster', fa: 'شبکه', en: 'broadcaster' },
];

/** The word for a type in a language: «شخص», `person`. */
export function typeWordOf(type: EntityType, language: Language): string {
  return TYPE_NAMES[type][language];
}
