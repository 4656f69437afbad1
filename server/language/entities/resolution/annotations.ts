import type { Article } from '../../article/types';
import { foldKey } from '../../text/fold';
import { trimmed } from '../../text/trimmed';
import { type Registries, rowOfId } from '../registry/registries';
import { registryEntry } from '../registry/registry';
import { typeTitled } from '../typeNames';
import type { Draft } from './draft';

const ID = /(?:^wd:|\/)(Q[1-9]\d*)$/;

/** The Wikidata id that a target names: `https://www.wikidata.org/wiki/Q1`, `wd:Q1`. */
function annotatedId(target: string | undefined): string | undefined {
  return target === undefined ? undefined : ID.exec(target)?.[1];
}

/**
 * Lets annotations in the text overrule what was recognised: an annotated span is a mention as it stands, but for white space
 * at its edges, and what overlaps it gives way. The id is the annotation's; the type is the registry's where it knows the id
 * or the name, so that a wrong word in the annotation is a matter for a rule and not for the reading.
 */
export function annotate(article: Article, drafts: readonly Draft[], registries: Registries): readonly Draft[] {
  const links = article.links.filter(({ role, block }) => role === 'entity' && block >= 0);
  if (links.length === 0) return drafts;
  const annotated: Draft[] = [];
  for (const link of links) {
    const { start, end } = trimmed(article.text, link.text);
    if (end <= start) continue;
    const id = annotatedId(link.target);
    const row = id === undefined ? undefined : rowOfId(id, registries);
    const same = drafts.find((draft) => draft.start === start && draft.end === end);
    const type =
      (row === undefined ? undefined : registryEntry(row).type) ??
      (same?.open === false ? same.type : typeTitled(link.definition?.title)) ??
      same?.type;
    if (type === undefined) continue;
    annotated.push({
      block: link.block,
      start,
      end,
      type,
      key: foldKey(article.text.slice(start, end)),
      candidates: row === undefined ? (same?.candidates ?? []) : [row],
      needs: row === undefined ? (same?.needs ?? []) : [0],
      via: 'markup',
      confidence: 1,
      roles: same?.roles ?? [],
      row: row ?? same?.row,
      annotation: id,
      seen: 0,
      open: false,
      short: false,
    });
  }
  const kept = drafts.filter((draft) => annotated.every(({ start, end }) => draft.end <= start || end <= draft.start));
  return [...kept, ...annotated].sort((a, b) => a.start - b.start);
}
