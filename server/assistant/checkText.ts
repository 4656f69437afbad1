import * as v from 'valibot';
import { indexLines } from '../language/text/lineIndex';
import { runRules } from '../rules/run';
import { articleText, dayOfInput, language, parseWith, reference, syntax } from './inputs';
import { defineTool } from './tool';

const input = v.strictObject({ text: articleText, syntax, reference, language });

export const checkText = defineTool({
  name: 'dabir_check_text',
  title: { fa: 'بررسی متن خبر', en: 'Check a Persian text' },
  description:
    'Checks Persian (Farsi) news text for wrong dates and weekdays, inconsistent or misspelled names, claims and quotations without a source, ' +
    'faulty links and orthography. Returns each problem with its rule, severity, line, the words concerned and the ways to mend it. ' +
    'Use it before and after editing a Persian article.',
  input,
  parse: (given) => parseWith(input, given),
  run: ({ text, syntax = 'markdown', reference, language }, context) => {
    const says = language ?? context.language;
    const analysis = context.analyse(text, syntax, dayOfInput(reference));
    const lines = indexLines(text);
    const problems = runRules(analysis, context.selection).filter(({ suppressed }) => !suppressed);
    const counts = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const { severity } of problems) counts[severity] += 1;
    return {
      counts,
      problems: problems.map(({ rule, severity, message, start, end, fixes }) => {
        const place = lines.positionAt(start);
        return {
          rule,
          severity,
          line: place.line + 1,
          column: place.character + 1,
          start,
          end,
          text: text.slice(start, end),
          message: message[says],
          fixes: fixes.map(({ title, safe, edits }) => ({ title: title[says], safe, edits })),
        };
      }),
    };
  },
});
