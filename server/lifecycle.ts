import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  ExitNotification,
  InitializeRequest,
  Message,
  type RequestMessage,
  RequestType,
  ResponseError,
  ShutdownRequest,
} from 'vscode-languageserver';

interface Refusal {
  readonly code: number;
  readonly reason: string;
}

/** Goes by no wire: what is asked out of its time is handed to it in place of its own method. */
const refusedRequest = new RequestType<Refusal, never, void>('$/dabir/refused');

const TOO_EARLY: Refusal = { code: ErrorCodes.ServerNotInitialized, reason: 'The server has not been initialized.' };
const TWICE: Refusal = { code: ErrorCodes.InvalidRequest, reason: 'The server has been initialized already.' };
const OVER: Refusal = { code: ErrorCodes.InvalidRequest, reason: 'The server has been shut down.' };

/**
 * How a connection hands on its messages: `initialize` comes first and once, and from `shutdown` on no request reaches who
 * would have answered it. What is notified before the first is dropped, as the protocol asks; the end may come at any time.
 */
export function keepingToLifecycle(): ConnectionOptions {
  let state: 'new' | 'running' | 'over' = 'new';
  const refusalOf = (method: string): Refusal | undefined => {
    if (state === 'over') return OVER;
    if (method === InitializeRequest.method) return state === 'new' ? undefined : TWICE;
    return state === 'new' ? TOO_EARLY : undefined;
  };
  return {
    messageStrategy: {
      handleMessage: (message, next) => {
        if (Message.isNotification(message)) {
          if (state === 'new' && message.method !== ExitNotification.method) return;
          return next(message);
        }
        if (!Message.isRequest(message)) return next(message);
        const refusal = refusalOf(message.method);
        if (refusal !== undefined) {
          const refused: RequestMessage = { ...message, method: refusedRequest.method, params: refusal };
          return next(refused);
        }
        if (message.method === InitializeRequest.method) state = 'running';
        if (message.method === ShutdownRequest.method) state = 'over';
        return next(message);
      },
    },
  };
}

/** Answers them as the protocol asks: a client that asks too early or goes on after `shutdown` is told so. */
export function refuse(connection: Connection): void {
  connection.onRequest(refusedRequest, ({ code, reason }) => {
    throw new ResponseError(code, reason);
  });
}
