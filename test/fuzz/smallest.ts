/**
 * Takes out of a text what a fault does not need: halves, then quarters, down to single characters, as long as the rest `fails`
 * (Zeller's delta debugging, without its complements). At most `most` tries.
 */
export function smallest(text: string, fails: (text: string) => boolean, most = 2_000): string {
  let current = text;
  let tries = 0;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < current.length && tries < most; ) {
      const shorter = current.slice(0, at) + current.slice(at + size);
      tries += 1;
      if (fails(shorter)) current = shorter;
      else at += size;
    }
  }
  return current;
}
