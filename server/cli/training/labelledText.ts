import type { TaggedType } from '../../language/entities/tagger/labels';

/** A stretch of a labelled text; `unknown` is one of which its labels say nothing that we can use. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: TaggedType | 'unknown';
}

export interface LabelledText {
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

const TAG_TYPES: Readonly<Record<string, TaggedType | 'unknown'>> = {
  p: 'person',
  o: 'organisation',
  l: 'place',
  v: 'event',
  // Works are too rare to learn, and look like other names.
  w: 'unknown',
};

/** Reads a line in which names stand between `<p>…</p>`, `<o>`, `<l>`, `<v>`, `<w>`. */
export function parseTaggedLine(line: string): LabelledText {
  let text = '';
  const spans: LabelledSpan[] = [];
  let at = 0;
  for (const match of line.matchAll(/<([polvw])>(.*?)<\/\1>/g)) {
    text += line.slice(at, match.index);
    const start = text.length;
    text += match[2];
    spans.push({ start, end: text.length, type: TAG_TYPES[match[1]] });
    at = match.index + match[0].length;
  }
  return { text: text + line.slice(at), spans };
}

/** Parties and powers of which the guidelines make organisations; other groups (dynasties, factions) are no names of ours. */
const GROUPS =
  /^(?:حزب|جبهه|جمعیت|انجمن|سازمان|شورای|تشکیلات|نهضت|جنبش|طالبان|داعش|حماس|القاعده|حشد|الحشد|حزب‌الله|فتح|کومله|گردان|مجاهدین)/;

/**
 * Reads sentences of a word and its label a line (PER LOC ORG NAT EVE POG). Nationalities are adjectives, no names; events
 * of that corpus are looser than ours.
 */
export function parseColumns(file: string): readonly LabelledText[] {
  return file
    .split(/\r?\n\s*\r?\n/)
    .filter((sentence) => sentence.trim() !== '')
    .map((sentence) => {
      let text = '';
      const spans: { start: number; end: number; kind: string }[] = [];
      for (const line of sentence.split(/\r?\n/)) {
        const [word, label] = line.split('\t');
        if (word === undefined || label === undefined || word.trim() === '') continue;
        if (text !== '') text += ' ';
        const start = text.length;
        text += word;
        const kind = label.trim().slice(2);
        const last = spans.at(-1);
        if (label.startsWith('B-')) spans.push({ start, end: text.length, kind });
        else if (label.startsWith('I-') && last !== undefined && last.kind === kind) last.end = text.length;
      }
      return { text, spans: spans.flatMap((span) => toSpan(text, span)) };
    });
}

function toSpan(
  text: string,
  { start, end, kind }: { readonly start: number; readonly end: number; readonly kind: string },
): readonly LabelledSpan[] {
  if (kind === 'PER') return [{ start, end, type: 'person' }];
  if (kind === 'LOC') return [{ start, end, type: 'place' }];
  if (kind === 'ORG') return [{ start, end, type: 'organisation' }];
  if (kind === 'POG') return [{ start, end, type: GROUPS.test(text.slice(start, end)) ? 'organisation' : 'unknown' }];
  if (kind === 'EVE') return [{ start, end, type: 'unknown' }];
  return [];
}
