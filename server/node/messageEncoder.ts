import type { Diagnostic } from 'vscode-languageserver';

/**
 * Encodes messages as JSON in UTF-8. Most problems in a report are the same objects as in the report before: the bytes of each
 * are kept as long as the object lives, so that a keystroke in a long article does not encode them all again.
 */
export function encodeMessage(message: unknown): Uint8Array {
  const list = reportIn(message);
  if (list === undefined || list.items.length < FEWEST) return utf8.encode(JSON.stringify(message));
  const whole = JSON.stringify(message, (_, value: unknown) => (value === list.items ? PLACE : value));
  const at = whole.indexOf(`"${PLACE}"`);
  const head = utf8.encode(`${whole.slice(0, at)}[`);
  const tail = utf8.encode(`]${whole.slice(at + PLACE.length + 2)}`);
  let length = head.length + tail.length + list.items.length - 1;
  const parts = list.items.map(bytesOf);
  for (const part of parts) length += part.length;
  const bytes = new Uint8Array(length);
  bytes.set(head);
  let offset = head.length;
  for (const part of parts) {
    if (offset > head.length) bytes[offset++] = COMMA;
    bytes.set(part, offset);
    offset += part.length;
  }
  bytes.set(tail, offset);
  return bytes;
}

/** Fewer problems are encoded faster than they are looked up. */
const FEWEST = 16;
const COMMA = 0x2c;
/** Stands for the list while the message around it is encoded; no message of ours contains it. */
const PLACE = 'dabir:problems';
const utf8 = new TextEncoder();
const known = new WeakMap<object, Uint8Array>();

function bytesOf(item: Diagnostic): Uint8Array {
  let bytes = known.get(item);
  if (bytes === undefined) {
    bytes = utf8.encode(JSON.stringify(item));
    known.set(item, bytes);
  }
  return bytes;
}

/** The list of problems in an answer to a pull, or in a push. */
function reportIn(message: unknown): { readonly items: readonly Diagnostic[] } | undefined {
  const { result, params, method } = message as {
    readonly result?: { readonly items?: unknown; readonly kind?: unknown } | null;
    readonly params?: { readonly diagnostics?: unknown } | null;
    readonly method?: string;
  };
  if (method === 'textDocument/publishDiagnostics' && Array.isArray(params?.diagnostics))
    return { items: params.diagnostics };
  return result?.kind === 'full' && Array.isArray(result.items) ? { items: result.items } : undefined;
}
