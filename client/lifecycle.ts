/** What of the language client begins and ends its server. */
export interface Startable {
  start(): Promise<void>;
  stop(): Promise<void>;
  needsStop(): boolean;
}

export interface Lifecycle {
  /** Starts the server, or waits until it runs. */
  start(): Promise<void>;
  /** Ends the server and starts another one, whatever the old one does. */
  restart(): Promise<void>;
}

/**
 * Starts and restarts a server in order: a client that is just stopping refuses to start, one that is just starting cannot
 * be stopped, and a server that hangs, which is what it is restarted for, does not stop in time.
 *
 * @param note is told what kept the old server from ending properly
 */
export function createLifecycle(client: Startable, note: (error: unknown) => void): Lifecycle {
  let stopping: Promise<void> = Promise.resolve();
  const start = async (): Promise<void> => {
    await stopping;
    await client.start();
  };
  const stop = async (): Promise<void> => {
    try {
      if (!client.needsStop()) return;
      await client.start();
      await client.stop();
    } catch (error) {
      note(error);
    }
  };
  return {
    start,
    restart: async () => {
      stopping = stopping.then(stop);
      await start();
    },
  };
}
