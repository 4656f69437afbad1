import { integer, minValue, number, optional, pipe, strictObject } from 'valibot';
import { writeNumber } from '../../language/calendars/wording';
import { TokenClass } from '../../language/text/tokens';
import { defineRule, type Finding } from '../rule';
import page from './longSentence.md';

export const longSentence = defineRule({
  id: 'typography/long-sentence',
  severity: 'info',
  fix: 'none',
  summary: { fa: 'جملهٔ درازتر از ۴۵ واژه', en: 'a sentence of more than 45 words' },
  page,
  options: strictObject({
    /** The longest sentence that is let pass, in words. */
    maximumWords: optional(pipe(number(), integer(), minValue(5)), 45),
  }),
  scope: 'block',
  // Not every token is a word.
  concerns: ({ read: { reading } }, { maximumWords }) =>
    reading.sentences.some(
      ({ start, end }) => reading.tokens.ofUnit[end - 1] - reading.tokens.ofUnit[start] >= maximumWords,
    ),
  *check({ analysis, options }): Generator<Finding> {
    for (const { block, reading } of analysis.blocks) {
      const { text, tokens } = reading;
      for (const sentence of reading.sentences) {
        const last = tokens.ofUnit[sentence.end - 1];
        let words = 0;
        for (let token = tokens.ofUnit[sentence.start]; token <= last; token += 1)
          if (tokens.classes[token] === TokenClass.word || tokens.classes[token] === TokenClass.latin) words += 1;
        if (words <= options.maximumWords) continue;
        yield {
          start: block.start + text.starts[sentence.start],
          end: block.start + text.ends[sentence.end - 1],
          message: {
            fa: `این جمله ${writeNumber(words, 'fa')} واژه دارد؛ آن را بشکنید`,
            en: `This sentence has ${words} words; break it up`,
          },
        };
      }
    }
  },
});
