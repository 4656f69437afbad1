import type { FromView, Place, ToView } from '../protocol';

/** The parts of the overview that are closed: VS Code throws a hidden page away. */
interface Kept {
  readonly closed: readonly string[];
}

const host = acquireVsCodeApi();

const post = (message: FromView): void => host.postMessage(message);

export const ready = (): void => post({ type: 'ready' });
export const select = (place: Place): void => post({ type: 'select', place });
export const open = (page: string): void => post({ type: 'open', page });

export const restart = (): void => post({ type: 'restart' });

export const listen = (receive: (message: ToView) => void): void =>
  window.addEventListener('message', ({ data }: MessageEvent<ToView>) => receive(data));

export const closedParts = (): ReadonlySet<string> => new Set((host.getState() as Kept | undefined)?.closed);

export function keepOpen(key: string, isOpen: boolean): void {
  const closed = new Set(closedParts());
  if (isOpen) closed.delete(key);
  else closed.add(key);
  host.setState({ closed: [...closed] } satisfies Kept);
}
