import colours from 'picocolors';
import { writeNumber } from '../../language/calendars/wording';
import type { Language } from '../../language/text';
import { counts, type FileReport, type Report, type Summary } from '../report';
import type { CreateReporter } from './reporter';
import { SEVERITY_NAMES } from './severities';

/**
 * For people at a terminal: files, and below each its problems in the order of the text. What is Latin (place, rule)
 * comes first, the message last, so that a terminal with or without right-to-left text shows the columns in order.
 */
export const createStylish: CreateReporter = ({ language, colour }) => {
  const paint = colours.createColors(colour);
  const severityColour = { error: paint.red, warning: paint.yellow, info: paint.cyan, hint: paint.gray };
  const formatFile = (file: FileReport): string => {
    const shown = file.problems.filter(counts);
    if (shown.length === 0) return '';
    const rows = shown.map((problem) => ({
      problem,
      place: `${problem.line}:${problem.column}`,
      severity: SEVERITY_NAMES[problem.severity][language],
    }));
    const width = (values: readonly string[]): number => Math.max(...values.map((value) => value.length));
    const placeWidth = width(rows.map(({ place }) => place));
    const severityWidth = width(rows.map(({ severity }) => severity));
    const ruleWidth = width(shown.map(({ rule }) => rule));
    const lines = rows.map(({ problem, place, severity }) =>
      [
        `  ${paint.dim(place.padStart(placeWidth))}`,
        severityColour[problem.severity](severity.padEnd(severityWidth)),
        paint.dim(problem.rule.padEnd(ruleWidth)),
        problem.message,
      ].join('  '),
    );
    return `${paint.underline(file.path)}\n${lines.join('\n')}\n\n`;
  };
  return {
    file: formatFile,
    end: ({ summary, failures }: Report) => {
      const found = summary.errors + summary.warnings + summary.infos + summary.hints;
      const text = summarise(summary, language);
      if (found === 0) return failures.length > 0 ? '' : `${paint.green(`✓ ${text}`)}\n`;
      const mark = summary.errors > 0 ? paint.red : paint.yellow;
      return `${mark(paint.bold(`✖ ${text}`))}\n`;
    },
  };
};

function summarise({ files, errors, warnings, infos, hints, fixable, known }: Summary, language: Language): string {
  const total = errors + warnings + infos + hints;
  if (language === 'fa') {
    const n = (value: number): string => writeNumber(value, 'fa');
    const before = known === 0 ? '' : `؛ ${n(known)} ایراد شناخته ماند`;
    if (total === 0) return `${n(files)} خبر بررسی شد؛ ${known === 0 ? 'ایرادی' : 'ایراد تازه‌ای'} پیدا نشد${before}.`;
    const parts = `${n(errors)} خطا، ${n(warnings)} هشدار، ${n(infos)} آگاهی، ${n(hints)} نکته`;
    const fix = fixable === 0 ? '' : `؛ ${n(fixable)} مورد با --fix درست می‌شود`;
    return `${n(total)} مورد در ${n(files)} خبر (${parts})${fix}${before}`;
  }
  const articles = plural(files, 'article');
  const before = known === 0 ? '' : `; ${known} known`;
  if (total === 0) return `${articles} checked, no ${known === 0 ? '' : 'new '}problems${before}`;
  const parts = [plural(errors, 'error'), plural(warnings, 'warning'), plural(infos, 'info'), plural(hints, 'hint')];
  const fix = fixable === 0 ? '' : `; ${fixable} can be mended by --fix`;
  return `${plural(total, 'problem')} in ${articles} (${parts.join(', ')})${fix}${before}`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
