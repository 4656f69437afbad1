import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import { describeError, type Log, letOthersIn } from './host';
import type { Snapshot } from './snapshot';

/** Pushes problems to a client that cannot ask for them. */
export interface Publisher {
  /** Publishes soon: after the keystrokes that already wait, because only the latest version counts. */
  publish(uri: string): void;
}

export interface PublisherParts {
  readonly snapshot: (uri: string) => Promise<Snapshot | undefined>;
  readonly diagnose: (snapshot: Snapshot) => readonly Diagnostic[];
  readonly send: (params: PublishDiagnosticsParams) => Promise<void>;
}

export function createPublisher({ snapshot, diagnose, send }: PublisherParts, log: Log): Publisher {
  const waiting = new Set<string>();

  /** The snapshot after which nothing more comes in at once; `undefined` where the document is closed meanwhile. */
  const settled = async (uri: string): Promise<Snapshot | undefined> => {
    await letOthersIn();
    for (;;) {
      const seen = await snapshot(uri);
      await letOthersIn();
      if ((await snapshot(uri)) === seen) return seen;
    }
  };

  const push = async (uri: string): Promise<void> => {
    try {
      const latest = await settled(uri);
      waiting.delete(uri);
      if (latest === undefined) return;
      await send({ uri, version: latest.version, diagnostics: [...diagnose(latest)] });
    } catch (error) {
      waiting.delete(uri);
      log.error(`Problems of ${uri} could not be published: ${describeError(error)}`);
    }
  };

  return {
    publish: (uri) => {
      if (waiting.has(uri)) return;
      waiting.add(uri);
      void push(uri);
    },
  };
}
