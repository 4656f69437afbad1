import { analyse } from '../../language/analyse';
import type { LabelledText } from './labelledText';
import { type Score, scoreNames } from './score';

const TYPES: ReadonlySet<string> = new Set(['person', 'organisation', 'place']);

/** Micro-F1 of the recogniser as it is shipped (model, registry, cues, the text's own names) over exact spans, as `scoreOf`. */
export function scoreRecogniser(texts: readonly LabelledText[]): Score {
  let right = 0;
  let found = 0;
  let names = 0;
  for (const { text, spans } of texts) {
    const unknown = spans.filter(({ type }) => type === 'unknown');
    const written = (
      all: readonly { readonly start: number; readonly end: number; readonly type: string }[],
    ): string[] =>
      all
        .filter(
          ({ start, end, type }) => TYPES.has(type) && !unknown.some((other) => other.start < end && start < other.end),
        )
        .map(({ start, end, type }) => `${start}-${end} ${type}`);
    const gold = new Set(written(spans));
    const actual = written(analyse(text, { syntax: 'plain' }).entities);
    right += actual.filter((name) => gold.has(name)).length;
    found += actual.length;
    names += gold.size;
  }
  return scoreNames(right, found, names);
}
