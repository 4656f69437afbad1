import type { FromPage, LostUpdates, ToPage } from '../protocol';

/** What of a page outlives it: VS Code throws a hidden page away. */
export interface Kept {
  readonly lost: LostUpdates | undefined;
  readonly anchor: number;
  readonly head: number;
  /** Offset of the first line in view. */
  readonly top: number;
  readonly definitionsOpen: boolean;
}

const host = acquireVsCodeApi();

export const post = (message: FromPage): void => host.postMessage(message);

export const listen = (receive: (message: ToPage) => void): void =>
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data));

export const keep = (kept: Kept): void => {
  host.setState(kept);
};

export const kept = (): Kept | undefined => host.getState() as Kept | undefined;
