import type { BaseIssue } from 'valibot';
import type { Text } from '../language/text';
import { nearest } from '../rules/nearest';
import type { Rule } from '../rules/rule';
import { tellUnknownRule } from '../rules/unknownRule';

type Path = readonly (string | number)[];

export interface ExplainedIssue {
  /** Where it stands. */
  readonly path: Path;
  /** What must go for the rest to be valid: the place itself, or the whole that lacks something. */
  readonly drop: Path;
  readonly message: Text;
}

/**
 * Says in the words of the house what a schema's issue means: which key, what stands there, what is allowed.
 *
 * @param keys those that the whole may have: a configuration's, unless said otherwise
 */
export function explainIssue(
  issue: BaseIssue<unknown>,
  rules: readonly KnownRule[],
  keys: readonly string[] = TOP_KEYS,
): ExplainedIssue {
  const { issue: precise, path } = descend(issue);
  // To JavaScript a list is an object too, and its numbers are keys that nobody knows.
  if (isUnknownKey(precise) && Array.isArray(precise.path?.at(-1)?.input)) {
    const whole = path.slice(0, -1);
    return { path: whole, drop: whole, message: mismatch(nameOf('Array'), nameOf('Object')) };
  }
  if (isMissing(precise) && typeof path.at(-1) === 'number') {
    const whole = path.slice(0, -1);
    return { path: whole, drop: whole, message: WHOLE_LIST };
  }
  return { path, drop: dropAt(precise, path), message: wording(precise, path, rules, keys) };
}

type KnownRule = Pick<Rule, 'id' | 'options'>;

/** `[warning]`: nothing but a rule's entry is a list of fixed length. */
const WHOLE_LIST: Text = {
  fa: 'فهرست، شدت و گزینه‌ها را با هم دارد: [warning, { … }]؛ شدت تنها را بی فهرست بنویسید.',
  en: 'a list holds the severity and the options: [warning, { … }]; write a severity alone without it.',
};

/** Of a union's branches the one that went furthest tells what was meant. */
function descend(issue: BaseIssue<unknown>, before: Path = []): { issue: BaseIssue<unknown>; path: Path } {
  const path = [...before, ...keysOf(issue)];
  if (issue.type !== 'union' || issue.issues === undefined) return { issue, path };
  const branches = issue.issues.map((branch) => descend(branch, path));
  const furthest = branches.reduce((best, branch) => (branch.path.length > best.path.length ? branch : best));
  return furthest.path.length > path.length ? furthest : { issue, path };
}

function keysOf(issue: BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
}

/** An element of `[severity, options]` cannot go alone, and a missing key cannot go at all. */
function dropAt(issue: BaseIssue<unknown>, path: Path): Path {
  const rule = path.indexOf('rules');
  if (rule >= 0 && path.length > rule + 2) return path.slice(0, rule + 2);
  return isMissing(issue) ? path.slice(0, -1) : path;
}

function isMissing(issue: BaseIssue<unknown>): boolean {
  return (issue.type === 'strict_object' || issue.type === 'picklist') && issue.received === 'undefined';
}

const isUnknownKey = (issue: BaseIssue<unknown>): boolean =>
  issue.type === 'strict_object' && issue.expected === 'never';

function wording(issue: BaseIssue<unknown>, path: Path, rules: readonly KnownRule[], keys: readonly string[]): Text {
  const last = String(path.at(-1) ?? '');
  if (isUnknownKey(issue)) {
    if (path.at(-2) === 'rules')
      return tellUnknownRule(
        last,
        rules.map(({ id }) => id),
      );
    const known = knownKeys(path, rules, keys);
    const near = nearest(last, known);
    return {
      fa: `کلید «${last}» شناخته نیست${near === undefined ? '' : `؛ شاید «${near}»`}.${known.length === 0 ? '' : ` کلیدها: ${known.join('، ')}.`}`,
      en: `unknown key “${last}”${near === undefined ? '.' : `; did you mean “${near}”?`}${known.length === 0 ? '' : ` Known keys: ${known.join(', ')}.`}`,
    };
  }
  if (isMissing(issue)) return { fa: `کلید «${last}» لازم است.`, en: `the key “${last}” is required.` };
  const message = mismatch(nameOf(issue.received ?? JSON.stringify(issue.input)), expectation(issue));
  const near = typeof issue.input === 'string' ? nearest(issue.input.toLowerCase(), valuesOf(issue)) : undefined;
  if (near === undefined) return message;
  return {
    fa: message.fa.replace(/\.$/, `؛ شاید "${near}".`),
    en: message.en.replace(/\.$/, `; did you mean "${near}"?`),
  };
}

/** The texts among what a picklist or a union of them allows. */
const valuesOf = ({ expected }: BaseIssue<unknown>): readonly string[] =>
  [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, value]) => value);

const mismatch = (received: Text, expected: Text): Text => ({
  fa: `اینجا ${received.fa} نوشته شده؛ ${expected.fa} می‌خواهد.`,
  en: `got ${received.en}, but ${expected.en} is wanted.`,
});

function expectation(issue: BaseIssue<unknown>): Text {
  if (issue.type === 'regex' || issue.type === 'check') {
    return { fa: 'روزی مانند 2022-01-10 یا ۱۴۰۰-۱۰-۲۰', en: 'a day such as 2022-01-10 or 1400-10-20' };
  }
  if (issue.type === 'non_empty') return { fa: 'مقداری که خالی نباشد', en: 'something that is not empty' };
  if (issue.type === 'max_length') {
    const most = (issue.expected ?? '').replace(/\D/g, '');
    return { fa: `اندازه‌ای تا ${most} نویسه`, en: `a length of ${most} characters at most` };
  }
  if (issue.type === 'min_value' || issue.type === 'max_value') {
    const bound = (issue.expected ?? '').replace(/^[<>]=/, '');
    return issue.type === 'min_value'
      ? { fa: `عددی از ${bound} به بالا`, en: `a number of at least ${bound}` }
      : { fa: `عددی تا ${bound}`, en: `a number of at most ${bound}` };
  }
  // Unions and picklists come as ("a" | "b"); brackets say nothing to an editor.
  const alternatives = (issue.expected ?? issue.type).replace(/[()]/g, '').split(' | ').map(nameOf);
  return {
    fa: alternatives.map(({ fa }) => fa).join(' یا '),
    en: alternatives.map(({ en }) => en).join(' or '),
  };
}

/** A kind of value by its name in the schema; a value itself stays as it is written. */
const nameOf = (name: string): Text => KINDS[name] ?? { fa: name, en: name };

const KINDS: Readonly<Record<string, Text>> = {
  Object: { fa: 'گروهی از کلیدها و مقدارها', en: 'a group of keys and values' },
  Array: { fa: 'یک فهرست', en: 'a list' },
  string: { fa: 'یک متن', en: 'a text' },
  number: { fa: 'یک عدد', en: 'a number' },
  boolean: { fa: 'true یا false', en: 'true or false' },
};

const TOP_KEYS = ['extends', 'rules', 'reference', 'linkScope', 'messages', 'overrides'] as const;
const OVERRIDE_KEYS = ['files', 'rules', 'reference', 'linkScope'] as const;

function knownKeys(path: Path, rules: readonly KnownRule[], keys: readonly string[]): readonly string[] {
  if (path.length === 1) return keys;
  const rule = path.at(-4) === 'rules' && path.at(-2) === 1 ? rules.find(({ id }) => id === path.at(-3)) : undefined;
  if (rule !== undefined) return 'entries' in rule.options ? Object.keys(Object(rule.options.entries)) : [];
  return path.length === 3 && path[0] === 'overrides' ? OVERRIDE_KEYS : [];
}
