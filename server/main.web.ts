import { type HandedOver, handOver } from './data/handedOver';

/**
 * The worker's entry. Its first message brings the data that a server on Node reads from files; everything else is loaded
 * only then, before the client's first request comes.
 */
const scope = self as unknown as DedicatedWorkerGlobalScope;
scope.onmessage = ({ data }: MessageEvent<HandedOver>) => {
  scope.onmessage = null;
  handOver(data);
  void import('./webServer');
};
