import { labelKey } from '../language/article/labels';
import type { Article, Definition, Link } from '../language/article/types';
import { definitionsByKey } from './indexes';
import { oncePer } from './once';
import { indexRanges, type RangeIndex } from './ranges';
import type { Edit, Fix } from './rule';

/** References whose words are their label, by place. */
const selfLabelled = oncePer(
  ({ links }: Article): RangeIndex<Link> =>
    indexRanges(
      links.filter(({ kind, definition }) => (kind === 'shortcut' || kind === 'collapsed') && definition !== undefined),
    ),
);

const usesOf = oncePer(({ links }: Article): ReadonlyMap<Definition, number> => {
  const uses = new Map<Definition, number>();
  for (const { definition } of links)
    if (definition !== undefined) uses.set(definition, (uses.get(definition) ?? 0) + 1);
  return uses;
});

/**
 * A fix that changes the words of `[name]` would cut the link, whose label they are: the same change is made in the
 * definition. Undefined where that cannot be, because the label has other uses or is written otherwise there.
 */
export function withLabels(article: Article, fix: Fix): Fix | undefined {
  const mirrored: Edit[] = [];
  const renamed = new Map<Definition, Edit[]>();
  for (const edit of fix.edits) {
    const link = selfLabelled(article).firstOverlap({ start: edit.start, end: Math.max(edit.end, edit.start + 1) });
    if (link?.definition === undefined || edit.start >= link.text.end || edit.end <= link.text.start) continue;
    const { definition, text } = link;
    const isInside = edit.start >= text.start && edit.end <= text.end;
    const isSame = article.text.slice(text.start, text.end) === definition.label;
    if (!isInside || !isSame || usesOf(article).get(definition) !== 1 || /[[\]\r\n]/.test(edit.text)) return undefined;
    const shift = definition.labelRange.start - text.start;
    const mirror = { start: edit.start + shift, end: edit.end + shift, text: edit.text };
    mirrored.push(mirror);
    renamed.set(definition, [...(renamed.get(definition) ?? []), mirror]);
  }
  for (const [definition, edits] of renamed) {
    const key = labelKey(renamedLabel(definition, edits));
    if (
      definitionsByKey(article)
        .get(key)
        ?.some((other) => other !== definition)
    )
      return undefined;
  }
  return mirrored.length === 0 ? fix : { ...fix, edits: [...fix.edits, ...mirrored] };
}

function renamedLabel({ label, labelRange }: Definition, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += label.slice(at, start - labelRange.start) + text;
    at = end - labelRange.start;
  }
  return result + label.slice(at);
}
