import type { Definition, Range } from '../language/article/types';
import type { ResolvedEntity } from '../language/entities/types';
import type { Snapshot } from '../session';
import { touches } from './places';

/** All places of what stands at an offset: a label with its definition, or a name with its other mentions. */
export type Occurrences =
  | {
      readonly kind: 'label';
      readonly label: string;
      /** The place under the caret. */
      readonly at: Range;
      readonly definition: Definition | undefined;
      /** Labels in the links that use it, without brackets. */
      readonly uses: readonly Range[];
    }
  | {
      readonly kind: 'name';
      readonly at: ResolvedEntity;
      readonly mentions: readonly ResolvedEntity[];
    };

/** What stands at an offset and has other occurrences; a label counts before the name that it may be written with. */
export function occurrencesAt({ analysis }: Snapshot, offset: number): Occurrences | undefined {
  const { links, definitions } = analysis.article;
  const definition = definitions.find(({ labelRange }) => touches(labelRange, offset));
  const used = links.find(({ labelRange }) => labelRange !== undefined && touches(labelRange, offset));
  const named = smallest(analysis.entities.filter((entity) => touches(entity, offset)));
  const isOwnLabel = used !== undefined && (used.kind === 'shortcut' || used.kind === 'collapsed');
  if (definition !== undefined) return label(definition.label, definition.labelRange, definition);
  // The label of `[name]` is the name itself: a question there is about the name.
  if (used?.labelRange !== undefined && used.label !== undefined && !(isOwnLabel && named !== undefined)) {
    return label(used.label, used.labelRange, used.definition);
  }
  if (named === undefined) return undefined;
  return { kind: 'name', at: named, mentions: analysis.entities.filter(({ chain }) => chain === named.chain) };

  function label(text: string, at: Range, definedBy: Definition | undefined): Occurrences {
    const uses = links.flatMap((link) => {
      const same = definedBy === undefined ? link.label === text : link.definition?.key === definedBy.key;
      return same && link.labelRange !== undefined ? [link.labelRange] : [];
    });
    return { kind: 'label', label: text, at, definition: definedBy, uses };
  }
}

function smallest<Item extends Range>(items: readonly Item[]): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best === undefined || item.end - item.start < best.end - best.start ? item : best),
    undefined,
  );
}
