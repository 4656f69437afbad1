import type { Article, Range, Syntax } from '../language/article/types';
import type { ClaimKind } from '../language/claims/types';
import type { CalendarName, DateKind } from '../language/dates/types';
import type { EntityType } from '../language/entities/types';

export interface ExportOptions {
  /** The article's path, `/` between its parts: it names the article where nothing else does. */
  readonly path: string;
  /** Exports what was recognised too, and not only what is certain or annotated. */
  readonly recognised?: boolean;
  /** The address below which the articles are published, http or https. */
  readonly base?: string;
}

/** A date that is exported. Offsets are those of the file, here and below. */
export interface ExportedDate extends Range {
  readonly kind: DateKind;
  readonly calendar: CalendarName;
  /** What it means, as ISO 8601 or EDTF write it: a day, an interval `a/b`, a day with its time, a duration. */
  readonly value: string;
  /** The first and last Gregorian day that it covers, ISO 8601; undefined for durations and open ends. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** `HH:MM`. */
  readonly time: string | undefined;
  /** IANA name or offset. */
  readonly zone: string | undefined;
  /** ISO 8601. */
  readonly duration: string | undefined;
}

export interface ExportedEntity extends Range {
  readonly type: EntityType;
  /** A Wikidata id or the registry's own; undefined where nothing knows it. */
  readonly id: string | undefined;
  readonly name: string;
  readonly nameEn: string | undefined;
  readonly description: string | undefined;
  /** Mentions of the same thing share it. */
  readonly chain: number;
}

/** Who is said to say something; `chain` is that of an entity. */
export type Speaker = Range & { readonly chain: number | undefined };

export interface ExportedClaim extends Range {
  /** Counts from 1. */
  readonly number: number;
  readonly kind: ClaimKind;
  readonly direct: boolean;
  readonly chain: number;
  readonly cue: Range | undefined;
  readonly source: Speaker | undefined;
  /** Who says so, where a pronoun or nothing stands for him here: the source that its chain names. */
  readonly speaker: Speaker | undefined;
  /** The words that are quoted, their quotation marks included; undefined for indirect speech. */
  readonly quotation: Range | undefined;
  /** The addresses of the sources that back it. */
  readonly sources: readonly string[];
}

/** What a definition's title says of a source: «منبع: رسانه». */
export type SourceKind = 'media' | 'document' | 'statement' | 'statistics';

/** A link to a source; the range is that of its words. */
export interface ExportedSource extends Range {
  readonly address: string;
  readonly kind: SourceKind | undefined;
}

/** An article with all that an exporter writes of it: what every format is made from. Immutable. */
export interface ExportedArticle {
  readonly article: Article;
  readonly text: string;
  readonly syntax: Syntax;
  readonly path: string;
  /** Its IRI. */
  readonly address: string;
  /** Undefined where neither front matter nor text has one. */
  readonly title: string | undefined;
  /** The day of publication, ISO 8601, with its time where the front matter tells it; undefined where it is not known. */
  readonly published: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly place: string | undefined;
  readonly authors: readonly string[];
  readonly dates: readonly ExportedDate[];
  readonly entities: readonly ExportedEntity[];
  readonly claims: readonly ExportedClaim[];
  readonly sources: readonly ExportedSource[];
}
