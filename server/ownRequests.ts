import type { Connection } from 'vscode-languageserver';
import { actionAbilitiesOf, type DocumentSources } from './documentRequests';
import { provideCertainAnnotations } from './features/annotateCertain';
import { provideAnnotations } from './features/annotations';
import { provideArticleStatus } from './features/articleStatus';
import { provideDateWordings } from './features/dateWordings';
import { provideExport } from './features/exportArticle';
import { provideConversions } from './features/inlayHints';
import { provideRegistryEntry } from './features/newsroomEntry';
import { provideSourcePaste } from './features/pasteSource';
import { answerTool } from './features/tools';
import { ENTITY_TYPES } from './language/entities/typeNames';
import { type Demands, oneOf, RANGE, requireDocument, requireParameters, TEXT, TRUTH } from './parameters';
import {
  type AnnotateCertainResult,
  annotateCertainRequest,
  annotationsRequest,
  articleStatusRequest,
  conversionsRequest,
  type DateWordingsParams,
  type DateWordingsResult,
  dateWordingsRequest,
  type ExportParams,
  type ExportResult,
  exportFormats,
  exportRequest,
  type PasteSourceParams,
  type PasteSourceResult,
  pasteSourceRequest,
  type RegistryEntryParams,
  type RulePageParams,
  type RulePageResult,
  registryEntryRequest,
  rulePageRequest,
  type ToolParams,
  type ToolResult,
  toolRequest,
} from './protocol';
import { ruleById } from './rules/registry';
import { writePage } from './rules/writePage';
import { dayOfToday } from './today';

const EXPORT: Demands = { format: oneOf(exportFormats), path: TEXT, recognised: TRUTH };

/** Registers the handlers of what only our own client asks: see `protocol.ts`. */
export function answerOwnRequests(connection: Connection, sources: DocumentSources): void {
  const { session, newsrooms, configuration } = sources;
  const { attempt, view } = sources.answering;

  connection.onRequest(articleStatusRequest, view('article status', provideArticleStatus));
  connection.onRequest(annotationsRequest, view('annotations', provideAnnotations));
  connection.onRequest(exportRequest, view<ExportResult, ExportParams>('export', provideExport, EXPORT));
  connection.onRequest<ToolResult, void>(toolRequest, async (params: ToolParams): Promise<ToolResult> => {
    requireParameters(params, { name: TEXT, uri: TEXT });
    return answerTool(params, await configuration.settingsOf(params.uri));
  });
  connection.onRequest(conversionsRequest, view('conversions', provideConversions));
  connection.onRequest(
    dateWordingsRequest,
    view<DateWordingsResult, DateWordingsParams>(
      'wordings of a date',
      (snapshot, params) => provideDateWordings(snapshot, params, dayOfToday()),
      { range: RANGE, of: oneOf(['today', 'selection']) },
    ),
  );
  connection.onRequest(
    annotateCertainRequest,
    view<AnnotateCertainResult>('annotating', (snapshot) =>
      provideCertainAnnotations(snapshot, actionAbilitiesOf(sources)),
    ),
  );

  connection.onRequest(rulePageRequest, (params: RulePageParams): RulePageResult => {
    requireParameters(params, { rule: TEXT, language: oneOf(['fa', 'en']) });
    const { rule: id, language } = params;
    const rule = ruleById(id);
    return rule === undefined ? null : writePage(rule, language);
  });

  connection.onRequest(
    pasteSourceRequest,
    view<PasteSourceResult, PasteSourceParams>('pasting a source', provideSourcePaste, { range: RANGE, url: TEXT }),
  );

  connection.onRequest(registryEntryRequest, async (params: RegistryEntryParams) => {
    requireDocument(params, { range: RANGE, type: oneOf(ENTITY_TYPES, { optional: true }) });
    newsrooms.settle();
    const snapshot = await session.snapshot(params.textDocument.uri);
    if (snapshot === undefined) return null;
    return attempt('a registry entry', snapshot, null, () =>
      provideRegistryEntry(snapshot, params.range, params.type, actionAbilitiesOf(sources)),
    );
  });
}
