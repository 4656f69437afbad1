import type { Diagnostic } from 'vscode-languageserver';
import { resultIdOf } from '../diagnosticReports';
import { provideDiagnostics } from '../features/diagnostics';
import { describeError, type Log, letOthersIn } from '../host';
import { type Severities, severitiesOf } from '../severities';
import { closedArticle } from './closedArticle';
import type { ArticleProblems, ArticleSources, Visitor } from './workspaceArticles';

const NO_PROBLEMS = { resultId: resultIdOf([]), severities: undefined };

/** What is wrong with each article that is not open: its counts are remembered, its diagnostics only where they are wanted. */
export class ProblemRecords {
  readonly #sources: ArticleSources;
  readonly #log: Log;
  readonly #known = new Map<string, { readonly resultId: string; readonly severities: Severities | undefined }>();
  /** Read for a visitor to come. */
  readonly #kept = new Map<string, readonly Diagnostic[]>();

  constructor(sources: ArticleSources, log: Log) {
    this.#sources = sources;
    this.#log = log;
  }

  /** @param keep whether what is read is kept at hand for the next visitor who asks for it */
  async visit(uris: readonly string[], see: Visitor<ArticleProblems>, keep: boolean): Promise<void> {
    for (const [index, uri] of uris.entries()) {
      const fresh = this.#known.has(uri) ? undefined : await this.#read(uri);
      if (keep && fresh !== undefined && fresh.length > 0) this.#kept.set(uri, fresh);
      const diagnostics = async (): Promise<readonly Diagnostic[]> => {
        const atHand = fresh ?? this.#kept.get(uri);
        this.#kept.delete(uri);
        return atHand ?? this.#read(uri);
      };
      const { resultId, severities } = this.#known.get(uri) ?? NO_PROBLEMS;
      if (!(await see({ uri, resultId, severities, diagnostics }, index + 1, uris.length))) return;
      if (fresh !== undefined) await letOthersIn();
    }
  }

  forget(uri: string): void {
    this.#known.delete(uri);
    this.#kept.delete(uri);
  }

  forgetAll(): void {
    this.#known.clear();
    this.#kept.clear();
  }

  async #read(uri: string): Promise<readonly Diagnostic[]> {
    let diagnostics: readonly Diagnostic[] = [];
    let isArticle = false;
    try {
      const text = await this.#sources.readFile(uri);
      if (typeof text === 'string') {
        const snapshot = closedArticle(uri, text, await this.#sources.settingsOf(uri), this.#log);
        isArticle = snapshot.persian;
        if (isArticle) diagnostics = provideDiagnostics(snapshot);
      }
    } catch (error) {
      this.#log.error(`${uri} could not be read: ${describeError(error)}`);
    }
    this.#known.set(uri, {
      resultId: resultIdOf(diagnostics),
      severities: isArticle ? severitiesOf(diagnostics) : undefined,
    });
    return diagnostics;
  }
}
