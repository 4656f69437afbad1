import type { Connection } from 'vscode-languageserver';
import type { Log } from './host';

/**
 * The editor's log. Once the editor is gone nothing is written: work that was still under way fails for that, tells so, and must not
 * fail again for telling.
 */
export function logOf(connection: Connection): Log {
  const quietly = (write: () => void): void => {
    try {
      write();
    } catch {
      // The connection throws where it is closed; nobody reads the log any more.
    }
  };
  return {
    error: (message) => quietly(() => connection.console.error(message)),
    warn: (message) => quietly(() => connection.console.warn(message)),
    info: (message) => quietly(() => connection.console.info(message)),
  };
}
