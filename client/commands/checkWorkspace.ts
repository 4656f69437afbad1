import { CancellationError, commands, ProgressLocation, window, workspace } from 'vscode';
import { LSPErrorCodes, ResponseError, WorkDoneProgress } from 'vscode-languageclient';
import { type CheckWorkspaceResult, checkWorkspaceRequest } from '../../server/protocol';
import type { Client } from '../client';
import { isolate } from '../isolate';
import { messages } from '../messages';
import { tell } from '../tell';

let checks = 0;

/**
 * Has every article of the workspace read, tells what came of it, and shows the problems. From then on they stay in the
 * Problems panel, and follow what is saved. `undefined` where it was cancelled.
 */
export async function checkWorkspace(client: Client): Promise<CheckWorkspaceResult | undefined> {
  const text = messages();
  if (workspace.workspaceFolders === undefined) {
    void tell(text.noWorkspace);
    return undefined;
  }
  await client.start();
  const result = await window.withProgress(
    { location: ProgressLocation.Notification, cancellable: true },
    async (progress, token) => {
      checks += 1;
      const workDoneToken = `dabir-check-${checks}`;
      let shown = 0;
      // The whole sentence is the message: a title would come before it, on the wrong side.
      progress.report({ message: isolate(text.checking) });
      const listener = client.languageClient.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind !== 'report') return;
        const { percentage = shown, message = '' } = value;
        progress.report({ increment: percentage - shown, message: isolate(text.checkingSoFar(message)) });
        shown = percentage;
      });
      try {
        const params = { workDoneToken };
        return await client.languageClient.sendRequest<CheckWorkspaceResult>(checkWorkspaceRequest, params, token);
      } catch (error) {
        if (isCancellation(error)) return undefined;
        throw error;
      } finally {
        listener.dispose();
      }
    },
  );
  if (result === undefined) return undefined;
  if (result.faulty > 0) await commands.executeCommand('workbench.actions.view.problems');
  void tell(text.checked(result));
  return result;
}

const isCancellation = (error: unknown): boolean =>
  error instanceof CancellationError ||
  (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled);
