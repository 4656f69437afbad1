import type { Files, Host } from './host';
import { NOT_UTF_8 } from './language/text/utf8';
import type { ReadFileParams, ReadFileResult } from './protocol';

/** Files as this place reads them, else as the client does: virtual file systems, and everything for a browser's worker. */
export function createFiles(host: Host, ask: (params: ReadFileParams) => Promise<ReadFileResult>): Files {
  let clientReads = true;
  return {
    readFile: async (uri) => {
      if (host.canRead(uri)) return host.readFile(uri);
      if (!clientReads) return undefined;
      try {
        const result = await ask({ uri });
        if (result === null) return undefined;
        return typeof result === 'string' ? result : { unread: NOT_UTF_8 };
      } catch {
        clientReads = false; // it has never heard of the request
        return undefined;
      }
    },
  };
}
