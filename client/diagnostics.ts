import type { Diagnostic } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { turnDiagnostic } from './direction';
import { linkRulePage } from './rulePages';

function show(diagnostic: Diagnostic): void {
  turnDiagnostic(diagnostic);
  linkRulePage(diagnostic);
}

type DiagnosticsMiddleware = Required<
  Pick<Middleware, 'handleDiagnostics' | 'provideDiagnostics' | 'provideWorkspaceDiagnostics'>
>;

/** Problems on their way to the window, however they come: pushed, asked for, or of articles that are not open. */
export const diagnosticsMiddleware: DiagnosticsMiddleware = {
  handleDiagnostics: (uri, diagnostics, next) => {
    diagnostics.forEach(show);
    next(uri, diagnostics);
  },
  provideDiagnostics: async (document, previousResult, token, next) => {
    const report = await next(document, previousResult, token);
    if (report && 'items' in report) report.items.forEach(show);
    return report;
  },
  // Their reports come bit by bit.
  provideWorkspaceDiagnostics: (previousResults, token, report, next) =>
    next(previousResults, token, (chunk) => {
      for (const item of chunk?.items ?? []) if ('items' in item) item.items.forEach(show);
      report(chunk);
    }),
};
