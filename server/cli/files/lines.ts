/**
 * The lines of a stream of UTF-8, without their ends; an empty one at the end is none. Split at line feeds only: JSON may hold U+2028, at
 * which Node's own reader of lines would split. Holds one line in memory.
 */
export async function* linesOf(parts: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let held: Uint8Array[] = [];
  for await (const part of parts) {
    let from = 0;
    for (let at = part.indexOf(0x0a); at >= 0; at = part.indexOf(0x0a, from)) {
      held.push(part.subarray(from, at));
      yield held.length === 1 ? held[0] : Buffer.concat(held);
      held = [];
      from = at + 1;
    }
    if (from < part.length) held.push(part.subarray(from));
  }
  if (held.length > 0) yield Buffer.concat(held);
}
