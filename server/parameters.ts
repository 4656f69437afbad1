import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { asRecord } from './editorSettings';

/** What one parameter of a request has to be. */
export interface Demand {
  readonly accepts: (value: unknown) => boolean;
  /** Behind the parameter's name, for whoever writes the client: “must be …”. */
  readonly must: string;
}

/** What a request has to say beside its document, by parameter. */
export type Demands = Readonly<Record<string, Demand>>;

/**
 * @throws {ResponseError} InvalidParams, where the parameters of a request name no document or are not what is demanded
 */
export function requireDocument(params: unknown, demands: Demands = {}): void {
  const { textDocument } = asRecord(params);
  if (typeof asRecord(textDocument).uri !== 'string') {
    throw new ResponseError(ErrorCodes.InvalidParams, 'The request names no document: textDocument.uri is missing.');
  }
  requireParameters(params, demands);
}

/**
 * @throws {ResponseError} InvalidParams, where the parameters of a request are not what is demanded
 */
export function requireParameters(params: unknown, demands: Demands): void {
  const record = asRecord(params);
  for (const [name, { accepts, must }] of Object.entries(demands)) {
    if (accepts(record[name])) continue;
    throw new ResponseError(ErrorCodes.InvalidParams, `“${name}” must be ${must}.`);
  }
}

const isString = (value: unknown): boolean => typeof value === 'string';

/** The protocol's `uinteger`, but for its upper bound: what lies behind the text is taken for its end. */
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

function isPosition(value: unknown): boolean {
  const { line, character } = asRecord(value);
  return isCount(line) && isCount(character);
}

function isRange(value: unknown): boolean {
  const { start, end } = asRecord(value);
  return isPosition(start) && isPosition(end);
}

const isListOf = (accepts: (value: unknown) => boolean, value: unknown): boolean =>
  Array.isArray(value) && value.every(accepts);

const PLACE = 'a line and a character, whole numbers from 0';

export const POSITION: Demand = { accepts: isPosition, must: PLACE };
export const POSITIONS: Demand = {
  accepts: (value) => isListOf(isPosition, value),
  must: `a list, each of it ${PLACE}`,
};
export const RANGE: Demand = { accepts: isRange, must: `a start and an end, each ${PLACE}` };
export const TEXT: Demand = { accepts: isString, must: 'a string' };
export const TRUTH: Demand = { accepts: (value) => typeof value === 'boolean', must: 'true or false' };

export const ACTION_CONTEXT: Demand = {
  accepts: (value) => {
    const { diagnostics, only } = asRecord(value);
    return Array.isArray(diagnostics) && (only === undefined || isListOf(isString, only));
  },
  must: 'an object with the list “diagnostics”; its “only”, where it has one, a list of kinds',
};
export const REFERENCE_CONTEXT: Demand = {
  accepts: (value) => typeof asRecord(value).includeDeclaration === 'boolean',
  must: 'an object whose “includeDeclaration” is true or false',
};
export const RESULT_IDS: Demand = {
  accepts: (value) => value === undefined || isListOf(isResultId, value),
  must: 'a list of objects, each with the strings “uri” and “value”',
};

function isResultId(value: unknown): boolean {
  const id = asRecord(value);
  return isString(id.uri) && isString(id.value);
}

/** One of the words; nothing, too, where it may be left out. */
export const oneOf = (words: readonly string[], { optional = false } = {}): Demand => ({
  accepts: (value) => words.some((word) => word === value) || (optional && value === undefined),
  must: `one of ${words.join(', ')}`,
});
