import { exportedArticle } from '../export/exportedArticle';
import { EXPORT_FORMATS } from '../export/formats';
import type { ExportParams, ExportResult } from '../protocol';
import type { Snapshot } from '../session';

/** An article in another format, as `dabir export` writes it. */
export function provideExport(snapshot: Snapshot, params: ExportParams): ExportResult {
  if (!snapshot.persian) return null;
  const { write, language } = EXPORT_FORMATS[params.format];
  const exported = exportedArticle(snapshot.analysis, { path: params.path, recognised: params.recognised });
  return { content: write(exported), languageId: language };
}
