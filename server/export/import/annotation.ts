import type { Range } from '../../language/article/types';
import type { EntityType } from '../../language/entities/types';
import type { Text } from '../../language/text';
import type { SourceKind } from '../types';

/** What an imported annotation says of a stretch of the article, in the terms of our markup. */
export type ImportedMeaning =
  | { readonly kind: 'entity'; readonly type: EntityType; readonly id: string }
  /** ISO 8601 or EDTF. */
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'source'; readonly address: string; readonly sourceKind: SourceKind | undefined };

export interface ImportedAnnotation {
  /** As its file calls it, for messages. */
  readonly name: string;
  /** In the article's text, UTF-16 offsets. */
  readonly range: Range;
  readonly meaning: ImportedMeaning;
}

/** What could not be imported, and why. */
export interface ImportProblem {
  readonly name: string;
  readonly message: Text;
}

/** What a file of annotations holds for one text. */
export interface ReadAnnotations {
  readonly annotations: readonly ImportedAnnotation[];
  readonly problems: readonly ImportProblem[];
  /** How many annotations our markup has no words for: claims, notes, relations. */
  readonly skipped: number;
}

/** Thrown where a file is no annotations at all. */
export class UnreadableAnnotations extends Error {
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}
