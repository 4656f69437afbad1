import type { Diagnostic, Range } from 'vscode-languageserver';

/**
 * The id of a report is a fingerprint of its content: the same problems have the same id, whatever became of the text
 * around them, and whether they were asked for by document or by workspace. FNV-1a, twice with different seeds and
 * mixings: together as good as 64 bits.
 */
export function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (const diagnostic of diagnostics) {
    const print = printOf(diagnostic);
    one = Math.imul(one ^ print.one, 0x01000193);
    other = Math.imul(other ^ print.other, 0x01000193) ^ (other >>> 15);
  }
  return `${(one >>> 0).toString(36)}-${(other >>> 0).toString(36)}-${diagnostics.length.toString(36)}`;
}

interface Print {
  readonly one: number;
  readonly other: number;
}

/** Diagnostics are shown again as the same objects: each is read once. */
const prints = new WeakMap<Diagnostic, Print>();

function printOf(diagnostic: Diagnostic): Print {
  let print = prints.get(diagnostic);
  if (print === undefined) {
    print = read(diagnostic);
    prints.set(diagnostic, print);
  }
  return print;
}

function read({ range: place, severity, code = '', message, relatedInformation = [] }: Diagnostic): Print {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  const number = (value: number): void => {
    one = Math.imul(one ^ value, 0x01000193);
    other = Math.imul(other ^ value, 0x01000193) ^ (other >>> 15);
  };
  const text = (value: string): void => {
    for (let index = 0; index < value.length; index += 1) number(value.charCodeAt(index));
    number(-1);
  };
  const range = ({ start, end }: Range): void => {
    number(start.line);
    number(start.character);
    number(end.line);
    number(end.character);
  };
  range(place);
  number(severity ?? 0);
  text(String(code));
  text(typeof message === 'string' ? message : message.value);
  for (const related of relatedInformation) {
    range(related.location.range);
    text(related.message);
  }
  return { one, other };
}
