import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** LSP's RequestCancelled: the client has lost interest. */
export const cancelled = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

/** Resolves when the client loses interest. */
export function cancellationOf(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else token.onCancellationRequested(() => resolve());
  });
}
