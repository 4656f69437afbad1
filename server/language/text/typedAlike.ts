/** The rows of the Persian keyboard (ISIRI 9147); each row stands a little to the right of the one above. */
const ROWS: readonly string[] = ['ضصثقفغعهخحجچ', 'شسیبلاتنمکگ', 'ظطزرذدپو'];
/** Letters of one stroke, which their dots alone tell apart. */
const STROKES: readonly string[] = ['بپتثن', 'جچحخ', 'دذ', 'رزژ', 'سش', 'صض', 'طظ', 'عغ', 'فق', 'کگ'];

/** Whether a hand or an eye may take one letter for the other: their keys touch, or only their dots differ. */
export function areTypedAlike(one: string, other: string): boolean {
  return STROKES.some((letters) => letters.includes(one) && letters.includes(other)) || keysTouch(one, other);
}

function keysTouch(one: string, other: string): boolean {
  const row = ROWS.findIndex((letters) => letters.includes(one));
  const otherRow = ROWS.findIndex((letters) => letters.includes(other));
  if (row < 0 || otherRow < 0) return false;
  if (row > otherRow) return keysTouch(other, one);
  const steps = ROWS[otherRow].indexOf(other) - ROWS[row].indexOf(one);
  return row === otherRow ? Math.abs(steps) === 1 : otherRow === row + 1 && (steps === 0 || steps === -1);
}
