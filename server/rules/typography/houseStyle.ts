import { array, optional, record, strictObject, string } from 'valibot';
import { foldKey } from '../../language/text/fold';
import { suffixAt } from '../../language/text/suffixes';
import { TokenClass } from '../../language/text/tokens';
import { keepsLetters } from '../keepsLetters';
import { defineRule, type Finding, type Fix } from '../rule';
import { labelsOf, write } from './flaws';
import page from './houseStyle.md';

interface Entry {
  readonly units: string;
  readonly written: string;
  readonly better: readonly string[];
  readonly kind: 'replace' | 'avoid' | 'prefer';
}

/** A project's own words. They come last: the other rules have had their say. */
export const houseStyle = defineRule({
  id: 'typography/house-style',
  severity: 'warning',
  fix: 'safe',
  summary: { fa: 'واژه‌های شیوه‌نامهٔ خود شما', en: 'words of your own style guide' },
  page,
  options: strictObject({
    /** Always this in place of that, without asking: `{ "کرونا": "کووید‌۱۹" }`. */
    replace: optional(record(string(), string()), {}),
    /** This had better be that; offered, not applied. */
    prefer: optional(record(string(), string()), {}),
    /** Not to be used; the writer knows what instead. */
    avoid: optional(array(string()), []),
  }),
  *check({ analysis, options }): Generator<Finding> {
    const byFirst = index(options);
    if (byFirst.size === 0) return;
    const labels = labelsOf(analysis.article);
    for (const { block, reading } of analysis.blocks) {
      const { text, tokens, source } = reading;
      let free = 0;
      for (let token = 0; token < tokens.count; token += 1) {
        const unit = tokens.starts[token];
        if (unit < free || (tokens.classes[token] !== TokenClass.word && tokens.classes[token] !== TokenClass.latin))
          continue;
        for (const entry of byFirst.get(text.units[unit]) ?? []) {
          const end = unit + entry.units.length;
          if (!matches(text.units, unit, entry.units) || end > text.length) continue;
          const tail = tokens.ends[tokens.ofUnit[end - 1]];
          // Its own endings may follow: «کرونای», «کروناها».
          if (tail !== end && suffixAt(text.units, end, tail) < 0) continue;
          const start = block.start + text.starts[unit];
          const stop = block.start + text.ends[end - 1];
          const written = source.slice(text.starts[unit], text.ends[end - 1]);
          if (entry.better.includes(written) || /[\n*_[\]]/.test(written)) continue;
          if (keepsLetters(analysis, { start, end: stop })) continue;
          const isLabel = labels.some((label) => start < label.end && stop > label.start);
          yield {
            start,
            end: stop,
            message: messageOf(entry, written),
            fixes: isLabel ? [] : fixesOf(entry, start, stop),
          };
          free = end;
          break;
        }
      }
    }
  },
});

/** The entries by their first folded unit, the longest first. */
function index(options: {
  readonly replace: Readonly<Record<string, string>>;
  readonly prefer: Readonly<Record<string, string>>;
  readonly avoid: readonly string[];
}): ReadonlyMap<number, readonly Entry[]> {
  const entries: Entry[] = [];
  const add = (kind: Entry['kind'], written: string, better: readonly string[]): void => {
    const units = foldKey(written);
    if (units !== '') entries.push({ kind, written, better, units });
  };
  for (const [written, better] of Object.entries(options.replace)) add('replace', written, [better]);
  for (const [written, better] of Object.entries(options.prefer)) add('prefer', written, [better]);
  for (const written of options.avoid) add('avoid', written, []);
  const byFirst = new Map<number, Entry[]>();
  for (const entry of entries.sort((a, b) => b.units.length - a.units.length)) {
    const first = entry.units.charCodeAt(0);
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [entry]);
    else same.push(entry);
  }
  return byFirst;
}

function matches(units: Uint16Array, from: number, wanted: string): boolean {
  for (let at = 0; at < wanted.length; at += 1) if (units[from + at] !== wanted.charCodeAt(at)) return false;
  return true;
}

function messageOf({ kind, better }: Entry, written: string): Finding['message'] {
  if (kind === 'avoid')
    return {
      fa: `شیوه‌نامهٔ شما «${written}» را نمی‌پذیرد؛ واژهٔ دیگری بنویسید`,
      en: `Your style guide does not take “${written}”; write another word`,
    };
  return {
    fa: `شیوه‌نامهٔ شما به جای «${written}» می‌نویسد «${better[0]}»`,
    en: `Your style guide has “${better[0]}” in place of “${written}”`,
  };
}

function fixesOf({ kind, better }: Entry, start: number, end: number): readonly Fix[] {
  return better.map((text) => ({ title: write(text), safe: kind === 'replace', edits: [{ start, end, text }] }));
}
