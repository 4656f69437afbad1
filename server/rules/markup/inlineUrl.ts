import { integer, minValue, number, optional, pipe, strictObject } from 'valibot';
import { labelKey, looseLabelKey } from '../../language/article/labels';
import type { Article, Link } from '../../language/article/types';
import { appendDefinition, sourceLabels, usedDefinition } from '../references';
import { defineRule, type Edit, type Fix } from '../rule';
import page from './inlineUrl.md';
import { isPersianBlock } from './persianBlock';

export const inlineUrl = defineRule({
  id: 'markup/inline-url-in-rtl',
  severity: 'info',
  fix: 'safe',
  summary: {
    fa: 'نشانی لاتین در میان بند فارسی: [متن](https://…)',
    en: 'an address inside a right-to-left paragraph: [text](https://…)',
  },
  page,
  options: strictObject({
    /** Shorter addresses are let be, in UTF-16 code units. */
    minimumLength: optional(pipe(number(), integer(), minValue(0)), 20),
  }),
  *check({ analysis: { article }, options }) {
    const labels = sourceLabels(article);
    const fresh = new Map<string, string>();
    for (const link of article.links) {
      if (link.kind !== 'inline' || link.target === undefined || link.targetRange === undefined) continue;
      if (link.target.length < options.minimumLength || !isPersianBlock(article, link.block)) continue;
      const fix = conversion(article, link, fresh, labels);
      yield {
        ...link.targetRange,
        message: {
          fa: 'این نشانی بند را می‌شکند؛ آن را با ارجاع به پایان متن ببرید',
          en: 'This address breaks the line’s direction; move it to the end with a reference',
        },
        fixes: fix === undefined ? [] : [fix],
      };
    }
  },
});

/** `[text](address "title")` → `[text][label]`, or `[text]` for annotations, whose label is the name itself. */
function conversion(
  article: Article,
  link: Link,
  /** The labels given out in this round, and their addresses. */
  fresh: Map<string, string>,
  labels: Generator<string, never>,
): Fix | undefined {
  const { text } = article;
  const written = text.slice(link.text.start, link.text.end);
  const destination = text.slice(link.text.end + 2, link.end - 1).trim();
  if (/[\r\n]/.test(destination) || destination === '') return undefined;
  const tail = { start: link.text.end + 1, end: link.end };
  const title = text.slice(link.targetRange?.end ?? 0, link.end - 1).trim();
  const known = usedDefinition(article, link, title.slice(1, -1));
  // Where the words become a label, no other fix may change them at the same time.
  const shortcut = { start: link.text.start, end: link.end, text: `${written}]` };
  const edits: Edit[] = [];
  if (known !== undefined) {
    edits.push(known.key === labelKey(written) ? shortcut : { ...tail, text: `[${known.label}]` });
  } else if (
    (link.role === 'entity' || link.role === 'date') &&
    isLabel(written) &&
    !isTaken(article, fresh, written, destination)
  ) {
    edits.push(shortcut, appendDefinition(article, `[${written}]: ${destination}`).edit);
    fresh.set(labelKey(written), destination);
  } else {
    const label = labels.next().value;
    edits.push({ ...tail, text: `[${label}]` }, appendDefinition(article, `[${label}]: ${destination}`).edit);
  }
  // What follows the bracket must not become part of the reference.
  if (/^[[(:]/.test(text.slice(link.end, link.end + 1)) && edits[0].start === link.text.start) return undefined;
  return { title: { fa: 'به ارجاع بدل کن', en: 'Convert to a reference' }, safe: true, edits };
}

function isLabel(text: string): boolean {
  return /\S/.test(text) && !/[[\]\\`*_<>!]/.test(text) && !/[\r\n]/.test(text) && !/^[\^@]/.test(text);
}

/** Whether the label, or one that all but equals it, is another's. */
function isTaken(
  { links, definitions }: Article,
  fresh: ReadonlyMap<string, string>,
  label: string,
  destination: string,
): boolean {
  const loose = looseLabelKey(label);
  if (definitions.some((definition) => looseLabelKey(definition.label) === loose)) return true;
  const isUndefined = (link: Link): boolean => link.definition === undefined && link.label !== undefined;
  if (links.some((link) => isUndefined(link) && looseLabelKey(link.label ?? '') === loose)) return true;
  for (const [key, other] of fresh) {
    if (looseLabelKey(key) === loose) return key !== labelKey(label) || other !== destination;
  }
  return false;
}
