/** Offsets to lines and back. Lines and columns count from 0, columns in UTF-16 code units, as the protocol's do. */
export interface LineIndex {
  readonly lineCount: number;
  lineStart(line: number): number;
  /** The offset after the line's last character, its line break left out. */
  lineEnd(line: number): number;
  positionAt(offset: number): { readonly line: number; readonly character: number };
  offsetAt(position: { readonly line: number; readonly character: number }): number;
}

/** Indexes a text whose lines end in `\n`, `\r\n` or `\r`. Offsets beyond the text are drawn back to its end. */
export function indexLines(text: string): LineIndex {
  const starts: number[] = [0];
  if (text.includes('\r')) {
    for (let offset = 0; offset < text.length; offset += 1) {
      const unit = text.charCodeAt(offset);
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(offset + 1) !== 0x0a)) starts.push(offset + 1);
    }
  } else {
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  }
  const lineStart = (line: number): number => (line < starts.length ? starts[Math.max(0, line)] : text.length);
  const lineEnd = (line: number): number => {
    let end = line + 1 < starts.length ? starts[line + 1] : text.length;
    if (line + 1 < starts.length) {
      if (text.charCodeAt(end - 1) === 0x0a) end -= 1;
      if (end > lineStart(line) && text.charCodeAt(end - 1) === 0x0d) end -= 1;
    }
    return end;
  };
  return {
    lineCount: starts.length,
    lineStart,
    lineEnd,
    positionAt: (offset) => {
      const within = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= within) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: within - starts[low] };
    },
    offsetAt: ({ line, character }) => {
      if (line < 0) return 0;
      return Math.min(lineStart(line) + Math.max(0, character), line < starts.length ? lineEnd(line) : text.length);
    },
  };
}
