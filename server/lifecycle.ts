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

/** Never sent: a request that comes too early or too late is handed to this method in place of its own. */
const refusedRequest = new RequestType<Refusal, never, void>('$/dabir/refused');

const TOO_EARLY: Refusal = { code: ErrorCodes.ServerNotInitialized, reason: 'The server has not been initialized.' };
const TWICE: Refusal = { code: ErrorCodes.InvalidRequest, reason: 'The server has been initialized already.' };
const OVER: Refusal = { code: ErrorCodes.InvalidRequest, reason: 'The server has been shut down.' };

/**
 * Holds a connection to the protocol's lifecycle: `initialize` comes first and only once, and after `shutdown` no request
 * reaches its handler. Notifications before `initialize` are dropped, as the protocol asks; `exit` may come at any time.
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
