/**
 * Counts characters as other programs do: the W3C's position selectors and brat count Unicode code points, and JavaScript
 * UTF-16 units, of which an emoji takes two. Half of a pair counts as one.
 */
export interface CodePoints {
  /** Characters before a UTF-16 offset. */
  of(offset: number): number;
  /** The UTF-16 offset behind so many characters; the text's length where there are not so many. */
  offsetOf(count: number): number;
}

export function codePointsOf(text: string): CodePoints {
  /** Offsets of the second halves of pairs. */
  const halves: number[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      halves.push(at + 1);
      at += 1;
    }
  }
  const before = (offset: number): number => {
    let low = 0;
    let high = halves.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (halves[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    of: (offset) => offset - before(offset),
    offsetOf: (count) => {
      let low = 0;
      let high = halves.length;
      // The nth second half has so many characters before its pair's end: halves[n] - n.
      while (low < high) {
        const middle = (low + high) >> 1;
        if (halves[middle] - middle <= count) low = middle + 1;
        else high = middle;
      }
      return Math.min(text.length, count + low);
    },
  };
}
