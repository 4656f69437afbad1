import { touches, untouchedIn } from '../../language/orthography/untouched';
import { TokenClass } from '../../language/text/tokens';
import { isProse, proseRanges } from '../fix';
import { oncePer } from '../once';
import { defineRule, type Edit, NO_OPTIONS } from '../rule';
import page from './arabicYehKaf.md';

/** Arabic's letters and Persian's, as «دستور خط فارسی» writes them. */
const PERSIAN_LETTER: Readonly<Record<string, string>> = { '\u064a': '\u06cc', '\u0649': '\u06cc', '\u0643': '\u06a9' };

const ARABIC = /[\u064a\u0649\u0643]/;

const proseOf = oncePer(proseRanges);

export const arabicYehKaf = defineRule({
  id: 'typography/arabic-yeh-kaf',
  severity: 'error',
  fix: 'safe',
  summary: { fa: 'ي، ى و ك عربی به جای ی و ک', en: 'Arabic ي, ى and ك in place of ی and ک' },
  page,
  options: NO_OPTIONS,
  scope: 'block',
  concerns: ({ read }) => ARABIC.test(read.reading.source),
  *check({ analysis }) {
    for (const read of analysis.blocks) {
      const { source, text, tokens } = read.reading;
      const untouched = untouchedIn(read.reading);
      for (let token = 0; token < tokens.count; token += 1) {
        if (tokens.classes[token] !== TokenClass.word) continue;
        const edits: Edit[] = [];
        for (let unit = tokens.starts[token]; unit < tokens.ends[token]; unit += 1) {
          const at = text.starts[unit];
          const letter = PERSIAN_LETTER[source[at]];
          if (letter === undefined || touches(untouched, { start: at, end: at + 1 })) continue;
          edits.push({ start: read.block.start + at, end: read.block.start + at + 1, text: letter });
        }
        if (edits.length === 0) continue;
        const start = read.block.start + text.starts[tokens.starts[token]];
        const end = read.block.start + text.ends[tokens.ends[token] - 1];
        yield {
          start,
          end,
          message: {
            fa: 'ی و ک فارسی بنویسید، نه ي، ى و ك عربی',
            en: 'Write Persian ی and ک, not Arabic ي, ى and ك',
          },
          // A word that is a link's label cannot change alone.
          fixes: edits.every((edit) => isProse(proseOf(analysis.article), edit))
            ? [{ title: { fa: 'ی و ک فارسی بنویس', en: 'Write ی and ک' }, safe: true, edits }]
            : [],
        };
      }
    }
  },
});
