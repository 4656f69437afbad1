import { CodeLensRefreshRequest, type Connection, type InitializeParams } from 'vscode-languageserver';
import { type ClientAbilities, readAbilities } from './clientAbilities';
import { asRecord } from './editorSettings';
import { type Log, within } from './host';
import { type Progress, progressOf } from './progress';
import { settingsSection } from './protocol';

/** What the client said of itself, and what it is asked. */
export interface ClientSide {
  /** Reads what it says as it starts; until then it is taken for one that can do nothing. */
  introduce(params: InitializeParams): void;
  abilities(): ClientAbilities;
  /** The folder in which it lets us keep things. */
  storage(): string | undefined;
  /** Takes the settings that it sends of itself; they hold where it answers no questions about them. */
  changeSettings(settings: unknown): void;
  /** Our section of its settings for a scope (a URI), or for a loose file. */
  pullSettings(scope: string | undefined): Promise<unknown>;
  /** Has it ask anew for whatever it asks for. */
  refresh(): void;
  /** Shows how far the work in the background has come, where the client shows such things. */
  showProgress(): Promise<Progress & { readonly cancelled: () => boolean }>;
}

/** Milliseconds after which an editor that does not say its settings is served with the defaults. */
const SETTINGS_PATIENCE = 3_000;

export function createClientSide(connection: Connection, log: Log): ClientSide {
  let abilities = readAbilities({ capabilities: {} });
  let sentSettings: unknown;
  let storage: string | undefined;
  return {
    introduce: (params) => {
      abilities = readAbilities(params);
      const { storageUri, fileLinks: _, ...options } = asRecord(params.initializationOptions);
      // Our section, or an object that holds it under its name.
      sentSettings = options[settingsSection] ?? options;
      storage = typeof storageUri === 'string' ? storageUri : undefined;
    },
    abilities: () => abilities,
    storage: () => storage,
    changeSettings: (settings) => {
      sentSettings = asRecord(settings)[settingsSection] ?? sentSettings;
    },
    pullSettings: async (scope) => {
      if (!abilities.configuration) return sentSettings;
      const item = scope === undefined ? { section: settingsSection } : { section: settingsSection, scopeUri: scope };
      try {
        return await within(SETTINGS_PATIENCE, connection.workspace.getConfiguration(item));
      } catch (error) {
        log.warn(`The editor did not say its settings (${String(error)}); the defaults hold.`);
        return sentSettings;
      }
    },
    refresh: () => {
      if (abilities.pullsDiagnostics && abilities.refreshesDiagnostics)
        ignoreFailure(connection.languages.diagnostics.refresh());
      if (abilities.refreshesCodeLenses) ignoreFailure(connection.sendRequest(CodeLensRefreshRequest.type));
      if (abilities.refreshesSemanticTokens) connection.languages.semanticTokens.refresh();
      if (abilities.refreshesInlayHints) ignoreFailure(connection.languages.inlayHint.refresh());
    },
    showProgress: async () => {
      const reporter = abilities.showsProgress ? await connection.window.createWorkDoneProgress() : undefined;
      if (reporter === undefined) return { report: ignore, end: ignore, cancelled: () => false };
      return { ...progressOf(reporter), cancelled: () => reporter.token.isCancellationRequested };
    },
  };
}

const ignore = (): void => undefined;

const ignoreFailure = (promise: Promise<unknown>): void => void promise.catch(() => undefined);
