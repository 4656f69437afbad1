import { exportedArticle } from '../../server/export/exportedArticle';
import { EXPORT_FORMATS, type ExportFormatName } from '../../server/export/formats';
import { analyse } from '../../server/language/analyse';
import type { Analysis } from '../../server/language/analysis';
import { corpusOf } from './articles';
import { type Figure, report } from './harness';

/** Articles of some 2,500 characters; each is written several times, and the best of the passes counts (the machine is shared). */
const ARTICLES = corpusOf(100);
const PASSES = 5;

/** Articles a second of the processor that is used, the best of several passes. */
function rate(work: () => void): number {
  let best = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, ARTICLES.length / ((user + system) / 1e6));
  }
  return best;
}

const analyseAll = (): readonly Analysis[] => ARTICLES.map((text) => analyse(text, { syntax: 'markdown' }));
const analyses = analyseAll();
const figure = (name: string, value: number, note: string): Figure => ({
  name,
  value,
  unit: 'articles/s',
  samples: PASSES,
  note,
});
const figures: Figure[] = [];
const write = (format: ExportFormatName, recognised: boolean): void => {
  for (const [index, analysis] of analyses.entries())
    EXPORT_FORMATS[format].write(exportedArticle(analysis, { path: `${index}.fa.md`, recognised }));
};
for (const format of ['jsonld', 'ninjs', 'webannotation', 'brat', 'html', 'tei'] as const) {
  figures.push(
    figure(
      `${format}: write`,
      rate(() => write(format, false)),
      'best pass, without the analysis',
    ),
  );
  figures.push(
    figure(
      `${format}: write, with what was recognised`,
      rate(() => write(format, true)),
      'best pass, without the analysis',
    ),
  );
}
figures.push(
  figure(
    'analyse',
    rate(() => void analyseAll()),
    'best pass, no export',
  ),
);
figures.push(
  figure(
    'jsonld: analyse and write',
    rate(() => {
      for (const [index, analysis] of analyseAll().entries())
        EXPORT_FORMATS.jsonld.write(exportedArticle(analysis, { path: `${index}.fa.md` }));
    }),
    'best pass, the analysis included',
  ),
);
report('Export, on one core', figures);
