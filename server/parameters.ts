import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { asRecord } from './editorSettings';

/**
 * @throws {ResponseError} where the parameters of a request name no document, or a position that is none
 */
export function requireDocument(params: unknown): void {
  const { textDocument, position } = asRecord(params);
  if (typeof asRecord(textDocument).uri !== 'string') {
    throw new ResponseError(ErrorCodes.InvalidParams, 'The request names no document: textDocument.uri is missing.');
  }
  if (position === undefined) return;
  const { line, character } = asRecord(position);
  if (Number.isInteger(line) && Number.isInteger(character)) return;
  throw new ResponseError(ErrorCodes.InvalidParams, 'A position needs a line and a character, both whole numbers.');
}
