/** Lines of context around a change, as `diff -u` and git give. */
const CONTEXT = 3;

interface Change {
  /** Lines `[oldStart, oldEnd)` become lines `[newStart, newEnd)`. */
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** A patch that `git apply` and `patch -p1` take: from one text to the other, empty where they are the same. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const oldLines = splitLines(before);
  const newLines = splitLines(after);
  const changes = findChanges(oldLines, newLines);
  if (changes.length === 0) return '';
  const hunks = group(changes).map((hunk) => formatHunk(hunk, oldLines, newLines));
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

/** Lines with their line breaks, so that a changed line break is a change too. */
function splitLines(text: string): readonly string[] {
  return text === '' ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
}

/** The shortest edit script between two lists of lines (Myers 1986), common beginning and end taken off first. */
function findChanges(a: readonly string[], b: readonly string[]): readonly Change[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const pairs = matchLines(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  const changes: Change[] = [];
  let oldAt = head;
  let newAt = head;
  for (const [oldIndex, newIndex] of [...pairs, [a.length - tail - head, b.length - tail - head]]) {
    const oldEnd = oldIndex + head;
    const newEnd = newIndex + head;
    if (oldEnd > oldAt || newEnd > newAt) changes.push({ oldStart: oldAt, oldEnd, newStart: newAt, newEnd });
    oldAt = oldEnd + 1;
    newAt = newEnd + 1;
  }
  return changes;
}

/** Pairs of equal lines, in order: the longest common subsequence. */
function matchLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const most = a.length + b.length;
  let furthest = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(new Map(furthest));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = furthest.get(diagonal + 1) ?? -1;
      const right = furthest.get(diagonal - 1) ?? -1;
      let x = diagonal === -edits || (diagonal !== edits && right < down) ? down : right + 1;
      let y = x - diagonal;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1;
        y += 1;
      }
      furthest.set(diagonal, x);
      if (x >= a.length && y >= b.length) return backtrack(trace, a.length, b.length);
    }
    furthest = new Map(furthest);
  }
  return [];
}

function backtrack(trace: readonly Map<number, number>[], oldEnd: number, newEnd: number): readonly [number, number][] {
  const pairs: [number, number][] = [];
  let x = oldEnd;
  let y = newEnd;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const furthest = trace[edits];
    const diagonal = x - y;
    const down = furthest.get(diagonal + 1) ?? -1;
    const right = furthest.get(diagonal - 1) ?? -1;
    const before = diagonal === -edits || (diagonal !== edits && right < down) ? diagonal + 1 : diagonal - 1;
    const beforeX = furthest.get(before) ?? 0;
    const beforeY = beforeX - before;
    while (x > beforeX && y > beforeY && x > 0 && y > 0) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    x = beforeX;
    y = beforeY;
  }
  return pairs.reverse();
}

function group(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const hunk = hunks.at(-1);
    const last = hunk?.at(-1);
    if (hunk !== undefined && last !== undefined && change.oldStart - last.oldEnd <= 2 * CONTEXT) hunk.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function formatHunk(hunk: readonly Change[], oldLines: readonly string[], newLines: readonly string[]): string {
  const first = hunk[0];
  const last = hunk[hunk.length - 1];
  const before = Math.min(CONTEXT, first.oldStart);
  const oldStart = first.oldStart - before;
  const oldEnd = Math.min(oldLines.length, last.oldEnd + CONTEXT);
  const newStart = first.newStart - before;
  const newEnd = Math.min(newLines.length, last.newEnd + CONTEXT);
  let body = '';
  let at = oldStart;
  for (const change of hunk) {
    body += oldLines
      .slice(at, change.oldStart)
      .map((line) => formatLine(' ', line))
      .join('');
    body += oldLines
      .slice(change.oldStart, change.oldEnd)
      .map((line) => formatLine('-', line))
      .join('');
    body += newLines
      .slice(change.newStart, change.newEnd)
      .map((line) => formatLine('+', line))
      .join('');
    at = change.oldEnd;
  }
  body += oldLines
    .slice(at, oldEnd)
    .map((line) => formatLine(' ', line))
    .join('');
  return `@@ -${formatRange(oldStart, oldEnd)} +${formatRange(newStart, newEnd)} @@\n${body}`;
}

const formatLine = (mark: string, line: string): string =>
  line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;

const formatRange = (start: number, end: number): string =>
  end === start ? `${start},0` : end === start + 1 ? `${start + 1}` : `${start + 1},${end - start}`;
