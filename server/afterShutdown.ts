import {
  type Connection,
  type ConnectionOptions,
  ErrorCodes,
  Message,
  type RequestMessage,
  RequestType0,
  ResponseError,
  ShutdownRequest,
} from 'vscode-languageserver';

/** Goes by no wire: what is asked after `shutdown` is handed to it in place of its own method. */
const refusedRequest = new RequestType0<never, void>('$/dabir/refused');

/** How a connection hands on its messages: from `shutdown` on no request reaches who would have answered it. */
export function refusingAfterShutdown(): ConnectionOptions {
  let isOver = false;
  return {
    messageStrategy: {
      handleMessage: (message, next) => {
        if (!Message.isRequest(message)) return next(message);
        const asked: RequestMessage = isOver ? { ...message, method: refusedRequest.method } : message;
        isOver ||= message.method === ShutdownRequest.method;
        return next(asked);
      },
    },
  };
}

/** Answers them as the protocol asks: a client that goes on after `shutdown` is told so. */
export function refuse(connection: Connection): void {
  connection.onRequest(refusedRequest, () => {
    throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
  });
}
