import { labelKey } from './labels';
import type { Range } from './types';

/** A line that was meant as a definition and is none to CommonMark. Offsets are those of the text that was read. */
export interface FailedDefinition extends Range {
  readonly label: string;
  /** As CommonMark compares labels. */
  readonly key: string;
  /** From the address to the line's end. */
  readonly rest: Range;
  /**
   * What is wrong with it: a space in its `address`, a `title` that is not in quotation marks, or that it stands right below
   * `prose` or `another` line that failed.
   */
  readonly fault: 'address' | 'title' | 'prose' | 'another';
}

/** Only what is plainly an address: «[گفت‌وگو]: سلام» is prose. */
const LINE = /^ {0,3}\[([^\][\n^][^\][\n]*)\]:[ \t]+((?:<?(?:https?:|www\.)|wd:|date:)\S*.*)$/;
const WHOLE = /^(?:<[^<>]*>|\S+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
const PERSIAN = /\p{Script=Arabic}/u;

const NONE: readonly FailedDefinition[] = [];

/** The lines of a paragraph that were meant as definitions: had they worked, they would not be part of it. */
export function failedDefinitions(paragraph: string): readonly FailedDefinition[] {
  if (!paragraph.includes(']:')) return NONE;
  const failed: FailedDefinition[] = [];
  let hasProse = false;
  let start = 0;
  for (const line of paragraph.split('\n')) {
    const [, label, rest] = LINE.exec(line) ?? [];
    const end = start + line.trimEnd().length;
    // Alone a whole one works, or the text is no Markdown.
    if (label === undefined) hasProse ||= line.trim() !== '';
    else if (hasProse || failed.length > 0 || !WHOLE.test(rest)) {
      const from = start + line.length - rest.length;
      failed.push({ start, end, label, key: labelKey(label), rest: { start: from, end }, fault: faultOf(rest) });
    }
    start += line.length + 1;
  }
  return failed;

  function faultOf(rest: string): FailedDefinition['fault'] {
    if (WHOLE.test(rest)) return failed.length > 0 ? 'another' : 'prose';
    const behind = rest.slice(rest.search(/[ \t]/)).replace(/"[^"]*"[ \t]*$/, '');
    return PERSIAN.test(behind) || behind.trim() === '' || /["«]/.test(behind) ? 'title' : 'address';
  }
}
