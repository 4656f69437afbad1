import { type CancellationToken, ResponseError } from 'vscode-languageserver';
import { cancelled } from './cancellation';
import { describeError, type Log } from './host';
import { type Demands, requireDocument } from './parameters';
import type { Session, Snapshot } from './session';

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

type Handler<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result>;

/** Makes handlers of requests of the features that answer them. */
export interface Answering {
  /** Answers empty, and logs it, where the work fails; what was said on purpose (a `ResponseError`) goes on. */
  attempt<Result>(name: string, snapshot: Snapshot, empty: Result, work: () => Result): Result;
  /**
   * A feature's handler: waits for the settings, asks the latest version, and answers empty rather than with a crash.
   *
   * @param demands what the request has to say beside its document; one that does not is refused
   */
  respond<Params, Result>(
    name: string,
    empty: Result,
    provide: (snapshot: Snapshot, params: Params) => Result,
    demands?: Demands,
  ): Handler<DocumentParams & Params, Result>;
  /** The same for views, which ask about any open text: they show silence too. */
  view<Result, Params extends DocumentParams = DocumentParams>(
    name: string,
    provide: (snapshot: Snapshot, params: Params) => Result | null,
    demands?: Demands,
  ): (params: Params) => Promise<Result | null>;
}

export function createAnswering(session: Session, log: Log): Answering {
  const attempt: Answering['attempt'] = (name, { uri, version }, empty, work) => {
    try {
      return work();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(`${name} failed on ${uri} (version ${version}): ${describeError(error)}`);
      return empty;
    }
  };
  return {
    attempt,
    respond: (name, empty, provide, demands) => async (params, token) => {
      requireDocument(params, demands);
      const snapshot = await session.snapshot(params.textDocument.uri);
      if (token.isCancellationRequested) throw cancelled();
      if (snapshot === undefined || !snapshot.persian) return empty;
      return attempt(name, snapshot, empty, () => provide(snapshot, params));
    },
    view: (name, provide, demands) => async (params) => {
      requireDocument(params, demands);
      const snapshot = await session.snapshot(params.textDocument.uri);
      if (snapshot === undefined) return null;
      return attempt(name, snapshot, null, () => provide(snapshot, params));
    },
  };
}
